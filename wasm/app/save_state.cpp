#include "wasm/app/save_state.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

// A start replays at most this many records over a checkpoint.
constexpr std::int64_t kRecordsPerCheckpoint = 200;

}  // namespace

void SaveState::open(std::int64_t sequence, bool is_writable, std::string why_not) {
  sent_ = confirmed_ = checkpointed_ = sequence;
  is_writable_ = is_writable;
  why_not_ = std::move(why_not);
  failure_.reset();
}

void SaveState::begin_creation() {
  sent_ = checkpointed_ = 0;
  confirmed_ = -1;
}

void SaveState::confirm(std::int64_t sequence) {
  confirmed_ = std::max(confirmed_, sequence);
  if (is_all_confirmed()) failure_.reset();
}

bool SaveState::fail(std::int64_t sequence, std::string words) {
  if (sequence != confirmed_ + 1) return false;
  failure_ = std::move(words);
  return true;
}

void SaveState::lose_lock(std::string why) {
  is_writable_ = false;
  why_not_ = std::move(why);
}

bool SaveState::is_checkpoint_due() const {
  return sent_ - checkpointed_ >= kRecordsPerCheckpoint;
}

void SaveState::saved_to_file(std::string name, double time_ms, std::int64_t sequence) {
  file_name_ = std::move(name);
  file_time_ms_ = time_ms;
  file_sequence_ = sequence;
}

const char* SaveState::mark() const {
  if (failure_) return "failed";
  if (!is_writable_) return "read_only";
  return is_all_confirmed() ? "yes" : "no";
}

}  // namespace app
