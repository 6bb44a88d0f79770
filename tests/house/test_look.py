"""The theme can be read by everyone, and every Chinese character of the texts can be drawn on a device without fonts."""

import tomllib
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from explainer.charts.kit.style import FONT
from tools.fonts import FONTS, LATIN, icons_drawn, icons_used, is_chinese, streamlit_font, used

ROOT = Path(__file__).resolve().parents[2]
THEME = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))["theme"]


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, 0 to 1 (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(ink: str, paper: str, share: float) -> str:
    """The ink drawn at a share of its strength on the paper."""
    pairs = ((int(ink[i : i + 2], 16), int(paper[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def test_contrast_of_black_and_white_and_of_the_grey_that_just_passes():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("paper", ["backgroundColor", "secondaryBackgroundColor"])
def test_text_links_captions_and_values_can_be_read(look: str, paper: str):
    colours = THEME[look]
    caption = mixed(colours["textColor"], colours[paper], 0.6)  # Streamlit draws st.caption at 60 %
    for ink in (colours["textColor"], colours["linkColor"], colours["primaryColor"], caption):
        assert contrast(ink, colours[paper]) >= 4.5, (look, paper, ink)


@cache
def drawn(family: str, weight: str) -> frozenset[str]:
    """The characters in the font file that the theme names for a family and weight."""
    (face,) = (face for face in THEME["fontFaces"] if (face["family"], face["weight"]) == (family, weight))
    with TTFont(ROOT / face["url"].removeprefix("app/"), lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


@pytest.mark.parametrize("weight", ["400", "700"])
def test_every_chinese_character_of_the_texts_is_in_the_shipped_fonts(weight: str):
    missing = used() - drawn("NotoSansSC", weight) - drawn("NotoSansSCRest", weight)
    assert not missing, f"run `python -m tools.fonts` and commit static/fonts: {''.join(sorted(missing))}"


def test_a_device_without_chinese_fonts_fetches_only_the_small_files_for_most_of_the_texts():
    spare = used() - drawn("NotoSansSC", "400")
    assert len(spare) < 0.05 * len(used()), f"run `python -m tools.fonts`: {''.join(sorted(spare))}"


def test_the_scan_of_the_texts_finds_chinese_and_leaves_latin_out():
    assert "钱" in used()
    assert not any(is_chinese(character) for character in "A1é¥×→")


def test_charts_use_the_fonts_of_the_page():
    assert [name.strip(" '") for name in FONT.split(",")] == [name.strip() for name in THEME["font"].split(",")]


def test_every_icon_that_is_asked_for_is_in_the_small_font_if_streamlit_has_it():
    with TTFont(streamlit_font("MaterialSymbols-Rounded")) as whole, TTFont(FONTS / "icons.woff2") as small:
        asked = icons_used() & icons_drawn(whole).keys()
        missing = asked - icons_drawn(small).keys()
    assert not missing, f"run `python -m tools.fonts icons` and commit static/fonts: {sorted(missing)}"
    assert {"edit_note", "expand_more"} <= asked


def test_the_small_latin_font_has_every_letter_of_streamlits_in_its_blocks_in_every_weight():
    with TTFont(streamlit_font("SourceSansVF-Upright")) as whole, TTFont(FONTS / "latin.woff2") as small:
        letters = {code for block in LATIN for code in block} & whole.getBestCmap().keys()
        assert letters <= small.getBestCmap().keys()
        assert [vars(axis) for axis in small["fvar"].axes] == [vars(axis) for axis in whole["fvar"].axes]
