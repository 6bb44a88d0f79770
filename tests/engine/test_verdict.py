"""Verdict: what is true of an offer. Each kind by hand, and every fault that was once said of one."""

import math
from dataclasses import replace

import pytest

from explainer import (
    AtSource,
    Declining,
    Forever,
    Instalments,
    Interest,
    Ladder,
    Offer,
    Once,
    Points,
    Scenario,
    Shared,
    cover,
    newcomers_needed,
    run,
)
from explainer.engine.breakeven import break_even
from explainer.engine.error import OfferError
from explainer.engine.verdict import Verdict, verdict

CARD = Offer("card", spend=100, rebate=0.02, pool_share=1, points=(Points("shopper", 1),), release=Instalments(12))
TEN = Offer("ten times", spend=1000, rebate=0.2, pool_share=0.4, release=Instalments(36))
LEVEL = AtSource("inviter", "inviter-1", 0.05, "spend", 1)
SELLER = AtSource("seller", "agent", 0.05, "spend", 0)
FLAT = Scenario(growth=0.0)


def of(offer: Offer, **around: object) -> Verdict:
    return verdict(offer, replace(FLAT, **around))


def parts(found: Verdict) -> tuple[float, ...]:
    return (found.there, found.later, found.nobody, found.unclaimed)


@pytest.mark.parametrize(
    ("offer", "growth", "kind"),
    [
        (CARD, 0.0, "covered"),
        (replace(CARD, claimed=0.6, points=(Points("shopper", 1.5),)), 0.0, "unclaimed"),
        (replace(CARD, expires=6), 0.0, "expires"),
        (replace(TEN, expires=1), 0.0, "expires"),  # a 36th of ten times falls due, 0.28; 0.4 is put in
        (replace(CARD, release=Ladder(12, 0.1)), 0.0, "never_due"),
        (replace(CARD, release=Ladder(12, 0.1)), 0.05, "growth"),
        (replace(CARD, release=Ladder(12, 0.1, floor=0.2)), 0.0, "covered"),
        (TEN, 0.15, "others"),
        (replace(TEN, payout="queue"), 0.15, "line"),
        (replace(TEN, payout="queue", unpaid="lapse"), 0.15, "others"),
        (replace(TEN, pool_share=0.0), 0.15, "never"),
        (replace(TEN, rebate=0.0), 0.15, "nothing"),
        (replace(TEN, points=()), 0.15, "nothing"),
        (replace(TEN, points=(), at_source=(LEVEL,)), 0.15, "recruits"),
        (replace(TEN, points=(), at_source=(replace(LEVEL, rate=0.0),)), 0.15, "nothing"),
        (replace(TEN, points=(), at_source=(SELLER,)), 0.15, "covered"),
        (replace(TEN, points=(), at_source=(replace(SELLER, rate=0.5),)), 0.15, "never"),
    ],
)
def test_kinds(offer: Offer, growth: float, kind: str):
    found = of(offer, growth=growth)
    assert found.kind == kind
    assert sum(parts(found)) == pytest.approx(0 if kind == "nothing" else 1)


def test_what_is_shared_out_is_covered_only_if_it_is_paid_with_nobody_new():
    shared = replace(CARD, release=Shared(40))
    assert of(shared, repeat=1.0).kind == "covered"
    assert of(shared, repeat=0.0).kind == "turnover"
    alone = run(shared, Scenario(growth=-0.1, repeat=0.0, stop=0, horizon=60))
    assert alone.paid.sum() / alone.promised.sum() == pytest.approx(1 / 40)  # one part of forty, out of its own period


def test_the_three_parts_of_the_advertised_terms():
    # c = 0.4 / 10; f = c · 36 · g / (1 - (1+g)^-36) at 15 %
    funded = 0.04 * 36 * 0.15 / (1 - 1.15**-36)
    assert parts(of(TEN, growth=0.15)) == pytest.approx((0.04, funded - 0.04, 1 - funded, 0))


def test_what_is_not_claimed_and_what_expires_stand_apart():
    # of 10 promised half falls due before it expires; 3/4 of that is claimed: 3.75; 0.4 is there
    found = of(replace(TEN, claimed=0.75, expires=18))
    assert (found.due, found.there, found.unclaimed) == pytest.approx((0.5, 0.04, 0.125))
    assert found.nobody == pytest.approx(1 - 0.04 - 0.125)  # no growth: nothing comes from later people
    assert found.from_others == pytest.approx(0.375 - 0.04)


def test_recruits_have_nothing_there_and_a_cut_reward_is_nobodys():
    whole = of(replace(TEN, points=(), pool_share=0.0, rebate=1.0, at_source=(replace(LEVEL, rate=1.0),)), growth=0.5)
    assert parts(whole) == (0, 1, 0, 0)
    assert whole.depends
    half = of(replace(TEN, points=(), pool_share=0.0, rebate=0.5, at_source=(replace(LEVEL, rate=1.0),)), growth=0.5)
    assert parts(half) == pytest.approx((0, 0.5, 0.5, 0))


def test_those_who_come_back_do_not_leave_because_fewer_were_wanted():
    shrinking = of(TEN, growth=-0.1, repeat=1.0)
    assert (shrinking.growth, shrinking.funded) == pytest.approx((0.0, 0.04))
    late = run(TEN, Scenario(growth=-0.1, repeat=1.0, horizon=400))
    assert late.paid[-12:].sum() / late.due[-12:].sum() == pytest.approx(shrinking.funded)
    assert of(TEN, growth=-0.1, repeat=0.95).growth == pytest.approx(-0.05)


def test_rewards_for_inviting_stand_beside_every_kind():
    for offer in (CARD, replace(CARD, expires=6), TEN):
        assert of(replace(offer, pool_share=0.5, points=(Points("shopper", 0.5),), at_source=(LEVEL,))).depends


STEEP = Offer("six parts", spend=1, rebate=1, pool_share=0.4, points=(Points("a", 2),), release=Ladder(6, 1.0))
LADDERS = [
    STEEP,
    replace(STEEP, release=Ladder(6, 0.3, floor=0.4)),
    replace(STEEP, release=Ladder(36, 0.15), pool_share=0.8),
    replace(STEEP, release=Ladder(12, 0.2), expires=4),
    replace(STEEP, release=Ladder(12, 0.15, floor=0.05), pool_share=0.3, expires=9),
]


@pytest.mark.parametrize("offer", LADDERS)
def test_from_the_growth_needed_on_nobody_is_ever_short(offer: Offer):
    needed = break_even(offer)
    assert math.isfinite(needed)
    for more in (1.0, 1.001, 1.02, 1.1, 1.3, 2.0, 3.7, 8.0):
        growth = max(needed, 0.001) * more
        assert run(offer, Scenario(growth=growth, horizon=min(200, int(500 / math.log1p(growth))))).first_short < 0


@pytest.mark.parametrize("growth", [0.4, 0.6, 0.8, 0.9, 1.04, 1.2, 1.28, 1.4, 2.0])
def test_enough_is_not_said_of_a_mean_over_the_phases_of_a_step(growth: float):
    # The mean would be enough from 39 % on; in the runs somebody is short at 40-80 % and at 104-128 %.
    found = of(STEEP, growth=growth)
    short = run(STEEP, Scenario(growth=growth, horizon=150)).first_short >= 0
    assert found.funded == 1
    assert short <= (found.pays == "late")


def test_the_heaviest_phase_is_that_right_after_a_step():
    # Growth of exactly a step: all phases are alike, a part each period. Four times that: four parts at once, then two.
    assert STEEP.release.heaviest(1.0, math.inf) == pytest.approx(sum(2.0**-k for k in range(1, 7)) / 6)
    assert STEEP.release.heaviest(15.0, math.inf) == pytest.approx((4 / 16 + 2 / 256) / 6)
    # Half a step a period: parts at the first, third, fifth … period for those who bought right before a step
    assert STEEP.release.heaviest(2**0.5 - 1, math.inf) == pytest.approx(sum((2**0.5) ** -k for k in range(1, 12, 2)) / 6)


def test_declining_points_with_an_expiry_return_what_they_say():
    found = of(replace(TEN, release=Declining(0.1), expires=5))
    assert found.due == pytest.approx(1 - 0.9**5)


VAULT = Offer("vault", 100, 1.0, 1.0, points=(Points("member", 3.285, "spend"),), release=Instalments(365), period="day")


def test_pitfall_a_fee_that_is_withheld_is_no_shortfall():
    # 328.5 in 365 daily parts of 0.9, of which a tenth is withheld: the vault pays 0.81 a part and holds 100 for each.
    fee = replace(VAULT, withdrawal_fee=0.1)
    held = due = 0.0
    for day in range(400):
        held, due = held + 100, 0.81 * day if day <= 365 else due
        held -= due
        if held < 0:
            break
    assert (day, run(fee, Scenario(start=1, growth=0.0, horizon=400)).first_short) == (247, 247)
    assert verdict(fee, FLAT).cover == pytest.approx(100 / (0.9 * 328.5))


def deposit(name: str, promised: float, periods: int, **terms: object) -> Offer:
    """All that is paid in goes to those who are promised `promised` times of it after so many periods."""
    return Offer(name, 10_000, 1.0, 1.0, points=(Points("member", promised, "spend"),), release=Once(periods), **terms)


def test_a_bank_deposit_rests_on_what_the_money_earns_and_on_nobody():
    # 10,000 for 10,200 a year later, and 350 are earned on it.
    bank = of(deposit("bank", 1.02, 1, earns=0.035))
    assert (bank.kind, bank.rests, bank.depends, bank.there) == ("covered", "earned", False, 1)
    assert of(deposit("bank", 1.02, 1, earns=0.01)).depends
    assert of(deposit("bank", 1.02, 1)).from_others == pytest.approx(0.02 / 1.02)


def test_meals_at_cost_and_money_from_outside_are_covered_and_say_what_they_rest_on():
    # 6,000 of meals for 5,000: at 45 % they cost 2,700. Of 1,200 for 1,000, 200 more come from outside.
    meals = replace(deposit("meals", 1.2, 6), cost=0.45)
    assert (of(meals).kind, of(meals).rests) == ("covered", "goods")
    added = deposit("added", 1.2, 6, outside=0.2)
    assert (of(added).kind, of(added).rests) == ("covered", "outside")
    assert of(deposit("neither", 1.2, 6)).kind == "others"


def test_what_is_handed_on_at_once_is_nowhere_there():
    hands = deposit("hands", 1.0, 1, holding="passed_on")
    found = of(hands, growth=0.04)
    assert (found.kind, found.there, found.free, found.depends) == ("passed_on", 0, False, True)
    alone = run(hands, Scenario(growth=0.04, repeat=0.0, stop=0, horizon=24))
    assert alone.paid.sum() == 0


def test_for_ever_has_a_kind_of_its_own_unless_what_is_earned_pays_it():
    life = replace(deposit("life", 1.0, 1), release=Forever(0.3))
    found = of(life)
    assert (found.kind, found.there, cover(life)) == ("endless", 0, 0)
    assert run(life, Scenario(growth=0.0, repeat=0.0, stop=0, horizon=24)).first_short == 4  # three payments of 3,000
    assert of(life, growth=0.3).pays == "on_time"  # 30 % growth, and not less
    assert of(life, growth=0.29).pays == "short"
    assert of(replace(life, release=Forever(0.02), earns=0.02)).kind == "covered"


@pytest.mark.parametrize("growth", [0.0, 0.15, 0.6])
def test_the_four_parts_come_to_one_with_every_term(growth: float):
    terms = {"claimed": 0.8, "expires": 9, "outside": 0.1, "cost": 0.9, "withdrawal_fee": 0.05}
    for release in (Instalments(12), Declining(0.2), Ladder(12, 0.1, floor=0.1), Shared(12), Once(4), Forever(0.1)):
        found = of(replace(TEN, release=release, **terms), growth=growth)
        assert sum(parts(found)) == pytest.approx(1)
        assert min(parts(found)) >= 0


def test_interest_of_nothing_promises_the_sum_itself_or_is_refused():
    with pytest.raises(OfferError, match="rate = 0 promises nothing"):
        Interest(0.0, 12, principal=False)
    assert of(replace(TEN, release=Interest(0.0, 12, principal=True))).kind == "others"


def test_nothing_handed_over_and_nothing_promised_of_it_is_no_division():
    none = replace(TEN, rebate=0.0, earns=0.05)
    assert of(none).kind == "nothing"
    assert newcomers_needed(none) == pytest.approx(10 / 0.4 - 1)
