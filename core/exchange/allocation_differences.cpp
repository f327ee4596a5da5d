#include "core/exchange/allocation_differences.h"

#include "core/base/text.h"
#include "core/money/ratio.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <set>
#include <utility>

namespace core {
namespace {

constexpr std::size_t kLongestId = 60;

std::string plain(std::string_view text) {
  return lower_case(trimmed(text));
}

// "East Suffolk" as "east_suffolk".
std::string id_from(std::string_view text) {
  std::string id = lower_case(text.substr(0, kLongestId));
  for (char& c : id) {
    if (!is_id(std::string_view{&c, 1})) c = '_';
  }
  return id.empty() ? std::string{"row"} : id;
}

// A table in thousands beside a plan in pounds, or the other way round: within a tenth of a thousandth
// or a thousandfold.
std::string unit_remark(std::optional<Money> in_table, std::optional<Money> in_plan) {
  if (!in_table || !in_plan || in_table->pence() == 0 || in_plan->pence() == 0) return {};
  const auto is_thousand_times = [](Money more, Money less) {
    const Ratio times = Ratio::of(more) / Ratio::of(less);
    return compare(times, Ratio::of(900)) >= 0 && compare(times, Ratio::of(1100)) <= 0;
  };
  if (is_thousand_times(*in_plan, *in_table)) {
    return "a thousandth of the plan's: if the table is in thousands, give it a column unit with "
           "£'000";
  }
  return is_thousand_times(*in_table, *in_plan) ? "a thousand times the plan's: look at the units"
                                                : std::string{};
}

// What the list of a kind is called, and what stands in it.
struct ListOf {
  std::string_view list;
  std::string_view name_field;
};
ListOf list_of(AllocationKind kind) {
  switch (kind) {
    case AllocationKind::Income:
      return {"income", "stream"};
    case AllocationKind::Minimum:
      return {"minimums", "ring_fence"};
    case AllocationKind::District:
      return {"districts", "name"};
  }
  return {};
}

// A row of the plan of any of the three kinds.
struct Held {
  const std::string& id;
  const WrittenMoney& amount;
  std::string body;
  std::string certainty;
};

class Comparing {
 public:
  Comparing(const Plan& plan, const PlanningRound& round) : plan_(plan), round_(round) {
    take_ids(plan.income, 0);
    take_ids(plan.minimums, 1);
    take_ids(plan.districts, 2);
  }

  void compare(const Allocation& allocation) {
    std::vector<Held> rows = rows_for(allocation);
    for (const Held& row : rows) {
      seen_.insert(address_of(list_of(allocation.kind).list, row.id));
    }
    if (rows.empty()) return add(allocation);
    if (rows.size() > 1) return compare_sum(allocation, rows);
    compare_row(allocation, rows.front());
  }

  // Rows of the plan in streams, or districts, and years of which the table speaks.
  void find_what_the_table_lacks(const AllocationTable& table) {
    std::set<std::pair<std::string, Period>> streams;
    std::set<Period> districts;
    for (const Allocation& row : table.rows) {
      if (row.kind == AllocationKind::Income) streams.emplace(row.what, row.year);
      if (row.kind == AllocationKind::District) districts.insert(row.year);
    }
    for (const Income& row : plan_.income) {
      if (!row.stream.value || !row.year.value) continue;
      if (streams.count({row.stream.value->id, *row.year.value}) == 0) continue;
      add_lacking(
          "income",
          row.id,
          name_of(AllocationKind::Income, row.stream.value->id, row.body.id, *row.year.value),
          row.amount.value);
    }
    for (const District& row : plan_.districts) {
      if (!row.year.value || districts.count(*row.year.value) == 0) continue;
      add_lacking("districts",
                  row.id,
                  name_of(AllocationKind::District, row.name, {}, *row.year.value),
                  row.amount.value);
    }
  }

  AllocationComparison take() { return std::move(comparison_); }

 private:
  template <class RowType>
  void take_ids(const std::vector<RowType>& rows, std::size_t kind) {
    for (const RowType& row : rows) ids_[kind].insert(row.id);
    if (!rows.empty()) last_[kind] = rows.back().id;
  }

  std::string name_of(AllocationKind kind,
                      const std::string& what,
                      const std::string& body,
                      Period year) const {
    std::string name = what;
    if (kind == AllocationKind::Income) name = label_of(round_, "streams", what);
    if (kind == AllocationKind::Minimum) name = label_of(round_, "ring_fences", what);
    name += " " + year.text();
    if (kind != AllocationKind::Income || body.empty()) return name;
    const Partner* partner = find_row_in(plan_.partners, body);
    return name + ", " + (partner == nullptr || partner->name.empty() ? body : partner->name);
  }
  std::string name_of(const Allocation& row) const {
    return name_of(row.kind, row.what, row.body, row.year);
  }

  std::vector<Held> rows_for(const Allocation& allocation) const {
    switch (allocation.kind) {
      case AllocationKind::Income:
        return income_for(allocation);
      case AllocationKind::Minimum:
        return minimums_for(allocation);
      case AllocationKind::District:
        return districts_for(allocation);
    }
    return {};
  }

  // Of the body; a row that names none yet is meant when no other is there. Any, when the table
  // names none.
  std::vector<Held> income_for(const Allocation& allocation) const {
    std::vector<Held> of_body;
    std::vector<Held> of_none;
    for (const Income& row : plan_.income) {
      const bool is_it = row.year.value == allocation.year && row.stream.value &&
                         row.stream.value->id == allocation.what;
      if (!is_it) continue;
      Held held{row.id,
                row.amount,
                row.body.id,
                row.certainty.value ? row.certainty.value->id : std::string{}};
      if (allocation.body.empty() || row.body.id == allocation.body) {
        of_body.push_back(std::move(held));
      } else if (row.body.id.empty()) {
        of_none.push_back(std::move(held));
      }
    }
    return of_body.empty() ? of_none : of_body;
  }
  std::vector<Held> minimums_for(const Allocation& allocation) const {
    std::vector<Held> rows;
    for (const Minimum& row : plan_.minimums) {
      const bool is_it = row.year.value == allocation.year && row.ring_fence.value &&
                         row.ring_fence.value->id == allocation.what;
      if (is_it) rows.push_back({row.id, row.amount, {}, {}});
    }
    return rows;
  }
  std::vector<Held> districts_for(const Allocation& allocation) const {
    std::vector<Held> rows;
    for (const District& row : plan_.districts) {
      const bool is_named = plain(row.name) == plain(allocation.what) ||
                            (!allocation.body.empty() && row.body.id == allocation.body);
      if (is_named && row.year.value == allocation.year) {
        rows.push_back({row.id, row.amount, row.body.id, {}});
      }
    }
    return rows;
  }

  void compare_row(const Allocation& allocation, const Held& held) {
    const std::string address = address_of(list_of(allocation.kind).list, held.id);
    const bool is_income = allocation.kind == AllocationKind::Income;
    const bool sets_amount = held.amount.value != allocation.amount;
    const bool sets_body = is_income && held.body.empty() && !allocation.body.empty();
    const bool sets_certainty =
        is_income && !allocation.certainty.empty() && held.certainty != allocation.certainty;
    if (!sets_amount && !sets_body && !sets_certainty) {
      ++comparison_.same;
      return;
    }
    std::vector<std::string> remarks;
    if (sets_amount) {
      set(address + "/amount", {.value = allocation.amount});
      std::string remark = unit_remark(allocation.amount, held.amount.value);
      if (!remark.empty()) remarks.push_back(std::move(remark));
    }
    if (sets_body) {
      set(address + "/body", {.value = RowReference{allocation.body}});
      remarks.emplace_back("the plan does not name the body");
    }
    if (sets_certainty) {
      set(address + "/certainty", {.value = ChoiceId{allocation.certainty}});
      remarks.push_back("is " + plain(label_of(round_, "certainties", allocation.certainty)));
    }
    comparison_.differences.push_back({name_of(allocation),
                                       address,
                                       allocation.amount,
                                       held.amount.value,
                                       joined(remarks, "; ")});
  }

  void compare_sum(const Allocation& allocation, const std::vector<Held>& rows) {
    std::optional<Money> sum;
    for (const Held& row : rows) {
      if (row.amount.value) sum = sum.value_or(Money{}) + *row.amount.value;
    }
    if (sum == allocation.amount) {
      ++comparison_.same;
      return;
    }
    comparison_.differences.push_back(
        {name_of(allocation),
         std::string{list_of(allocation.kind).list},
         allocation.amount,
         sum,
         "in " + counted(static_cast<std::int64_t>(rows.size()), "row", "rows") +
             " of the plan: change them there"});
  }

  void add(const Allocation& allocation) {
    const auto kind = static_cast<std::size_t>(allocation.kind);
    const ListOf list = list_of(allocation.kind);
    std::string base = id_from(allocation.what);
    if (!allocation.body.empty() && allocation.kind == AllocationKind::Income) {
      base += "_" + allocation.body;
    }
    base += "_" + id_from(allocation.year.text());
    std::string id = base;
    for (int number = 2; !ids_[kind].insert(id).second; ++number) {
      id = base + "_" + std::to_string(number);
    }
    comparison_.edits.emplace_back(AddRow{std::string{list.list}, id, last_[kind]});
    last_[kind] = id;
    const std::string address = address_of(list.list, id);
    const auto put = [&](std::string_view field, PlainValue value) {
      comparison_.edits.emplace_back(
          SetField{address + "/" + std::string{field}, {}, {.value = std::move(value)}});
    };
    if (allocation.kind == AllocationKind::District) {
      put(list.name_field, allocation.what);
    } else {
      put(list.name_field, ChoiceId{allocation.what});
    }
    if (!allocation.body.empty()) put("body", RowReference{allocation.body});
    put("year", allocation.year);
    put("amount", allocation.amount);
    if (allocation.kind == AllocationKind::Income && !allocation.certainty.empty()) {
      put("certainty", ChoiceId{allocation.certainty});
    }
    comparison_.differences.push_back(
        {name_of(allocation), {}, allocation.amount, std::nullopt, "not in the plan"});
  }

  void add_lacking(std::string_view list,
                   const std::string& id,
                   std::string name,
                   const std::optional<Money>& amount) {
    const std::string address = address_of(list, id);
    if (seen_.count(address) == 1) return;
    comparison_.differences.push_back(
        {std::move(name), address, std::nullopt, amount, "not in the table"});
  }

  // The field is one of the plan's.
  void set(const std::string& address, FieldValue value) {
    Result<Edit> edit = edit_to_set(plan_, address, std::move(value));
    CORE_CHECK(edit.has_value());
    comparison_.edits.push_back(*std::move(edit));
  }

  const Plan& plan_;
  const PlanningRound& round_;
  AllocationComparison comparison_;
  std::set<std::string> seen_;    // addresses of rows that the table speaks of
  std::set<std::string> ids_[3];  // by kind of allocation
  std::string last_[3];           // the row behind which the next is added
};

}  // namespace

AllocationComparison compare_allocations(const AllocationTable& table,
                                         const Plan& plan,
                                         const PlanningRound& round) {
  Comparing comparing{plan, round};
  for (const Allocation& allocation : table.rows) comparing.compare(allocation);
  comparing.find_what_the_table_lacks(table);
  return comparing.take();
}

}  // namespace core
