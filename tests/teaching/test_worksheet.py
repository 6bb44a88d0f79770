"""The worksheets: the key against a count in whole fractions that shares nothing with the engine, and pinned sheets."""

import re
from fractions import Fraction
from functools import cache

import pytest

from explainer.offers.folder import CONTENT
from explainer.teaching.worksheet import LEVELS, MOST_STUDENTS, Quantity, Sheet, SheetError, make
from explainer.teaching.worksheet.make import ROOMS
from explainer.teaching.worksheet.written import write_sheet
from explainer.words.languages import LANGUAGES
from explainer.words.text import slots, words

SEEDS = (1, 2, 7, 2026, 999_999)
CLASS = range(1, MOST_STUDENTS + 1)
every_level = pytest.mark.parametrize("level", LEVELS)
every_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def sheets(level: str) -> tuple[Sheet, ...]:
    """A class of one seed, and a sheet of each of many others."""
    return (*(make(7, student, level) for student in CLASS), *(make(seed, 1 + seed % 40, level) for seed in range(100, 300)))


def exact(quantity: Quantity) -> Fraction:
    """The number that a float stands for: 0.4 is two fifths."""
    return Fraction(quantity.value).limit_denominator(10_000)


class Count:
    """One sheet, counted again in fractions from the numbers that the student is given."""

    def __init__(self, sheet: Sheet) -> None:
        given = {name: exact(quantity) for name, quantity in sheet.given.items()}
        self.given = given
        self.handed = given["spend"] * given["rebate"]
        self.pooled = self.handed * given["pool"]
        self.promised = self.handed * given["each"] * given["sides"]
        self.cover = self.pooled / self.promised

    def books(self, buyers: list[Fraction]) -> list[dict[str, Fraction]]:
        """The pool month by month, everything due the month after; what is short stays owed."""
        held, owed, rows = Fraction(0), Fraction(0), []
        for month, count in enumerate(buyers):
            held += count * self.pooled
            claims = owed + (buyers[month - 1] * self.promised if month else 0)
            paid = min(held, claims)
            held, owed = held - paid, claims - paid
            rows.append({"came": count * self.pooled, "to-pay": claims, "paid": paid, "left": held, "owed": owed})
        return rows


def close(found: float, counted: Fraction) -> bool:
    return abs(found - counted) <= 1e-9 * max(1, abs(counted))


def answers(sheet: Sheet) -> dict[str, float]:
    return {name: quantity.value for name, quantity in sheet.numbers.items()}


def columns(sheet: Sheet, question: int, table: int = 0) -> list[dict[str, object]]:
    """A table as rows by the name of the column; numbers plain."""
    found = sheet.questions[question].tables[table]
    return [
        dict(zip(found.columns, [c.value if isinstance(c, Quantity) else c for c in row], strict=True)) for row in found.rows
    ]


# --- the answers ------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@every_level
def test_one_purchase_is_counted_twice(level: str):
    for sheet in sheets(level):
        count, found = Count(sheet), answers(sheet)
        assert close(found["pooled"], count.pooled)
        assert close(found["promised"], count.promised)
        assert close(found["own"], 100 * count.cover)
        assert close(found["rest"], 100 - 100 * count.cover)
        assert close(found["factor"], 1 / count.cover)
        assert sheet.stands is (count.cover == 1)


def test_percentages_by_hand():
    for sheet in sheets("percentages"):
        count, found = Count(sheet), answers(sheet)
        part = count.promised / count.given["parts"]
        assert close(found["handed"], count.handed)
        assert close(found["mine"], count.handed * count.given["each"])
        assert close(found["cover"], count.cover)
        assert close(found["part"], part)
        assert close(found["lasts"], count.pooled // part)
        assert close(found["needed"], count.promised / count.pooled - 1)


def test_growth_by_multiplying_month_after_month():
    for sheet in sheets("growth"):
        count, found = Count(sheet), answers(sheet)
        factor, buyers = 1 + count.given["growth"], [count.given["start"]]
        while len(buyers) < 13 or buyers[-1] <= count.given["town"]:
            buyers.append(buyers[-1] * factor)
        for month, row in enumerate(columns(sheet, 0)):
            assert row["month"] == month
            assert close(row["buyers"], buyers[month])
            assert close(row["newcomers"], buyers[month] - (buyers[month - 1] if month else 0))
        assert close(found["newcomers"], buyers[3] - buyers[2] / 2)
        assert close(found["grown"], buyers[12])
        assert found["month"] == next(month for month, people in enumerate(buyers) if people > count.given["town"])
        assert close(found["cover"], count.cover)


def test_break_even_by_keeping_the_books():
    for sheet in sheets("break-even"):
        count, found = Count(sheet), answers(sheet)
        factor = 1 + count.given["growth"]
        buyers = [count.given["start"] * factor**month for month in range(5)]
        books = count.books(buyers)
        for row, counted, people in zip(columns(sheet, 1), books, buyers, strict=True):
            assert close(row["buyers"], people)
            assert all(close(row[name], counted[name]) for name in ("came", "to-pay", "paid", "left"))
        assert found["short"] == next((month for month, row in enumerate(books) if row["owed"]), -1)
        assert close(found["takes"], 1 / count.cover - 1)
        assert close(found["funded"], min(Fraction(1), count.cover * factor))
        assert close(found["then"], count.given["start"] * (1 / count.cover) ** 6)


def test_tracing_by_moving_single_coins():
    for sheet in sheets("tracing"):
        count = Count(sheet)
        paid, mixed, unpaid = coins(count.pooled, count.promised, int(count.given["parts"]))
        for month, (to, of) in enumerate(zip(columns(sheet, 2, 0), columns(sheet, 2, 1), strict=True), start=1):
            assert all(close(to[f"gets-{u + 1}"], paid[month][u]) for u in range(3))
            assert all(close(of[f"money-{u + 1}"], sum(mixed[month][v][u] for v in range(3))) for u in range(3))
        for u, row in enumerate(columns(sheet, 3)):
            whose = [sum(mixed[month][u][of] for month in range(4)) for of in range(3)]
            parts = {"own": whose[u], "before": sum(whose[:u]), "after": sum(whose[u + 1 :]), "unpaid": unpaid[u]}
            assert all(close(row[name], amount) for name, amount in parts.items())
            assert close(row["promised"], count.promised)
        found, total = answers(sheet), sum(sum(row) for row in paid)
        assert close(found["got"], sum(row[0] for row in paid))
        assert close(found["alone"], min(count.pooled, count.promised))
        assert close(found["sum_promised"], 3 * count.promised)
        assert close(found["sum_paid"], total)
        assert total == 3 * count.pooled  # the working on the key says so


def coins(pooled: Fraction, promised: Fraction, parts: int) -> tuple[list, list, list]:
    """Amy, Ben and Cara, months 0 to 3: paid[month][to], mixed[month][to][of], unpaid[to]; oldest money first."""
    purse = [Fraction(0)] * 3  # whose money is in the pool
    owed, left = [Fraction(0)] * 3, [promised] * 3
    paid, mixed = [], []
    for month in range(4):
        if month < 3:
            purse[month] += pooled
        for who in range(3):
            if 1 <= month - who <= parts:
                owed[who] += promised / parts
                left[who] -= promised / parts
        out = min(sum(purse), sum(owed))
        got = [claim * out / sum(owed) if out else Fraction(0) for claim in owed]
        gone, need = [], out
        for who in range(3):
            gone.append(min(purse[who], need))
            need -= gone[who]
        purse = [held - went for held, went in zip(purse, gone, strict=True)]
        owed = [claim - one for claim, one in zip(owed, got, strict=True)]
        paid.append(got)
        mixed.append([[one * went / out if out else Fraction(0) for went in gone] for one in got])
    return paid, mixed, [claim + rest for claim, rest in zip(owed, left, strict=True)]


@pytest.mark.slow
@every_level
@every_language
def test_every_line_of_working_comes_to_the_number_beside_it(level: str, language: str):
    for sheet in sheets(level)[:80]:
        for said in write_sheet(sheet, words(language), "CNY").questions:
            for found in said.found:
                for step in found.steps:
                    by_hand, sign, result = re.fullmatch(r"(.+) ([=≈]) (.+)", step).groups()
                    worked, shown = worked_out(by_hand), number_in(result)
                    assert abs(worked - shown) <= (0 if sign == "=" else 0.5 if "%" not in result else 0.00005), step
                assert not found.steps or language == "zh" or found.steps[-1].endswith(found.answer) or level == "growth"


def worked_out(sum_: str) -> float:
    """A sum as it stands on the key, worked out by Python."""
    plain = sum_.replace("¥", "").replace("元", "").replace(",", "").replace("×", "*").replace("÷", "/").replace("−", "-")
    plain = re.sub(r"([\d.]+)%", r"(\1/100)", plain)
    plain = re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹]+", lambda m: "**" + m[0].translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")), plain)
    assert re.fullmatch(r"[\d.()*/+\- ]+", plain), sum_
    return round(float(eval(re.sub(r"([\d.]+)", r"F('\1')", plain), {"F": Fraction})), 9)


def number_in(text: str) -> float:
    """The one number of an answer, per cent as a fraction."""
    found = float(re.search(r"[\d.,]+", text)[0].replace(",", ""))
    return found / 100 if "%" in text else found


# --- the numbers ------------------------------------------------------------------------------------------------------


def test_pinned_a_purchase_counted_by_hand():
    # 600 × 10 % = 60; 60 × 40 % = 24; five times 60 is 300, for two it is 600; 24 of 600 is 4 of 100;
    # 600 in 25 parts of 24, so the 24 are enough for one; 25 times 24 is 600, so 24 more purchases.
    sheet = make(7, 1, "percentages")
    assert {name: sheet.given[name].value for name in ("spend", "rebate", "pool", "each", "sides", "parts")} == {
        "spend": 600, "rebate": 0.1, "pool": 0.4, "each": 5, "sides": 2, "parts": 25,
    }  # fmt: skip
    found = answers(sheet)
    assert [found[name] for name in ("handed", "pooled", "mine", "promised", "cover", "part", "lasts", "needed")] == [
        60, 24, 300, 600, 0.04, 24, 1, 24,
    ]  # fmt: skip


def test_pinned_growth_counted_by_hand():
    # 240, 360, 540, 810; of 540 half come back, so 810 - 270 = 540 are new; 1.5^12 = 129.746…
    sheet = make(7, 2, "growth")
    assert [row["buyers"] for row in columns(sheet, 0)] == pytest.approx([240, 360, 540, 810])
    found = answers(sheet)
    assert (found["growth"], found["town"], found["newcomers"]) == (0.5, 80_000, pytest.approx(540))
    assert round(found["grown"]) == 31_139
    assert found["month"] == 15  # 240 × 1.5^14 = 70,063 and × 1.5^15 = 105,095


def test_pinned_books_counted_by_hand():
    # 50 buyers a month, 40 into the pool each, 60 promised each: 2,000 come, 3,000 fall due.
    sheet = make(7, 1, "break-even")
    assert [row["left"] for row in columns(sheet, 1)] == pytest.approx([2000, 1000, 0, 0, 0])
    assert [row["paid"] for row in columns(sheet, 1)] == pytest.approx([0, 3000, 3000, 2000, 2000])
    found = answers(sheet)
    assert (found["short"], found["takes"]) == (3, pytest.approx(0.5))
    assert found["then"] == pytest.approx(569.53125)  # 50 × 1.5^6


def test_pinned_tracing_counted_by_hand():
    # 16 into the pool, 24 promised for the month after. Month 1: Amy gets 24, her own 16 and 8 of Ben's.
    # Month 2: Ben gets 24, his other 8 and Cara's 16. Month 3: nothing is left for Cara.
    sheet = make(7, 1, "tracing")
    found = answers(sheet)
    assert (found["pooled"], found["promised"], found["parts"]) == (pytest.approx(16), pytest.approx(24), 1)
    money = [[row[f"money-{u}"] for u in (1, 2, 3)] for row in columns(sheet, 2, 1)]
    assert money == [pytest.approx([16, 8, 0]), pytest.approx([0, 8, 16]), [0, 0, 0]]
    assert (found["got"], found["later"], found["alone"]) == (pytest.approx(24), pytest.approx(8), pytest.approx(16))


@every_level
def test_the_same_seed_gives_the_same_sheet_and_another_seed_another_class(level: str):
    assert make(7, 3, level) == make(7, 3, level)
    one, other = ([make(seed, student, level).given for student in CLASS] for seed in (1, 2))
    assert one != other


@pytest.mark.slow
@every_level
@pytest.mark.parametrize("seed", SEEDS)
def test_no_two_students_of_a_class_have_the_same_numbers(level: str, seed: int):
    seen = [tuple(q.value for q in make(seed, student, level).given.values()) for student in CLASS]
    kinds = [make(seed, student, level).stands for student in CLASS]
    assert len(set(seen)) >= len(seen) - (level == "break-even")  # honest cards there differ in price and rebate only
    assert kinds.count(True) == MOST_STUDENTS // 4
    assert all(kinds[start : start + 4].count(True) == 1 for start in range(MOST_STUDENTS - 3))


@every_level
def test_the_numbers_are_sane_and_the_sheet_is_not_trivial(level: str):
    for card in (*ROOMS[level].deck(False), *ROOMS[level].deck(True)):
        assert 100 <= card[0] <= 1000
        assert 2 <= card[1] <= 25
    for sheet in sheets(level):
        found = answers(sheet)
        assert 0.01 <= found["rebate"] <= 0.25
        assert found["rebate"] * found["each"] <= 1 + 1e-9  # nobody is promised more than the price
        assert sheet.stands or 1.9 < found["own"] < 81
        for question in sheet.questions:
            for table in question.tables:
                assert all(
                    c.value == pytest.approx(round(c.value)) for row in table.rows for c in row if isinstance(c, Quantity)
                )


@every_level
def test_whether_it_depends_on_newcomers_shows_in_every_level(level: str):
    for sheet in sheets(level):
        found = answers(sheet)
        trouble = {
            "percentages": found.get("needed", 0) > 0,
            "growth": found["rest"] > 1e-9,
            "break-even": found.get("short", -1) > 0 and found.get("takes", 0) > found.get("growth", 0),
            "tracing": found.get("later", 0) > 0 and found.get("sum_paid", 0) < found.get("sum_promised", 0),
        }
        assert trouble[level] is not sheet.stands


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((-1, 1, "growth"), "seed = -1"),
        ((1_000_000, 1, "growth"), "999999"),
        ((1, 0, "growth"), "student = 0"),
        ((1, 41, "growth"), "40"),
        ((1, 1, "hard"), "percentages, growth, break-even, tracing"),
        ((1.5, 1, "growth"), "whole number"),
    ],
)
def test_a_sheet_that_cannot_be_made_says_what_can(asked: tuple[int, int, str], said: str):
    with pytest.raises(SheetError, match=re.escape(said)):
        make(*asked)


# --- the words --------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@every_level
def test_both_languages_have_the_same_numbers(level: str):
    for sheet in sheets(level)[:40]:
        chinese, english = (write_sheet(sheet, words(language), "CNY") for language in ("zh", "en"))
        for zh, en in zip(chinese.questions, english.questions, strict=True):
            for one, other in zip(zh.found, en.found, strict=True):
                assert re.findall(r"[\d.,]+", one.answer) == re.findall(r"[\d.,]+", other.answer)
                numbers = [[re.findall(r"[\d.,]+", step) for step in found.steps] for found in (one, other)]
                assert numbers[0] == numbers[1]
            tables = [[re.sub(r"\D+", " ", " ".join(map(" ".join, t.rows))) for t in said.tables] for said in (zh, en)]
            assert [table.split() for table in tables[0]] == [table.split() for table in tables[1]]


@every_language
@every_level
def test_a_question_asks_with_given_numbers_only(language: str, level: str):
    asked = slots(CONTENT / language / "worksheet.ftl")
    for sheet in sheets(level)[:4]:
        allowed = {*sheet.given, "shop", "all", "same", "once", "steady"}
        for question in sheet.questions:
            for key in (f"worksheet-{question.name}", f"worksheet-{question.name}-say"):
                assert asked.get(key, set()) <= allowed, key
        assert asked["worksheet-purchase"] | asked.get(f"worksheet-around-{level}", set()) <= allowed


@every_language
@every_level
def test_every_question_asks_something_in_words_and_has_a_good_answer(language: str, level: str):
    for sheet in sheets(level)[:8]:
        written = write_sheet(sheet, words(language))
        assert 5 <= len(written.questions) <= 6
        opened = [said for said in written.questions if not said.say]
        assert [said.lines for said in opened] == [6]
        assert opened == [written.questions[-1]]
        assert all(said.good for said in written.questions)


@every_language
def test_the_student_is_not_told_which_offers_depend_on_nobody(language: str):
    for level in LEVELS:
        for sheet in sheets(level)[:8]:
            written = write_sheet(sheet, words(language))
            shown = " ".join([*written.offer, written.place, *(said.text + said.say for said in written.questions)])
            assert "●" not in shown
            assert not any(said.good in shown for said in written.questions)
            for said in written.questions:
                for table in said.tables:
                    blank = [cell for row in table.asked()[table.printed_rows :] for cell in row[table.printed_columns :]]
                    assert set(blank) == {""}


@every_language
def test_every_word_of_the_worksheet_is_used(language: str):
    used = set()
    for level in LEVELS:
        used |= {f"worksheet-level-{level}", f"worksheet-level-{level}-about", f"worksheet-around-{level}"}
        for sheet in sheets(level)[:8]:
            for question in sheet.questions:
                used |= {f"worksheet-{question.name}{part}" for part in ("", "-say", "-good")}
                used |= {f"worksheet-ask-{ask.name}" for ask in question.asks}
                used |= {f"worksheet-{ask.answer.unit}" for ask in question.asks}
                for table in question.tables:
                    used |= {f"worksheet-head-{column}" for column in table.columns}
                    used |= {cell for row in table.rows for cell in row if isinstance(cell, str)}
    code = "\n".join(path.read_text(encoding="utf-8") for path in CONTENT.parent.glob("explainer/**/*.py"))
    keys = slots(CONTENT / language / "worksheet.ftl")
    assert [key for key in keys if key not in used and f'"{key}"' not in code] == []
