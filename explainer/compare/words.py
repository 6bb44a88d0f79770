"""Compare, in words: the names of the offers, the answer, and each measure of each offer as it stands in the table."""

import math
from collections.abc import Callable, Mapping

from explainer.compare.measured import Compared, Stopped, share_paid
from explainer.engine.months import months
from explainer.engine.never import NEVER
from explainer.engine.share import NONE
from explainer.offers.inputs import OWN, Inputs, NumberField, field, get
from explainer.offers.own import NAME
from explainer.offers.pinned import changed_values
from explainer.words.labels import field_name
from explainer.words.sentences import growth_needed, growth_per
from explainer.words.subject import title_of
from explainer.words.terms import term_value
from explainer.words.text import Words

NAMED = 2  # changed terms in the name of an offer at most
YEARS = 24  # months; longer spans are told in years
DAYS = 2  # months; shorter spans are told in days


def name_of_offer(inputs: Inputs, words: Words) -> str:
    """The name of an offer, and what is changed in it: Green points … (growth 5% a month). An own offer is only named."""
    name = title_of(inputs, words)
    changed = sorted(changed_values(inputs), key=lambda term: term == "join")  # when you join is no term of the offer
    changed = [term for term in changed if term != NAME]
    if not changed or inputs.offer_id == OWN:
        return name
    terms = [changed_term(inputs, term, words) for term in changed[:NAMED]]
    if len(changed) > NAMED:
        terms.append(words("compare-term-more", count=words.number(len(changed) - NAMED)))
    return words("compare-named", name=name, terms=words("compare-comma").join(terms))


def changed_term(inputs: Inputs, name: str, words: Words) -> str:
    """One changed term with its value: growth 5% a month."""
    entry = field(inputs, name)
    value = get(inputs, entry)
    if not isinstance(entry, NumberField):
        return words("compare-term", label=field_name(entry, inputs, words), value=term_value(entry, value, words))
    shown = {"fraction": words.percent, "currency": lambda v: words.money(v, inputs.offer.currency)}
    write: Callable[[float], str] = shown.get(entry.knob.unit.split()[0], words.number)
    text = words("unit-none") if value is None else write(value)
    if name == "growth":
        return words("compare-term-growth", growth=growth_per(value, inputs.check(), words))
    if name in ("rebate", "pool"):
        return words({"rebate": "compare-term-rebate", "pool": "compare-term-pool"}[name], share=text)
    return words("compare-term", label=field_name(entry, inputs, words), value=text)


def dependence(one: Compared) -> str:
    """On whom an offer depends: a kind of DEPENDS."""
    found = one.verdict
    if found.kind == "expires":
        return "expires-levels" if found.levels else "expires"
    if found.free:
        return "levels" if found.levels else "nobody"
    return found.kind if found.kind in DEPENDS else "others"


def compare_answer(sides: Mapping[str, Compared], words: Words) -> str:
    """What is there in each offer, and which of them depend on nobody."""
    kinds = {letter: dependence(one) for letter, one in sides.items()}
    promised = [letter for letter in sides if kinds[letter] != "nothing"]
    there = [
        words(
            "compare-answer-next" if i else "compare-answer-first", letter=letter, own=words.of100(there_of(sides[letter]))
        )
        for i, letter in enumerate(promised)
    ]
    found = [words("compare-answer", list=words("compare-comma").join(there))] if there else []
    for kind, (one, many) in DEPENDS.items():
        letters = [letter for letter in sides if kinds[letter] == kind]
        if letters:
            found.append(words(many if len(letters) > 1 else one, letters=words.listed(letters)))
    return words.gap.join(found)


DEPENDS = {
    "nobody": ("compare-nobody-one", "compare-nobody-many"),
    "levels": ("compare-levels-one", "compare-levels-many"),
    "expires": ("compare-expires-one", "compare-expires-many"),
    "expires-levels": ("compare-expires-levels-one", "compare-expires-levels-many"),
    "recruits": ("compare-recruits-one", "compare-recruits-many"),
    "growth": ("compare-growth-one", "compare-growth-many"),
    "never_due": ("compare-never-due-one", "compare-never-due-many"),
    "endless": ("compare-endless-one", "compare-endless-many"),
    "passed_on": ("compare-passed-on-one", "compare-passed-on-many"),
    "turnover": ("compare-turnover-one", "compare-turnover-many"),
    "never": ("compare-never-one", "compare-never-many"),
    "others": ("compare-others-one", "compare-others-many"),
    "nothing": ("compare-nothing-one", "compare-nothing-many"),
}


def there_of(one: Compared) -> float:
    """Of what is promised, what the purchase itself puts in [fraction]."""
    return one.verdict.put_in


def measures(one: Compared, words: Words) -> dict[str, str]:
    """Every measure by its name, as it stands in the table."""
    none = words("compare-no-promise") if dependence(one) == "nothing" else ""
    return {
        words("compare-there"): none or words.of100(there_of(one)),
        words("compare-growth"): per_month(growth_per(one.inputs.scenario.growth, one.check(), words), one, None, words),
        words("compare-needed"): none or per_month(growth_needed(one.check(), words), one, one.per_month, words),
        words("compare-newcomers"): none or newcomers_text(one, words),
        words("compare-paid"): to_you(one, words),
        words("compare-alone"): share_text(share_paid(one.alone), words),
        words("compare-short"): first_short(one, words),
        **that_day(one, words),
    }


def per_month(text: str, one: Compared, growth: float | None, words: Words) -> str:
    """A growth as it was written, and the same growth per month where a period is not a month."""
    if one.period == "month" or growth is None or not 0 < growth < math.inf:
        return text
    month = words("growth-per", growth=words.percent(growth), period=words.one_period("month"))
    return words("compare-converted", own=text, month=month)


def newcomers_text(one: Compared, words: Words) -> str:
    """Further purchases that pay one purchase in full."""
    if one.verdict.kind == "recruits":
        return words("compare-newcomers-recruits")
    if one.verdict.free:
        return words("compare-newcomers-none")
    if math.isinf(one.newcomers):
        return words("compare-newcomers-never")
    return words.number(one.newcomers) if one.newcomers > NONE else words("compare-newcomers-none")


def to_you(one: Compared, words: Words) -> str:
    """What is paid of every 100 promised to you, and when you join."""
    text, join = share_text(share_paid(one.mine), words), words.period(one.inputs.join, one.period)
    return words("compare-to-you", paid=text, period=join)


def share_text(share: float, words: Words) -> str:
    """So many of every 100, or that nothing is promised."""
    return words("compare-no-promise") if math.isnan(share) else words.of100(share)


def first_short(one: Compared, words: Words) -> str:
    """The first period in which somebody is not paid in full, and how long after the start that is."""
    if one.first_short == NEVER:
        return words("compare-short-never", span=words.span(one.inputs.scenario.horizon, one.period))
    period = words.period(one.first_short, one.period)
    after = months(one.period) * one.first_short
    if one.period == "month" and after < YEARS:
        return period
    return words("compare-after", period=period, span=span(after, words))


def span(length: float, words: Words) -> str:
    """A length of time [months] in the unit in which people would say it."""
    if length >= YEARS:
        return words.span(round(length / 12, 1), "year")
    if length >= DAYS:
        return words.span(round(length), "month")
    return words.span(round(length / months("day")), "day")


def that_day(one: Compared, words: Words) -> dict[str, str]:
    """On the day growth stops: what is owed, what of it is there, what it would take to pay the rest, who is owed."""
    left = one.stopped
    day = words.period(left.period, one.period)
    owed = words("compare-owed-ends" if left.ends else "compare-owed-day", owed=words.of100(left.owed), day=day)
    if left.lapsed > NONE:
        owed = words("compare-owed-lapsed", owed=owed, lapsed=words.of100(left.lapsed))
    return {
        words("compare-owed"): owed if left.promised else words("compare-no-promise"),
        words("compare-pool"): in_pool(left, words),
        words("compare-again"): again(left, words),
        words("compare-holders"): holders(one, words),
    }


def in_pool(left: Stopped, words: Words) -> str:
    """How much of what is owed lies in the pool."""
    if left.owed <= NONE:
        return words("compare-owed-nothing")
    if not left.missing:
        return words("compare-pool-all")
    return words.of100(left.there)


def again(left: Stopped, words: Words) -> str:
    """How often all purchases so far would have to be made again to pay what is missing."""
    if not left.missing:
        return words("compare-again-none")
    if math.isinf(left.again):
        return words("compare-again-never")
    return words("compare-again-times", times=words.number(left.again, 2))


def holders(one: Compared, words: Words) -> str:
    """Who is owed: those who joined last hold most of it, or those who were there from the start."""
    left = one.stopped
    if left.owed <= NONE:
        return words("compare-owed-nothing")
    held = words.percent(left.held, 2)
    if left.span > left.period:
        return words("compare-holders-all")
    return words("compare-holders-last", span=words.span(left.span, one.period), held=held)
