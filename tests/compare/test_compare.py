"""Offers side by side: each measure against a pencil or a closed form, and the whole comparison in a link."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from explainer import Shared, cover, newcomers_needed, run
from explainer.compare.measured import LETTERS, by_joiner, latest_holders, measure_offer, share_paid, side_by_side, stopped
from explainer.compare.words import compare_answer, dependence, measures, name_of_offer
from explainer.engine.months import growth_per_month, months
from explainer.offers.inputs import ChoiceField, Inputs, field, fields, preset
from explainer.offers.library import offers
from explainer.offers.link import PAGE_NAMES, Note, read, to_values
from explainer.offers.pinned import changed_values, from_text, pinned_text
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles import strategies as some
from tests.oracles.corners import CORNERS
from tests.oracles.shop import CROWD, SHOP, near

EN = words("en")
MARKET = Inputs("loyalty-card", SHOP, CROWD, 1)  # the pencil shop, under a name that has words


def changed(offer_id: str, **link: str) -> Inputs:
    """An offer of the library with other numbers, as somebody would type them."""
    inputs = preset(offer_id)
    for name, text in link.items():
        inputs, notes = read(inputs, field(inputs, name), text)
        assert notes == []
    return inputs


# --- worked by hand


def test_the_pencil_shop_on_the_last_day_that_is_counted():
    # Promised 3220.80, of which three quarters will be claimed. Paid: all of the pool's 536.80. So 0.75 × 3220.80 - 536.80
    # are still owed, nothing of it is there, and purchases that bring 536.80 would have to be made 3.5 times again.
    left = stopped(run(SHOP, CROWD))
    assert (left.period, left.ends, left.promised) == (3, True, True)
    assert left.owed == near(1878.8 / 3220.8)
    assert (left.there, left.lapsed, left.again) == (0.0, 0.0, near(3.5))


def test_the_pencil_shop_on_the_day_growth_stops():
    # After period 1: promised 600 + 720, paid 150, the pool holds 100 + 120 - 150. Owed 0.75 × 1320 - 150.
    left = stopped(run(SHOP, replace(CROWD, stop=1)))
    assert (left.period, left.ends) == (1, False)
    assert left.owed == near(840 / 1320)
    assert left.there == near(70 / 1320)
    assert left.missing == near(770 / 1320)
    assert left.again == near(770 / 220)


def test_who_holds_what_is_owed_is_counted_by_when_people_joined():
    # Ten people, half of whom come back beside seven new ones; each buyer is owed 1 for each purchase.
    done = run(SHOP, replace(CROWD, horizon=2))
    assert by_joiner(done, np.array([10.0, 12.0])).tolist() == near([10 + 5, 7])


def test_the_latest_holders_are_as_few_periods_as_hold_enough():
    assert latest_holders(np.array([1.0, 1, 2, 6]), 0.8) == (2, near(0.8))
    assert latest_holders(np.array([1.0, 1, 2, 6]), 0.81) == (3, near(0.9))
    assert latest_holders(np.array([5.0, 0, 0]), 0.8) == (3, near(1))
    assert latest_holders(np.zeros(3), 0.8) == (0, 0.0)


def test_you_and_the_first_shortfall_are_those_of_the_pencil_shop():
    # Whoever buys in period 1 is due a quarter of 720 in each of the periods 2 and 3. Period 2 pays 214 of 330 to everyone
    # alike; what it leaves is carried, and period 3 pays 172.80 of 662.
    one = measure_offer(MARKET)
    second = 180 * 214 / 330
    third = (180 + 180 - second) * 172.8 / 662
    assert share_paid(one.mine) == near((second + third) / 720)
    assert one.paid[1] == near((second + third) / 720)
    assert one.waiting[1] == near(1 / 3)
    assert one.first_short == 2


def test_a_growth_by_the_day_is_also_told_by_the_month():
    assert months("day") * 365.25 == near(12)
    assert months("45 days") == near(45 * 12 / 365.25)
    assert growth_per_month(0.01, "day") == near(1.01 ** (365.25 / 12) - 1)
    assert growth_per_month(0.5, "year") == near(1.5 ** (1 / 12) - 1)
    assert growth_per_month(0.07, "month") == near(0.07)
    assert growth_per_month(math.inf, "day") == math.inf
    assert growth_per_month(1e300, "day") == math.inf


# --- closed forms


@given(
    some.offers(
        unpaid="carry", expires=None, release=st.one_of(some.instalments, some.declining, some.ladders),
        left_in=None, outside=0.0, earns=0.0, cost=1.0, holding="kept", withdrawal_fee=0.0,
    ),
    some.scenarios(),
)  # fmt: skip
def test_what_is_missing_never_depends_on_the_day_or_the_growth(offer, scenario):
    # Whatever was paid came out of what came in: owed - pool = claimed × promised - collected, so claimed × M/p - 1 times.
    done = run(offer, scenario)
    assume(done.promised.sum() > 0)
    left = stopped(done)
    assert left.again == pytest.approx(max(0.0, offer.claimed * offer.multiple / offer.pool_share - 1), rel=1e-6, abs=1e-6)
    assert left.owed + (done.paid[: left.period + 1].sum() / done.promised[: left.period + 1].sum()) == pytest.approx(
        offer.claimed, rel=1e-9
    )


@given(some.offers(), some.scenarios())
def test_what_people_hold_adds_up_to_what_is_owed(offer, scenario):
    done = run(offer, scenario)
    assert by_joiner(done, done.promised).sum() == pytest.approx(done.promised.sum(), rel=1e-9, abs=1e-9)
    cohorts = [[n * scenario.repeat ** (u - v) for u in range(v, scenario.horizon)] for v, n in enumerate(done.new)]
    each = np.divide(done.promised, done.active, out=np.zeros_like(done.promised), where=done.active > 0)
    expected = [np.dot(cohort, each[v:]) for v, cohort in enumerate(cohorts)]
    np.testing.assert_allclose(by_joiner(done, done.promised), expected, rtol=1e-9, atol=1e-6)


@pytest.mark.parametrize("offer_id", offers())
def test_cover_newcomers_and_break_even_are_the_closed_forms(offer_id: str):
    one = measure_offer(preset(offer_id))
    offer = preset(offer_id).offer
    if not offer.points:  # rewards for recruits alone: none of it is there
        assert math.isnan(cover(offer))
        return
    assert one.verdict.cover == cover(offer)
    expected = max(0.0, 1 / one.verdict.cover - 1) if one.verdict.cover else math.inf
    assert one.newcomers == newcomers_needed(offer) == near(expected)
    assert one.alone.paid <= one.mine.paid * (1 + 1e-9) or one.verdict.cover >= 1
    assert one.alone.paid <= one.mine.paid * (1 + 1e-9) or one.verdict.cover >= 1


def test_the_honest_card_owes_its_last_month_and_has_it():
    left = measure_offer(preset("loyalty-card")).stopped
    assert left.owed == near(1 / 36)  # one month of 36
    assert left.there == near(left.owed)
    assert left.missing == 0
    assert left.again == 0


# --- every corner


@pytest.mark.parametrize("name", CORNERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_corner_can_be_measured_and_told(name: str, language: str):
    check = CORNERS[name]
    one = measure_offer(Inputs("loyalty-card", check.offer, check.scenario, check.join))
    left = one.stopped
    assert 0 <= left.there <= left.owed + 1e-9
    assert left.owed <= 1 + 1e-9
    told = measures(one, words(language))
    assert all(told.values())
    assert len(told) == len(measures(measure_offer(preset("green-points")), words(language)))
    text = " ".join(told.values()) + compare_answer({"A": one}, words(language))
    assert "nan" not in text
    assert "inf" not in text


def test_without_a_promise_nothing_is_missing_and_nobody_is_needed():
    check = CORNERS["no promise"]
    one = measure_offer(Inputs("loyalty-card", check.offer, check.scenario, check.join))
    assert dependence(one) == "nothing"
    assert not one.stopped.promised
    assert measures(one, EN)[EN("compare-there")] == "nothing is promised"


def test_what_lapsed_is_told_apart_from_what_is_owed():
    # Each month's pool money is shared by the two purchase periods before: 50 + 60 for the first, 60 + 72 for the second,
    # whose other 490 and 588 are gone. The third has had 72 of 864, the fourth nothing; three quarters will be claimed.
    left = stopped(run(replace(SHOP, release=Shared(2)), CROWD))
    assert left.lapsed == near((490 + 588) / 3220.8)
    assert left.owed == near(0.75 * (792 + 1036.8) / 3220.8)


# --- in words


def test_one_sentence_says_what_is_there_and_who_depends_on_nobody():
    sides = side_by_side(preset("green-points-instalments"), [preset("loyalty-card")])
    assert compare_answer(sides, EN) == (
        "Of every 100 promised, this much is there: A\u00a04, B\u00a0100. "
        "B depends on nobody. A needs people who join later."
    )
    assert (
        compare_answer(sides, words("zh")) == "说好返100，有着落的：A\u00a04，B\u00a0100。B不靠任何人。A得等后面的人来掏钱。"
    )


def test_two_honest_cards_are_told_together():
    sides = side_by_side(preset("loyalty-card"), [changed("loyalty-card", rebate="3")])
    assert (
        compare_answer(sides, EN)
        == "Of every 100 promised, this much is there: A\u00a0100, B\u00a0100. A and B depend on nobody."
    )


def test_a_changed_offer_is_named_by_its_changed_terms():
    assert name_of_offer(preset("green-points"), EN) == EN("offer-green-points")
    assert name_of_offer(changed("green-points", growth="5"), EN).endswith("(growth 5% a month)")
    many = changed("green-points", growth="5", pool="100", claimed="70", join="3")
    assert name_of_offer(many, EN).endswith("(growth 5% a month, 100% of it into the pool, 2 more changed)")
    assert name_of_offer(changed("green-points", release="declining"), words("zh")).endswith(
        "（积分怎么返：每期返剩余的一部分，每月返多少：0.05%）"
    )


def test_shortfalls_by_the_day_are_also_told_on_the_calendar():
    short = measures(measure_offer(preset("wanjia-2012")), EN)[EN("compare-short")]
    assert short == "day 139, after about 5 months"
    assert measures(measure_offer(preset("loyalty-card")), EN)[EN("compare-short")] == "not within 36 months"


# --- in a link


def test_the_same_offer_at_two_growths_is_readable_in_a_link():
    pinned = changed("green-points", growth="5", pool="100")
    assert pinned_text(pinned) == "green-points,growth:5,pool:100"
    assert from_text("green-points,growth:5,pool:100") == (pinned, [])
    assert pinned_text(preset("green-points")) == "green-points"


@st.composite
def any_inputs(draw: st.DrawFn) -> Inputs:
    """Any offer of the library with any of its inputs changed, as the boxes of the page would change them."""
    inputs = preset(draw(st.sampled_from(offers())))
    for _ in range(draw(st.integers(0, 6))):
        entry = draw(st.sampled_from(fields(inputs)))
        if isinstance(entry, ChoiceField):
            text = draw(st.sampled_from(entry.choices))
        else:
            low, high = entry.knob.slider or (entry.knob.low, entry.knob.low + 100 * entry.knob.step)
            text = f"{entry.shown(draw(some.grid(low, high, entry.knob.step))):.12g}"
        inputs, _ = read(inputs, entry, text)
    return inputs


@given(any_inputs())
def test_any_offer_comes_back_from_its_own_text_unchanged(inputs: Inputs):
    assert from_text(pinned_text(inputs)) == (inputs, [])
    assert changed_values(inputs).items() <= to_values(inputs).items()


@given(st.text(max_size=60) | st.lists(st.text(max_size=8), max_size=5).map(",".join))
def test_no_text_is_an_error_and_what_it_gives_can_be_computed(text: str):
    inputs, notes = from_text(text)
    assert from_text(pinned_text(inputs)) == (inputs, [])
    assert notes or text.split(",")[0].strip() in ("", *offers())


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("nonsense", Note("unknown-offer", "offer", "nonsense", "green-points")),
        ("green-points,growth:fast", Note("not-a-number", "growth", "fast", "15")),
        ("green-points,rebate:250", Note("outside", "rebate", "250", "100")),
        ("green-points,foo:1", Note("unknown-field", "foo", "1")),
        ("green-points,offer:loyalty-card", Note("unknown-field", "offer", "loyalty-card")),
        ("green-points,growth", Note("not-a-number", "growth", "", "15")),
    ],
)
def test_a_bad_part_gives_the_note_that_a_link_gives(text: str, note: Note):
    inputs, notes = from_text(text)
    assert notes == [note]
    assert inputs.offer_id == "green-points"


def test_letters_of_other_offers_are_names_of_a_link_and_of_no_input():
    assert {letter.lower() for letter in LETTERS[1:]} <= set(PAGE_NAMES)
    assert all(entry.name not in PAGE_NAMES for offer_id in offers() for entry in fields(preset(offer_id)))


def test_measures_are_kept_so_that_only_what_changes_is_computed_again():
    assert measure_offer(preset("green-points")) is measure_offer(preset("green-points"))
