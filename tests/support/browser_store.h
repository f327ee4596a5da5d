// What a browser keeps of plans, in memory, by the rules of shell/storage.js: one record a revision,
// each the next in turn; images; a mark for what is deleted.
#pragma once

#include "core/json/json.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_support {

struct StoredPlan {
  core::Json card;
  std::string image;  // of the newest checkpoint
  std::int64_t image_sequence = 0;
  std::vector<std::string> records = {};  // since then
  bool is_deleted = false;
  bool is_held = false;  // by another tab

  std::int64_t sequence() const {
    return image_sequence + static_cast<std::int64_t>(records.size());
  }
};

class BrowserStore {
 public:
  // Answers a call about stored plans as the page does. Null when the call is about something else.
  core::Json answer(const core::Json& call, std::string_view bytes, std::string& bytes_out);

  StoredPlan* find(std::string_view plan);
  std::size_t size() const { return plans_.size(); }
  // The only plan that is kept; fails the test when there are others.
  StoredPlan& only();

 private:
  core::Json plans() const;
  core::Json open(std::string_view plan, bool take_over, std::string& bytes_out);
  core::Json save_record(const core::Json& call);
  core::Json checkpoint(const core::Json& call, std::string_view bytes);
  core::Json rounds() const;
  core::Json create(const core::Json& call, std::string_view bytes);

  std::map<std::string, StoredPlan, std::less<>> plans_;
  std::map<std::pair<std::string, std::int64_t>, core::Json> rounds_;  // by round and revision
};

}  // namespace test_support
