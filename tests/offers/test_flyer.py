"""The five questions: what people are told becomes one offer, is answered rightly, and is found again in the link alone."""

from dataclasses import replace
from urllib.parse import parse_qsl

import pytest
from hypothesis import assume, given

from explainer.engine.left_in import due_in_all
from explainer.engine.person import buyers_until
from explainer.engine.solve import solve_for
from explainer.offers.flyer import KEPT, Flyer, Reward
from explainer.offers.flyer_read import flyer_of, manner
from explainer.offers.flyer_terms import BLANK, countable_flyer, inputs_of_flyer, rewards_first
from explainer.offers.inputs import Inputs, field, put
from explainer.offers.link import from_link, query, to_link
from explainer.offers.own import with_unknown
from explainer.offers.pinned import from_text, pinned_text
from explainer.offers.promises import MOST
from tests.oracles.flyers import BANK, CASHBACK, COMPOUND, DAILY, MEALS, QUEUE, SPOKEN, flyers


def link_of(inputs: Inputs) -> str:
    """The address of the first page with these inputs."""
    return query(to_link(inputs, "zh"))


def opened(text: str) -> Inputs:
    """What somebody else sees who opens it."""
    inputs, notes = from_link(dict(parse_qsl(text)))
    assert notes == []
    return inputs


# --- the six sentences, with numbers worked out by hand ------------------------------------------------------------------


def test_cashback_of_which_nobody_says_what_the_shop_gives_up():
    """Our example of 20 % is 200, of which 50 goes to the inviter: 150 of 1,000. All 1,000 would have to be handed over."""
    inputs = inputs_of_flyer(CASHBACK)
    found = inputs.check().verdict
    assert (found.kind, found.there, found.nobody) == ("others", pytest.approx(0.15), pytest.approx(0.85))
    assert inputs.unknown == ("rebate", "pool")
    assert inputs.offer.release.number("periods") == 1000
    whole = replace(inputs.offer, pool_share=1.0, at_source=())
    assert solve_for(whole, "rebate") * 1000 == pytest.approx(1000)


def test_one_per_cent_a_day_for_200_days_comes_to_twice_what_is_paid_in():
    """500 less 50 for the friend is 450 of 200 times 5, that is 1,000."""
    inputs = inputs_of_flyer(DAILY)
    assert due_in_all(inputs.offer) * 500 == pytest.approx(1000)
    assert inputs.check().verdict.there == pytest.approx(0.45)
    assert inputs.unknown == ("pool",)
    assert not inputs.scenario.repeat


def test_a_line_in_which_every_fifth_later_order_frees_one():
    """Number 100 waits until 500 have bought. Nothing is unknown: the rule says where the money comes from."""
    inputs = inputs_of_flyer(QUEUE)
    assert buyers_until(inputs.offer, 100) == pytest.approx(500)
    assert inputs.check().verdict.kind == "line"
    assert inputs.check().verdict.there == pytest.approx(0.2)
    assert inputs.unknown == ()


def test_a_card_with_meals_on_top_rests_on_what_meals_cost():
    """6,000 in meals at 45 % cost 2,700 of the 5,000 paid; up to 83.33 % it would be enough."""
    inputs = inputs_of_flyer(MEALS)
    assert inputs.offer.promise * 5000 == pytest.approx(6000)
    assert inputs.offer.cost * 6000 == pytest.approx(2700)
    found = inputs.check().verdict
    assert (found.kind, found.rests) == ("covered", "goods")
    assert solve_for(inputs.offer, "cost") == pytest.approx(5 / 6)
    assert "cost" in inputs.unknown


def test_a_bank_that_earns_more_than_it_pays_needs_nobody():
    """350 earned, 200 paid."""
    inputs = inputs_of_flyer(BANK)
    found = inputs.check().verdict
    assert (found.kind, found.rests) == ("covered", "earned")
    assert inputs.offer.earns * 10_000 == pytest.approx(350)
    assert solve_for(inputs.offer, "earns") == pytest.approx(0.02)
    assert inputs.unknown == ("earns",)


def test_a_bank_that_pays_more_than_our_example_of_a_bank_earns_is_not_called_covered():
    assert not inputs_of_flyer(replace(BANK, back=8)).check().verdict.free


def test_thirty_per_cent_a_month_left_in_for_a_year():
    """1.3 to the 12th is 23.2981: 232,981 for 10,000, and 4.3 % of it is one's own money."""
    inputs = inputs_of_flyer(COMPOUND)
    assert due_in_all(inputs.offer) * 10_000 == pytest.approx(232_981, abs=1)
    assert inputs.check().verdict.there == pytest.approx(0.0429, abs=5e-5)


# --- other answers -------------------------------------------------------------------------------------------------------


def test_rewards_alone_are_none_of_them_there_until_somebody_joins():
    flyer = Flyer(price=100, what="deposit", unit="nothing", rewards=(Reward(100),))
    inputs = inputs_of_flyer(flyer)
    assert flyer.complete
    assert inputs.check().verdict.kind == "recruits"
    assert "points" not in inputs.unknown


def test_what_is_known_is_not_called_unknown():
    inputs = inputs_of_flyer(replace(CASHBACK, gives=30, keeps=40))
    assert inputs.unknown == ()
    assert (inputs.offer.rebate, inputs.offer.pool_share) == (0.3, 0.4)


def test_without_an_amount_there_is_nothing_to_work_out_and_it_is_not_said_that_nothing_is_promised():
    for flyer in (Flyer(), Flyer(price=100), Flyer(back=100), Flyer(price=100, unit="unknown")):
        assert not flyer.complete
        assert "points" in inputs_of_flyer(flyer).unknown
    assert Flyer(back=5, unit="times").complete


def test_a_line_that_takes_in_too_little_waits_for_more():
    """Ten at 20 bring 200, and 500 are promised: it takes 25."""
    inputs = inputs_of_flyer(Flyer(price=20, back=500, way="line", number=10))
    assert buyers_until(inputs.offer, 1) == pytest.approx(25)
    assert flyer_of(inputs).number == pytest.approx(25)


def test_where_nobody_says_what_is_kept_the_rewards_come_first_however_much_is_given_up():
    """At 40 %, 400 come in and 50 go to the inviter: 350 of 1,000 are there."""
    inputs = inputs_of_flyer(CASHBACK)
    by_hand, _ = from_link({name: text for name, text in to_link(inputs, "en").items() if name != "pool"})
    assert by_hand == inputs  # on paper as on the page
    more = rewards_first(replace(inputs, offer=replace(inputs.offer, rebate=0.4)))
    assert more.check().verdict.there == pytest.approx(0.35)
    assert more.offer == inputs_of_flyer(replace(CASHBACK, gives=40)).offer


def test_a_share_of_the_whole_each_time_ends_when_all_is_paid():
    assert inputs_of_flyer(replace(CASHBACK, number=3)).offer.release.number("periods") == 34


def test_what_grows_beyond_all_numbers_is_not_taken():
    assert countable_flyer(replace(COMPOUND, back=1000, number=3000)) is None
    assert countable_flyer(COMPOUND) is not None


@given(flyers)
def test_no_answers_are_an_error(flyer: Flyer):
    inputs = countable_flyer(flyer)
    assert inputs is None or inputs.check().verdict.kind


def test_terms_that_are_not_asked_for_stay():
    base = inputs_of_flyer(CASHBACK)
    with_fee = put(base, field(base, "fee"), 65.0)
    assert inputs_of_flyer(replace(CASHBACK, price=2000), with_fee).offer.fee == with_fee.offer.fee


def test_a_way_that_the_questions_do_not_know_stays_as_it_is():
    base = put(inputs_of_flyer(CASHBACK), field(inputs_of_flyer(CASHBACK), "release"), "schedule")
    flyer = flyer_of(base)
    assert flyer.way == KEPT
    assert inputs_of_flyer(replace(flyer, price=2000), base).offer.release == base.offer.release


# --- the link ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", SPOKEN)
def test_the_whole_offer_lives_in_a_link_of_about_200_characters(said: str):
    text = link_of(inputs_of_flyer(SPOKEN[said]))
    assert opened(text) == inputs_of_flyer(SPOKEN[said])
    assert len(text) <= 280
    assert len(link_of(inputs_of_flyer(CASHBACK))) <= 210


@pytest.mark.parametrize("said", SPOKEN)
def test_whoever_opens_the_link_sees_the_same_answers(said: str):
    flyer = SPOKEN[said]
    assert flyer_of(opened(link_of(inputs_of_flyer(flyer))), manner(flyer)) == flyer


def test_an_amount_that_was_said_before_the_price_waits_for_it_in_the_link():
    flyer = Flyer(back=1000, what="deposit")
    again = flyer_of(opened(link_of(inputs_of_flyer(flyer))), manner(flyer))
    assert again == flyer
    assert inputs_of_flyer(replace(again, price=500)).offer.promise == 2  # times 500
    assert flyer_of(inputs_of_flyer(flyer), "back-1e9.back-.back-٣").back is None


@given(flyers)
def test_any_answers_are_found_again_as_the_same_offer(flyer: Flyer):
    inputs = countable_flyer(flyer)
    assume(inputs is not None and flyer.complete)
    assert inputs is not None
    assume(inputs.offer.brings or not inputs.offer.points)  # a line that gets nothing is found again as no line
    again = flyer_of(opened(link_of(inputs)), manner(flyer))
    near = inputs_of_flyer(again, inputs)
    assert near.unknown == inputs.unknown
    assert near.offer.release.numbers == pytest.approx(inputs.offer.release.numbers, rel=1e-6)
    for name in ("spend", "rebate", "pool_share", "promise", "cost", "earns"):
        assert getattr(near.offer, name) == pytest.approx(getattr(inputs.offer, name), rel=1e-6, abs=1e-9), name
    assert [(a.level, a.needs, a.base) for a in near.offer.at_source] == [
        (a.level, a.needs, a.base) for a in inputs.offer.at_source
    ]


def test_what_nobody_said_stands_in_the_link_until_somebody_enters_it():
    inputs = inputs_of_flyer(CASHBACK)
    assert "unknown=rebate.pool" in link_of(inputs)
    said = put(inputs, field(inputs, "rebate"), 0.3)
    assert said.unknown == ("pool",)
    assert put(inputs, field(inputs, "rebate"), inputs.offer.rebate).unknown == inputs.unknown


def test_what_a_link_calls_unknown_is_a_name_or_nothing():
    nonsense = ".".join(["<b>", "http://a.example", "rebate", *(f"a{'b' * i}" for i in range(99))])
    assert "rebate" in with_unknown(BLANK, nonsense).unknown
    assert not any(set(name) - set("abcdefghijklmnopqrstuvwxyz") for name in with_unknown(BLANK, nonsense).unknown)
    assert len(with_unknown(BLANK, nonsense).unknown) <= MOST


@pytest.mark.parametrize("said", SPOKEN)
def test_kept_for_the_comparison_it_is_still_known_what_nobody_said(said: str):
    inputs = inputs_of_flyer(SPOKEN[said])
    assert from_text(pinned_text(inputs)) == (inputs, [])
