"""Where a text breaks before any browser has drawn it."""

import pytest
from fontTools.ttLib import TTFont

from explainer.charts.kit.lettering import advances, text_lines, text_width
from explainer.exports.kit.typeset import FONTS
from tools.fonts import is_chinese


def test_latin_breaks_between_words_and_chinese_between_characters():
    assert text_lines("people who join after you", 110) == ("people who join", "after you")
    assert text_lines("你之后加入的人", 70) == ("你之后加入", "的人")


def test_a_number_keeps_its_unit_and_punctuation_does_not_begin_a_line():
    assert text_lines("其中你的7,901万元", 85) == ("其中你的", "7,901万元")
    assert text_lines("其中你的60美元", 85) == ("其中你的", "60美元")
    assert text_lines("还剩，最多", 40) == ("还剩，", "最多")


def test_a_word_that_is_too_long_stands_alone():
    assert text_lines("a incomprehensibilities b", 40) == ("a", "incomprehensibilities", "b")


def test_nothing_is_lost_but_the_spaces_at_the_breaks():
    text = "shop that signed the shopper up ¥31.2 million, 最先锁定顾客的商家"
    assert "".join(text_lines(text, 60)).replace(" ", "") == text.replace(" ", "")


def test_chinese_is_as_wide_as_the_font_is_high_and_bold_only_widens_latin():
    assert text_width("奖金池", size=13) == 39
    assert text_width("奖金池", size=13, bold=True) == 39
    assert text_width("pool", size=13) < text_width("pool", size=13, bold=True) < 4 * 13


def test_no_chinese_character_is_left_alone_on_the_last_line():
    assert text_lines("已经在里面的人", 6 * 13) == ("已经在里面", "的人")
    assert text_lines("已经在里面的人", 7 * 13) == ("已经在里面的人",)


# --- the shipped faces ------------------------------------------------------------------------------------------------

FACES = {"latin-regular": "ttf", "latin-bold": "ttf", "print-regular": "otf", "print-bold": "otf"}


def drawn(face: str) -> dict[str, float]:
    """How far each character of a shipped face moves on, as a share of the font size."""
    with TTFont(FONTS / f"{face}.{FACES[face]}") as font:
        return {chr(c): font["hmtx"][name][0] / font["head"].unitsPerEm for c, name in font.getBestCmap().items()}


@pytest.mark.parametrize("face", FACES)
def test_a_text_is_as_wide_as_the_shipped_face_draws_it(face: str):
    widths, bold = drawn(face), face.endswith("bold")
    assert len(widths) > 500
    for character, width in widths.items():
        if is_chinese(character):
            assert (width, text_width(character, 10, bold)) == (1.0, 10.0)
        else:
            assert advances(face)[character] == pytest.approx(width, abs=5e-4), "run `python -m tools.fonts`"


def test_a_width_is_that_of_its_own_letters_and_chinese_is_measured_in_the_chinese_face():
    latin, bold, chinese = drawn("latin-regular"), drawn("latin-bold"), drawn("print-regular")
    assert text_width("Paid ¥12", 100) == pytest.approx(100 * sum(map(latin.__getitem__, "Paid ¥12")), abs=0.5)
    assert text_width("Paid ¥12", 100, bold=True) == pytest.approx(100 * sum(map(bold.__getitem__, "Paid ¥12")), abs=0.5)
    assert text_width("付¥12", 100) == pytest.approx(100 * sum(map(chinese.__getitem__, "付¥12")), abs=0.5)


def test_pitfall_capitals_are_not_all_alike():
    assert text_width("MMMM", 10) > 4 * 0.63 * 10 > text_width("EEEE", 10)
