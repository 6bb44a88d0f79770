"""The notes of a workbook: closed forms in words with their values, and both identities, checked on what it holds."""

import math

import numpy as np

from explainer.engine.check import Check
from explainer.engine.model import Run
from explainer.engine.person import newcomers_needed
from explainer.engine.standing import together
from explainer.exports.kit.grid import HEAD, LONG, Grid, Text
from explainer.words.sentences import growth_needed
from explainer.words.text import Words


def notes(grid: Grid, check: Check, words: Words) -> None:
    """The closed forms in words with their values, and both identities, checked on what this workbook holds."""
    promise, cash = identities(check.done)
    sheet = grid.sheet(words("workbook-notes"), [48, 64, 20], "A2")
    heads = (words("workbook-note"), words("workbook-formula"), words("workbook-here"))
    sheet.row(*(Text(head, HEAD) for head in heads))
    for name, formula, here in (
        (words("workbook-note-cover"), words("workbook-formula-cover"), check.verdict.cover),
        (words("workbook-note-together"), words("workbook-formula-together"), together(check)),
        (words("workbook-note-newcomers"), words("workbook-formula-newcomers"), newcomers_needed(check.offer)),
        (words("workbook-note-funded"), words("workbook-formula-funded"), check.verdict.funded),
        (words("workbook-note-needed"), words("workbook-formula-needed"), needs_note(check, words)[0]),
        (words("workbook-note-promise"), words("workbook-formula-promise"), promise),
        (words("workbook-note-cash"), words("workbook-formula-cash"), cash),
        (words("workbook-note-money"), words("workbook-formula-money"), None),
        (words("workbook-note-people"), words("workbook-formula-people"), None),
    ):
        endless = isinstance(here, float) and math.isinf(here)
        here = None if isinstance(here, float) and math.isnan(here) else here  # nothing is promised
        sheet.row(Text(name, LONG), Text(formula, LONG), words.number(math.inf) if endless else here)


def identities(done: Run) -> tuple[float, float]:
    """The largest gap in what became of the promises, and of the cash, as a share of the turnover so far [fraction]."""
    so_far = np.cumsum
    scale = so_far(done.turnover)
    became = so_far(done.paid + done.fees) + done.owed + done.waiting + done.lapsed + done.unclaimed
    taken = sum((line["paid"] for line in done.at_source.values()), np.zeros_like(scale))
    cash = so_far(done.spent) + so_far(taken) + done.pool + so_far(done.platform)
    gaps = (so_far(done.promised) - became, so_far(done.rebate + done.outside) - cash)
    promise, money = (float(np.max(np.abs(gap) / scale)) for gap in gaps)
    return promise, money


def needs_note(check: Check, words: Words) -> tuple[float | str, ...]:
    """The growth it would take, as a number if it is one."""
    if 0 < check.verdict.needed < math.inf:
        return check.verdict.needed, words("file-unit-fraction-per-period")
    return (growth_needed(check, words),)
