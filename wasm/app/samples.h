// The real plans that come with the workbook, each fetched when it is opened: assets/plans.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace app {

struct Sample {
  std::string_view file;   // without its ending
  std::string_view name;   // as it is offered
  std::string_view words;  // what there is to see in it
};

// The first is offered first.
inline constexpr std::array<Sample, 7> kSamples = {
    {{"buckinghamshire-2019-20",
      "Buckinghamshire 2019-20",
      "Schemes, ring-fences and metrics as they were published, with what is wrong in them."},
     {"north-east-lincolnshire-2017-19",
      "North East Lincolnshire 2017-19",
      "Two years in millions, 33 actions with their state, risks and milestones."},
     {"barking-and-dagenham-2017-19",
      "Barking and Dagenham 2017-19",
      "One of three boroughs that plan together: four themes, three targets for delays."},
     {"cambridgeshire-2014",
      "Cambridgeshire 2014",
      "The first round: a narrative with its vision, changes and sixteen risks."},
     {"cambridgeshire-and-peterborough-2021-22",
      "Cambridgeshire and Peterborough 2021-22",
      "A narrative for two boards, without any amount."},
     {"havering-2017-19",
      "Havering 2017-19",
      "Plans together with Barking and Dagenham; nothing but its name is in that plan."},
     {"redbridge-2017-19", "Redbridge 2017-19", "The third of those boroughs, likewise."}}};

inline std::string path_of(const Sample& sample) {
  return "assets/plans/" + std::string{sample.file} + ".bcplan.json";
}

}  // namespace app
