"""Rebuild static/fonts: the Chinese characters of the page, for a device that has no Chinese font of its own.

    python -m tools.fonts

Needs the Noto Sans CJK fonts (Debian: apt-get install fonts-noto-cjk) and tests/requirements.txt. Two families, because
a browser fetches a file only when a character is found in no family before it: `NotoSansSC` has what content/ uses now,
`NotoSansSCRest` the other common characters (GB 2312, first level), so that a small change of the texts needs no new
files. tests/test_look.py says when they are due.
"""

import subprocess
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "static" / "fonts"
WEIGHTS = {"regular": "Regular", "bold": "Bold"}
# Tables for vertical text and for spacing rules, which the page does not use.
UNUSED = ("BASE", "GPOS", "GSUB", "VORG", "vhea", "vmtx")
# The blocks that the faces in .streamlit/config.toml answer for: radicals to unified ideographs, full-width forms.
BLOCKS = (range(0x2E80, 0xA000), range(0xFF00, 0xFFF0))


def is_chinese(character: str) -> bool:
    """Whether the character is one that the Chinese faces are asked for."""
    return any(ord(character) in block for block in BLOCKS)


def used() -> set[str]:
    """The Chinese characters that the texts of the project use."""
    files = (file for file in (ROOT / "content").rglob("*") if file.suffix in {".ftl", ".md", ".toml"})
    return {character for file in files for character in file.read_text(encoding="utf-8") if is_chinese(character)}


def common() -> set[str]:
    """The 3,755 characters of GB 2312's first level (rows 16 to 55) and the punctuation of its first and third row."""
    codes = (bytes([row + 0xA0, cell + 0xA0]) for row in (1, 3, *range(16, 56)) for cell in range(1, 95))
    text = "".join(code.decode("gb2312", errors="ignore") for code in codes)
    return {character for character in text if is_chinese(character)}


def installed(style: str) -> tuple[str, int]:
    """File and number of the simplified Chinese face in the collection that fontconfig knows."""
    query = ["fc-match", "-f", "%{family[0]}|%{file}|%{index}", f"Noto Sans CJK SC:style={style}"]
    family, file, index = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split("|")
    if family != "Noto Sans CJK SC":
        raise SystemExit("Noto Sans CJK SC is not installed. Debian: apt-get install fonts-noto-cjk")
    return file, int(index)


def write(family: str, style: str, characters: set[str]) -> Path:
    """One face as woff2, without hints and layout rules that horizontal Chinese text does not need."""
    file, number = installed(WEIGHTS[style])
    unused = [*Options().drop_tables, *UNUSED]
    subset = Subsetter(Options(hinting=False, desubroutinize=True, layout_features=[], drop_tables=unused))
    with TTFont(file, fontNumber=number, lazy=True, recalcTimestamp=False) as font:
        subset.populate(unicodes=map(ord, characters))
        subset.subset(font)
        font.flavor = "woff2"
        font.save(FONTS / f"{family}-{style}.woff2")
    return FONTS / f"{family}-{style}.woff2"


def main() -> None:
    """Write the four files and say how large they are."""
    now = used()
    for family, characters in {"page": now, "rest": common() - now}.items():
        for style in WEIGHTS:
            file = write(family, style, characters)
            print(f"{file.relative_to(ROOT)}: {len(characters)} characters, {file.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
