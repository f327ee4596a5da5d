// A65, A68: documents can be found, and a plan that was approved is no draft.
#include "core/base/text.h"
#include "core/checks/check_context.h"

#include <algorithm>

namespace core {
namespace {

bool is_of_kind(const RegisteredDocument& document, std::string_view kind) {
  return document.kind.value && document.kind.value->id == kind;
}

// "https//www.nomisweb.co.uk": meant as an address of the web, and none.
bool is_broken(std::string_view link) {
  return link.starts_with("http") && !link.starts_with("http://") && !link.starts_with("https://");
}

void check_document(const CheckContext& context, const RegisteredDocument& document) {
  if (is_broken(document.link)) {
    context.tell("link_broken",
                 place({"documents", document.id, "link"}),
                 in_short(document.title, "A document"),
                 words({"its link is no address of the web: ", document.link, "."}));
  }
  if (!document.link.empty() || document.is_attached.value_or(false)) return;
  // Anybody finds national guidance by its title.
  if (is_of_kind(document, "policy")) return;
  const bool is_absent = is_of_kind(document, "appendix") && document.is_attached.has_value();
  context.tell(is_absent ? "appendix_absent" : "document_without_link",
               place({"documents", document.id, is_absent ? "is_attached" : "link"}),
               in_short(document.title, "A document"),
               is_absent ? "the plan names it, but it is not attached and has no link."
                         : "it has no link, and is not attached.");
}

// "Draft", "draft 2", but not "redrafted".
bool has_draft_mark(std::string_view text) {
  constexpr std::string_view kMark = "draft";
  const std::string lower = lower_case(text);
  for (std::size_t at = lower.find(kMark); at != lower.npos; at = lower.find(kMark, at + 1)) {
    const bool begins = at == 0 || !(lower[at - 1] >= 'a' && lower[at - 1] <= 'z');
    const std::size_t end = at + kMark.size();
    const bool ends = end == lower.size() || !(lower[end] >= 'a' && lower[end] <= 'z');
    if (begins && ends) return true;
  }
  return false;
}

void check_draft_mark(const CheckContext& context) {
  const About& about = context.plan.about;
  const bool is_in_version = has_draft_mark(about.version);
  if (!is_in_version && !has_draft_mark(about.title)) return;
  const auto& rows = context.plan.sign_offs;
  const auto is_approved = [](const SignOff& row) { return row.approved_on.value.has_value(); };
  const auto approved = std::find_if(rows.begin(), rows.end(), is_approved);
  if (approved == rows.end()) return;
  context.add("draft_mark_left",
              {.where = is_in_version ? "about/version" : "about/title",
               .message = words({"The plan is called \"",
                                 is_in_version ? about.version : about.title,
                                 "\", but ",
                                 in_short(approved->body, "a body"),
                                 " approved it on ",
                                 approved->approved_on.value->long_text(),
                                 "."})});
}

}  // namespace

void check_documents(const CheckContext& context) {
  for (const RegisteredDocument& document : context.plan.documents) {
    check_document(context, document);
  }
  check_draft_mark(context);
}

}  // namespace core
