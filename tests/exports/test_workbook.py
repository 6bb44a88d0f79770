"""The workbook: its numbers are exactly those of the run, they add up, and no text becomes a formula."""

import io
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from zipfile import ZipFile

import numpy as np
import pytest
from openpyxl import Workbook, load_workbook

from explainer.engine.check import Check
from explainer.exports.workbook.book import run_workbook
from explainer.offers.inputs import fields, get, number_fields, preset
from explainer.offers.link import from_link
from explainer.words.subject import Subject, subject_of
from explainer.words.text import words
from tests.oracles.corners import CORNERS
from tests.oracles.terms_nobody_prints import HOSTILE, extreme, hostile

pytestmark = pytest.mark.slow
DAY, PAGE = date(2026, 11, 25), "https://example.org"
ANSWER, TERMS, PERIODS, PURCHASES, ONCE, NOTES = range(6)
CHECKS = {**{name: CORNERS[name] for name in ("usual", "huge", "one period", "no promise", "daily", "shared", "pencil")}}


@cache
def written(offer_id: str, language: str = "en") -> bytes:
    return run_workbook(subject_of(preset(offer_id), words(language)), words(language), DAY, PAGE)


def opened(file: bytes) -> Workbook:
    return load_workbook(io.BytesIO(file))


def of(check: Check) -> Workbook:
    return opened(run_workbook(Subject("an offer", "somebody’s word", check, {}), words("en"), DAY))


def rows(book: Workbook, sheet: int) -> list[list[object]]:
    return [list(row) for row in book.worksheets[sheet].iter_rows(values_only=True)]


def columns(book: Workbook, sheet: int, heads: int) -> dict[object, np.ndarray]:
    """The numbers of a sheet by the head of their column."""
    table = rows(book, sheet)
    numbers = np.array(table[heads:], dtype=np.float64)
    names = [" · ".join(str(line[i]) for line in table[: heads - 1]) for i in range(len(table[0]))]
    return {name: numbers[:, i] for i, name in enumerate(names)}


@pytest.mark.parametrize("name", CHECKS)
def test_numbers_by_period_and_purchase_are_exactly_those_of_the_run(name: str):
    check = CHECKS[name]
    book, done, mine = of(check), check.done, check.everyone()
    by_period, bought = columns(book, PERIODS, 2), columns(book, PURCHASES, 2)
    assert len(by_period) == 15
    for head, field in {
        "Period": np.arange(check.scenario.horizon), "People who join": done.new, "People who come": done.active,
        "Turnover": done.turnover, "Rebate to the platform": done.rebate, "Goes into the pool": done.pool_income,
        "Promised in points": done.promised, "Falls due and is claimed": done.due, "Paid from the pool": done.paid,
        "Owed at the end of the period": done.owed, "Not yet due at the end of the period": done.waiting,
        "Lapsed so far": done.lapsed, "Not claimed so far": done.unclaimed,
        "In the pool at the end of the period": done.pool, "Kept by the platform": done.platform,
    }.items():  # fmt: skip
        assert np.array_equal(by_period[head], field), head
    for head, field in {
        "Promised in points": mine.promised, "Paid in all": mine.paid,
        "of it from: your own money": mine.same, "of it from: people who join after you": mine.later_new,
        "of it from: people who joined before you": mine.before + mine.later_known, "Still owed": mine.owed,
        "Not yet due": mine.waiting, "Lapsed": mine.lapsed, "Not claimed": mine.unclaimed,
    }.items():  # fmt: skip
        assert np.array_equal(bought[head], field), head


@pytest.mark.parametrize("name", CHECKS)
def test_promises_and_cash_add_up_in_what_was_written(name: str):
    book = of(CHECKS[name])
    t = columns(book, PERIODS, 2)
    scale = np.cumsum(t["Turnover"])
    became = np.cumsum(t["Paid from the pool"]) + t["Owed at the end of the period"]
    became += t["Not yet due at the end of the period"] + t["Lapsed so far"] + t["Not claimed so far"]
    assert np.all(np.abs(np.cumsum(t["Promised in points"]) - became) <= 1e-9 * scale * CHECKS[name].offer.multiple + 1e-12)
    at_once = np.zeros_like(scale)
    if CHECKS[name].offer.at_source:
        once = columns(book, ONCE, 3)
        at_once = sum(column for head, column in once.items() if str(head).endswith("· paid"))
    cash = np.cumsum(t["Paid from the pool"] + at_once + t["Kept by the platform"])
    cash += t["In the pool at the end of the period"]
    assert np.all(np.abs(np.cumsum(t["Rebate to the platform"]) - cash) <= 1e-9 * scale)
    gaps = [row[2] for row in rows(book, NOTES) if str(row[0]).endswith("somewhere")]
    assert len(gaps) == 2 and all(gap <= 1e-8 for gap in gaps)


def test_each_promise_paid_at_once_has_its_three_columns():
    check = preset("wanjia-2012").check()
    once = columns(opened(written("wanjia-2012")), ONCE, 3)
    assert len(once) == 1 + 3 * 7
    assert np.array_equal(once["Area agent’s share · paid"], check.done.at_source["area"]["paid"])
    none = "Level 3 commission · set aside, nobody there to take it"
    assert np.array_equal(once[none], check.done.at_source["invite-3"]["no_taker"])


@pytest.mark.parametrize("language", ["en", "zh"])
def test_whose_money_and_whose_word_come_first(language: str):
    subject = subject_of(preset("green-points"), words(language))
    table = rows(opened(written("green-points", language)), ANSWER)
    w = words(language)
    names = [w(f"money-{part}") for part in ("own", "known", "new", "nobody")]
    assert table[0][0] == subject.title
    assert [row[0] for row in table[2:6]] == names
    assert [row[1] for row in table[2:6]] == [0, 5, 91, 4]  # the coins of the page, as entered
    assert next(row for row in table if row[0] == w("workbook-in-all"))[1:3] == [100, 100]
    assert [row[1] for row in table if row[0] == w("workbook-terms-are")] == [subject.status]
    place = {row[0]: n for n, row in enumerate(table)}
    assert place[w("workbook-terms-are")] < place[w("workbook-answer-is")] < place[w("workbook-made")]
    text = "\n".join(str(cell) for row in table for cell in row)
    assert f"{PAGE}/?lang={language}&offer=green-points" in text
    assert w.day(DAY) in text
    assert w("source-article-a") in text


def test_every_input_stands_in_the_terms_with_the_value_of_the_engine_and_whose_word_it_is():
    inputs, notes = from_link({"offer": "green-points", "rebate": "17", "expires": "50"})
    assert not notes
    book = opened(run_workbook(subject_of(inputs, words("en")), words("en"), DAY))
    table = {row[0]: row for row in rows(book, TERMS)[1:] if row[0]}
    assert list(table) == [entry.name for entry in fields(inputs)]
    for name, entry in number_fields(inputs).items():
        if get(inputs, entry) is not None:
            assert table[name][2] == get(inputs, entry)
    assert table["rebate"][4] == "as somebody entered it; the offer says 20"
    assert table["expires"][4] == "as somebody entered it"
    assert table["pool"][4:7] == ["advertised", *table["pool"][5:7]] and "40%" in str(table["pool"][6]).replace(" ", "")
    assert table["market"][2] == "no limit"


def test_terms_of_an_offer_that_is_not_in_the_library_are_as_entered():
    book = of(CORNERS["usual"])
    said = {row[4] for row in rows(book, TERMS)[1:] if row[4]}
    assert said == {"as somebody entered it"}


def test_no_text_becomes_a_formula_and_no_sign_breaks_the_file():
    book = opened(run_workbook(hostile(), words("en"), DAY, PAGE))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds == {"s", "n"}
    text = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    assert HOSTILE in text
    assert "“=1+1”" in text  # a promise of this name
    assert any(line.startswith("=1+1 😀𠮷") for line in text)
    assert opened(run_workbook(extreme("zh", "newcomer"), words("zh"), DAY, PAGE)).sheetnames[0] == "答案"


def test_heads_stay_in_view_and_no_sheet_holds_a_matrix():
    inputs = preset("wanjia-2012")
    long = replace(inputs, scenario=replace(inputs.scenario, horizon=2000))
    with ZipFile(io.BytesIO(run_workbook(subject_of(long, words("en")), words("en"), DAY))) as file:
        sheets = [file.read(f"xl/worksheets/sheet{n + 1}.xml") for n in (PERIODS, PURCHASES, ONCE)]
    assert [sheet.count(b"<row ") for sheet in sheets] == [2002, 2002, 2003]
    assert [sheet.count(b"<c ") // sheet.count(b"<row ") for sheet in sheets] == [15, 11, 1 + 3 * 7]
    frozen = [sheet.freeze_panes for sheet in opened(written("loyalty-card")).worksheets]
    assert frozen == [None, "C2", "B3", "B3", "B4", "A2"]


def test_the_file_knows_no_time_but_its_day():
    file = written("loyalty-card")
    assert {entry.date_time for entry in ZipFile(io.BytesIO(file)).infolist()} == {(2026, 11, 25, 0, 0, 0)}
    properties = opened(file).properties
    assert (properties.created, properties.modified) == (datetime(2026, 11, 25), datetime(2026, 11, 25))
    assert run_workbook(subject_of(preset("loyalty-card"), words("en")), words("en"), DAY, PAGE) == file
