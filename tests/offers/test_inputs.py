"""Inputs and links: what is entered comes back from the link, and no link, however wrong, is an error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.engine.knob import knobs
from explainer.engine.rules import Declining, Ladder, Shared
from explainer.engine.scenario import Scenario
from explainer.offers.inputs import Inputs, NumberField, field, fields, get, number_fields, preset, put
from explainer.offers.library import offers
from explainer.offers.link import Note, from_link, read, to_link, to_values

CHANGES = {
    "spend": "2500", "rebate": "12.5", "growth": "7.25", "join": "30", "pool": "55", "shopper": "4", "merchant": "3",
    "release": "declining", "daily": "2", "claimed": "80", "expires": "24", "payout": "queue", "unpaid": "lapse",
    "start": "50", "repeat": "60", "market": "100000", "stop": "40", "horizon": "90", "tracing": "lifo", "base": "spend",
    "invite-1": "12", "holding": "passed_on", "fee_to": "platform", "words": "line",
}  # fmt: skip


@pytest.mark.parametrize("offer_id", offers())
def test_an_offer_comes_back_from_its_own_link_unchanged(offer_id: str):
    assert from_link(to_link(preset(offer_id), "zh")) == (preset(offer_id), [])


def test_the_link_shows_percentages_as_on_the_screen_and_always_the_main_inputs():
    assert to_link(preset("green-points"), "en") == {
        "lang": "en", "offer": "green-points", "spend": "1000", "rebate": "20", "growth": "15", "join": "12", "v": "2"
    }  # fmt: skip


def test_every_input_of_a_link_is_taken_and_written_again():
    inputs, notes = from_link({"offer": "green-points", **CHANGES})
    assert notes == []
    assert {name: value for name, value in to_values(inputs).items() if name in CHANGES} == CHANGES
    assert inputs.offer.rebate == 0.125
    assert inputs.scenario.growth == 0.0725
    assert inputs.offer.release == Declining(0.02)
    assert from_link(to_link(inputs, "en")) == (inputs, [])


@pytest.mark.parametrize("name", [f.name for f in fields(preset("green-points"))])
def test_each_input_alone_changes_what_it_names_and_nothing_else(name: str):
    other = "-instalments" if name == "holding" else ""  # a ladder decides by turnover what falls due
    before = preset(f"green-points{other}")
    value = {**CHANGES, "periods": "40", "step": "10", "floor": "5"}.get(name, "7")
    after, notes = from_link({"offer": f"green-points{other}", name: value})
    brought = {"release": {"daily", "leftin"}, "fee": {"every"}}.get(name, set())  # fields that come with a value
    changed = {k for k, v in to_values(after).items() if to_values(before).get(k) != v} - brought
    assert notes == []
    assert name in changed
    assert changed <= ({name, "join"} if name == "horizon" else {name})


def test_the_reading_of_the_commissions_is_one_click_away_and_back():
    own = preset("green-points")
    spend = put(own, field(own, "base"), "spend")
    assert {a.base for a in spend.offer.at_source} == {"spend"}
    assert put(spend, field(spend, "base"), "rebate") == own


def test_another_release_rule_keeps_the_number_of_periods():
    own = put(preset("green-points"), field(preset("green-points"), "periods"), 40)
    assert put(own, field(own, "release"), "shared").offer.release == Shared(40)
    assert isinstance(put(own, field(own, "release"), "ladder").offer.release, Ladder)


def test_a_shorter_horizon_takes_the_joining_period_with_it():
    inputs, notes = from_link({"offer": "green-points", "horizon": "10"})
    assert (inputs.join, notes) == (9, [])


def test_numbers_that_only_go_together_are_read_together():
    fewer = {"start": "100", "market": "500"}  # the offer itself starts with 1,000 people
    slower = {"growth": "1", "horizon": "2000"}
    for offer_id, link in (("green-points", fewer), ("deposit-50-in-45-days", slower | {"join": "1999"})):
        inputs, notes = from_link({"offer": offer_id, **link})
        assert notes == []
        assert link.items() <= to_values(inputs).items()


def test_a_percentage_is_kept_as_the_fraction_that_one_would_write():
    assert from_link({"rebate": "0.7"})[0].offer.rebate == 0.007


WRONG = [
    ("rebate", "250", Note("outside", "rebate", "250", "100")),
    ("rebate", "-5", Note("outside", "rebate", "-5", "0")),
    ("growth", "nan", Note("not-a-number", "growth", "nan", "15")),
    ("growth", "1e999", Note("not-a-number", "growth", "1e999", "15")),
    ("spend", "", Note("not-a-number", "spend", "", "1000")),
    ("periods", "36.4", Note("rounded", "periods", "36.4", "36")),
    ("payout", "random", Note("unknown-choice", "payout", "random", "pro_rata")),
    ("market", "10", Note("impossible", "market", "10", "none")),  # fewer people than there are at the start
    ("foo", "1", Note("unknown-field", "foo", "1")),
    ("v", "7", Note("other-version", "v", "7")),
    ("offer", "<script>", Note("unknown-offer", "offer", "<script>", "green-points")),
]


@pytest.mark.parametrize(("name", "value", "note"), WRONG)
def test_a_wrong_value_gives_a_note_and_the_nearest_valid_value(name: str, value: str, note: Note):
    inputs, notes = from_link({name: value})
    assert notes == [note]
    if note.used and name in to_values(inputs):
        assert to_values(inputs)[name] == note.used


@pytest.mark.parametrize("text", ["20", "20%", " 20 % ", "２０％", "20.0"])
def test_numbers_are_read_as_people_write_them(text: str):
    assert from_link({"rebate": text})[0].offer.rebate == 0.2
    assert from_link({"spend": "¥1,000"})[0].offer.spend == 1000


def test_growth_that_cannot_be_counted_is_refused_and_nothing_is_lost():
    inputs, _ = from_link({"horizon": "2000", "growth": "1"})
    after, notes = read(inputs, field(inputs, "growth"), "500")
    assert after == inputs
    assert [n.kind for n in notes] == ["impossible"]


@given(st.dictionaries(st.sampled_from([*CHANGES, "offer", "lang", "v", "x"]), st.text(max_size=12), max_size=6))
def test_no_link_is_an_error_and_what_it_gives_can_be_computed(link: dict[str, str]):
    inputs, _ = from_link(link)
    assert isinstance(inputs, Inputs)
    assert from_link(to_link(inputs, "zh")) == (inputs, [])


@given(st.floats(-1e12, 1e12), st.sampled_from(["spend", "rebate", "growth", "join", "repeat", "start", "periods", "step"]))
def test_any_number_typed_ends_inside_the_bounds(number: float, name: str):
    own = preset("green-points")
    entry = number_fields(own)[name]
    after, notes = read(own, entry, f"{number:.12g}")
    assert entry.knob.low <= get(after, entry) <= entry.knob.high
    if not notes:
        assert entry.shown(get(after, entry)) == pytest.approx(number, rel=1e-9, abs=1e-9)


def test_a_field_of_a_part_that_inputs_do_not_have_is_an_error_and_never_the_period_in_which_you_join():
    own = preset("green-points")
    stray = NumberField("sort", "main", "elsewhere", "", knobs(Scenario)["growth"])
    with pytest.raises(AssertionError, match="elsewhere"):
        get(own, stray)
    with pytest.raises(AssertionError, match="elsewhere"):
        put(own, stray, 0.5)
