# The stages of ./workbook test. Each is a function stage_NAME that prints what it does (into a log)
# and fails when something is wrong; one line sums it up.
# shellcheck shell=bash

all_stages=(format lists native sanitize wasm types shell browser tidy fuzz)

sources() { git ls-files -co --exclude-standard -- "$@"; }
has_files() { [ -n "$(sources "$@" | head -1)" ]; }

stage_format() {
  sources '*.h' '*.cpp' | xargs -r clang-format-14 --dry-run -Werror
}

stage_lists() { node tools/checks/lists.mjs; }

stage_native() { build_preset native && ctest --preset native --verbose; }

stage_sanitize() {
  build_preset native-sanitize &&
    ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1 \
      ctest --preset native-sanitize --verbose
}

stage_wasm() { build_preset wasm && ctest --preset wasm --verbose; }

# Each folder of scripts says in its jsconfig.json how they are checked.
stage_types() {
  local config
  for config in $(sources '*jsconfig.json'); do
    echo "$config"
    node_modules/.bin/tsc --noEmit -p "$config" || return 1
  done
}

# node_tests FOLDER…: Node's test runner over their *.test.js and *.test.mjs files, if any.
node_tests() {
  local files
  mapfile -t files < <(sources "${@/%//*.test.*js}")
  [ ${#files[@]} -eq 0 ] || node --test --test-reporter=tap "${files[@]}"
}

stage_shell() { node_tests tests/shell tests/tools tests/pictures; }

stage_browser() {
  has_files 'tests/browser/*.test.*js' || return 0
  build_native && build_web && node_tests tests/browser
}

# The folders of tools/checks/tidy_folders.txt are held to it; `./workbook lint` looks at all.
stage_tidy() {
  local folders=()
  [ -n "${tidy_everything:-}" ] || mapfile -t folders <tools/checks/tidy_folders.txt
  build_preset native && node tools/checks/tidy.mjs "$cache/tidy" "${folders[@]}"
}

stage_fuzz() {
  has_files 'tests/fuzz/*.cpp' || return 0
  build_preset fuzz fuzzers && bash tools/checks/fuzz.sh
}

# cases LOG: "passed failed" of all test cases that a log tells of, doctest's (as ctest prints them,
# with the number of the test before) and Node's.
cases() {
  awk '
    /^[0-9]+: \[doctest\] test cases:/ {
      for (i = 1; i < NF; ++i) {
        if ($(i + 1) == "passed") passed += $i
        if ($(i + 1) == "failed") failed += $i
      }
    }
    /^# pass [0-9]+$/ { passed += $3 }
    /^# fail [0-9]+$/ { failed += $3 }
    /^# cancelled [0-9]+$/ { failed += $3 }
    END { print passed + 0, failed + 0 }' "$1"
}

# What of a failed stage's log is worth a look: the first errors, then the end. The wasm programs
# print their whole script when they crash, so lines are cut.
show_failure() {
  {
    grep -nE '(error|ERROR|not ok)[: ]' "$1" | awk 'NR <= 15' || true
    echo '…'
    grep -vE '^(\[[0-9]+/[0-9]+\]|ok |# Subtest: )' "$1" | tail -25 || true
  } | cut -c1-240 | sed 's/^/    /'
}

# Runs the stages named and ends with the line "N passed, N failed". A stage without test cases of
# its own (format, tidy, types) counts as one.
run_stages() {
  local stage log started ok seconds passed failed all_passed=0 all_failed=0
  for stage in "$@"; do
    log=build/logs/$stage.log
    started=$EPOCHREALTIME
    ok=yes
    ("stage_$stage") >"$log" 2>&1 </dev/null || ok=no
    sed -i 's/\x1b\[[0-9;]*m//g' "$log"
    seconds=$(awk -v a="$started" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }')
    read -r passed failed < <(cases "$log")
    if [ $ok = no ] && [ "$failed" = 0 ]; then failed=1; fi
    if [ $ok = yes ] && [ "$failed" != 0 ]; then ok=no; fi
    if [ $ok = yes ] && [ "$passed" = 0 ]; then passed=1; fi
    all_passed=$((all_passed + passed))
    all_failed=$((all_failed + failed))
    if [ $ok = yes ]; then
      printf '%-9s ok      %5d passed %28s s\n' "$stage" "$passed" "$seconds"
    else
      printf '%-9s FAILED  %5d passed, %5d failed %14s s\n' "$stage" "$passed" "$failed" "$seconds"
      show_failure "$log"
      printf '    The whole log is %s\n' "$log"
    fi
  done
  printf '%d passed, %d failed\n' "$all_passed" "$all_failed"
  [ "$all_failed" = 0 ]
}

test_command() {
  local stages=()
  while [ $# -gt 0 ]; do
    [ "$1" = --only ] || wrong_use "test does not know '$1'"
    [[ " ${all_stages[*]} " == *" ${2:-} "* ]] || wrong_use "there is no stage '${2:-}'"
    stages+=("$2")
    shift 2
  done
  if [ -n "${CI:-}" ] && [ -n "${UPDATE_GOLDEN:-}" ]; then
    fail "UPDATE_GOLDEN is set, and would make every golden test pass" "Unset it."
  fi
  if [ ${#stages[@]} -eq 0 ]; then stages=("${all_stages[@]}"); fi
  run_stages "${stages[@]}"
}
