// A sum that knows how many of its inputs were empty, and its change on the year before.
#pragma once

#include "core/fields/kinds.h"
#include "core/money/ratio.h"

#include <cstdint>
#include <optional>

namespace core {

struct Total {
  Money amount = {};
  std::int32_t inputs = 0;
  std::int32_t empty_inputs = 0;

  // Nothing when no input holds an amount: empty is not zero.
  std::optional<Money> value() const {
    return inputs > empty_inputs ? std::optional{amount} : std::nullopt;
  }
  void add(const WrittenMoney& input) {
    ++inputs;
    if (input.value.has_value()) {
      amount += *input.value;
    } else {
      ++empty_inputs;
    }
  }
  void add(const Total& part) {
    amount += part.amount;
    inputs += part.inputs;
    empty_inputs += part.empty_inputs;
  }

  friend bool operator==(const Total&, const Total&) = default;
};

// The total of a year beside that of the year before.
struct Compared {
  Total total = {};
  std::optional<Money> before = {};

  std::optional<Money> value() const { return total.value(); }
  std::optional<Money> change() const {
    const std::optional<Money> now = value();
    return now && before ? std::optional{*now - *before} : std::nullopt;
  }
  // Nothing also when the year before was zero.
  std::optional<Ratio> change_percent() const {
    const std::optional<Money> difference = change();
    if (!difference || before->pence() == 0) return std::nullopt;
    return Ratio::of(difference->pence(), before->pence()) * Ratio::of(100);
  }

  friend bool operator==(const Compared&, const Compared&) = default;
};

}  // namespace core
