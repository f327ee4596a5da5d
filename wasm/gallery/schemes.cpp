#include "wasm/gallery/pages.h"
#include "wasm/widgets/widgets.h"

#include <array>
#include <string>

namespace gallery {
namespace {

using namespace widgets;

struct Scheme {
  const char *name, *type, *before, *now, *change, *percent;
  RowKind kind = RowKind::Normal;
};

constexpr std::array<Scheme, 13> kSchemes{{
    {"NHS minimum: adult social care",
     "",
     "9,464,020",
     "10,087,237",
     "623,217",
     "6.6%",
     RowKind::Group},
    {"7 day service and hospital discharge teams",
     "HICM",
     "1,602,000",
     "1,694,916",
     "92,916",
     "5.8%"},
    {"Home from Hospital", "Community", "242,000", "246,338", "4,338", "1.8%"},
    {"Assistive technology", "Equipment", "312,000", "330,096", "18,096", "5.8%"},
    {"Intermediate services including reablement",
     "Intermediate care",
     "2,213,000",
     "2,341,354",
     "128,354",
     "5.8%"},
    {"Care Act and Social Care Pressures", "Care Act", "3,704,520", "4,054,482", "349,962", "9.4%"},
    {"Integrated Carers Service", "Carers", "472,000", "472,000", "0", "0.0%"},
    {"Support for care home providers", "Care homes", "509,500", "539,051", "29,551", "5.8%"},
    {"Falls", "Prevention", "250,000", "250,000", "0", "0.0%"},
    {"NHS minimum: out of hospital",
     "",
     "18,923,044",
     "20,018,277",
     "1,095,233",
     "5.8%",
     RowKind::Group},
    {"Integrated community services", "Community", "18,923,044", "20,018,277", "1,095,233", "5.8%"},
    {"iBCF (2)", "", "3,619,880", "3,221,362", "−398,518", "−11.0%", RowKind::Group},
    {"Winter Pressures (6)", "", "0", "1,671,318", "1,671,318", "", RowKind::Group},
}};

constexpr std::array<Column, 6> kColumns{{
    {"scheme", "Scheme", 200, 3, ColumnSide::Left, true},
    {"type", "Type", 110, 1},
    {"y18", "2018-19", 104, 0, ColumnSide::Right},
    {"y19", "2019-20", 104, 0, ColumnSide::Right, true},
    {"change", "Change", 96, 0, ColumnSide::Right},
    {"percent", "%", 72, 0, ColumnSide::Right},
}};

class SchemeRows final : public TableModel {
 public:
  explicit SchemeRows(const State& state) : state_(state) {}
  int row_count() const override { return state_.rows; }
  Row row(int index) const override {
    id_ = "s" + std::to_string(index);
    const Scheme& scheme = at(index);
    return {.id = id_,
            .kind = scheme.kind,
            .expanded = scheme.kind == RowKind::Group ? (index < 11 ? 1 : 0) : -1,
            .selected = index == state_.selected,
            .pressable = scheme.kind == RowKind::Normal};
  }
  Cell cell(int index, int column) const override {
    const Scheme& scheme = at(index);
    const bool group = scheme.kind == RowKind::Group;
    switch (column) {
      case 0:
        return {.text = scheme.name, .span = group ? 2 : 1};
      case 1:
        return {.text = scheme.type, .tone = Tone::Secondary};
      case 2:
        return {.text = scheme.before};
      case 3:
        if (group) return {.text = scheme.now};
        return {.text = scheme.now, .editor = Editor::Money, .value = scheme.now};
      case 4:
        return {.text = scheme.change};
      default:
        return {.text = scheme.percent};
    }
  }

 private:
  static const Scheme& at(int index) {
    return kSchemes[static_cast<std::size_t>(index) % kSchemes.size()];
  }
  const State& state_;
  mutable std::string id_;
};

}  // namespace

void draw_schemes(State& state) {
  {
    PageHeader header{"Schemes", "19 schemes, 20 lines. All money in pounds."};
    button("group", "Group: funding stream", {.opens = true});
    button("filter", "Filter");
    button("copy", "Copy for the template");
    if (primary_button("add", "Add scheme")) say("Added");
  }
  Card card{"card", "", {.flush = true}};
  const SchemeRows rows{state};
  const auto event =
      table("schemes",
            kColumns,
            rows,
            {.name = "Schemes", .empty = "No schemes yet", .sorted_column = 3, .ascending = false});
  if (event && event->what == TableEvent::What::Pressed) {
    state.selected = event->row;
    state.aside = true;
  }
}

void draw_why(State& state) {
  Aside why{"Why this number?"};
  if (why.closed()) state.aside = false;
  text("Intermediate services including reablement, 2019-20", kSecondary);
  text("£2,341,354", {theme::type::kH1, Tone::Normal});
  text("Typed from the plan's table 3.1. It is 5.8% more than 2018-19:");
  definition_list({{"2018-19", "2,213,000"},
                   {"NHS uplift 5.8%", "128,354"},
                   {"2019-20", "2,341,354", kStrong}});
  heading("Counts towards", 3);
  rich_text({{"Adult social care minimum ", kDense}, {"met exactly", kGood}});
  text("£1 less here breaks it by £1.", kSmall);
  heading("Metrics", 3);
  {
    Line line;
    text("Reablement");
    tag("high");
    text("Delayed transfers");
    tag("medium");
  }
  if (disclosure("history", "History", true)) {
    text("Finance, 2 August: 2,213,000 to 2,341,354\nImported from income.xlsx, Schemes!D9",
         kSmall);
  }
}

}  // namespace gallery
