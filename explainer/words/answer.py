"""Answer in words: the sentences of the first screen, for paper and pictures, from the same texts.

There JavaScript says them; tests/browser/test_live.py holds the two against each other.
"""

import math

import numpy as np

from explainer.engine.answer import answer
from explainer.engine.check import Check
from explainer.engine.parts import whole_parts
from explainer.engine.person import recruits_to_be_even
from explainer.engine.share import NONE
from explainer.words.sentences import Mark
from explainer.words.telling import EVERY, Telling, telling_of
from explainer.words.text import Words

SHARES = ("there", "later", "unclaimed", "nobody")  # in the order of the coins
FIRST_IN_LINE = 100  # the place in a line that stands as an example
LITTLE = 0.005  # a share below which a coin is more than there is [fraction]


def answer_sentences(check: Check, words: Words, mark: Mark = lambda _, text: text) -> list[str]:
    """The answer: a list of sentences, the first of them the answer itself."""
    telling = telling_of(check, words, mark)
    found = telling.found
    said = [_by_kind(telling)]
    if found.kind == "line" and found.own > 0:
        said.append(_line(telling))
    if found.levels and found.kind != "recruits":
        said.append(words("answer-rewards"))
    return said


def _by_kind(telling: Telling) -> str:
    found = telling.found
    texts = telling.shown(telling.whole)
    match found.kind:
        case "nothing":
            return telling.say("answer-nothing")
        case "recruits":
            return _recruits(telling)
        case "covered":
            return _covered(telling, texts)
        case "unclaimed":
            return telling.say("answer-covered-unclaimed", **texts)
        case "expires":
            return telling.say("answer-covered-expires", expired=_lapses(telling), **texts)
        case "growth":
            return telling.say("answer-growing", **texts)
        case "turnover":
            return telling.say("answer-turnover", **texts)
        case "never_due":
            return telling.say("answer-never-due", **texts)
        case "endless":
            return _endless(telling)
    return _in_parts(telling, texts) if found.mine else telling.say("answer-recruits-never")


def _covered(telling: Telling, texts: dict[str, str]) -> str:
    """All of it is paid whether or not anybody joins; what that rests on is said."""
    if not math.isnan(telling.found.each):
        return telling.say("answer-covered-for-ever", each=telling.sum(telling.found.each))
    match telling.found.rests:
        case "goods":
            return telling.say("answer-covered-goods", **texts)
        case "earned":
            return telling.say("answer-covered-earned", **texts)
        case "outside":
            return telling.say("answer-covered-outside", **texts)
    return telling.say("answer-covered-deposit" if _paid_in(telling) else "answer-covered", **texts)


def _paid_in(telling: Telling) -> bool:
    """Whether money is paid in rather than spent."""
    return telling.offer.words != "purchase"


def _lapses(telling: Telling) -> str:
    return telling.sum(telling.found.mine * telling.found.expired)


def _in_parts(telling: Telling, texts: dict[str, str]) -> str:
    """The parts, each a clause; what there is none of is not named."""
    clauses = [_there(telling, texts), *_later(telling, texts), *_nobody(telling, texts)]
    if texts["unclaimed"]:
        clauses.append(telling.say("answer-unclaimed", **texts))
    if telling.found.expired > NONE:
        clauses.append(telling.say("answer-expired", expired=_lapses(telling)))
    opening = telling.say("answer-promised-deposit" if _paid_in(telling) else "answer-promised", **texts)
    return opening + telling.words.gap + _joined(telling, clauses)


def _there(telling: Telling, texts: dict[str, str]) -> str:
    if texts["there"]:
        return telling.say("answer-there", **texts)
    return telling.say("answer-passed-on" if telling.found.kind == "passed_on" else "answer-there-none")


def _later(telling: Telling, texts: dict[str, str]) -> list[str]:
    if texts["later"]:
        return [telling.say("answer-later", **texts)]
    return [telling.say("answer-later-none")] if texts["nobody"] else []


def _nobody(telling: Telling, texts: dict[str, str]) -> list[str]:
    if not texts["there"] and not texts["later"] and not texts["unclaimed"]:
        return [telling.say("answer-nobody-all")]
    if texts["nobody"]:
        return [telling.say("answer-nobody", **texts)]
    return [telling.say("answer-late" if telling.found.late else "answer-enough")] if texts["later"] else []


def _joined(telling: Telling, clauses: list[str]) -> str:
    return telling.words("answer-then").join(clauses) + telling.words("answer-end")


def _endless(telling: Telling) -> str:
    """A promise without end: how long the own money lasts, and what becomes of each payment after that."""
    if math.isnan(telling.found.payments):
        return telling.say("answer-endless-account")
    texts = telling.shown(telling.found.each)
    opening = telling.say("answer-endless", each=texts["promised"], payments=payments_of(telling))
    later = telling.say("answer-endless-later", later=texts["later"], each=texts["promised"])
    clauses = [later if texts["later"] else telling.say("answer-later-none")]
    if texts["nobody"]:
        clauses.append(telling.say("answer-endless-nobody", nobody=texts["nobody"]))
    return opening + telling.words.gap + _joined(telling, clauses)


def payments_of(telling: Telling) -> str:
    """For so many whole payments the own money lasts."""
    return telling.words.number(math.floor(telling.found.payments + 1e-9))


def _recruits(telling: Telling) -> str:
    needed = recruits_to_be_even(telling.offer)
    if math.isinf(needed):
        return telling.say("answer-recruits-never")
    most = math.floor((EVERY - 1) / max(needed, 1))
    return telling.say("answer-recruits", count=telling.words.number(needed), of=telling.words.exact(most, 0))


def _line(telling: Telling) -> str:
    whole = math.ceil(FIRST_IN_LINE / telling.found.own - 1e-9)
    places = {"place": FIRST_IN_LINE, "all": whole, "more": whole - FIRST_IN_LINE}
    return telling.say("answer-line", **{name: telling.words.number(n) for name, n in places.items()})


def alone_sentence(check: Check, words: Words, mark: Mark = lambda _, text: text) -> str:
    """What is left if nobody joins after you; nothing where nothing is promised."""
    telling = telling_of(check, words, mark)
    found = telling.found
    if found.kind == "nothing":
        return ""
    if found.kind == "endless" and not math.isnan(found.payments):
        return words("answer-alone-payments", payments=mark("there", payments_of(telling)))
    if found.waits:
        return words("answer-alone-idle")
    if found.kind == "endless":
        return words("answer-alone-own")
    if found.alone <= NONE:
        return words("answer-alone-none")
    if found.kind == "covered":
        whole = telling.whole if math.isnan(found.each) else found.each
        return words("answer-alone-all", promised=mark("there", telling.sum(whole)))
    if abs(found.alone - found.there) < NONE:
        return words("answer-alone", alone=telling.shown(telling.whole)["there"])
    return words("answer-alone", alone=mark("there", telling.sum(telling.whole * found.alone)))


def answer_coins(check: Check) -> list[int]:
    """A hundred coins by part, in the order of SHARES: at least one for whatever is there at all; none if nothing is."""
    found = answer(check.offer, check.scenario)
    return [int(n) for n in whole_parts(np.array(found.shares))]


def coin_counts(check: Check, words: Words) -> list[str]:
    """How many coins each part is said to be: nothing for none, and "under 1" where there is less than a coin says."""
    shares = answer(check.offer, check.scenario).shares
    return [
        "" if not coins else words("under", number="1") if share < LITTLE else str(coins)
        for share, coins in zip(shares, answer_coins(check), strict=True)
    ]
