"""Every sentence of a page is held against the run it speaks of, over random offers, scenarios and periods of joining.

What a sentence claims stands below, by its key; the keys are the same in every language. The oracle is the run, never the
verdict: the run as set; the run in which nobody joins after you; the same from the first period on; and the run that goes
on growing as set.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from explainer import (
    Account,
    AtSource,
    Fee,
    Forever,
    Instalments,
    Interest,
    Ladder,
    LeftIn,
    Offer,
    Once,
    Points,
    Run,
    Scenario,
    Schedule,
    Shared,
    run,
)
from explainer.charts.check.coins import coins_title
from explainer.charts.check.flow import flow_title
from explainer.charts.check.joiners import joiners_title
from explainer.charts.check.overtime import overtime_title
from explainer.charts.check.people import people_rows, people_title
from explainer.charts.check.promises import promise_amounts
from explainer.charts.check.promises_words import promises_title, write_bar
from explainer.compare.measured import measure_offer
from explainer.compare.words import compare_answer, measures
from explainer.engine.check import Check
from explainer.engine.longrun import falls_due
from explainer.engine.share import NONE
from explainer.offers.folder import CONTENT
from explainer.offers.inputs import OWN, Inputs
from explainer.words.answer import alone_sentence, answer_sentences
from explainer.words.languages import LANGUAGES
from explainer.words.sentences import growth_needed, growth_sentence, headline
from explainer.words.text import Words
from tests.oracles.strategies import offers, scenarios

SAME = 1e-6  # of a promise: what two ways of adding up may differ by
LONG = 150  # periods after which whatever is to run short has run short, or nearly


class Heard(Words):
    """Words that remember which sentences were said, and with which slots."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.said: dict[str, dict[str, str]] = {}

    def __call__(self, key: str, **slots: object) -> str:
        self.said[key] = {name: str(value) for name, value in slots.items()}
        return super().__call__(key, **slots)


HEARD = {language: Heard(language) for language in LANGUAGES}


def say(check: Check, words: Words) -> str:
    """Every sentence about a check: page, figures, leaflet, comparison, list."""
    total = write_bar("", promise_amounts(check).sum(axis=0), check.offer.currency, words)
    one = measure_offer(Inputs(OWN, check.offer, check.scenario, check.join))
    return "\n".join(
        [
            headline(check, words), growth_sentence(check, words), growth_needed(check, words), coins_title(check, words),
            joiners_title(check, words), promises_title(check, total, words), flow_title(check, words),
            overtime_title(check, words), people_title(check, people_rows(check), words), *answer_sentences(check, words),
            alone_sentence(check, words),
            compare_answer({"A": one}, words), *measures(one, words).values(),
        ]
    )  # fmt: skip


@dataclass(frozen=True)
class Truth:
    """What is so, by the runs."""

    check: Check
    said: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def offer(self) -> Offer:
        return self.check.offer

    @cached_property
    def steady(self) -> Scenario:
        """The scenario without an end: no market, no stop, so long that what falls short shows."""
        growth = self.check.scenario.growth
        horizon = LONG if growth <= 0 else int(min(LONG, 400 / np.log1p(growth)))
        return replace(self.check.scenario, market=None, stop=None, plateau=None, horizon=horizon)

    @cached_property
    def growing(self) -> Run:
        return run(self.offer, self.steady)

    @cached_property
    def nobody_new(self) -> list[Run]:
        """Nobody joins after you, as set until then; and nobody after the first period. Both go on for long."""
        here, last = self.check.scenario, self.check.join
        stop = last if here.stop is None else min(last, here.stop)
        return [
            run(self.offer, replace(here, stop=stop, horizon=here.horizon + LONG)),
            run(self.offer, replace(self.steady, stop=0, horizon=LONG)),
        ]

    @cached_property
    def rewards(self) -> bool:
        """Whether anything is promised to somebody because somebody else joins or buys."""
        return any(line["promised"].sum() > 0 for a in self.offer.at_source if a.level for line in [self.line(a)])

    def line(self, promise: AtSource) -> dict[str, np.ndarray]:
        return self.check.done.at_source[promise.name]

    @property
    def promised(self) -> bool:
        return self.check.done.promised.sum() > 0

    def never_short(self, done: Run) -> bool:
        return done.first_short == -1

    def share(self, done: Run) -> float:
        """Of the promise to you, what is paid in a run."""
        u = self.check.join
        return float(done.paid_by_purchase[:, u].sum() / done.promised[u]) if done.promised[u] else 0.0

    def lost(self, done: Run) -> float:
        """Of all that is promised, what has lapsed in a run."""
        return float(done.lapsed[-1] / done.promised.sum()) if done.promised.sum() else 0.0

    @cached_property
    def runs_out(self) -> bool:
        """Whether what one round of buyers paid in gets less and less, and they are promised something without end."""
        if self.offer.expires is not None or not np.isinf(self.offer.release.total):
            return False
        alone = run(self.offer, Scenario(start=1.0, growth=0.0, repeat=0.0, stop=0, horizon=LONG))
        return bool(alone.due[-1] > 0 and alone.pool[-1] < alone.pool[-2])

    def missing(self, done: Run) -> float:
        """At the end of a run: what is owed and will be claimed of what waits, and does not lie in the pool [currency]."""
        claims = self.offer.takes * (done.owed[-1] + self.offer.claimed * done.waiting[-1])
        return float(claims - done.pool[-1] - SAME * done.promised.sum())

    def all_due(self, done: Run) -> bool:
        """Whether whatever waits is still falling due at the end of a long run: nothing waits for what will never come."""
        return bool(done.waiting[-1] <= SAME * done.promised.sum() or done.due[-1] > 0)


Claim = Callable[[Truth], bool]


def free(t: Truth) -> bool:
    """Nobody new is needed: nobody is ever short, with nobody new behind them or with as many as set."""
    return all(map(t.never_short, [*t.nobody_new, t.check.done])) and all(map(t.all_due, t.nobody_new))


def kept(t: Truth) -> bool:
    """The same, and nothing lapses."""
    return free(t) and max(map(t.lost, t.nobody_new)) < SAME


def whole(t: Truth) -> bool:
    """The same, even if everything is claimed."""
    return kept(Truth(replace(t.check, offer=replace(t.offer, claimed=1.0))))


def there(t: Truth) -> bool:
    """What a headline says is there of every 100 is what a single round of buyers gets out of its own money."""
    if not t.offer.release.by_age or t.offer.earns or not t.offer.promise:
        return True
    alone = run(t.offer, Scenario(start=1.0, growth=0.0, repeat=0.0, stop=0, horizon=LONG))
    if alone.waiting_by_purchase[0] > SAME * alone.promised[0]:
        return True  # not all of it has fallen due yet
    got = float((alone.paid.sum() + alone.fees.sum()) / alone.promised[0])
    heard = [said for key, said in t.said.items() if key in ("headline-needs-others", "headline-line")]
    return all(near(said["own"], got) for said in heard)


def grows(t: Truth) -> bool:
    """All that falls due is paid in time while it grows as set."""
    return t.never_short(t.growing)


def needs(t: Truth) -> bool:
    """If nobody new comes somebody is short, or will be, or not all falls due, or some of it lapses."""
    if t.offer.earns and not t.offer.release.by_age:
        return True  # what the pool earns is left out there, on the safe side
    return t.runs_out or any(
        not t.never_short(done) or not t.all_due(done) or t.lost(done) > SAME or t.missing(done) > 0 for done in t.nobody_new
    )


def handed_on(t: Truth) -> bool:
    """None of what anybody pays in reaches themselves or those who bought with them."""
    return bool(np.max(np.abs(t.check.everyone().same), initial=0.0) <= SAME * t.check.done.promised.max(initial=0.0))


def no_rewards(t: Truth) -> bool:
    return not t.rewards


def rewards(t: Truth) -> bool:
    return t.rewards


def nothing(t: Truth) -> bool:
    """Nothing is promised, in points or at once."""
    return not t.promised and all(t.line(a)["promised"].sum() == 0 for a in t.offer.at_source)


def near(text: str, share: float) -> bool:
    """Whether a number of every 100, as it is written, is this share."""
    return abs(float(re.sub(r"[^\d.]", "", text)) - 100 * share) < 0.51


def paid_as_said(t: Truth) -> bool:
    """The numbers of every 100 that a title names are those of the runs."""
    if not t.check.done.promised[t.check.join]:
        return True
    runs = {"paid": t.check.done, "alone": t.check.alone}
    titles = [said for key, said in t.said.items() if key.startswith(("figure-coins-title", "figure-joiners-title"))]
    return all(near(said[name], t.share(done)) for said in titles for name, done in runs.items() if name in said)


def due_without_newcomers(t: Truth) -> bool:
    """Whatever falls due to you within the periods computed is paid if nobody joins after you."""
    u = t.check.join
    alone = t.check.alone
    return bool(alone.owed_by_purchase[u] <= SAME * alone.promised[u])


def alike(t: Truth) -> bool:
    return abs(t.share(t.check.done) - t.share(t.check.alone)) < SAME


def in_full(t: Truth) -> bool:
    """You get everything that you claim."""
    alone, u = t.check.alone, t.check.join
    got = alone.paid_by_purchase[:, u].sum() + alone.fees_by_purchase[u] + alone.unclaimed_by_purchase[u]
    return bool(alone.promised[u] - got <= SAME * alone.promised[u])


def more_buyers(t: Truth) -> bool:
    return bool((np.diff(t.check.done.turnover) > 0).all())


def short(t: Truth) -> bool:
    return not t.never_short(t.check.done)


def late(t: Truth) -> bool:
    done = t.check.done
    return short(t) and bool(done.paid[done.first_short :].sum() >= done.due[done.first_short :].sum() * (1 - SAME))


def nothing_due(t: Truth) -> bool:
    return bool(t.check.done.due.sum() == 0)


def lapses(t: Truth) -> bool:
    return t.lost(t.nobody_new[1]) > SAME


def both(*claims: Claim) -> Claim:
    return lambda t: all(claim(t) for claim in claims)


def not_(claim: Claim) -> Claim:
    return lambda t: not claim(t)


def empty(t: Truth) -> bool:
    return t.check.buyers == 0


CLAIMS: dict[str, Claim] = {
    "headline-nothing": nothing,
    "headline-recruits": both(not_(lambda t: t.promised), rewards),
    "headline-sale": both(not_(lambda t: t.promised), no_rewards),
    "headline-covered": whole,
    "headline-covered-goods": whole,
    "headline-covered-earned": whole,
    "headline-covered-outside": whole,
    "headline-endless": needs,
    "headline-passed-on": handed_on,
    "headline-unclaimed": both(kept, lambda t: t.offer.claimed < 1),
    "headline-expires": both(free, lapses),
    "headline-expires-with-growth": both(free, lapses),
    "headline-depends-nobody": both(no_rewards, free),
    "headline-depends-levels": both(rewards, free),
    "headline-growth": needs,
    "headline-turnover": needs,
    "headline-needs-others": needs,
    "headline-line": needs,
    "headline-no-pool": lambda t: bool(t.check.done.paid.sum() == 0),
    "headline-never-due": nothing_due,
    "growth-covered": kept,
    "growth-unclaimed": kept,
    "growth-expires": free,
    "growth-enough": both(grows, needs),
    "growth-only-growing": both(grows, needs),
    "growth-turnover": grows,
    "growth-late": needs,
    "growth-short": needs,
    "figure-coins-title-empty": empty,
    "figure-coins-title-covered": both(in_full, alike),
    "figure-coins-title-claimed": both(in_full, alike),
    "figure-coins-title-open": both(due_without_newcomers, free),
    "figure-coins-title-expires": both(due_without_newcomers, free),
    "figure-coins-title-same": alike,
    "figure-coins-title-others": lambda t: t.share(t.check.done) != t.share(t.check.alone),
    "figure-coins-title-still": lambda t: t.share(t.check.done) == t.share(t.check.alone) == 0,
    "figure-joiners-title-still": lambda t: t.share(t.check.done) == t.share(t.check.alone) == 0,
    "figure-joiners-title-covered": both(in_full, alike),
    "figure-joiners-title-claimed": both(in_full, alike),
    "figure-joiners-title-same": alike,
    "figure-joiners-title-open": both(due_without_newcomers, free),
    "figure-promises-title-nothing": nothing,
    "figure-promises-title-empty": empty,
    "figure-promises-title-covered": both(in_full, no_rewards, free),
    "figure-flow-title-empty": empty,
    "figure-flow-title-covered": kept,
    "figure-flow-title-unclaimed": kept,
    "figure-overtime-title-nothing": not_(lambda t: t.promised),
    "figure-overtime-title-still": nothing_due,
    "figure-overtime-title-covered": kept,
    "figure-overtime-title-enough": not_(short),
    "figure-overtime-title-shared": both(not_(short), lambda t: t.lost(t.check.done) > 0),
    "figure-overtime-title-growing": both(not_(short), more_buyers, needs),
    "figure-overtime-title-not-yet": both(not_(short), needs),
    "figure-overtime-title-short": both(short, not_(late)),
    "figure-overtime-title-late": late,
    "figure-people-title-nobody": kept,
    "figure-people-title-nobody-due": free,
    "figure-people-title-nothing": nothing,
    "figure-people-title-entered": both(not_(short), grows),
    "figure-people-title-entered-within": both(not_(short), grows),
    "figure-people-title-passes": needs,
    "figure-people-title-within": needs,
    "figure-people-title-growth": needs,
    "figure-promises-title-not-yet": lambda t: t.check.mine.promised == 0,
    "answer-covered": whole,
    "answer-covered-deposit": whole,
    "answer-covered-goods": whole,
    "answer-covered-earned": whole,
    "answer-covered-outside": whole,
    "answer-covered-for-ever": whole,
    "answer-covered-unclaimed": kept,
    "answer-covered-expires": both(free, lapses),
    "answer-growing": needs,
    "answer-turnover": needs,
    "answer-never-due": nothing_due,
    "answer-passed-on": handed_on,
    "answer-recruits": both(not_(lambda t: t.promised), rewards),
    "answer-rewards": rewards,
    "answer-nothing": both(not_(lambda t: t.promised), no_rewards),
    "answer-alone-idle": lambda t: bool(t.nobody_new[1].due.sum() == 0),
    "compare-nobody-one": both(no_rewards, kept),
    "compare-levels-one": both(rewards, kept),
    "compare-expires-one": both(no_rewards, free, lapses),
    "compare-expires-levels-one": both(rewards, free, lapses),
    "compare-recruits-one": rewards,
    "compare-others-one": needs,
    "compare-growth-one": needs,
    "compare-endless-one": needs,
    "compare-passed-on-one": handed_on,
    "compare-turnover-one": needs,
    "compare-never-due-one": nothing_due,
    "compare-nothing-one": nothing,
}
NOBODY = {key for key, claim in CLAIMS.items() if claim in (free, kept, whole)} | {
    "headline-depends-nobody", "headline-depends-levels", "headline-expires", "headline-expires-with-growth",
    "headline-unclaimed",
    "compare-nobody-one", "compare-levels-one",
}  # fmt: skip
OTHERS = {key for key, claim in CLAIMS.items() if claim is needs} | {
    "growth-enough", "growth-only-growing", "figure-overtime-title-growing", "figure-overtime-title-not-yet",
    "figure-overtime-title-short", "headline-no-pool", "headline-never-due",
    "headline-passed-on", "growth-never", "figure-people-title-never",
}  # fmt: skip
KEPT = {key for key, claim in CLAIMS.items() if claim in (kept, whole)}
LOST = {
    "headline-expires", "headline-expires-with-growth", "headline-part-expires", "growth-expires",
    "figure-overtime-title-shared",
}  # fmt: skip
DENIALS = ((NOBODY, OTHERS), (KEPT, LOST))


def false_sentences(check: Check, said: dict[str, dict[str, str]]) -> list[str]:
    """The keys of sentences that the runs contradict, and pairs that contradict each other."""
    truth = Truth(check, said)
    wrong = [key for key in said if key in CLAIMS and not CLAIMS[key](truth)]
    wrong += [] if paid_as_said(truth) else ["the numbers of the titles"]
    wrong += [] if there(truth) else ["what is there"]
    for one, other in DENIALS:
        if said.keys() & one and said.keys() & other:
            wrong.append(f"{sorted(said.keys() & one)} against {sorted(said.keys() & other)}")
    return wrong


steep = st.builds(Ladder, periods=st.integers(1, 12), step=st.sampled_from([0.1, 0.5, 1.0]), floor=st.sampled_from([0, 0.2]))
parts = st.builds(Instalments, periods=st.integers(1, 12))
short_rules = st.one_of(parts, st.builds(Shared, periods=st.integers(1, 8)), steep)
ages = st.one_of(
    st.builds(Once, after=st.integers(1, 6)),
    st.builds(Interest, rate=st.sampled_from([0.01, 0.1]), periods=st.integers(1, 12), principal=st.booleans()),
    st.builds(Forever, rate=st.sampled_from([0.1, 0.3])),
    st.builds(Account, rate=st.sampled_from([0.0, 0.05]), withdraw=st.sampled_from([0.05, 0.2, 0.5])),
    st.builds(Schedule, parts=st.sampled_from([((3, 1.13),), ((1, 0.5), (4, 0.5))])),
)
few = st.builds(Points, who=st.just("shopper"), multiple=st.sampled_from([0.0, 0.3, 0.9, 1.0, 1.0, 1.5, 5.0])).map(
    lambda p: (p,)
)
levels = st.sampled_from([(), (AtSource("first", "inviter-1", 0.05, "spend", 1),), (AtSource("seller", "agent", 0.1),)])
terms = {
    "outside": st.sampled_from([0.0, 0.0, 0.05, 1.0]),
    "earns": st.sampled_from([0.0, 0.0, 0.0, 0.02]),
    "cost": st.sampled_from([1.0, 1.0, 0.45]),
    "holding": st.sampled_from(["kept", "kept", "kept", "passed_on"]),
    "withdrawal_fee": st.sampled_from([0.0, 0.0, 0.1]),
    "fee_to": st.sampled_from(["pool", "platform"]),
    "left_in": st.sampled_from([None, None, None, LeftIn(0.5, 3)]),
    "fee": st.sampled_from([None, None, Fee(10.0)]),
}
full = offers(
    points=few, at_source=levels, release=st.one_of(parts, ages), rebate=st.sampled_from([0.2, 1.0]),
    pool_share=st.sampled_from([0.3, 0.9, 1.0]), claimed=st.sampled_from([1.0, 1.0, 0.6]),
    expires=st.sampled_from([None, None, 6]), **terms,
)  # fmt: skip
honest = offers(
    points=few, at_source=levels, release=short_rules, rebate=st.sampled_from([0.0, 0.02, 0.2, 1.0]),
    pool_share=st.sampled_from([0.0, 0.3, 0.5, 0.9, 1.0]), claimed=st.sampled_from([1.0, 1.0, 0.6, 0.3]),
    expires=st.sampled_from([None, None, 2, 6]),
)  # fmt: skip
around = scenarios(repeat=st.sampled_from([0.0, 0.5, 0.9, 1.0]), growth=st.sampled_from([-0.3, 0.0, 0.05, 0.15, 0.5, 1.0]))


@settings(max_examples=max(80, settings.default.max_examples))
@given(offer=st.one_of(honest, full, offers()), scenario=st.one_of(around, scenarios()), data=st.data())
def test_no_sentence_is_false_and_none_denies_another(offer: Offer, scenario: Scenario, data: st.DataObject):
    assume(not NONE < 1 - falls_due(offer) < 10 * SAME)  # a millionth that expires may be told or not
    check = Check(offer, scenario, data.draw(st.integers(0, scenario.horizon - 1)))
    for words in HEARD.values():
        words.said = {}
        text = say(check, words)
        assert "nan" not in text
        assert false_sentences(check, words.said) == []


def test_whatever_says_that_nothing_depends_on_others_is_held_against_the_run():
    phrases = ("epends? on nobody", "othing depends", "obody has to", "obody new has to", "不靠任何人", "以后有没有人")
    speaks = re.compile("|".join((*phrases, "不需要任何新人", "不用等谁")))
    files = ("check", "live", "compare", *(path.stem for path in (CONTENT / "en").glob("chart-*.ftl")))
    for language in LANGUAGES:
        for name in files:
            text = (CONTENT / language / f"{name}.ftl").read_text(encoding="utf-8")
            keys = [m[1] for m in re.finditer(r"^([a-z0-9-]+) = (.*)$", text, re.M) if speaks.search(m[2])]
            assert {key.replace("-many", "-one") for key in keys if "how" not in key} <= CLAIMS.keys()
