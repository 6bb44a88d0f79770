"""Rebuild static/fonts: Chinese for the page, where a device has none of its own, and the type of pictures and sheets.

    python -m tools.fonts          (python -m tools.fonts icons, where a page only asks for another icon)

Needs the Noto Sans CJK fonts (Debian: apt-get install fonts-noto-cjk) and tests/requirements.txt. Two families, because
a browser fetches a file only when a character is found in no family before it: `NotoSansSC` has what content/ uses now,
`NotoSansSCRest` the other common characters (GB 2312, first level), so that a small change of the texts needs no new
files. tests/house/test_look.py says when they are due. `print` (Chinese)
and `latin` (the page's own Latin face, as Streamlit ships it) are for what is taken away. `latin.woff2` and `icons.woff2`
go to the browser in place of Streamlit's own, of which a page uses little: explainer/server/files.py.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import streamlit
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from explainer.charts.kit.lettering import WIDTHS

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "static" / "fonts"
WEIGHTS = {"regular": "Regular", "bold": "Bold"}
WEIGHT = {"regular": 400, "bold": 700}
# Tables for vertical text and for spacing rules, which the page does not use.
UNUSED = ("BASE", "GPOS", "GSUB", "VORG", "vhea", "vmtx")
# The blocks that the faces in .streamlit/config.toml answer for: radicals to unified ideographs, full-width forms.
BLOCKS = (range(0x2E80, 0xA000), range(0xFF00, 0xFFF0))
# Letters with their accents; punctuation, superscripts and currencies; arrows and mathematical signs; numbers in circles;
# shapes.
LATIN = (range(0x20, 0x250), range(0x2000, 0x20D0), range(0x2190, 0x2300), range(0x2460, 0x24A0), range(0x25A0, 0x2640))

GREEK, VIETNAMESE = range(0x370, 0x400), range(0x1E00, 0x1F00)  # symbols of the formulas; names that somebody enters
ICON = re.compile(r":material/(\w+)")


def is_chinese(character: str) -> bool:
    """Whether the character is one that the Chinese faces are asked for."""
    return any(ord(character) in block for block in BLOCKS)


def used() -> set[str]:
    """The Chinese characters that the texts of the project use."""
    files = (file for file in (ROOT / "content").rglob("*") if file.suffix in {".ftl", ".md", ".toml"})
    return {character for file in files for character in file.read_text(encoding="utf-8") if is_chinese(character)}


def gb2312(rows: Iterable[int]) -> str:
    """The characters of some rows of GB 2312."""
    codes = (bytes([row + 0xA0, cell + 0xA0]) for row in rows for cell in range(1, 95))
    return "".join(code.decode("gb2312", errors="ignore") for code in codes)


def common() -> set[str]:
    """The 3,755 characters of GB 2312's first level (rows 16 to 55) and the punctuation of its first and third row."""
    return {character for character in gb2312((1, 3, *range(16, 56))) if is_chinese(character)}


def printed() -> set[str]:
    """What Chinese pictures and sheets are set in: all 6,763 characters of GB 2312, and Latin letters and signs."""
    return {chr(code) for block in LATIN for code in block} | set(gb2312(range(1, 88))) | used()


def installed(style: str) -> tuple[str, int]:
    """File and number of the simplified Chinese face in the collection that fontconfig knows."""
    query = ["fc-match", "-f", "%{family[0]}|%{file}|%{index}", f"Noto Sans CJK SC:style={style}"]
    family, file, index = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split("|")
    if family != "Noto Sans CJK SC":
        raise SystemExit("Noto Sans CJK SC is not installed. Debian: apt-get install fonts-noto-cjk")
    return file, int(index)


def write(family: str, style: str, characters: set[str], kind: str = "woff2") -> Path:
    """One face as woff2 or otf, without hints and layout rules that horizontal Chinese text does not need."""
    file, number = installed(WEIGHTS[style])
    unused, web = [*Options().drop_tables, *UNUSED], kind == "woff2"
    subset = Subsetter(Options(hinting=False, desubroutinize=web, layout_features=[], drop_tables=unused))
    with TTFont(file, fontNumber=number, lazy=True, recalcTimestamp=False) as font:
        subset.populate(unicodes=map(ord, characters))
        subset.subset(font)
        font.flavor = "woff2" if web else None
        font.save(FONTS / f"{family}-{style}.{kind}")
    return FONTS / f"{family}-{style}.{kind}"


def write_latin(style: str) -> Path:
    """One weight of the page's Latin face, for English pictures and sheets; its licence asks for a name of its own."""
    file = FONTS / f"latin-{style}.ttf"
    subset = Subsetter(Options(hinting=False, layout_features=["kern"]))
    with TTFont(streamlit_font("SourceSansVF-Upright"), recalcTimestamp=False) as font:
        one = instantiateVariableFont(font, {"wght": WEIGHT[style]}, updateFontNames=False)
        subset.populate(unicodes=[code for block in LATIN for code in block])
        subset.subset(one)
        one["OS/2"].usWeightClass = WEIGHT[style]
        named(one, {1: "Page Latin", 2: WEIGHTS[style], 4: f"Page Latin {style}", 6: f"PageLatin-{style}"})
        bold = style == "bold"
        one["head"].macStyle, one["OS/2"].fsSelection = int(bold), 0x20 if bold else 0x40
        one.flavor = None
        one.save(file)
    return file


def named(font: TTFont, names: dict[int, str]) -> None:
    """Give a face names of its own, and no others."""
    for place in list(font["name"].names):
        if place.nameID in (1, 2, 3, 4, 6, 16, 17, 25):
            font["name"].removeNames(nameID=place.nameID)
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def write_page_latin() -> Path:
    """The Latin letters of the page's face, every weight in one file."""
    file = FONTS / "latin.woff2"
    subset = Subsetter(Options(hinting=False, layout_features=["kern", "tnum", "lnum", "mark", "ccmp"]))
    with TTFont(streamlit_font("SourceSansVF-Upright"), recalcTimestamp=False) as font:
        subset.populate(unicodes=[code for block in (*LATIN, GREEK, VIETNAMESE) for code in block])
        subset.subset(font)
        named(font, {1: "Page Latin", 2: "Regular", 4: "Page Latin", 6: "PageLatin"})
        font.save(file)
    return file


def streamlit_font(name: str) -> Path:
    """A font as Streamlit ships it."""
    (found,) = (Path(streamlit.__file__).parent / "static").rglob(f"{name}*.woff2")
    return found


def icons_used() -> set[str]:
    """The icons that our pages and Streamlit itself ask for by name."""
    scripts = (Path(streamlit.__file__).parent / "static").rglob("*.js")
    texts = (file.read_text(encoding="utf-8") for file in (*scripts, *(ROOT / "explainer").rglob("*.py")))
    return {name for text in texts for name in ICON.findall(text)}


def icons_drawn(font: TTFont) -> dict[str, str]:
    """The icons that a font has, and the glyph of each: a name is drawn as one sign, as a ligature."""
    letters = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    tables = (getattr(each, "ExtSubTable", each) for one in font["GSUB"].table.LookupList.Lookup for each in one.SubTable)
    pairs = ((first, each) for table in tables for first, found in getattr(table, "ligatures", {}).items() for each in found)
    return {"".join(letters[glyph] for glyph in (first, *each.Component)): each.LigGlyph for first, each in pairs}


def write_icons() -> Path:
    """The icons that are used, in the font that draws them."""
    file, names = FONTS / "icons.woff2", icons_used()
    subset = Subsetter(Options(hinting=False, layout_features=["*"], layout_closure=False))
    with TTFont(streamlit_font("MaterialSymbols-Rounded"), recalcTimestamp=False) as font:
        glyphs = [glyph for name, glyph in icons_drawn(font).items() if name in names]
        subset.populate(glyphs=glyphs, unicodes={ord(letter) for name in names for letter in name})
        subset.subset(font)
        font.save(file)
    return file


def write_widths() -> Path:
    """How far each character moves on in the faces of pictures, for charts: thousandths of the font size, and characters.

    Chinese is left out: every character of it is as wide as the font is high.
    """
    faces = {}
    for face, kind in {"latin": "ttf", "print": "otf"}.items():
        for style in WEIGHTS:
            by_width: dict[int, str] = {}
            for character, width in advances(FONTS / f"{face}-{style}.{kind}").items():
                if not is_chinese(character):
                    by_width[width] = by_width.get(width, "") + character
            faces[f"{face}-{style}"] = dict(sorted(by_width.items()))
    WIDTHS.write_text(json.dumps(faces, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return WIDTHS


def advances(file: Path) -> dict[str, int]:
    """How far each character of a face moves on [thousandths of the font size]."""
    with TTFont(file, lazy=True) as font:
        names, widths, size = font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm
        return {chr(code): round(1000 * widths[name][0] / size) for code, name in names.items()}


def main() -> None:
    """Write the ten files and the widths, and say how large they are."""
    now = used()
    families = {"page": (now, "woff2"), "rest": (common() - now, "woff2"), "print": (printed(), "otf")}
    for family, (characters, kind) in families.items():
        for style in WEIGHTS:
            file = write(family, style, characters, kind)
            print(f"{file.relative_to(ROOT)}: {len(characters)} characters, {file.stat().st_size / 1000:.0f} kB")
    for style in WEIGHTS:
        file = write_latin(style)
        print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1000:.0f} kB")
    for file in (write_page_latin(), write_icons()):
        print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1000:.0f} kB")
    print(f"{write_widths().relative_to(ROOT)}")


if __name__ == "__main__":
    write_icons() if sys.argv[1:] == ["icons"] else main()
