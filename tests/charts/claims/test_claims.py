"""The three figures of the claims: their rows against numbers worked out by hand, their sentences, their templates."""

import math

import numpy as np
import pandas as pd
import pytest

from explainer.charts.claims.figures import FIGURES
from explainer.charts.claims.growth_against_market import growth_against_market_rows
from explainer.charts.claims.people_needed import people_needed_rows
from explainer.charts.claims.promised_against_cash import promised_against_cash_rows
from explainer.charts.kit.figure import Figure
from explainer.claims.read import claims, load_claim
from explainer.words.languages import LANGUAGES
from explainer.words.text import words

GROWTH, CASH, PEOPLE = "turnover-153-times", "ten-times-the-cash", "until-the-last-release"
every_language = pytest.mark.parametrize("language", LANGUAGES)


def figure(claim_id: str, language: str = "en", reading: str | None = None, **changed: float) -> Figure:
    claim = load_claim(claim_id)
    assert claim.figure is not None
    return FIGURES[claim.figure](claim, claim.compute(reading, **changed), words(language), "page")


def test_every_figure_that_a_claim_names_exists_and_every_figure_is_named_by_a_claim():
    assert {claim.figure for claim in claims() if claim.figure} == set(FIGURES)


def test_each_release_needs_15_percent_more_than_the_one_before():
    rows = growth_against_market_rows(load_claim(GROWTH).compute())
    assert rows["release"].tolist() == list(range(37))
    assert np.allclose(rows["turnover"], 50e9 * 1.15 ** np.arange(37))
    assert rows["turnover"].iloc[-1] == pytest.approx(7.65759e12, rel=1e-5)  # 153.152 times 50 billion
    assert rows["of_market"].iloc[-1] == pytest.approx(0.5105, rel=1e-3)


def test_the_curve_is_a_straight_line_where_growth_counts_from_the_first_level():
    rows = growth_against_market_rows(load_claim(GROWTH).compute("step-from-the-first"))
    assert np.allclose(np.diff(rows["turnover"]), 7.5e9)
    assert rows["turnover"].iloc[-1] == pytest.approx(320e9)


def test_the_flag_stands_where_the_curve_passes_the_forecast():
    flag = figure(GROWTH).data["flag"]
    assert flag["release"][0] == pytest.approx(math.log(4) / math.log(1.15), abs=0.05)  # 200 billion are four times 50
    assert flag["turnover"][0] == 200e9


@pytest.mark.parametrize(
    ("changed", "said"),
    [({"step": 0.01}, "within the article"), ({}, "of the whole market"), ({"step": 0.3}, "The whole market is")],
)
def test_the_title_says_how_the_last_release_lies_to_forecast_and_market(changed: dict[str, float], said: str):
    assert said in figure(GROWTH, **changed).title


def test_the_label_of_the_last_release_never_stands_on_the_line_of_the_market():
    close = figure(GROWTH, reading="forty-periods").data["last"]  # 13.4 of 15 trillion
    assert close["above"][0] == 15e12
    for far in (figure(GROWTH), figure(GROWTH, step=0.3)):
        assert far.data["last"]["above"][0] == far.data["last"]["turnover"][0]


def test_what_each_rebate_promises_and_brings_in():
    rows = promised_against_cash_rows(load_claim(CASH).compute()).set_index("rebate")
    # of ¥1,000: vouchers 10 × rebate, 2% in cash to the shop, 21 + 15 + 5 per cent of the rebate
    assert rows.loc[0.20, ["cash", "vouchers", "promised"]].tolist() == pytest.approx([200, 2000, 2102])
    assert rows.loc[0.10, ["cash", "vouchers", "promised"]].tolist() == pytest.approx([100, 1000, 1061])
    assert rows.loc[0.03, ["cash", "vouchers", "promised"]].tolist() == pytest.approx([30, 300, 332.3])
    assert rows["other"].tolist() == pytest.approx((rows["promised"] - rows["vouchers"]).tolist())


def test_the_readers_own_rebate_has_its_bar_too():
    rows = promised_against_cash_rows(load_claim(CASH).compute(rebate=0.07))
    assert rows["rebate"].tolist() == [0.03, 0.07, 0.10, 0.20]
    assert rows["cash"].tolist() == pytest.approx([30, 70, 100, 200])


def test_the_title_changes_when_the_purchase_brings_in_all_that_is_promised():
    small = {"shopper": 0.1, "merchant": 0.1, "lock_in": 0.001, "subsidy": 0.001}
    assert figure(CASH).title != figure(CASH, **small).title
    assert figure(CASH, **small).title == words("en")("figure-promised-against-cash-title-covered", price="¥1,000")


def test_the_people_needed_stand_above_those_there_are():
    claim = load_claim(PEOPLE)
    rows = people_needed_rows(claim, claim.compute(), words("en"))
    assert rows["kind"].tolist() == ["main", "beside", "beside", "beside"]
    assert rows["people"].iloc[0] == pytest.approx(30e6 * 1.15**36)
    assert rows["people"].iloc[1:].tolist() == [30e6, 1_404_890_000, 8_200_000_000]


@pytest.mark.parametrize(
    ("changed", "said"), [({"growth": 0.001}, "2.21%"), ({}, "3.27 times"), ({"growth": 0.5}, "more than live on earth")]
)
def test_the_title_compares_the_people_needed_with_those_there_are(changed: dict[str, float], said: str):
    assert said in figure(PEOPLE, **changed).title


EXTREMES = (
    (GROWTH, {"step": 1.0, "periods": 3000.0}),
    (GROWTH, {"periods": 1.0}),
    (GROWTH, {"turnover": 1e15, "market": 0.01}),
    (CASH, {"rebate": 1.0}),
    (PEOPLE, {"growth": 1.0, "periods": 3000.0}),
)


@every_language
@pytest.mark.parametrize(("claim_id", "changed"), EXTREMES)
def test_every_number_drawn_can_be_drawn(claim_id: str, changed: dict[str, float], language: str):
    drawn = figure(claim_id, language, **changed)
    for rows in drawn.data.values():
        assert len(rows)
        assert np.isfinite(rows.select_dtypes("number").to_numpy(dtype=float)).all()
    assert "nan" not in f"{drawn.title} {drawn.alt} {drawn.how}".lower()


@every_language
@pytest.mark.parametrize("claim_id", [GROWTH, CASH, PEOPLE])
def test_the_template_knows_nothing_of_the_numbers(claim_id: str, language: str):
    claim = load_claim(claim_id)
    name = claim.changeable[0].name
    one, other = figure(claim_id, language), figure(claim_id, language, **{name: claim.changeable[0].value * 0.5})
    assert one.wide is other.wide
    assert one.narrow is other.narrow
    assert one.title != other.title or claim_id == CASH


@every_language
@pytest.mark.parametrize("claim_id", [GROWTH, CASH, PEOPLE])
def test_the_table_is_short_and_the_file_has_every_row(claim_id: str, language: str):
    drawn = figure(claim_id, language)
    assert 0 < len(drawn.table) <= 40
    assert isinstance(drawn.rows, pd.DataFrame)
    assert len(drawn.rows) >= len(drawn.table)
    assert words(language).has(f"figure-{drawn.name}-alt-short")
