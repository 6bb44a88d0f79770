"""Where a text breaks before any browser has drawn it."""

from explainer.charts.kit.lettering import lines, text_width


def test_latin_breaks_between_words_and_chinese_between_characters():
    assert lines("people who join after you", 110) == ("people who join", "after you")
    assert lines("你之后加入的人", 70) == ("你之后加入", "的人")


def test_a_number_keeps_its_unit_and_punctuation_does_not_begin_a_line():
    assert lines("其中你的¥7,901万", 85) == ("其中你的", "¥7,901万")
    assert lines("还剩，最多", 40) == ("还剩，", "最多")


def test_a_word_that_is_too_long_stands_alone():
    assert lines("a incomprehensibilities b", 40) == ("a", "incomprehensibilities", "b")


def test_nothing_is_lost_but_the_spaces_at_the_breaks():
    text = "shop that signed the shopper up ¥31.2 million, 最先锁定顾客的商家"
    assert "".join(lines(text, 60)).replace(" ", "") == text.replace(" ", "")


def test_chinese_is_as_wide_as_the_font_is_high_and_bold_only_widens_latin():
    assert text_width("奖金池", size=13) == 39
    assert text_width("奖金池", size=13, bold=True) == 39
    assert text_width("pool", size=13) < text_width("pool", size=13, bold=True) < 4 * 13


def test_no_chinese_character_is_left_alone_on_the_last_line():
    assert lines("已经在里面的人", 6 * 13) == ("已经在里面", "的人")
    assert lines("已经在里面的人", 7 * 13) == ("已经在里面的人",)
