"""What is computed for a list, and the files it leaves in: the same rows when read again, and nothing that acts."""

import csv
import io
from datetime import date
from functools import partial

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from explainer import Offer, Scenario
from explainer.engine.rules import RELEASES
from explainer.listing.cell import MOST_BYTES, MOST_COLUMNS, MOST_ROWS, clean_cell
from explainer.listing.columns import OFFER, OWN_COLUMNS, inputs_known
from explainer.listing.files import problems_csv, results_csv, results_xlsx, template_csv, template_xlsx
from explainer.listing.measures import ANSWER, MEASURES, NAMES, measure_check
from explainer.listing.reading import Row, read_list
from explainer.listing.results import Result, compute_rows, depends, least_first, results_head, results_rows
from explainer.listing.writing import TableSheet, harmless, xlsx_bytes
from explainer.offers.inputs import OWN, field, fields, preset, put
from explainer.offers.library import as_of, offers
from explainer.offers.own import NAME, own_inputs, with_name
from explainer.words.languages import LANGUAGES
from explainer.words.restated import restated
from explainer.words.sentences import headline
from explainer.words.text import Words, words
from tests.oracles.every_term import every_case
from tests.oracles.lists import csv_of

DAY = date(2026, 3, 20)
WRITERS = pytest.mark.parametrize("write", [results_csv, results_xlsx])
IN_BOTH = pytest.mark.parametrize("language", LANGUAGES)


def one(offer_id: str, name: str = "", number: int = 2, **changes: object) -> Result:
    """A result that nobody has computed: for tests of what is written."""
    inputs = preset(offer_id)
    for key, value in changes.items():
        inputs = put(inputs, field(inputs, key), value)
    return Result(Row(number, name, inputs), dict.fromkeys(MEASURES, 1.0))


def table(data: bytes) -> list[dict[str, str]]:
    """A CSV as a spreadsheet reads it, without the remarks at its end."""
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    return [row for row in rows if not row["name"].startswith("# ")]


def test_the_measures_of_a_known_offer_are_those_worked_out_by_hand():
    # 40% of the rebate in the pool against 2 · 5 times promised, in 36 equal parts: 0.4 · 36 g = 10 (1 - (1+g)^-36)
    found = measure_check(preset("green-points-instalments").check())
    assert (found["cover"], found["newcomers"]) == (4, 24)
    assert found["break_even"] == pytest.approx(69.4444, abs=1e-3)
    growth = found["break_even"] / 100
    assert 0.4 * 36 * growth == pytest.approx(10 * (1 - (1 + growth) ** -36))
    assert [round(found[name], 1) for name in ("paid", "paid_new", "paid_alone")] == [95.7, 90.8, 13.9]  # as in the README
    assert found["first_short"] > 0


def test_an_honest_card_needs_nobody():
    found = measure_check(preset("loyalty-card").check())
    assert found == {
        "cover": 100, "break_even": 0, "newcomers": 0, "paid": found["paid"], "paid_own": found["paid"], "paid_known": 0,
        "paid_new": 0, "paid_outside": 0, "paid_alone": found["paid"], "first_short": None,
    }  # fmt: skip
    assert found["paid"] == pytest.approx(100 * 2 / 3, abs=0.5) or found["paid"] == 100  # all that is claimed


@pytest.mark.parametrize("offer_id", offers())
def test_what_is_paid_is_somebodys_money(offer_id: str):
    found = measure_check(preset(offer_id).check())
    assert sum(found[f"paid_{part}"] or 0 for part in ("own", "known", "new", "outside")) == pytest.approx(
        found["paid"] or 0, abs=1e-6
    )
    assert 0 <= (found["paid_alone"] or 0) <= (found["paid"] or 0) + 1e-6


def test_where_there_is_no_number_there_is_none():
    nothing = measure_check(put(preset("loyalty-card"), field(preset("loyalty-card"), "rebate"), 0.0).check())
    assert [nothing[name] for name in ("cover", "break_even", "newcomers", "paid", "paid_alone")] == [None, 0, 0, None, None]
    no_pool = put(preset("green-points"), field(preset("green-points"), "pool"), 0.0)
    found = measure_check(no_pool.check())
    assert (found["cover"], found["break_even"], found["newcomers"]) == (0, float("inf"), float("inf"))
    result = Result(Row(2, "", no_pool), found)
    assert table(results_csv((result,), DAY, words("en")))[0]["break_even"] == "∞"


def test_good_rows_are_computed_beside_bad_ones():
    listed = read_list(csv_of("name,offer,rebate", "a,loyalty-card,", "b,green-points,200", "c,green-points,10"))
    results = tuple(compute_rows(listed))
    assert [(result.row.number, result.row.name, result.numbers["cover"]) for result in results] == [
        (2, "a", 100),
        (4, "c", 4),
    ]
    assert [depends(result) for result in results] == [False, True]


def test_points_that_are_covered_do_not_make_an_offer_free_that_pays_for_inviting():
    # 0.9 of the rebate goes in and 0.9 is promised in points; the rewards of two levels come from people who join later
    (row,) = compute_rows(read_list(csv_of("name,offer,pool,shopper,merchant", "x,green-points-instalments,90,0.9,0")))
    assert any(promise.level and promise.rate for promise in row.inputs.offer.at_source)
    assert row.numbers["cover"] == 100
    assert depends(row)
    assert "Only the rewards for inviting people depend" in headline(row.check, words("en"))


def test_an_offer_that_pays_only_for_recruits_is_not_the_best_of_a_list():
    lines = ("card,loyalty-card,,", "recruits,green-points-instalments,0,0", "points,green-points-instalments,,")
    results = sorted(compute_rows(read_list(csv_of("name,offer,shopper,merchant", *lines))), key=least_first)
    assert [result.row.name for result in results] == ["recruits", "points", "card"]
    assert results[0].numbers["cover"] == 0
    assert depends(results[0])


@IN_BOTH
@WRITERS
def test_every_offer_comes_back_from_the_file_of_the_results(write, language: str):
    results = tuple(one(offer_id, f"row {n}", n + 2) for n, offer_id in enumerate(offers()))
    again = read_list(write(results, DAY, words(language)))
    assert (again.problems, again.ignored, again.doubts) == ((), (), ())
    assert again.rows == tuple(result.row for result in results)


changes = st.fixed_dictionaries(
    {},
    optional={
        "spend": st.integers(1, 10**8).map(lambda cents: cents / 100),
        "rebate": st.integers(0, 1000).map(lambda n: n / 1000),
        "growth": st.integers(-99, 500).map(lambda n: n / 100),
        "release": st.sampled_from(sorted(RELEASES)),
        "horizon": st.integers(1, 200),
        "start": st.integers(1, 10**4).map(float),
        "market": st.none() | st.integers(10**4, 10**9).map(float),
        "stop": st.none() | st.integers(0, 50),
        "expires": st.none() | st.integers(1, 50),
        "payout": st.sampled_from(["pro_rata", "queue"]),
        "tracing": st.sampled_from(["fifo", "lifo", "pro_rata"]),
    },
)
ODD = ["_x0041_", "_x000D_", "=1+1", "'=1", "@x", "-5", "#1", "a,b\n"]
names = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(ODD)


def only_rows_xlsx(results: tuple[Result, ...], day: date, w: Words) -> bytes:
    """A workbook with the first sheet of the results alone."""
    return xlsx_bytes("x", day, [TableSheet("x", results_head(results), results_rows(results, w))])


@example("green-points", {}, "_x000D_", only_rows_xlsx)
@example("green-points", {}, "_x005F_x000D_", only_rows_xlsx)
@example("wanjia-2012", {"payout": "queue", "growth": 0.13}, "", results_csv)  # a line of more than a million million
@given(st.sampled_from(offers()), changes, names, st.sampled_from([results_csv, only_rows_xlsx]))
def test_any_row_comes_back_as_it_was_used(offer_id: str, changed: dict[str, object], name: str, write):
    order = sorted(changed, key=lambda key: ("horizon", "market").index(key) if key in ("horizon", "market") else 2)
    try:
        result = one(offer_id, clean_cell(name), **{key: changed[key] for key in order})
    except ValueError:  # too many people, or more at the start than there are: no such offer
        return
    again = read_list(write((result,), DAY, words("en")))
    assert again.problems == ()
    assert again.rows == (result.row,)


@settings(max_examples=30)
@given(every_case(most=60), st.sampled_from([results_csv, only_rows_xlsx]))
def test_any_offer_of_ones_own_comes_back_as_it_was_used(case: tuple[Offer, Scenario], write):
    offer, scenario = case
    inputs = with_name(own_inputs(offer, scenario, 0), "")
    result = Result(Row(2, "mine", inputs), dict.fromkeys(MEASURES, 1.0))
    again = read_list(write((result,), DAY, words("en")))
    assert again.problems == ()
    assert again.rows == (result.row,)


DANGEROUS = ["=1+1", '=HYPERLINK("http://a.example")', "+1", "-1+1", "@SUM(A1)", "'=1", "＝1+1", "＠x", "\t=1", "\r=1"]


@pytest.mark.parametrize("name", DANGEROUS)
def test_no_text_becomes_a_formula(name: str):
    cleaned = name.strip()
    result = one("loyalty-card", cleaned)
    assert table(results_csv((result,), DAY, words("en")))[0]["name"] == f"'{cleaned}"
    book = load_workbook(io.BytesIO(results_xlsx((result,), DAY, words("en"))))
    held = book.worksheets[0]["A2"]
    assert (held.value, held.data_type) == (cleaned, "s")
    assert not [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
    assert harmless(name) == f"'{cleaned}"
    assert (harmless(-5), harmless(-5.5), harmless(None)) == (-5, -5.5, None)


@IN_BOTH
def test_a_file_of_problems_quotes_without_computing(language: str):
    listed = read_list(csv_of("name,rebate", 'a,"=1+1"'))
    (row,) = csv.reader(io.StringIO(problems_csv(listed.problems, words(language)).decode("utf-8-sig")).readlines()[1:])
    assert row[:3] == ["2", "rebate", "'=1+1"]


@IN_BOTH
def test_the_split_the_sources_and_the_day_travel_with_every_file(language: str):
    result, w = one("green-points", "a"), words(language)
    for data in (results_csv((result,), DAY, w), results_xlsx((result,), DAY, w)):
        if data.startswith(b"PK"):
            book = load_workbook(io.BytesIO(data))
            text = "\n".join(str(cell.value) for sheet in book for row in sheet for cell in row)
        else:
            text = data.decode("utf-8-sig")
        assert headline(preset("green-points").check(), w) in text
        assert {"zh": "2026年3月20日", "en": "20 March 2026"}[language] in text
        assert w.day(as_of("green-points")) in text
        assert w("offer-green-points-status") in text
        assert ("宣传文章甲" if language == "zh" else "Promotional article A") in text
        assert w("offer-loyalty-card-status") not in text


def test_a_column_is_an_input_or_a_measure_and_never_both():
    assert not ({NAME, OFFER, *inputs_known()} & NAMES)
    assert {*MEASURES, ANSWER} == NAMES


@IN_BOTH
@pytest.mark.parametrize("write", [template_csv, partial(template_xlsx, DAY)])
def test_the_template_reads_back_without_a_problem_and_says_what_the_library_says(write, language: str):
    listed = read_list(write(words(language)))
    assert (listed.problems, listed.doubts, listed.ignored) == ((), (), ())
    *ours, own = [row.inputs for row in listed.rows]
    assert ours == [preset("green-points"), preset("green-points-instalments"), preset("loyalty-card")]
    assert own.offer_id == OWN
    assert restated(own.offer, words("en")).startswith("You spend ¥500. The shop gives up 20%, that is ¥100; ¥50 of it")
    assert all(row.name for row in listed.rows)


@IN_BOTH
def test_the_second_sheet_explains_every_column_with_its_unit_and_limits(language: str):
    sheet = load_workbook(io.BytesIO(template_xlsx(DAY, words(language)))).worksheets[1]
    rows = {row[0]: row for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert list(rows) == ["name", "offer", *OWN_COLUMNS, *inputs_known()]
    assert {entry.name for offer_id in offers() for entry in fields(preset(offer_id))} <= rows.keys()
    assert (rows["rebate"][4:6], rows["growth"][4:6]) == (
        ("0%", "100%"),
        ("−99%", {"zh": "10万%", "en": "100,000%"}[language]),
    )
    assert all(rule in rows["release"][6] for rule in RELEASES)
    assert all(offer_id in rows["offer"][6] for offer_id in offers())
    assert all(row[1] and row[2] for row in rows.values())


@pytest.mark.slow
def test_the_widest_file_we_give_is_within_the_limits_of_what_we_take():
    results = tuple(one(offers()[n % len(offers())], "=" * 80, n + 2, horizon=120) for n in range(MOST_ROWS))
    assert len(results_xlsx(results, DAY, words("zh"))) < MOST_BYTES / 4
    data = results_csv(results, DAY, words("zh"))
    assert len(data) < MOST_BYTES / 4
    assert len(results_head(results)) < MOST_COLUMNS
    assert len(read_list(data).rows) == MOST_ROWS
