"""The lesson pack: its numbers against a bowl of coins moved by hand, its links, its words, its answers."""

import re
from urllib.parse import parse_qsl, urlsplit

import pytest

from explainer.offers.folder import CONTENT
from explainer.offers.inputs import preset
from explainer.offers.link import from_link
from explainer.teaching import lesson
from explainer.teaching.lesson.plan import VERSIONS
from explainer.words.help_lines import help_lines
from explainer.words.languages import LANGUAGES
from explainer.words.passages import passages
from explainer.words.text import words

NAMES = (lesson.GUIDE, lesson.STUDENT)
EN = lesson.lesson_slots(words("en"))
# Numbers that are no result: a hundred, the rounds of the game, the numbers of lists and sections.
NAMED = {"100", "0", "1", "2", "3", "4", "5"}

every_language = pytest.mark.parametrize("language", LANGUAGES)


def raw(language: str) -> str:
    texts = [(CONTENT / language / f"{name}.md").read_text(encoding="utf-8") for name in NAMES]
    return re.sub("<!--.*?-->", "", "\n".join(texts), flags=re.DOTALL)


def text(language: str) -> str:
    """The whole pack as it is read."""
    w = words(language)
    return "\n".join(f"{section.title}\n{section.text}" for section in (*lesson.guide(w), *lesson.student(w)))


# --- the numbers ------------------------------------------------------------------------------------------------------


def bowl(groups: list[int], back: int = 3) -> list[dict[str, int]]:
    """The game with real coins: two in each, the group before is owed `back` each and gets what is there."""
    held, rows = 0, []
    for number, group in enumerate([*groups, 0]):
        held += 2 * group
        owed = back * groups[number - 1] if number else 0
        paid = min(owed, held)
        held -= paid
        rows.append({"new": group, "in": 2 * group, "owed": owed, "paid": paid, "left": held})
    return rows


def test_the_bowl_of_coins_moved_by_hand():
    for number, row in enumerate(bowl([1, 2, 4, 8, 16])):
        assert {name: EN[f"bowl_{number}_{name}"] for name in row} == {name: str(coins) for name, coins in row.items()}
    # Fifteen people won one coin each; sixteen had put in 32 and got 17: fifteen lost.
    told = ("bowl_people", "bowl_last", "bowl_winners", "bowl_gain", "bowl_last_in", "bowl_5_paid", "coins")
    assert [EN[name] for name in told] == ["31", "16", "15", "15", "32", "17", "62"]


def test_smaller_groups_and_the_variants_to_try():
    for name, groups in (("small", [1, 2, 4]), ("middle", [1, 2, 4, 8])):
        end = bowl(groups)[-1]
        assert [EN[f"{name}_{what}"] for what in ("people", "last", "owed", "held")] == [
            str(sum(groups)), str(groups[-1]), str(end["owed"]), str(end["paid"]),
        ]  # fmt: skip
    assert EN["more_held"] == str(bowl([1, 2, 4, 8, 16], back=4)[-1]["paid"])
    assert EN["flat_short"] == str(next(n for n, row in enumerate(bowl([1] * 5)) if row["paid"] < row["owed"]))
    assert all(row["paid"] == row["owed"] for row in bowl([1, 2, 4, 8, 16], back=2))  # "once more, honestly"


def test_the_sums_on_the_board_and_the_exit_ticket():
    # 1000 × 20 % = 200; of it 40 % = 80; 5 × 200 = 1000 for each of two; 80 of 2000; 2000 ÷ 80 = 25; 25², 25³.
    board = (
        "spend",
        "handed",
        "pooled",
        "each",
        "promised",
        "cover",
        "own100",
        "factor",
        "needed",
        "round_two",
        "round_three",
    )
    assert [EN[name] for name in board] == [
        "¥1,000", "¥200", "¥80", "¥1,000", "¥2,000", "4%", "4", "25", "24", "625", "15,625",
    ]  # fmt: skip
    assert (EN["card_pooled"], EN["card_promised"], EN["card_cover"], EN["card_rate"]) == ("¥10", "¥10", "100%", "1%")
    # 500 × 20 % × 50 % = 50; twice 500 promised; 50 of 1000.
    ticket = ("exit_spend", "exit_pooled", "exit_each", "exit_promised", "exit_cover", "exit_own100")
    assert [EN[name] for name in ticket] == ["¥500", "¥50", "¥500", "¥1,000", "5%", "5"]
    assert EN["part_each"] == "¥27.8"  # 1000 ÷ 36


def test_the_minutes_add_up_to_what_the_headings_say():
    assert [sum(plan.values()) for plan in VERSIONS.values()] == [15, 45, 60]
    for language in LANGUAGES:
        for version, plan in VERSIONS.items():
            assert all(f"{{{version}_{step}}}" in raw(language) for step in plan)


# --- the text ---------------------------------------------------------------------------------------------------------


@every_language
def test_the_text_asks_for_exactly_the_numbers_that_are_computed(language: str):
    asked = set(re.findall(r"\{(\w+)\}", raw(language)))
    assert asked == set(lesson.lesson_slots(words(language)))


@pytest.mark.parametrize("name", NAMES)
def test_each_section_stands_in_both_languages_with_the_same_numbers(name: str):
    zh, en = (
        {s.anchor: s.slots | set(re.findall(r"\{(\w+)\}", s.title)) for s in passages(one, name)} for one in ("zh", "en")
    )
    assert list(zh) == list(en)
    assert zh == en


@every_language
def test_no_number_is_typed(language: str):
    plain = re.sub(r"<!--.*?-->|\{#[a-z-]+\}|\{\w+\}|\]\([^)]*\)", "", raw(language), flags=re.DOTALL)
    assert set(re.findall(r"\d[\d.,]*\d|\d", plain)) <= NAMED


@every_language
def test_no_heading_was_missed_and_every_link_inside_leads_to_a_section(language: str):
    for name in NAMES:
        source = (CONTENT / language / f"{name}.md").read_text(encoding="utf-8")
        anchors = {section.anchor for section in passages(language, name)}
        assert source.count("\n#") == len(anchors)
        assert set(re.findall(r"\]\(#([^)]*)\)", source)) <= anchors


@every_language
def test_the_pack_has_all_that_teachers_look_for(language: str):
    guide = {section.anchor for section in passages(language, lesson.GUIDE)}
    assert guide >= {
        "at-a-glance", "before", "words", "short", "lesson", "discussion", "exit", "rubric", "notice", "relative", "ask",
        "paper",
    }  # fmt: skip
    rubric = next(section.text for section in lesson.guide(words(language)) if section.anchor == "rubric")
    assert rubric.count("|---|---|---|") == 3  # three objectives, each with three levels and a sample answer
    assert len(re.findall(r"[“].+?[”]", rubric)) >= 9


@every_language
def test_every_link_opens_the_page_with_exactly_those_numbers(language: str):
    opened = {}
    for slot in ("to_offer", "to_still", "to_card"):
        link = urlsplit(lesson.lesson_slots(words(language))[slot])
        assert link.path == "./"
        query = dict(parse_qsl(link.query))
        assert query["lang"] == language
        opened[slot], notes = from_link(query)
        assert notes == []
    assert opened["to_offer"] == preset("green-points-instalments")
    assert opened["to_card"] == preset("loyalty-card")
    assert opened["to_still"].scenario.growth == 0
    assert opened["to_still"].offer == opened["to_offer"].offer


@every_language
def test_the_student_sheet_holds_no_answer(language: str):
    sheet = "\n".join(section.text for section in lesson.student(words(language)))
    for answer in (
        "cover",
        "card_cover",
        "exit_cover",
        "handed",
        "pooled",
        "promised",
        "card_pooled",
        "exit_pooled",
        "bowl_5_owed",
    ):
        assert lesson.lesson_slots(words(language))[answer] not in re.findall(r"¥?[\d.,]*\d%?", sheet), answer


@every_language
def test_whom_to_ask_is_said_with_number_and_source(language: str):
    told = next(section.text for section in lesson.guide(words(language)) if section.anchor == "ask")
    for line in help_lines(words(language)):
        assert line.number in told
        assert f"[{line.title}]({line.url})" in told


@every_language
def test_bold_is_closed_and_quotes_are_typographic(language: str):
    pairs = re.findall(r"\*\*([^*]+)\*\*(.?)", text(language))
    assert not [bold for bold, after in pairs if after.isalnum() and not bold[-1].isalnum()]
    assert not re.findall(r"[\"']", re.sub(r"\]\([^)]*\)", "", text(language)))
