"""Worksheet: problems with their own numbers for every student, and their answers computed by the engine.

The same seed, student and level give the same sheet on every machine, in every language.
"""

from explainer.teaching.worksheet.deck import LEVELS, MOST_STUDENTS, VERSION, SheetError
from explainer.teaching.worksheet.make import make
from explainer.teaching.worksheet.sheet import Ask, Quantity, Question, Sheet, Step, Table, TableCell

__all__ = [
    "LEVELS",
    "MOST_STUDENTS",
    "VERSION",
    "Ask",
    "Quantity",
    "Question",
    "Sheet",
    "SheetError",
    "Step",
    "Table",
    "TableCell",
    "make",
]  # fmt: skip
