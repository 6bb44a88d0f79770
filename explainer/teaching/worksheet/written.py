"""Written: a sheet in one language, for the student and for whoever marks it. Words in content/<language>/worksheet.ftl.

Keys are put together from the sheet's names: worksheet-<question>, worksheet-<question>-say and -good, worksheet-ask-<ask>,
worksheet-head-<column>, worksheet-level-<level>, worksheet-around-<level>, worksheet-<unit>.
"""

from dataclasses import dataclass

from explainer.sums.board import sum_of
from explainer.teaching.worksheet.deck import VERSION
from explainer.teaching.worksheet.sheet import Ask, Quantity, Question, Sheet, Table, TableCell
from explainer.words.text import Words

COUNTED = ("people", "purchases", "parts")
LINES, FULL, OPEN = 2, 1, 6  # to write on: usually, on a sheet full of tables, and for an answer that is all words
MONEY_HEADS = ("came", "to-pay", "paid", "left", "gets", "money", "promised", "own", "before", "after", "unpaid")


@dataclass(frozen=True)
class Found:
    """A number to find: what it is called, how to get there (one line a step), and the answer."""

    label: str
    steps: tuple[str, ...]
    answer: str


@dataclass(frozen=True)
class Filled:
    """A table as text; what is not printed on the student's sheet is empty there."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    printed_columns: int
    printed_rows: int

    def asked(self) -> tuple[tuple[str, ...], ...]:
        """The rows as the student gets them."""
        return tuple(
            tuple(cell if c < self.printed_columns or r < self.printed_rows else "" for c, cell in enumerate(row))
            for r, row in enumerate(self.rows)
        )


@dataclass(frozen=True)
class Wording:
    """A question: text, numbers to find, tables, what to say in words (empty: the text asks for it), and a good answer."""

    text: str
    found: tuple[Found, ...]
    tables: tuple[Filled, ...]
    say: str
    good: str
    lines: int


@dataclass(frozen=True)
class Written:
    """A whole sheet in one language. place: which sheet it is; set_place: of which set of numbers."""

    language: str
    student: int
    stands: bool
    level: str
    place: str
    set_place: str
    offer: tuple[str, ...]
    questions: tuple[Wording, ...]


def write_sheet(sheet: Sheet, words: Words, currency: str = "") -> Written:
    """The sheet in one language; in its readers' own currency if none is named."""
    pen = Pen(sheet, words, currency or words.entry.currency)
    level = words(f"worksheet-level-{sheet.level}")
    place = {"seed": str(sheet.seed), "level": level, "version": str(VERSION)}
    return Written(
        words.language, sheet.student, sheet.stands, level,
        words("worksheet-place", student=str(sheet.student), **place), words("worksheet-key-place", **place),
        pen.offer(), tuple(pen.question(question) for question in sheet.questions),
    )  # fmt: skip


@dataclass(frozen=True)
class Pen:
    """One sheet, one language, one currency: everything that is needed to write."""

    sheet: Sheet
    words: Words
    currency: str

    def offer(self) -> tuple[str, ...]:
        """The terms of the purchase, and what happens around it."""
        around = f"worksheet-around-{self.sheet.level}"
        return self.text("worksheet-purchase"), *([self.text(around)] if self.words.has(around) else [])

    def question(self, question: Question) -> Wording:
        """One question with all its answers."""
        say = f"worksheet-{question.name}-say"
        asked = self.words.has(say)
        return Wording(
            text=self.text(f"worksheet-{question.name}"),
            found=tuple(self.ask(ask) for ask in question.asks),
            tables=tuple(self.table(table) for table in question.tables),
            say=self.text(say) if asked else "",
            good=self.text(f"worksheet-{question.name}-good"),
            lines=OPEN if not asked else FULL if self.sheet.level == "tracing" else LINES,
        )

    def ask(self, ask: Ask) -> Found:
        """A number to find, with its working written as on a board."""
        shown = {name: self.number(quantity) for name, quantity in self.sheet.numbers.items()}
        steps = []
        for step in ask.steps:
            key = "worksheet-about" if self.rounded(step.result) else "worksheet-equals"
            steps.append(self.words(key, sum=sum_of(step.sum, shown, self.words), answer=self.quantity(step.result)))
        return Found(self.text(f"worksheet-ask-{ask.name}"), tuple(steps), self.quantity(ask.answer))

    def table(self, table: Table) -> Filled:
        """A table; amounts of money stand without their sign, which is in the head."""
        rows = tuple(tuple(self.cell(cell) for cell in row) for row in table.rows)
        return Filled(tuple(map(self.head, table.columns)), rows, table.printed_columns, table.printed_rows)

    def head(self, column: str) -> str:
        """The head of a column, with the sign of the currency if it holds money."""
        label = self.text(f"worksheet-head-{column}")
        money = column.rstrip("-123") in MONEY_HEADS
        return self.words("worksheet-of", label=label, unit=self.words.symbol(self.currency)) if money else label

    def cell(self, cell: TableCell) -> str:
        """A word, a month, or a bare number."""
        if isinstance(cell, str):
            return self.words(cell)
        return self.quantity(cell) if cell.unit == "month" else self.words.exact(cell.value)

    def text(self, key: str) -> str:
        """A sentence with every number it asks for."""
        sheet, given = self.sheet, self.sheet.given
        kinds = {
            "stands": sheet.stands, "shop": given["sides"].value > 1, "all": given["pool"].value == 1,
            "once": given["parts"].value == 1, "steady": sheet.scenario.growth == 0, "same": given["each"].value == 1,
        }  # fmt: skip
        chosen = {name: "yes" if true else "no" for name, true in kinds.items()}
        return self.words(key, **{name: self.slot(quantity) for name, quantity in sheet.numbers.items()}, **chosen)

    def slot(self, quantity: Quantity) -> str:
        """A quantity in a sentence, which itself names what is counted."""
        return self.quantity(quantity) if quantity.unit == "month" else self.number(quantity)

    def quantity(self, quantity: Quantity) -> str:
        """A number with what it counts: ¥80, 4%, 24 purchases, month 3."""
        if quantity.unit == "month":
            never = quantity.value < 0
            return self.words("worksheet-never") if never else self.words.period(round(quantity.value), "month")
        if quantity.unit in COUNTED:
            how_many = "one" if quantity.value == 1 else "many"  # worksheet-people, worksheet-purchases, worksheet-parts
            return self.words(f"worksheet-{quantity.unit}", n=self.number(quantity), unit=how_many)
        return self.number(quantity)

    def number(self, quantity: Quantity) -> str:
        """A number as it stands in a sum: ¥80, 4%, 24."""
        match quantity.unit:
            case "money":
                return self.words.amount(self.words.exact(quantity.value), self.currency)
            case "percent":
                return f"{self.words.exact(100 * quantity.value)}%"
            case "people":
                return self.words.exact(quantity.value, 0)
        return self.words.exact(quantity.value, 1 if quantity.unit == "number" else 2)

    def rounded(self, quantity: Quantity) -> bool:
        """Whether the number on paper is not all of it."""
        decimals = {"percent": 4, "people": 0}.get(quantity.unit, 2)
        return abs(round(quantity.value, decimals) - quantity.value) > 1e-9 * max(1.0, abs(quantity.value))
