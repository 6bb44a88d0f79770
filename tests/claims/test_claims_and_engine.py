"""Claims about the model, held against the engine: others needed, growth needed, the first shortfall, what agents get."""

import re
from dataclasses import replace

import numpy as np
import pytest

from explainer import AtSource, Instalments, Offer, Points, Scenario, break_even, load_offer, newcomers_needed, run
from explainer.claims.read import claims, load_claim

READINGS = (None, "whole-rebate", "shopper-only", "whole-rebate-shopper-only")
every_reading = pytest.mark.parametrize("reading", READINGS)


def offer_as_read(claim_id: str, reading: str | None) -> Offer:
    """The green points in equal parts with the terms of a claim in one of its readings, and nothing paid at once."""
    values = load_claim(claim_id).compute(reading=reading).values
    return replace(
        load_offer("green-points-instalments"),
        pool_share=values["pool"],
        points=(Points("shopper", values["shopper"]), Points("merchant", values["merchant"])),
        at_source=(),
        release=Instalments(int(values.get("periods", 36))),
    )


@every_reading
def test_so_many_other_purchases_are_needed(reading: str | None) -> None:
    others = load_claim("twenty-four-others").compute(reading=reading).values["other_purchases"]
    assert others == pytest.approx(newcomers_needed(offer_as_read("twenty-four-others", reading)))


@pytest.mark.parametrize("reading", [*READINGS, "forty-periods"])
def test_the_growth_needed_is_the_break_even_of_the_engine(reading: str | None) -> None:
    claim = load_claim("growth-that-would-pay")
    exact = break_even(offer_as_read(claim.id, reading))
    assert claim.compute(reading=reading).values["growth_needed"] == pytest.approx(exact, rel=1e-3)
    if reading is None:
        assert claim.compute(growth=exact + 1e-6).verdict == "holds"
        assert claim.compute(growth=exact - 1e-6).verdict == "impossible"


@pytest.mark.parametrize("reading", [*READINGS, "forty-periods"])
def test_the_pool_first_falls_short_when_the_engine_says(reading: str | None) -> None:
    claim = load_claim("short-from-the-second-period")
    done = run(offer_as_read(claim.id, reading), Scenario(start=1, growth=0, repeat=1, horizon=12))
    first = int(np.flatnonzero(done.due > done.pool_income * (1 + 1e-9))[0])
    assert claim.compute(reading=reading).values["first_short"] == first


def test_the_gap_of_a_month_is_the_one_of_a_long_run_without_growth() -> None:
    values = load_claim("plan-to-list").compute().values
    offer = replace(load_offer("green-points-instalments"), rebate=values["rebate"], spend=1, at_source=())
    done = run(offer, Scenario(start=values["turnover"] / 12, growth=0, repeat=1, horizon=60))
    assert done.due[-1] - done.pool_income[-1] == pytest.approx(values["gap_a_month"])


@pytest.mark.parametrize(("rebate", "paid_in_full"), [(0.20, False), (0.249, False), (0.251, True)])
def test_a_province_agent_is_paid_in_full_from_the_rebate_the_claim_gives(rebate: float, paid_in_full: bool) -> None:
    assert load_claim("province-of-turnover").compute().values["needed_rebate"] == pytest.approx(0.25)
    agent = AtSource("province", "province-agent", 0.15, base="spend")
    done = run(replace(load_offer("green-points"), rebate=rebate, at_source=(agent,)), Scenario(start=3, horizon=2))
    line = done.at_source["province"]
    assert bool(np.allclose(line["paid"], line["promised"])) == paid_in_full


def test_pitfall_growing_to_five_times_is_not_a_fifth_part_a_period() -> None:
    values = load_claim("five-times-by-algorithm").compute().values
    assert (1 + values["a_period"]) ** 36 == pytest.approx(5)
    assert values["gain_a_year"] == pytest.approx((1 + values["a_period"]) ** 12 - 1)
    assert values["gain_a_year"] != pytest.approx(4 / 3, abs=0.1)  # four times more in three years, shared out evenly


def test_a_number_in_a_reading_is_the_one_stated_elsewhere() -> None:
    numbers = {entry.number: entry.value for claim in claims() for entry in claim.inputs}
    stated = {
        "highest-rebate": numbers["rebate-highest"],
        "daily-users-of-b": numbers["app-daily"],
        "tens-of-millions-is-ninety": numbers["agent-fee-highest"],
        "tens-of-millions-is-twenty": numbers["agent-fee"],
    }
    found = [(r, set(claim.readings[r].values())) for claim in claims() for r in stated.keys() & claim.readings.keys()]
    assert {reading for reading, _ in found} == stated.keys()
    assert all(values == {stated[reading]} for reading, values in found)


def test_the_odd_spellings_are_as_many_as_are_quoted() -> None:
    entry = load_claim("words-a-search-misses").inputs[0]
    assert len(re.findall("「[^」]+」", entry.where)) == entry.value
