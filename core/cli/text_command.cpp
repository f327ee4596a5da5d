#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/cli/text_table.h"
#include "core/derived/derived.h"
#include "core/json/json_writer.h"
#include "core/prose/figure_match.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

Json json_of(const ProseField& field,
             const Mention& mention,
             const MentionMatch& match,
             const FigureMatcher& matcher,
             const std::string& quote) {
  Json json = Json::object()
                  .add("kind", name_of(mention.kind))
                  .add("where", field.address)
                  .add("begin", static_cast<std::int64_t>(mention.begin))
                  .add("end", static_cast<std::int64_t>(mention.end))
                  .add("quote", quote)
                  .add("outcome", text_of(match.outcome));
  const bool is_matched = match.outcome != MatchOutcome::NotMatched;
  json.add("figure", is_matched ? Json{matcher.address(match.figure)} : Json{});
  return json;
}

std::string line_of(const ProseField& field,
                    const Mention& mention,
                    const MentionMatch& match,
                    const FigureMatcher& matcher,
                    const std::string& quote) {
  std::string line =
      std::string{name_of(mention.kind)} + "  " + field.address + "\n    " + one_line(quote) + "\n";
  if (match.outcome == MatchOutcome::NotMatched) return line;
  line += "    " + std::string{text_of(match.outcome)} + ": " + matcher.label(match.figure) + ", " +
          matcher.text(match.figure) + " (" + matcher.address(match.figure) + ")\n";
  return line;
}

}  // namespace

Result<int> run_text(const CommandContext& context) {
  RETURN_IF_ERROR(expect_words(context.line, 1, "a FILE"));
  ASSIGN_OR_RETURN(const PlanInRound of,
                   read_plan_in_round(context.surroundings, context.line.words[0]));
  const Derived derived = derive(of.plan, of.round);
  const PlanProse prose = prose_of(of.plan);
  FigureMatcher matcher{of.plan, of.round, derived};
  Json list = Json::array();
  std::array<int, 3> counts{};  // by outcome
  std::string lines;
  const auto tell =
      [&](const ProseField& field, const Mention& mention, const MentionMatch& match) {
        ++counts[static_cast<std::size_t>(match.outcome)];
        const std::string quote = quote_of(field.text, mention, prose.of(field));
        if (context.line.as_json) {
          list.push(json_of(field, mention, match, matcher, quote));
        } else {
          lines += line_of(field, mention, match, matcher, quote);
        }
      };
  for (const ProseField& field : prose.fields) {
    const std::span<const Mention> mentions = prose.of(field);
    std::vector<MentionMatch> matches(mentions.size());
    if (field.is_narrative) matches = matcher.match(field, mentions);
    for (std::size_t i = 0; i < mentions.size(); ++i) tell(field, mentions[i], matches[i]);
  }
  std::string& out = context.output.out;
  if (context.line.as_json) {
    out += write_json(Json::object().add("mentions", std::move(list)));
    return kFine;
  }
  const auto count = [&](MatchOutcome outcome) {
    return std::to_string(counts[static_cast<std::size_t>(outcome)]);
  };
  out += lines + std::to_string(prose.mentions.size()) +
         " mentions: " + count(MatchOutcome::Confirmed) + " confirmed, " +
         count(MatchOutcome::Differs) + " differ, " + count(MatchOutcome::NotMatched) +
         " not matched\n";
  return kFine;
}

}  // namespace core
