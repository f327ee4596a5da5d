#!/usr/bin/env bash
# inter.sh OUT: the Inter typeface, cut down to what the screen needs (inter.py).
source "$(dirname "$0")/../common.sh"

out=$1
from=$(lock_file inter)
weights=(Inter-Regular.otf Inter-SemiBold.otf Inter-Bold.otf)
for file in "${weights[@]}"; do
  [ -f "$from/$file" ] || fail "$from/$file is missing" "Install it: apt-get install fonts-inter"
done
# The system's own Python: fonttools comes with Debian, not with another Python in the PATH.
/usr/bin/python3 -B "$repository/tools/libraries/inter.py" "$from" "$out/fonts"
found=$(cd "$from" && sha256sum "${weights[@]}" | sha256sum | cut -d' ' -f1)
if [ "$found" != "$(lock_sha256 inter)" ]; then
  printf '%s\n' "$found" >"$out/unpinned"
  say "  unpinned: Inter is not the version $(lock_version inter) that the lock file names"
fi
