#include "core/base/result.h"

namespace core {

const char* name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::BadText:
      return "bad_text";
    case ErrorCode::OutOfRange:
      return "out_of_range";
    case ErrorCode::UnknownAddress:
      return "unknown_address";
    case ErrorCode::WrongKind:
      return "wrong_kind";
    case ErrorCode::StaleBefore:
      return "stale_before";
    case ErrorCode::DuplicateId:
      return "duplicate_id";
    case ErrorCode::RowNotEmpty:
      return "row_not_empty";
    case ErrorCode::BadJson:
      return "bad_json";
    case ErrorCode::NotUtf8:
      return "not_utf8";
    case ErrorCode::TooLarge:
      return "too_large";
    case ErrorCode::TooDeep:
      return "too_deep";
    case ErrorCode::WrongShape:
      return "wrong_shape";
    case ErrorCode::NewerFormat:
      return "newer_format";
    case ErrorCode::UnknownRound:
      return "unknown_round";
    case ErrorCode::NotADatabase:
      return "not_a_database";
    case ErrorCode::Corrupt:
      return "corrupt";
    case ErrorCode::NotFound:
      return "not_found";
    case ErrorCode::Full:
      return "full";
    case ErrorCode::ReadOnly:
      return "read_only";
    case ErrorCode::WrongUse:
      return "wrong_use";
    case ErrorCode::InputOutput:
      return "input_output";
  }
  return "unknown";
}

std::string text_of(const Error& error) {
  std::string text = error.where;
  if (!text.empty()) text += ": ";
  text += error.message;
  if (!error.remedy.empty()) text += " " + error.remedy;
  return text;
}

}  // namespace core
