#!/usr/bin/env bash
# Runs every fuzzer for a moment from its corpus (WORKBOOK_FUZZ_SECONDS each, 15 when unset).
source "$(dirname "$0")/../common.sh"
cd "$repository"

seconds=${WORKBOOK_FUZZ_SECONDS:-15}
run_fuzzer() {
  local name
  name=$(basename "$1" _fuzzer)
  mkdir -p "build/fuzz/found/$name"
  corpus=("build/fuzz/found/$name")
  if [ -d "tests/fuzz/corpus/$name" ]; then corpus+=("tests/fuzz/corpus/$name"); fi
  "$1" -max_total_time="$2" -timeout=10 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 \
    -artifact_prefix="build/fuzz/$name-" "${corpus[@]}" || { echo "$name found something: see build/fuzz/$name-*"; return 1; }
}
export -f run_fuzzer
find build/fuzz -maxdepth 1 -name '*_fuzzer' -type f -print0 |
  xargs -0 -r -n 1 -P "$jobs" bash -c 'run_fuzzer "$1" '"$seconds" fuzz
