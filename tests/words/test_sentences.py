"""The answer in words: which sentence is said of which offer, and that it flips at the break-even growth."""

import re
from dataclasses import replace

import pytest

from explainer.engine.check import Check
from explainer.engine.offer import AtSource, Offer, Points
from explainer.engine.rules import Instalments
from explainer.engine.scenario import Scenario
from explainer.offers.inputs import Inputs, preset
from explainer.offers.library import offers
from explainer.offers.link import from_link
from explainer.words.restated import restated
from explainer.words.sentences import growth_needed, growth_sentence, headline
from explainer.words.text import words

SIMPLE = Offer("simple", spend=1000, rebate=0.2, pool_share=0.4, release=Instalments(36))


def check(offer: Offer, growth: float = 0.15) -> Check:
    """A check of an offer at a growth, joining in period 12."""
    return Check(offer, Scenario(growth=growth), 12)


def test_the_answer_to_the_advertised_terms_is_4_of_100_in_both_languages():
    done = preset("green-points").check()
    assert headline(done, words("en")) == (
        "Of every ¥100 you are promised, ¥4 is there. ¥96 has to come from people who join later."
    )
    zh = headline(done, words("zh"))
    assert all(amount in zh for amount in ("100元", "4元", "96元"))


def test_the_honest_card_depends_on_nobody_and_the_sentence_says_so():
    done = preset("loyalty-card").check()
    assert done.verdict.kind == "covered"
    assert "Nothing depends on people who join later" in headline(done, words("en"))
    assert "以后有没有人来，都拿得到" in headline(done, words("zh"))


def test_a_covered_offer_that_pays_for_inviting_does_not_say_that_nothing_depends_on_newcomers():
    card = preset("loyalty-card").offer
    levels = replace(
        card, pool_share=0.9, points=(Points("shopper", 0.9),), at_source=(AtSource("i", "inviter-1", 0.05, level=1),)
    )
    said = headline(check(levels, 0.0), words("en"))
    assert "Nothing depends" not in said
    assert "inviting" in said


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_growth_sentence_flips_at_the_break_even_growth(language: str):
    edge = check(SIMPLE).verdict.needed
    below, above = check(SIMPLE, edge - 1e-4), check(SIMPLE, edge + 1e-4)
    assert (below.verdict.pays, above.verdict.pays) == ("short", "on_time")
    assert growth_sentence(below, words(language)) != growth_sentence(above, words(language))
    assert "69.5%" in growth_sentence(below, words(language))  # 69.44, rounded up: what is typed is enough


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("multiple", [5, 10, 12.3])
def test_the_growth_that_a_sentence_asks_for_is_enough_when_typed(multiple: float, language: str):
    short = check(replace(SIMPLE, points=(Points("shopper", multiple),)))
    asked = growth_needed(short, words(language))
    typed = float(re.search(r"[\d,.]+(?=%)", asked)[0].replace(",", "")) / 100
    fund = typed * 0.4 * 36 / (multiple * (1 - (1 + typed) ** -36))  # the closed form of equal parts
    assert fund >= 1
    assert check(short.offer, typed).verdict.pays == "on_time"


def test_what_is_left_unclaimed_can_be_what_keeps_a_promise():
    half = replace(SIMPLE, pool_share=1.0, points=(Points("shopper", 1.5),), claimed=0.6)
    assert check(half, 0.0).verdict.kind == "unclaimed"
    whole = check(replace(half, claimed=1.0), 0.0).verdict
    assert (whole.kind, whole.pays) == ("others", "short")


def test_a_ladder_without_growth_releases_nothing_and_the_sentence_says_so():
    done = from_link({"offer": "green-points", "growth": "0"})[0].check()
    assert done.verdict.kind == "never_due"
    assert done.done.paid.sum() == 0
    assert "nothing ever falls due" in headline(done, words("en"))
    assert "no part is ever released" in growth_sentence(done, words("en"))


def test_an_empty_pool_is_never_enough_and_no_promise_needs_nobody():
    assert check(replace(SIMPLE, pool_share=0.0)).verdict.kind == "never"
    assert check(replace(SIMPLE, rebate=0.0)).verdict.kind == "nothing"
    assert check(replace(SIMPLE, points=())).verdict.kind == "nothing"


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("offer_id", offers())
def test_every_offer_can_be_restated_and_names_its_own_amounts(offer_id: str, language: str):
    offer, w = preset(offer_id).offer, words(language)
    said = restated(offer, w)
    first = [offer.promise_to(promise) for promise in offer.points[:1]] or [
        a.rate * offer.rebate for a in offer.at_source[:1]
    ]
    assert w.money(offer.spend, offer.currency) in said
    assert [part for part in first if w.money(part * offer.spend, offer.currency) not in said] == []


def test_terms_out_of_the_ordinary_are_said_aloud():
    inputs: Inputs = from_link(
        {"offer": "green-points", "claimed": "60", "expires": "24", "unpaid": "lapse", "payout": "queue", "floor": "10"}
    )[0]
    said = restated(inputs.offer, words("en"))
    for part in ("60%", "24 months", "is gone", "oldest claims are paid first", "10% of a part"):
        assert part in said
