"""Workbook: a whole run as a spreadsheet. The answer and whose word the terms are come first; every number is exact."""

from collections.abc import Sequence
from datetime import date

from explainer.charts.check.coins import VIEWS, coins_rows
from explainer.charts.check.promises_words import promise_names
from explainer.charts.kit.parts import ALWAYS, part_name
from explainer.engine.check import Check
from explainer.engine.parts import PAID, PARTS, amounts
from explainer.engine.scenario import Array
from explainer.exports.blocks import source_lines
from explainer.exports.imprint import imprint_address
from explainer.exports.kit.grid import HEAD, LONG, STRONG, Grid, GridSheet, Style, Text, number_format
from explainer.exports.workbook.notes import needs_note, notes
from explainer.exports.workbook.terms import HEADS, term_rows
from explainer.words.sentences import growth_sentence, headline
from explainer.words.subject import Subject
from explainer.words.text import Words

PEOPLE, MONEY = "people", "money"
BY_PERIOD = {  # field of Run: its unit
    "new": PEOPLE, "active": PEOPLE, "turnover": MONEY, "rebate": MONEY, "pool_income": MONEY, "promised": MONEY,
    "due": MONEY, "paid": MONEY, "owed": MONEY, "waiting": MONEY, "lapsed": MONEY, "unclaimed": MONEY, "pool": MONEY,
    "platform": MONEY,
}  # fmt: skip
ONCE = ("promised", "paid", "no_taker")  # of each promise paid at once, as in Run.at_source
COLUMN = 15.0  # characters, the width of a column of numbers


def run_workbook(subject: Subject, words: Words, day: date, page: str = "") -> bytes:
    """The workbook as XLSX. page: the address of the app, such as https://example.org."""
    grid = Grid(subject.title, day)
    write_answer(grid, subject, words, imprint_address(subject, page))
    write_terms(grid, subject, words)
    periods(grid, subject.check, words)
    purchases(grid, subject.check, words)
    at_once(grid, subject.check, words)
    notes(grid, subject.check, words)
    return grid.written()


def write_answer(grid: Grid, subject: Subject, words: Words, found: str) -> None:
    """Whose money, whose word, the answer, its numbers, when and where."""
    sheet, check = grid.sheet(words("workbook-answer"), [34, 16, 22, 22, 26]), subject.check
    sheet.row(Text(subject.title, Style(bold=True, size=16)))
    whose_money(sheet, check, words)
    sheet.row()
    sheet.row(Text(words("workbook-terms-are"), STRONG), subject.status)
    sheet.row()
    sheet.row(Text(words("workbook-answer-is"), STRONG), Text(headline(check, words), STRONG))
    sheet.row(Text(words("workbook-growth-is"), STRONG), growth_sentence(check, words))
    sheet.row(Text(words("growth-entered-label"), STRONG), check.scenario.growth, words("file-unit-fraction-per-period"))
    sheet.row(Text(words("growth-needed-label"), STRONG), *needs_note(check, words))
    sheet.row(Text(words("workbook-join"), STRONG), check.join, words.period(check.join, check.offer.period))
    sheet.row()
    made = words("workbook-more", app=words("app-name"), computed=words("imprint-computed", day=words.day(grid.day)))
    sheet.row(Text(words("workbook-made"), STRONG), made + words.gap + words("imprint-arithmetic"))
    if found:
        sheet.row(Text(words("workbook-link"), STRONG), Text(found, link=found))
    for i, source in enumerate(source_lines(subject, words) or [subject.remark or words("sheet-as-entered")]):
        sheet.row(Text(words("workbook-sources"), STRONG) if i == 0 else None, source)


def whose_money(sheet: GridSheet, check: Check, words: Words) -> None:
    """Of every 100 promised, by part: coins and exact shares, as entered and if nobody joins."""
    rows = coins_rows(check)
    counted = rows["coins"].to_numpy().reshape(len(VIEWS), -1)
    shares = rows["share"].to_numpy().reshape(len(VIEWS), -1)
    heads = ("workbook-column-coins", "workbook-column-coins-alone", "workbook-column-share", "workbook-column-share-alone")
    sheet.row(Text(words("workbook-whose"), HEAD), *(Text(words(key), HEAD) for key in heads))
    for i, part in enumerate(PARTS):
        if part in ALWAYS or shares[:, i].any():
            sheet.row(part_name(words, part), *map(int, counted[:, i]), *map(float, shares[:, i]))
    sheet.row(Text(words("workbook-in-all"), STRONG), *map(int, counted.sum(axis=1)), *map(float, shares.sum(axis=1)))


def write_terms(grid: Grid, subject: Subject, words: Words) -> None:
    """Every knob: what the engine computed with, whose word it is, and its source."""
    sheet = grid.sheet(words("workbook-terms"), [18, 40, 18, 24, 28, 48, 48, 48], "C2")
    sheet.row(*(Text(words(key), HEAD) for key in HEADS))
    for row in term_rows(subject, words):
        sheet.row(*row[:5], *(Text(str(text), LONG) for text in row[5:]))


def periods(grid: Grid, check: Check, words: Words) -> None:
    """Everything the run has by period."""
    heads = {
        "new": words("workbook-column-new"), "active": words("workbook-column-active"),
        "turnover": words("workbook-column-turnover"), "rebate": words("workbook-column-rebate"),
        "pool_income": words("workbook-column-pool-income"), "promised": words("workbook-column-promised"),
        "due": words("workbook-column-due"), "paid": words("workbook-column-paid"),
        "owed": words("workbook-column-owed"), "waiting": words("workbook-column-waiting"),
        "lapsed": words("workbook-column-lapsed"), "unclaimed": words("workbook-column-unclaimed"),
        "pool": words("workbook-column-pool"), "platform": words("workbook-column-platform"),
    }  # fmt: skip
    units = {PEOPLE: words("file-unit-people"), MONEY: check.offer.currency}
    columns = [getattr(check.done, field) for field in BY_PERIOD]
    sheet = grid.sheet(words("workbook-periods"), [9] + [COLUMN] * len(columns), "B3")
    _numbers(
        sheet, [words("workbook-column-period"), *(heads[field] for field in BY_PERIOD)],
        [[words.one_period(check.offer.period), *(units[unit] for unit in BY_PERIOD.values())]], columns,
    )  # fmt: skip


def purchases(grid: Grid, check: Check, words: Words) -> None:
    """By period of the purchase: what was promised, who paid it, and what became of the rest."""
    done, found = check.done, check.everyone()
    whose = {part: amount for part, amount in zip(PAID, amounts(found), strict=False) if part in ALWAYS or amount.any()}
    of_it = [words("workbook-column-of-it", money=part_name(words, part)) for part in whose]
    heads = [
        words("workbook-column-bought"), words("workbook-column-active"), words("workbook-column-promised"),
        words("workbook-column-paid-in-all"), *of_it, words("workbook-column-owed-now"),
        words("workbook-column-waiting-now"), words("workbook-column-lapsed-now"), words("workbook-column-unclaimed-now"),
    ]  # fmt: skip
    rest = [found.owed, found.waiting, found.lapsed, found.unclaimed]
    columns = [done.active, found.promised, found.paid, *whose.values(), *rest]
    unit = [words.one_period(check.offer.period), words("file-unit-people")]
    sheet = grid.sheet(words("workbook-purchases"), [9] + [COLUMN] * len(columns), "B3")
    _numbers(sheet, heads, [unit + [check.offer.currency] * (len(columns) - 1)], columns)


def at_once(grid: Grid, check: Check, words: Words) -> None:
    """Each promise paid at once, by period."""
    names = promise_names(check, words)[len(check.offer.points) :]
    sheet = grid.sheet(words("workbook-at-once"), [9] + [COLUMN] * (len(ONCE) * len(names)), "B4")
    if not names:
        sheet.row(words("workbook-nothing-at-once"))
        return
    kinds = [
        words("workbook-column-once-promised"), words("workbook-column-once-paid"), words("workbook-column-once-no-taker"),
    ]  # fmt: skip
    columns = [check.done.at_source[promise.name][kind] for promise in check.offer.at_source for kind in ONCE]
    heads = [words("workbook-column-period"), *(name for name in names for _ in ONCE)]
    under = [words.one_period(check.offer.period), *([check.offer.currency] * len(columns))]
    _numbers(sheet, heads, [["", *(kinds * len(names))], under], columns)


def _numbers(sheet: GridSheet, heads: Sequence[str], under: Sequence[Sequence[str]], columns: Sequence[Array]) -> None:
    """Heads, what stands below them, and a row for each period, which is the first column."""
    for line in (heads, *under):
        sheet.row(*(Text(text, HEAD) for text in line))
    numbers = [column.tolist() for column in columns]
    sheet.columns([range(len(numbers[0])), *numbers], ["0", *map(number_format, numbers)])
