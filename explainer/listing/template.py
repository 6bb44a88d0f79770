"""Template: a list to start from, with examples, and what every column means."""

from dataclasses import replace

from explainer.engine.offer import AtSource, Offer, Points
from explainer.engine.scenario import Scenario
from explainer.listing.columns import LABELS, OFFER, OWN_COLUMNS, inputs_known
from explainer.listing.complaints import bounds, choices_text, unit_text
from explainer.listing.measures import ANSWER, MEASURES
from explainer.listing.results import ResultLine
from explainer.offers.inputs import OWN, ChoiceField, Field, Inputs, PartsField, fields, get, preset
from explainer.offers.library import offers
from explainer.offers.own import NAME, own_inputs, own_values
from explainer.offers.promises import FORMS
from explainer.words.labels import field_help, field_label
from explainer.words.text import Words

EXAMPLES = ("green-points", "green-points-instalments", "loyalty-card")
SHOWN = ("main", "join", "points")  # groups of inputs that the template has columns for; the others can be added


def template_head(words: Words) -> list[str]:
    """The header: labels as on the page, which are read in either language."""
    names = [words("list-column-name"), words("check-offer")]
    own = [words(LABELS[name]) for name in FORMS]
    return names + [field_label(entry, inputs, words) for entry, inputs in _entries()] + own


def template_rows(words: Words) -> list[ResultLine]:
    """The examples, with the numbers of the library where they have the term."""
    names = (words("list-example-1"), words("list-example-2"), words("list-example-3"))
    examples = [_example(name, preset(offer_id)) for name, offer_id in zip(names, EXAMPLES, strict=True)]
    return [*examples, _example(words("list-example-own"), _own_example())]


def _entries() -> list[tuple[Field, Inputs]]:
    """The inputs of the examples in the groups shown, in the order of the page."""
    used = {entry.name for offer_id in EXAMPLES for entry in fields(preset(offer_id)) if entry.group in SHOWN}
    return [known for name, known in inputs_known().items() if name in used]


def _example(name: str, inputs: Inputs) -> ResultLine:
    values = {entry.name: entry.shown(get(inputs, entry)) for entry in fields(inputs)} | own_values(inputs)
    return [name, inputs.offer_id, *(values.get(column) for column in (*(entry.name for entry, _ in _entries()), *FORMS))]


def _own_example() -> Inputs:
    """Pay 500, get half of it back in ten months, and 5 % for whoever brings somebody."""
    in_ten = replace(preset(OWN).offer.release, periods=10)  # type: ignore[call-arg]
    points, paid = (Points("shopper", 2.5),), (AtSource("invite", "inviter", 0.05, "spend", 1),)
    offer = Offer(OWN, spend=500, rebate=0.2, pool_share=0.5, points=points, at_source=paid, release=in_ten)
    return own_inputs(offer, Scenario(growth=0), 0)


def explained_head(words: Words) -> list[str]:
    """The header of the explanation."""
    return [
        words("list-column-head-name"),
        words("list-column-head-label"),
        words("list-column-head-meaning"),
        words("list-column-head-unit"),
        words("list-column-head-low"),
        words("list-column-head-high"),
        words("list-column-head-choices"),
    ]


def explained_inputs(words: Words) -> list[ResultLine]:
    """A line for every column that a list can have."""
    first = offers()[0]
    named = {**{i: words(f"offer-{i}") for i in offers()}, OWN: words("list-column-offer-own")}
    ids = "\n".join(words("label-with-unit", label=i, unit=name) for i, name in named.items())
    return [
        [NAME, words("list-column-name"), words("list-column-name-meaning"), None, None, None, None],
        [OFFER, words("check-offer"), words("list-column-offer-meaning", first=first), None, None, None, ids],
        *([name, *_own_column(name, words), None, None, None, None] for name in OWN_COLUMNS),
        *(_explained(entry, inputs, words) for entry, inputs in inputs_known().values()),
    ]


def _own_column(name: str, words: Words) -> ResultLine:
    """Label and meaning of a column that only an offer of one's own fills."""
    meanings = {
        "money": words("list-column-money-meaning"), "period": words("list-column-period-meaning"),
        "points": words("list-column-points-meaning"), "rewards": words("list-column-rewards-meaning"),
    }  # fmt: skip
    return [words(LABELS[name]), meanings[name]]


def _explained(entry: Field, inputs: Inputs, words: Words) -> ResultLine:
    start: ResultLine = [entry.name, field_label(entry, inputs, words), field_help(entry, inputs, words)]
    if isinstance(entry, ChoiceField):
        return [*start, None, None, None, choices_text(entry, words)]
    if isinstance(entry, PartsField):
        return [*start, None, None, None, None]
    low, high = bounds(entry, inputs, words)
    return [*start, unit_text(entry.knob.unit, words), low, high, "none" if entry.knob.optional else None]


def explained_measures(words: Words) -> list[ResultLine]:
    """A line for every column of the results."""
    units = {name: words(f"list-unit-{measure.unit}") for name, measure in MEASURES.items()}
    return [
        [name, words(f"list-measure-{name}"), words(f"list-measure-{name}-meaning"), units.get(name), None, None, None]
        for name in (*MEASURES, ANSWER)  # list-measure-cover, list-measure-cover-meaning, …
    ]
