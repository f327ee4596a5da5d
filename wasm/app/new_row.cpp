#include "wasm/app/new_row.h"

#include "core/fields/place.h"

#include <string>
#include <utility>

namespace app {
namespace {

core::Status add_at_end(core::Plan& plan,
                        const std::string& list,
                        std::string_view id,
                        core::Edits& edits) {
  ASSIGN_OR_RETURN(const core::RowList rows, core::find_rows(core::PartRef{plan}, list));
  if (rows.find(id) < rows.size()) return {};
  const std::string after = rows.size() == 0 ? "" : rows.id(rows.size() - 1);
  edits.emplace_back(core::AddRow{list, std::string{id}, after});
  return core::apply_edit(plan, edits.back());
}

// A list without that field is as good without it.
void begin_with_year(core::Plan& plan,
                     const std::string& row,
                     const core::Period& year,
                     core::Edits& edits) {
  core::Edit edit = core::SetField{row + "/year", {}, {year}};
  if (core::apply_edit(plan, edit).has_value()) edits.push_back(std::move(edit));
}

}  // namespace

core::Result<core::Edits> add_missing_rows(core::Plan& plan,
                                           std::string_view row,
                                           const std::optional<core::Period>& year) {
  core::Edits edits;
  const core::PartRef root{plan};
  std::size_t list_end = row.find('/');
  while (list_end != std::string_view::npos) {
    const std::string list{row.substr(0, list_end)};
    const std::size_t id_end = std::min(row.find('/', list_end + 1), row.size());
    // A part that holds lists is a step on the way, too: "round/conditions/n1".
    if (id_end < row.size() && !core::find_rows(root, list).has_value()) {
      list_end = id_end;
      continue;
    }
    const std::size_t before = edits.size();
    RETURN_IF_ERROR(add_at_end(plan, list, row.substr(list_end + 1, id_end - list_end - 1), edits));
    if (year && edits.size() > before) {
      begin_with_year(plan, std::string{row.substr(0, id_end)}, *year, edits);
    }
    list_end = row.find('/', id_end + 1);
  }
  return edits;
}

}  // namespace app
