"""Reading: a file with many offers -> rows that can be computed, and what is wrong with the others.

A row is read as a link is, but strictly: what a link forgives is an error here, for nobody looks at 500 rows one by one.
"""

from dataclasses import dataclass

from explainer.engine.knob import NONE
from explainer.listing.cell import Cell
from explainer.listing.columns import OFFER, choice_words, column_names, column_of, no_limit, offer_named, plain
from explainer.listing.measures import NAMES
from explainer.listing.table import ListTable, read_grid
from explainer.offers.inputs import ChoiceField, Field, Inputs, PartsField, get, number_fields, preset
from explainer.offers.library import offers
from explainer.offers.link import FIRST, WAITS, Note, base_of, read, take
from explainer.offers.number import read_number
from explainer.offers.own import NAME, with_name

LONGEST_NAME = 80  # characters
# periods × periods, summed over the rows: what a run costs grows so. Five rows of the longest, 500 of 200 periods; seconds.
MOST_WORK = 20_000_000
FRACTION = 1  # percentage up to which a value looks like a fraction, if the offer's own is larger


@dataclass(frozen=True)
class Row:
    """One offer of a list: its row in the spreadsheet, its name if it has one, and its inputs."""

    number: int
    name: str
    inputs: Inputs

    @property
    def handed_on(self) -> Inputs:
        """The inputs under the name of the row, for a page or a sheet."""
        return with_name(self.inputs, self.name)


@dataclass(frozen=True)
class Problem:
    """What is wrong with a cell, or only worth a second look. column: the header as written in the file.

    note: what is said of it (list-problem-<kind>); inputs: those it does not go with.
    """

    row: int
    column: str
    note: Note
    inputs: Inputs


@dataclass(frozen=True)
class Listed:
    """A list as read. problems: their rows are not computed. doubts: read, but look again. ignored: headers unknown."""

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    doubts: tuple[Problem, ...]
    ignored: tuple[str, ...]


def read_list(data: bytes, most_work: float = MOST_WORK) -> Listed:
    """The offers of a file, so many of them as most_work allows; ListError if it is no list."""
    grid = read_grid(data)
    names = column_names(grid.head, NAMES)
    headers = {name: grid.head[i] for i, name in names.items()}
    rows: list[Row] = []
    problems: list[Problem] = []
    doubts: list[Problem] = []
    for number, cells in grid.rows:
        found = {names[i]: cell for i, cell in enumerate(cells) if i in names and (cell.text or cell.flaw)}
        inputs, wrong, doubtful = read_row(found)
        problems += [Problem(number, headers[column_of(note.field)], note, inputs) for note in wrong]
        if not wrong:
            doubts += [Problem(number, headers[note.field], note, inputs) for note in doubtful]
            rows.append(Row(number, found.get(NAME, Cell("")).text[:LONGEST_NAME], inputs))
    rows, too_much = _affordable(rows, headers.get("horizon", "horizon"), most_work)
    order = sorted((*problems, *too_much), key=lambda p: (p.row, grid.head.index(p.column) if p.column in grid.head else -1))
    return Listed(tuple(rows), tuple(order), tuple(doubts), _ignored(grid, names))


def _ignored(grid: ListTable, names: dict[int, str]) -> tuple[str, ...]:
    """Headers that nobody knows, and # and the place of columns without one."""
    last = max(len(cells) for _, cells in grid.rows)
    written = (*grid.head, *[""] * (last - len(grid.head)))
    unknown = {i: header for i, header in enumerate(written) if i not in names and plain(header) not in NAMES}
    filled = {i for _, cells in grid.rows for i, cell in enumerate(cells) if cell.text or cell.flaw}
    return tuple(header or f"#{i + 1}" for i, header in unknown.items() if header or i in filled)


def _affordable(rows: list[Row], column: str, most: float) -> tuple[list[Row], list[Problem]]:
    """The rows that can be computed in a few seconds, from the top; the others with what to do about it."""
    kept: list[Row] = []
    beyond: list[Problem] = []
    work = 0
    for row in rows:
        horizon = row.inputs.scenario.horizon
        work += horizon**2
        if work <= most:
            kept.append(row)
        else:
            work -= horizon**2
            beyond.append(Problem(row.number, column, Note("too-much", "horizon", str(horizon)), row.inputs))
    return kept, beyond


def read_row(cells: dict[str, Cell]) -> tuple[Inputs, list[Note], list[Note]]:
    """The inputs of a row from its filled cells by name of the input; what is wrong, and what is doubtful."""
    asked = cells.get(OFFER, Cell(offers()[0]))
    offer_id = offer_named().get(plain(asked.text), "")
    if not offer_id:
        return preset(offers()[0]), [Note("unknown-offer", OFFER, asked.text)], []
    wrong = [Note(cell.flaw, name, cell.text) for name, cell in cells.items() if _flawed(name, cell)]
    given = {name: cell.text for name, cell in cells.items() if name not in (NAME, OFFER) and not cell.flaw}
    base, texts, unread = base_of(offer_id, given)
    inputs, notes, strangers = take(base, texts, strictly)
    wrong += unread + notes + [Note("unknown-field", name, texts[name]) for name in strangers]
    return inputs, _independent(wrong), [] if wrong else _doubts(inputs, preset(offer_id), texts)


def _flawed(name: str, cell: Cell) -> bool:
    """A name may be whatever a spreadsheet has made of it, as long as there is a text."""
    return bool(cell.flaw) and (name != NAME or cell.flaw == "formula")


def _independent(wrong: list[Note]) -> list[Note]:
    """Without complaints that may only follow from another one: where a release rule or the horizon was not understood."""
    if not any(note.field in FIRST for note in wrong):
        return wrong
    return [n for n in wrong if n.field in FIRST or (n.kind not in ("unknown-field", *WAITS) and n.field != "join")]


def strictly(inputs: Inputs, entry: Field, text: str) -> tuple[Inputs, list[Note]]:
    """One field read from a cell: a choice also by its name on the page, a number only as a number is written."""
    if isinstance(entry, ChoiceField):
        return read(inputs, entry, choice_words(entry, text))
    if isinstance(entry, PartsField):
        return read(inputs, entry, text)
    if entry.knob.optional and plain(text) in no_limit():
        return read(inputs, entry, NONE)
    number = read_number(text)
    if number is None or (number.percent and not entry.knob.percent):
        return inputs, [Note("not-a-number", entry.name, text)]
    return read(inputs, entry, text)


def _doubts(inputs: Inputs, own: Inputs, texts: dict[str, str]) -> list[Note]:
    """Percentages that look like fractions: 0.2 where the offer itself has 20."""
    usual = {name: entry.shown(get(own, entry)) for name, entry in number_fields(own).items() if entry.knob.percent}
    written = [entry for name, entry in number_fields(inputs).items() if name in usual.keys() & texts]
    given = {entry.name: entry.shown(get(inputs, entry)) for entry in written}
    return [
        Note("fraction", name, texts[name], f"{100 * value:.12g}")
        for name, value in given.items()
        if 0 < value <= FRACTION < usual[name] and not _says_percent(texts[name])
    ]


def _says_percent(text: str) -> bool:
    number = read_number(text)
    return number is not None and number.percent
