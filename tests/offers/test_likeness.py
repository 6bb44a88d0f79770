"""Likeness: an offer is most like the one whose terms it shares, and like none where it shares none."""

from dataclasses import replace

import pytest
from hypothesis import given

from explainer.engine.offer import Offer
from explainer.offers.flyer_terms import inputs_of_flyer
from explainer.offers.library import load_offer, offers
from explainer.offers.likeness import distance, nearest_offer, traits_of
from tests.oracles.flyers import SPOKEN
from tests.oracles.strategies import offers as any_offers

ALIKE = ("wanjia-2012", "hyperfund-2022", "line-for-a-gift", "prepaid-meals", "bank-deposit", "mutual-aid-30-a-month")


@pytest.mark.parametrize(("said", "offer_id"), [*zip(SPOKEN, ALIKE, strict=True)])
def test_what_people_are_told_is_most_like_the_offer_they_would_name(said: str, offer_id: str):
    """All the price back in daily parts; a share a day and rewards; a line; meals on a card; a bank; compounding."""
    assert nearest_offer(inputs_of_flyer(SPOKEN[said]).offer) == offer_id


@pytest.mark.parametrize("offer_id", offers())
def test_an_offer_is_most_like_itself(offer_id: str):
    assert distance(traits_of(load_offer(offer_id)), traits_of(load_offer(offer_id))) == 0
    found = nearest_offer(load_offer(offer_id))
    assert distance(traits_of(load_offer(found)), traits_of(load_offer(offer_id))) == 0


@pytest.mark.parametrize("offer_id", offers())
def test_neither_the_name_nor_the_size_nor_the_currency_makes_an_offer_more_or_less_alike(offer_id: str):
    offer = load_offer(offer_id)
    other = replace(offer, name="another", spend=offer.spend * 3, currency="CHF")
    assert traits_of(other) == traits_of(offer)


def test_an_offer_that_shares_nothing_with_any_is_like_none():
    base = load_offer("kapa-2019")
    strange = replace(base, payout="queue", words="line", cost=0.5, earns=0.1, holding="kept")
    assert nearest_offer(strange) == ""


@given(any_offers())
def test_every_offer_can_be_compared_and_it_is_the_same_both_ways(offer: Offer):
    mine, other = traits_of(offer), traits_of(load_offer("green-points"))
    assert 0 <= distance(mine, other) < float("inf")
    assert distance(other, mine) == pytest.approx(distance(mine, other))
