"""Worked: the numbers in the examples of the method page, computed by the engine when they are shown.

Each function of this room gives the slots of one section of content/<language>/method.md, written as its readers do.
"""

from functools import lru_cache

from explainer.offers.link import VERSION
from explainer.teaching.worked import answers, courts, promises, rules, terms
from explainer.teaching.worked.example import Slots
from explainer.words.browsers import oldest_browsers
from explainer.words.text import Words

SECTIONS = (
    rules.rule_slots, rules.buyers, rules.releases, rules.ladder, rules.shared_out, rules.short_pool,
    answers.covers, answers.growth, answers.newcomers, answers.whose, answers.alone, answers.early, answers.late,
    answers.at_source, answers.horizons, courts.tracing, courts.after_collapse,
    promises.of_price, promises.plateau, promises.once, promises.interest,
    promises.for_ever, promises.balance, promises.named_parts,
    terms.outside, terms.handed_on, terms.left_in, terms.fees, terms.recruits, terms.place_slots,
)  # fmt: skip


@lru_cache
def worked(words: Words) -> Slots:
    """Every slot of the method page in one language."""
    numbers = {slot: text for section in SECTIONS for slot, text in section(words).items()}
    return {**numbers, **oldest_browsers(), "version": VERSION}
