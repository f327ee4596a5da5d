// Builds plans in tests, row by row. Values are the texts of a file ("1694916", "2019-20"); "" is an
// empty field. What cannot be read stops the program: a test's plan is code.
#pragma once

#include "core/plan/plan.h"

#include <string>
#include <string_view>

namespace test_support {

class PlanBuilder;

// The rows of one scheme. Budget lines get the ids b1, b2, …; outputs o1, o2, ….
class SchemeBuilder {
 public:
  SchemeBuilder(core::Plan& plan, std::size_t index) : plan_(plan), index_(index) {}

  struct Line {
    std::string_view source = "nhs_min";
    std::string_view year = "2019-20";
    std::string_view amount = {};
    std::string_view area = "social_care";
    std::string_view commissioner = "la";
    std::string_view nhs_share = {};
    std::string_view earmark = {};
  };
  SchemeBuilder& line(const Line& line);

  struct Output {
    std::string_view what = {};
    std::string_view quantity = {};
    std::string_view unit_cost = {};
    std::string_view basis = "each";
    std::string_view from = {};
    std::string_view to = {};
    std::string_view year = "2019-20";
    std::string_view counts = {};  // total, month, at_once, share
  };
  SchemeBuilder& output(const Output& output);

  core::Scheme& scheme() { return plan_.schemes[index_]; }

 private:
  core::Plan& plan_;
  std::size_t index_;
};

// The numbers of one metric: actual or target, by period and part.
class MetricBuilder {
 public:
  MetricBuilder(core::Plan& plan, std::size_t index) : plan_(plan), index_(index) {}

  MetricBuilder& actual(std::string_view period,
                        std::string_view number,
                        std::string_view part = core::kWholePart);
  MetricBuilder& target(std::string_view period,
                        std::string_view number,
                        std::string_view part = core::kWholePart);

 private:
  core::MetricPlan& row() { return plan_.metrics[index_]; }

  core::Plan& plan_;
  std::size_t index_;
};

class PlanBuilder {
 public:
  explicit PlanBuilder(std::string_view area = "Testshire");

  // Row ids: i1, i2, … ; d1 …; n1 …; s1 …; m1 …; c1 …; f1 ….
  PlanBuilder& income(std::string_view stream, std::string_view year, std::string_view amount);
  PlanBuilder& income_outside_pool(std::string_view stream,
                                   std::string_view year,
                                   std::string_view amount);
  PlanBuilder& district(std::string_view name, std::string_view year, std::string_view amount);
  PlanBuilder& minimum(std::string_view ring_fence, std::string_view year, std::string_view amount);
  SchemeBuilder scheme(std::string_view name);
  MetricBuilder metric(std::string_view metric);
  PlanBuilder& change(std::string_view change, std::string_view current, std::string_view target);
  PlanBuilder& stated(std::string_view figure,
                      std::string_view written,
                      std::string_view unit = "pounds");

  core::Plan& plan() { return plan_; }

 private:
  core::Plan plan_;
};

core::WrittenMoney money(std::string_view text);
core::WrittenPeriod period(std::string_view text);
core::WrittenChoice choice(std::string_view id);
core::WrittenDecimal decimal(std::string_view text);
core::WrittenDate date(std::string_view text);

}  // namespace test_support
