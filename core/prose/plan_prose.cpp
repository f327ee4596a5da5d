#include "core/prose/plan_prose.h"

#include "core/prose/text_marks.h"

#include <algorithm>
#include <variant>

namespace core {
namespace {

bool is_left_out(std::string_view id) {
  return id == "local" || id == "stated";
}

class ProseWalk final : public FieldVisitor {
 public:
  ProseWalk(PlanProse& prose, ProseCache* cache) : prose_(prose), cache_(cache) {}

  void field(const FieldInfo& info, FieldRef field) override {
    if (info.is_contact) return;
    if (const auto* text = std::get_if<LongText*>(&field)) {
      read(info, (*text)->text, true);
    } else if (const auto* words = std::get_if<std::string*>(&field)) {
      read(info, **words, false);
    }
  }

  void rows(const FieldInfo& info, RowList list) override {
    if (is_left_out(info.id)) return;
    const bool is_outermost = address_.empty();
    const std::size_t size = address_.size();
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (is_outermost) {
        list_ = info.id;
        row_ = i;
      }
      address_.append(info.id).append("/").append(list.id(i)).append("/");
      list.part(i).visit(*this);
      address_.resize(size);
    }
  }

  void part(const FieldInfo& info, PartRef part) override {
    if (is_left_out(info.id)) return;
    const std::size_t size = address_.size();
    if (size == 0) list_ = info.id;
    if (size == 0) row_ = 0;
    address_.append(info.id).append("/");
    part.visit(*this);
    address_.resize(size);
  }

 private:
  void read(const FieldInfo& info, std::string_view text, bool is_narrative) {
    constexpr std::size_t kShortest = 2;
    if (text.size() < kShortest) return;
    const std::size_t first = prose_.mentions.size();
    read_prose(text, prose_.mentions, cache_);
    const std::size_t count = prose_.mentions.size() - first;
    if (count == 0) return;
    prose_.fields.push_back({.address = address_ + std::string{info.id},
                             .text = text,
                             .is_narrative = is_narrative,
                             .list = list_,
                             .row = row_,
                             .first = static_cast<std::uint32_t>(first),
                             .count = static_cast<std::uint32_t>(count)});
  }

  PlanProse& prose_;
  ProseCache* cache_;
  std::string address_;
  std::string_view list_;
  std::size_t row_ = 0;
};

// "c. 13", "No. 5" and "e.g. this" end no sentence: what follows has a small letter, or what stands
// before is short.
bool ends_sentence(std::string_view text, std::size_t at) {
  std::size_t next = at + 1;
  while (next < text.size() && (text[next] == '"' || text[next] == ')' || text[next] == '*'))
    ++next;
  const char c = char_at(text, next);
  if (c != ' ' && c != '\n' && c != '\0') return false;
  const char after = char_at(text, behind_spaces(text, next));
  if (lower(after) == after && is_letter(after)) return false;
  return at < 2 || is_letter(text[at - 2]) || is_digit(text[at - 1]) || !is_letter(text[at - 1]);
}

}  // namespace

PlanProse prose_of(const Plan& plan, ProseCache* cache) {
  PlanProse prose;
  ProseWalk walk{prose, cache};
  visit_constant(plan, walk);
  return prose;
}

Sentence next_sentence(std::string_view text, std::size_t at) {
  for (std::size_t i = at; i < text.size(); ++i) {
    if (!is_sign(text[i], sign::kBreak)) continue;
    const char c = text[i];
    // A line end within a paragraph is a space.
    const bool is_end =
        c == '\t' || (c == '\n' ? begins_paragraph(text, i + 1) : ends_sentence(text, i));
    if (is_end) return {.begin = at, .end = i + 1};
  }
  return {.begin = at, .end = text.size()};
}

namespace {

// The piece of the text, with "[…]" for what in it names a person.
std::string without_private(std::string_view text,
                            const Sentence& piece,
                            std::span<const Mention> of_field) {
  std::string words;
  std::size_t at = piece.begin;
  auto next = std::lower_bound(
      of_field.begin(), of_field.end(), piece.begin, [](const Mention& each, std::size_t begin) {
        return each.end <= begin;
      });
  for (; next != of_field.end() && next->begin < piece.end; ++next) {
    if (!is_private(next->kind)) continue;
    const std::size_t begin = std::max<std::size_t>(next->begin, at);
    words += text.substr(at, begin - at);
    words += "[…]";
    at = std::min<std::size_t>(next->end, piece.end);
  }
  return words += text.substr(at, piece.end - at);
}

}  // namespace

std::string quote_of(std::string_view text,
                     const Mention& mention,
                     std::span<const Mention> of_field) {
  constexpr std::size_t kAround = 45;
  const auto is_gap = [&](std::size_t at) { return text[at] == ' ' || text[at] == '\n'; };
  std::size_t begin = mention.begin > kAround ? mention.begin - kAround : 0;
  std::size_t end = std::min<std::size_t>(text.size(), mention.end + kAround);
  // A line end is the end of what was said; so is the end of a sentence, but for what is short.
  for (std::size_t i = begin; i < mention.begin; ++i) {
    if (text[i] == '\n') begin = i + 1;
  }
  if (const std::size_t line = text.substr(0, end).find('\n', mention.end); line < end) end = line;
  const bool cuts_begin = begin > 0 && text[begin - 1] != '\n';
  const bool cuts_end = end < text.size() && text[end] != '\n';
  while (cuts_begin && begin < mention.begin && !is_gap(begin - 1)) ++begin;
  while (cuts_end && end > mention.end && !is_gap(end)) --end;
  // A mention within a word that is longer than all that is shown stands alone.
  std::string quote = cuts_begin ? "… " : "";
  quote += trimmed(without_private(text, {.begin = begin, .end = end}, of_field));
  if (cuts_end) quote += " …";
  for (char& c : quote) {
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  }
  return quote;
}

}  // namespace core
