#!/usr/bin/env bash
# imgui.sh OUT: Dear ImGui's sources from Debian's source package, which newer suites than this
# machine's have. The mirror is read from the machine's own apt configuration, and apt checks the
# archive's signature; apt's own lists stay as they are.
source "$(dirname "$0")/../common.sh"

out=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{parts,lists/partial,cache/archives/partial,download}
apt_private=(
  -o Dir::Etc::SourceList=/dev/null
  -o Dir::Etc::SourceParts="$work/parts"
  -o Dir::State::Lists="$work/lists"
  -o Dir::Cache="$work/cache"
  -o APT::Sandbox::User=root
)

# The address that this machine installs Debian itself from.
mirror=$(apt-get indextargets --format '$(ORIGIN) $(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
  awk '$1 == "Debian" && $2 !~ /-/ && $3 !~ /security/ { print $3; exit }')
[ -n "$mirror" ] || fail "apt knows no Debian archive on this machine" \
  "Run 'apt-get update', or set WORKBOOK_IMGUI_DIR to a folder with Dear ImGui 1.92.2 or newer."
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

wanted=$(lock_version imgui)
unpinned=
for suite in forky sid; do
  printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' \
    "$mirror" "$suite" "$keyring" >"$work/parts/imgui.sources"
  apt-get "${apt_private[@]}" update -qq 2>"$work/log" || continue
  offered=$(apt-cache "${apt_private[@]}" showsrc imgui 2>/dev/null | awk '/^Version:/ { print $2 }' | sort -Vu)
  version=$(grep -E "^$wanted\+" <<<"$offered" | tail -1 || true)
  [ -z "$version" ] && continue
  (cd "$work/download" && apt-get "${apt_private[@]}" source -qq --download-only "imgui=$version") >>"$work/log" 2>&1 && break
  version=
done
if [ -z "${version:-}" ]; then
  version=$(grep -E '^1\.(9[2-9]|[1-9][0-9]{2})|^[2-9]\.' <<<"${offered:-}" | tail -1 || true)
  [ -n "$version" ] || { cat "$work/log" >&2; fail "no Dear ImGui $wanted or newer in Debian's forky and sid" \
    "Set WORKBOOK_IMGUI_DIR to a folder with Dear ImGui $wanted."; }
  unpinned=$version
  (cd "$work/download" && apt-get "${apt_private[@]}" source -qq --download-only "imgui=$version") >>"$work/log" 2>&1 ||
    { cat "$work/log" >&2; fail "Debian's source package imgui $version could not be fetched"; }
fi

tarball=$(find "$work/download" -name '*.orig.tar.*' ! -name '*.asc')
if [ -z "$unpinned" ] && [ "$(sha256_of "$tarball")" != "$(lock_sha256 imgui)" ]; then
  unpinned="$version with another hash: $(sha256_of "$tarball")"
fi
mkdir -p "$work/tree" "$out"
tar -xf "$tarball" -C "$work/tree" --strip-components=1
cp "$work"/tree/*.{cpp,h} "$work/tree/LICENSE.txt" "$out/"
mkdir -p "$out/misc"
cp -r "$work/tree/misc/cpp" "$out/misc/"
if [ -n "$unpinned" ]; then
  printf '%s\n' "$unpinned" >"$out/unpinned"
  say "  unpinned: Dear ImGui is $unpinned, not $wanted; pictures are compared by their text only"
fi
