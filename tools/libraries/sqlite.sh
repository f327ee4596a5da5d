#!/usr/bin/env bash
# sqlite.sh OUT: SQLite's amalgamation, out of an npm package that carries it. Nothing of that
# package is run.
source "$(dirname "$0")/../common.sh"

out=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tarball=$(lock_file sqlite)
package=${tarball%-*}
version=${tarball##*-}
version=${version%.tgz}
(cd "$work" && npm pack --silent --ignore-scripts "$package@$version" >/dev/null) ||
  fail "npm could not fetch $package@$version, which holds SQLite" \
    "Check that 'npm view $package' works, or set WORKBOOK_SQLITE_DIR to a folder with sqlite3.c and sqlite3.h."
found=$(sha256_of "$work/$tarball")
[ "$found" = "$(lock_sha256 sqlite)" ] || fail "$tarball has the hash $found, not the one in tools/libraries.lock" \
  "Somebody changed the package on the way: do not use it, and say so in an issue."

mkdir -p "$out"
tar -xzf "$work/$tarball" -C "$work"
cp "$work"/package/deps/sqlite3/{sqlite3.c,sqlite3.h} "$out/"
