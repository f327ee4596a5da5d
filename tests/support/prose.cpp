#include "tests/support/prose.h"

#include "core/money/money_text.h"
#include "tests/support/random_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace test_support {
namespace {

struct Named {
  std::string name;
  std::string address;
  core::Money amount;
};

const std::vector<std::string>& openings() {
  static const std::vector<std::string> all = {"For {year} the {name} is {amount}.",
                                               "The {name} comes to {amount} in {year}.",
                                               "Partners agreed {amount} of {name} for {year}.",
                                               "In {year} the {name} stands at **{amount}**.",
                                               "The {name} was confirmed at {amount}."};
  return all;
}

const std::vector<std::string>& others() {
  static const std::vector<std::string> all = {
      "The discharge teams began on 2 October 2018 and met 25 people a week in the first month.",
      "Since July 2019 placements are commissioned together, which is simpler for the person.",
      "By 2025 the population aged 65 and over is expected to grow by more than a third (36%).",
      "A service of seven days gives the same support at weekends, from 8am to 9pm.",
      "The strategy looks at the person and the good things around them and builds on those.",
      "Care homes that use the video consultation had 6.6% fewer admissions to hospital.",
      "Voluntary organisations help people to regain confidence after a stay in hospital.",
      "In Q1 2019-20 there were 9.5 permanent admissions per 100,000 in the north of the county."};
  return all;
}

std::string filled(std::string text, std::string_view mark, std::string_view value) {
  const std::size_t at = text.find(mark);
  if (at != std::string::npos) text.replace(at, mark.size(), value);
  return text;
}

std::vector<Named> named_figures(const core::Plan& plan, const core::Derived& derived) {
  struct Fixed {
    std::string_view name;
    std::string_view address;
  };
  constexpr std::array<Fixed, 8> kFixed = {
      Fixed{"total pooled fund", "finance/pool/2019-20/total"},
      Fixed{"CCG minimum contribution", "finance/streams/nhs_min/2019-20/income"},
      Fixed{"Disabled Facilities Grant", "finance/streams/dfg/2019-20/income"},
      Fixed{"DFG", "finance/streams/dfg/2019-20/income"},
      Fixed{"iBCF", "finance/streams/ibcf/2019-20/income"},
      Fixed{"Winter Pressures Grant", "finance/streams/wp/2019-20/income"},
      Fixed{"adult social care minimum", "finance/ring_fences/asc_min/2019-20/minimum"},
      Fixed{"out-of-hospital minimum", "finance/ring_fences/ooh_min/2019-20/minimum"}};
  std::vector<Named> named;
  const auto add = [&](std::string name, std::string address) {
    const auto figure = derived.figure(address);
    const auto* amount = figure ? std::get_if<core::Money>(&figure->value) : nullptr;
    if (amount == nullptr || amount->pence() == 0) return;
    named.push_back({std::move(name), std::move(address), *amount});
  };
  for (const Fixed& fixed : kFixed) add(std::string{fixed.name}, std::string{fixed.address});
  for (const core::Scheme& scheme : plan.schemes) {
    add(scheme.name, "finance/schemes/" + scheme.id + "/2019-20/total");
  }
  return named;
}

std::string written(core::Money amount, RandomSource& random) {
  constexpr std::int64_t kMillion = 100'000'000;
  if (one_in(random, 4) && amount.pence() % kMillion != 0) {
    // In millions with all its thousands: "£21.758m".
    const std::int64_t thousands = (amount.pence() + 50'000) / 100'000;
    std::string decimals = std::to_string(thousands % 1000);
    decimals.insert(0, 3 - decimals.size(), '0');
    return "£" + std::to_string(thousands / 1000) + "." + decimals + "m";
  }
  return core::money_text(amount);
}

}  // namespace

std::vector<Stated> stated_sentences(const core::Plan& plan,
                                     const core::Derived& derived,
                                     RandomSource& random) {
  std::vector<Stated> all;
  for (const Named& named : named_figures(plan, derived)) {
    const std::string amount = written(named.amount, random);
    std::string sentence = one_of(random, openings());
    sentence = filled(sentence, "{year}", one_in(random, 2) ? "2019-20" : "2019/20");
    sentence = filled(sentence, "{name}", named.name);
    sentence = filled(sentence, "{amount}", amount);
    all.push_back({sentence, amount, named.address});
  }
  return all;
}

void add_narrative(core::Plan& plan,
                   const core::Derived& derived,
                   std::size_t words,
                   RandomSource& random) {
  constexpr int kParagraphs = 10;
  constexpr int kSentences = 6;
  const std::vector<Stated> stated = stated_sentences(plan, derived, random);
  for (std::size_t count = 0; count < words;) {
    core::Section& section = plan.sections.emplace_back();
    section.id = "n" + std::to_string(plan.sections.size());
    section.title = "Part " + std::to_string(plan.sections.size());
    for (int paragraph = 0; paragraph < kParagraphs; ++paragraph) {
      for (int i = 0; i < kSentences; ++i) {
        const bool is_figure = one_in(random, 4) && !stated.empty();
        section.text.text += is_figure ? one_of(random, stated).sentence : one_of(random, others());
        section.text.text += i + 1 < kSentences ? " " : "\n\n";
      }
    }
    count += static_cast<std::size_t>(
        std::count(section.text.text.begin(), section.text.text.end(), ' '));
  }
}

}  // namespace test_support
