#!/usr/bin/python3
"""inter.py FROM OUT: the part of the Inter typeface that the screen needs, a small font a weight.

Figures in tables must line up, and Dear ImGui knows no OpenType features: so the digits' codes
lead straight to the tabular digits here. Kerning and hinting are left out, since nothing reads them.
"""

import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

WEIGHTS = {"inter_regular": "Inter-Regular.otf",
           "inter_semibold": "Inter-SemiBold.otf",
           "inter_bold": "Inter-Bold.otf"}

RANGES = [(0x20, 0x7E),    # Basic Latin
          (0xA0, 0xFF),    # Latin-1: £ and the accents of western Europe
          (0x100, 0x17F)]  # Latin Extended-A: names from the rest of Europe, Welsh ŵ and ŷ

SIGNS = ("‐‑–—‘’‚“”„†‡•…‰′″‹›⁄€™"
         "←↑→↓↔↕↗↘↩↪↺↻⇥⇧⌘⌥⌫⏎"
         "−√∞≈≠≤≥∆∑½¼¾"
         "■□▲△▶▷▼▽◀◁◆◇○●◯★☆⚠✓✗①②③④⑤⑥⑦⑧⑨Ⓘ")

# Signs that Inter lacks, shown by the nearest one that it has.
STAND_INS = {"▴": "▲", "▸": "▶", "▾": "▼", "◂": "◀", "↶": "↩", "↷": "↪", "✕": "✗", "✔": "✓", "ⓘ": "Ⓘ"}


def tabular_digits(font):
    """Glyph names that the feature tnum puts in place of others."""
    table = font["GSUB"].table
    lookups = {index for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for index in record.Feature.LookupListIndex}
    mapping = {}
    for index in lookups:
        for part in table.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(getattr(part, "ExtSubTable", part), "mapping", {}))
    return mapping


def make(source, target):
    font = TTFont(source, recalcTimestamp=False)
    cmap = dict(font.getBestCmap())  # a copy: the subtables may share one table
    tabular = tabular_digits(font)
    for table in font["cmap"].tables:
        if not table.isUnicode():
            continue
        for digit in range(ord("0"), ord("9") + 1):
            table.cmap[digit] = tabular[cmap[digit]]
        for sign, stand_in in STAND_INS.items():
            table.cmap.setdefault(ord(sign), cmap[ord(stand_in)])

    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.desubroutinize = False
    options.name_IDs = [0, 1, 2, 13, 14]  # whose it is, what it is, and its licence
    options.notdef_outline = True
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "DSIG"]
    unicodes = [code for first, last in RANGES for code in range(first, last + 1)]
    unicodes += [ord(sign) for sign in SIGNS] + [ord(sign) for sign in STAND_INS]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    font.save(target)

    missing = [sign for sign in SIGNS if ord(sign) not in font.getBestCmap()]
    if missing:
        print("  not in", os.path.basename(source) + ":", " ".join(missing))


def main():
    source, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    for name, file in WEIGHTS.items():
        make(os.path.join(source, file), os.path.join(out, name + ".otf"))


main()
