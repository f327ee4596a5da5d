#!/usr/bin/env bash
# headers.sh NAME OUT: the headers of an installed Debian package in a folder of their own, because
# /usr/include must never be on the include path of the Emscripten compiler.
source "$(dirname "$0")/../common.sh"

name=$1 out=$2
from=$(lock_file "$name")
[ -d "$from" ] || fail "$from is missing" "Install it: apt-get install nlohmann-json3-dev doctest-dev"
mkdir -p "$out"
cp -rL "$from" "$out/"
found=$(sha256_of_tree "$from")
if [ "$found" != "$(lock_sha256 "$name")" ]; then
  printf '%s\n' "$found" >"$out/unpinned"
  say "  unpinned: $name is not the version $(lock_version "$name") that the lock file names"
fi
