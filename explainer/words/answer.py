"""Answer in words: the sentences of the first screen, for paper and pictures, from the same texts.

There JavaScript says them; tests/browser/test_live.py holds the two against each other.
"""

import math

import numpy as np

from explainer.engine.answer import answer_of
from explainer.engine.check import Check
from explainer.engine.parts import whole_parts
from explainer.engine.person import recruits_to_be_even
from explainer.engine.share import NONE
from explainer.words.restated_terms import fee_sentences
from explainer.words.sentences import Mark
from explainer.words.teller import EVERY, Teller, teller_of
from explainer.words.text import Words

SHARES = ("there", "later", "unclaimed", "nobody")  # in the order of the coins
FIRST_IN_LINE = 100  # the place in a line that stands as an example
LITTLE = 0.005  # a share below which a coin is more than there is [fraction]


def answer_sentences(check: Check, words: Words, mark: Mark = lambda _, text: text) -> list[str]:
    """The answer: a list of sentences, the first of them the answer itself."""
    teller = teller_of(check, words, mark)
    found = teller.found
    said = [_by_kind(teller)]
    if found.kind == "line" and found.own > 0:
        said.append(_line(teller))
    if found.levels and found.kind != "recruits":
        said.append(words("answer-rewards"))
    return said + fee_sentences(check.offer, words)


def _by_kind(teller: Teller) -> str:
    found = teller.found
    texts = teller.shown(teller.whole)
    match found.kind:
        case "nothing":
            return teller.say("answer-nothing")
        case "recruits":
            return _recruits(teller)
        case "covered":
            return _covered(teller, texts)
        case "unclaimed":
            return teller.say("answer-covered-unclaimed", **texts)
        case "expires":
            return teller.say("answer-covered-expires", expired=_lapses(teller), **texts)
        case "growth":
            return teller.say("answer-growing", **texts)
        case "turnover":
            return teller.say("answer-turnover", **texts)
        case "never_due":
            return teller.say("answer-never-due", **texts)
        case "endless":
            return _endless(teller)
    return _in_parts(teller, texts) if found.mine else teller.say("answer-recruits-never")


def _covered(teller: Teller, texts: dict[str, str]) -> str:
    """All of it is paid whether or not anybody joins; what that rests on is said."""
    if not math.isnan(teller.found.each):
        return teller.say("answer-covered-for-ever", each=teller.sum(teller.found.each))
    match teller.found.rests:
        case "goods":
            return teller.say("answer-covered-goods", **texts)
        case "earned":
            return teller.say("answer-covered-earned", **texts)
        case "outside":
            return teller.say("answer-covered-outside", **texts)
    return teller.say("answer-covered-deposit" if _paid_in(teller) else "answer-covered", **texts)


def _paid_in(teller: Teller) -> bool:
    """Whether money is paid in rather than spent."""
    return teller.offer.words != "purchase"


def _lapses(teller: Teller) -> str:
    return teller.sum(teller.found.mine * teller.found.expired)


def _in_parts(teller: Teller, texts: dict[str, str]) -> str:
    """The parts, each a clause; what there is none of is not named."""
    clauses = [_there(teller, texts), *_later(teller, texts), *_nobody(teller, texts)]
    if texts["unclaimed"]:
        clauses.append(teller.say("answer-unclaimed", **texts))
    if teller.found.expired > NONE:
        clauses.append(teller.say("answer-expired", expired=_lapses(teller)))
    opening = teller.say("answer-promised-deposit" if _paid_in(teller) else "answer-promised", **texts)
    return opening + teller.words.gap + _joined(teller, clauses)


def _there(teller: Teller, texts: dict[str, str]) -> str:
    if texts["there"]:
        return teller.say("answer-there", **texts)
    return teller.say("answer-passed-on" if teller.found.kind == "passed_on" else "answer-there-none")


def _later(teller: Teller, texts: dict[str, str]) -> list[str]:
    if texts["later"]:
        return [teller.say("answer-later", **texts)]
    return [teller.say("answer-later-none")] if texts["nobody"] else []


def _nobody(teller: Teller, texts: dict[str, str]) -> list[str]:
    if not texts["there"] and not texts["later"] and not texts["unclaimed"]:
        return [teller.say("answer-nobody-all")]
    if texts["nobody"]:
        return [teller.say("answer-nobody", **texts)]
    return [teller.say("answer-late" if teller.found.late else "answer-enough")] if texts["later"] else []


def _joined(teller: Teller, clauses: list[str]) -> str:
    return teller.words("answer-then").join(clauses) + teller.words("answer-end")


def _endless(teller: Teller) -> str:
    """A promise without end: how long the own money lasts, and what becomes of each payment after that."""
    if math.isnan(teller.found.payments):
        return teller.say("answer-endless-account")
    texts = teller.shown(teller.found.each)
    opening = teller.say("answer-endless", each=texts["promised"], payments=payments_of(teller))
    later = teller.say("answer-endless-later", later=texts["later"], each=texts["promised"])
    clauses = [later if texts["later"] else teller.say("answer-later-none")]
    if texts["nobody"]:
        clauses.append(teller.say("answer-endless-nobody", nobody=texts["nobody"]))
    return opening + teller.words.gap + _joined(teller, clauses)


def payments_of(teller: Teller) -> str:
    """For so many whole payments the own money lasts."""
    return teller.words.number(math.floor(teller.found.payments + NONE))


def _recruits(teller: Teller) -> str:
    needed = recruits_to_be_even(teller.offer)
    if math.isinf(needed):
        return teller.say("answer-recruits-never")
    most = math.floor((EVERY - 1) / max(needed, 1))
    return teller.say("answer-recruits", count=teller.words.number(needed), of=teller.words.exact(most, 0))


def _line(teller: Teller) -> str:
    whole = math.ceil(FIRST_IN_LINE / teller.found.own - NONE)
    places = {"place": FIRST_IN_LINE, "all": whole, "more": whole - FIRST_IN_LINE}
    return teller.say("answer-line", **{name: teller.words.number(n) for name, n in places.items()})


def alone_sentence(check: Check, words: Words, mark: Mark = lambda _, text: text) -> str:
    """What is left if nobody joins after you; nothing where nothing is promised."""
    teller = teller_of(check, words, mark)
    found = teller.found
    if found.kind == "nothing":
        return ""
    if found.kind == "endless" and not math.isnan(found.payments):
        return words("answer-alone-payments", payments=mark("there", payments_of(teller)))
    if found.waits:
        return words("answer-alone-idle")
    if found.kind == "endless":
        return words("answer-alone-own")
    if found.alone <= NONE:
        return words("answer-alone-none")
    if found.kind == "line":
        return words("answer-alone-line")
    if found.kind == "covered":
        whole = teller.whole if math.isnan(found.each) else found.each
        return words("answer-alone-all", promised=mark("there", teller.sum(whole)))
    if abs(found.alone - found.there) < NONE:
        return words("answer-alone", alone=teller.shown(teller.whole)["there"])
    return words("answer-alone", alone=mark("there", teller.sum(teller.whole * found.alone)))


def answer_coins(check: Check) -> list[int]:
    """A hundred coins by part, in the order of SHARES: at least one for whatever is there at all; none if nothing is."""
    found = answer_of(check.offer, check.scenario)
    return [int(n) for n in whole_parts(np.array(found.shares))]


def coin_counts(check: Check, words: Words) -> list[str]:
    """How many coins each part is said to be: nothing for none, and "under 1" where there is less than a coin says."""
    shares = answer_of(check.offer, check.scenario).shares
    return [
        "" if not coins else words("under", number="1") if share < LITTLE else str(coins)
        for share, coins in zip(shares, answer_coins(check), strict=True)
    ]
