// What is saved where, in three states that the screen says in words: edited, saved in this browser,
// saved to a file.
//
// "Saved in this browser" means that the browser has confirmed the record on disk, nothing less.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace app {

class SaveState {
 public:
  // As the store opened the plan: its newest record, and whether this tab may write.
  void open(std::int64_t sequence, bool is_writable, std::string why_not);
  // The whole plan goes to the store for the first time, as record 0.
  void begin_creation();

  // The number of the next record.
  std::int64_t begin_record() { return ++sent_; }
  void confirm(std::int64_t sequence);
  // The record could not be written; `words` say why and what to do. False, changing nothing, when
  // it only follows one that is missing in the store: that one's failure tells the reason.
  bool fail(std::int64_t sequence, std::string words);
  void lose_lock(std::string why);

  bool is_writable() const { return is_writable_; }
  const std::string& why_not_writable() const { return why_not_; }
  bool is_created() const { return confirmed_ >= 0; }
  bool is_all_confirmed() const { return confirmed_ == sent_; }
  // How many of the newest records the store has not confirmed.
  std::int64_t unconfirmed() const { return sent_ - confirmed_; }
  const std::optional<std::string>& failure() const { return failure_; }
  std::int64_t sequence() const { return sent_; }

  // Checkpoints: due after many records.
  bool is_checkpoint_due() const;
  bool has_records_since_checkpoint() const { return sent_ > checkpointed_; }
  void begin_checkpoint() { checkpointed_ = sent_; }

  // The file the plan was last saved to: its name, when, and whether it holds everything.
  void saved_to_file(std::string name, double time_ms, std::int64_t sequence);
  const std::string& file_name() const { return file_name_; }
  double file_time_ms() const { return file_time_ms_; }
  std::int64_t file_sequence() const { return file_sequence_; }
  bool is_file_current() const { return !file_name_.empty() && file_sequence_ == sent_; }
  // The plan went to the clipboard as text.
  void copied() { copied_sequence_ = sent_; }

  // Whether everything is in the store, in a file or on the clipboard.
  bool is_safe_to_leave() const {
    return !failure_ || is_file_current() || copied_sequence_ == sent_;
  }

  // For the mirror's root: "yes", "no", "failed" or "read_only".
  const char* mark() const;

 private:
  std::int64_t sent_ = 0;
  std::int64_t confirmed_ = 0;
  std::int64_t checkpointed_ = 0;
  bool is_writable_ = true;
  std::string why_not_;
  std::optional<std::string> failure_;
  std::string file_name_;
  double file_time_ms_ = 0;
  std::int64_t file_sequence_ = -1;
  std::int64_t copied_sequence_ = -1;
};

}  // namespace app
