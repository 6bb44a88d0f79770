"""A new release rule is one class: nothing else in the engine has to know of it."""

from dataclasses import dataclass, replace

import numpy as np
import pytest

from explainer import Points, Scenario, Schedule, account, break_even, cover, funded_share, lasts, run, sources, sweep
from explainer.engine.course import course, returned
from explainer.engine.knob import knob_field
from explainer.engine.rules import RELEASES
from explainer.engine.rules.rule import PERIODS, ByAge
from tests.oracles.shop import CROWD, SHOP, near


@dataclass(frozen=True)
class Halves(ByAge):
    """Half after so many periods, the other half after twice as many."""

    after: int = knob_field(2, link="after", **PERIODS)

    @property
    def lasts(self):
        return 2 * self.after

    def weights_of(self, terms, age):
        return np.where((age == terms["after"]) | (age == 2 * terms["after"]), 0.5, 0.0)

    def weight(self, growth, end):
        return sum(0.5 * (1 + growth) ** -at for at in (self.after, 2 * self.after) if at <= end)


AS_PARTS = Schedule(((2, 0.5), (4, 0.5)))


@pytest.fixture
def halves(monkeypatch):
    monkeypatch.setitem(RELEASES, "halves", Halves)
    return replace(SHOP, release=Halves(2), points=(Points("s", 3),))


def test_a_rule_of_two_parts_is_what_a_schedule_of_the_same_parts_is(halves):
    same, around = replace(halves, release=AS_PARTS), replace(CROWD, horizon=9)
    mine, theirs = run(halves, around), run(same, around)
    for name in ("promised", "due", "paid", "owed", "waiting", "pool", "paid_by_purchase", "money"):
        np.testing.assert_allclose(getattr(mine, name), getattr(theirs, name), rtol=1e-12)
    assert sources(mine, 1).later_new == near(sources(theirs, 1).later_new)
    for terms in ({}, {"expires": 3}, {"expires": 3, "payout": "queue"}):
        one, other = (sweep(replace(offer, **terms), around, growth=[0, 0.3]) for offer in (halves, same))
        np.testing.assert_allclose(one.paid_share, other.paid_share)
    for form in (cover, break_even, lasts, lambda offer: funded_share(offer, 0.1), lambda offer: account(offer, 3)):
        assert form(halves) == near(form(same))
    np.testing.assert_allclose(course(halves, 0.1, 9).due, course(same, 0.1, 9).due)
    assert [returned(halves, n) for n in (1, 2, 3, 4)] == [0, 0.5, 0.5, 1]


def test_its_numbers_can_be_swept(halves):
    found = sweep(halves, Scenario(start=10, growth=0, repeat=1, horizon=6), after=[1, 2, 5])
    runs = [run(replace(halves, release=Halves(n)), Scenario(start=10, growth=0, repeat=1, horizon=6)) for n in (1, 2, 5)]
    assert list(found.paid_share) == near([done.paid.sum() / done.promised.sum() for done in runs])
