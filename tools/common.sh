# Shared by the shell scripts: where things are, and how to say what happened.
# shellcheck shell=bash
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache="${WORKBOOK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/better-care-workbook}"
libraries="$cache/libraries"
jobs="${WORKBOOK_JOBS:-$(nproc)}"

say() { printf '%s\n' "$*"; }

# Stops with what went wrong and, as the second argument, what to do about it.
fail() {
  printf 'workbook: %s\n' "$1" >&2
  if [ $# -gt 1 ]; then printf '  %s\n' "$2" >&2; fi
  exit 1
}

# lock_field NAME COLUMN: one word of a library's line in tools/libraries.lock.
lock_field() {
  awk -v name="$1" -v column="$2" '$1 == name { print $column }' "$repository/tools/libraries.lock"
}
lock_version() { lock_field "$1" 2; }
lock_file() { lock_field "$1" 4; }
lock_sha256() { lock_field "$1" 5; }

library_dir() { printf '%s/%s-%s' "$libraries" "$1" "$(lock_version "$1")"; }

# What a finished library folder must hold in its file "complete" to be left alone: the line it
# was made from and the recipe that made it.
library_mark() {
  { grep "^$1 " "$repository/tools/libraries.lock"; cat "${@:2}"; } | sha256sum | cut -d' ' -f1
}

sha256_of() { sha256sum "$1" | cut -d' ' -f1; }

# The hash of a folder: of the sorted list of its files' hashes.
sha256_of_tree() { (cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum) | sha256sum | cut -d' ' -f1; }
