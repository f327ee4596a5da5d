// The names of the figures that the workbook computes, and their addresses.
//
// One table of patterns (figure_name.cpp) serves writing and reading of addresses.
#pragma once

#include "core/period/period.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

enum class FigureKind : std::uint8_t {
  PoolIncome,
  PoolOutside,  // the part of the pool's income that is only shown beside it
  PoolBalance,
  StreamIncome,
  StreamSpend,
  StreamBalance,
  FenceMinimum,
  FenceSpend,
  FenceDifference,
  FenceMet,
  SocialCare,
  DistrictTotal,
  DistrictUnallocated,
  EarmarkSpend,
  SpendTotal,
  SchemeTotal,
  SchemeOutputCost,
  OutputCost,
  ResultActual,
  ResultTarget,
  ResultInQuarter,
  ResultStatus,
  LevelCurrentCount,
  LevelTargetCount,
};

// The figure itself, or its change on the year before.
enum class Measure : std::uint8_t { Value, Change, ChangePercent };

// The texts are views: of a plan, a round or an address.
struct FigureName {
  FigureKind kind = FigureKind::PoolIncome;
  std::string_view row = {};      // stream, ring-fence, earmark, scheme, metric row or level
  std::string_view sub_row = {};  // output of the scheme
  Period period = {};
  std::string_view part = {};  // of a metric
  Measure measure = Measure::Value;

  friend bool operator==(const FigureName&, const FigureName&) = default;
};

// "finance/pool/2019-20/total".
std::string address_of(const FigureName& figure);

// Nothing when no figure is called that. The texts are views of the address.
std::optional<FigureName> figure_name_from(std::string_view address);

}  // namespace core
