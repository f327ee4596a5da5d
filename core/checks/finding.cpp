#include "core/checks/finding.h"

namespace core {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::ToDo:
      return "to_do";
    case Severity::Info:
      return "info";
  }
  return "";
}

}  // namespace core
