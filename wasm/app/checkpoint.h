// What a checkpoint keeps of a plan with its history, made in steps between frames; and read again.
#pragma once

#include "core/base/result.h"
#include "core/history/document.h"
#include "core/planfile/plan_file.h"
#include "core/store/plan_database.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace app {

class Checkpoint {
 public:
  // The document stays as it is, in its place, until all is made: a change throws this away.
  Checkpoint(const core::Document& document, const core::UnknownMembers& unknown);

  // Does a little; true while there is more to do. The longest step is the database's image.
  bool step();

  // Once step() has returned false: why there is none, or the image of the database, then the text
  // of the plan file.
  const std::optional<core::Error>& failure() const { return failure_; }
  std::string take_image() { return std::move(image_); }
  std::string take_text() { return writing_.take(); }

 private:
  core::Status begin_database();
  core::Status next();

  const core::Document& document_;
  core::PlanFileWriting writing_;
  std::optional<core::PlanDatabase> database_;
  std::size_t revision_ = 0;
  std::string image_;
  std::optional<core::Error> failure_;
};

// Refuses what core/store refuses.
core::Result<core::PlanFile> file_from_image(std::string_view image);

}  // namespace app
