"""The cases: every fact has a source, every status a meaning, every number comes out of the published ones."""

import re
from datetime import date
from pathlib import Path

import pytest

from explainer.cases.read import (
    FOLDER,
    MECHANISMS,
    PARTS,
    STATUSES,
    WHOSE,
    CaseError,
    cases,
    load_case,
    modelled_cases,
    read_case,
)
from explainer.cases.words import case_board, case_numbers, case_slots, case_text
from explainer.offers.folder import CONTENT
from explainer.offers.library import offers
from explainer.offers.sources import references
from explainer.sums import formulas
from explainer.words.languages import LANGUAGES
from explainer.words.text import slots as slots_in
from explainer.words.text import words
from tests.oracles.unnamed import company_named

every_language = pytest.mark.parametrize("language", LANGUAGES)
every_case = pytest.mark.parametrize("case_id", [case.id for case in cases()])


def number(case_id: str, name: str) -> float:
    value = case_numbers(load_case(case_id))[name].value
    assert isinstance(value, int | float)
    return float(value)


# --- what a case says -------------------------------------------------------------------------------------------------


def test_the_cases_that_can_be_computed_come_first():
    first = (
        "wanjia-2012",
        "yunlianhui-2018",
        "likegou-2016",
        "fuzhou-2014",
        "12dailypro-2006",
        "kapa-2019",
        "hyperfund-2022",
    )
    assert tuple(case.id for case in cases())[: len(first)] == first
    assert tuple(case.offer for case in modelled_cases()) == first
    assert len(cases()) == 25


@every_case
def test_every_case_has_a_status_of_the_list_and_a_fact_that_says_so(case_id: str):
    case = load_case(case_id)
    assert case.status in STATUSES
    assert case.mechanism in MECHANISMS
    decided = case.fact(case.decided)
    assert decided.part == "end"
    if case.status.startswith("convicted") or case.status == "civil":
        assert decided.whose == "court"
    if case.status == "penalty":
        assert decided.whose == "authority"


@every_case
def test_every_fact_stands_somewhere(case_id: str):
    case = load_case(case_id)
    assert {"terms", "end"} <= {fact.part for fact in case.facts} <= set(PARTS)
    for fact in case.facts:
        assert fact.source in references(), fact
        assert fact.whose in WHOSE, fact
        assert len(fact.where) > 5, fact


ZH_NUMERAL = {
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
    "十五": 15,
    "十七": 17,
}
UNITS = {"亿": 1e8, "万": 1e4, "千": 1e3, "million": 1e6, "%": 0.01, "percent": 0.01, "‰": 0.001}


def numbers_in(quoted: str) -> set[float]:
    """Every number in quoted words, in any of the ways the sources write one: 4,207.5亿, 1.368.750, 98 percent, 八千."""
    found: set[float] = set()
    for digits, unit in re.findall(r"(\d[\d.,  ]*)(?:多|余|个)?\s*(亿|万|千|million|%|percent|‰)?", quoted):
        for plain in (digits.replace(",", "").replace(" ", ""), digits.replace(".", "").replace(",", ".").replace(" ", "")):
            if re.fullmatch(r"\d+(\.\d+)?", plain := plain.strip(".")):
                found |= {float(plain), float(plain) * UNITS.get(unit, 1)}
    for numeral, unit in re.findall(
        r"([一二两三四五六七八九]?十?[一二两三四五六七八九]|十)(?:多|余|个)?(亿|万|千)?", quoted
    ):
        found |= {ZH_NUMERAL.get(numeral, 0) * UNITS.get(unit, 1)}
    spelt = {"万分之五": 0.0005, "a million": 1e6}
    return found | {value for text, value in spelt.items() if text in quoted}


@every_case
def test_every_published_number_is_in_the_quoted_words(case_id: str):
    """The numbers of a fact are in the words that it quotes; dates and a few said without digits are named here."""
    said_otherwise = {("wanjia-2012", "target_before"), ("zeekrewards-2012", "in_year"), ("huasheng-2018", "second_in")}
    said_otherwise |= {("lyoness-italy", "parts"), ("renren-gongyi-2017", "charity")}
    for fact in load_case(case_id).facts:
        for name, amount in fact.values.items():
            if isinstance(amount.value, int | float) and (case_id, name) not in said_otherwise:
                near = [found for found in numbers_in(fact.where) if found == pytest.approx(amount.value)]
                assert near, (fact.name, name, amount, fact.where)


def test_the_green_points_company_is_not_among_the_cases():
    files = [*FOLDER.glob("*.toml"), *(CONTENT / language / "cases.ftl" for language in LANGUAGES)]
    assert not [path.name for path in files if company_named(path.read_text(encoding="utf-8"))]


def test_both_sums_of_huasheng_are_always_given_together():
    for language in LANGUAGES:
        answer = case_text(load_case("huasheng-2018"), "answer", words(language))
        for sum_ in ("first_sum", "second_sum"):
            assert case_slots(load_case("huasheng-2018"), words(language))[sum_] in answer


# --- words ------------------------------------------------------------------------------------------------------------


def needed() -> set[str]:
    """The keys in cases.ftl that the data call for."""
    keys = {f"sum-{step.name}" for case in cases() for step in case.sums}
    for case in cases():
        names = ["promise", "answer", *(fact.name for fact in case.facts)]
        keys |= {f"case-{case.id}", *(f"case-{case.id}-{name}" for name in names)}
    for case in modelled_cases():
        names = ["assumes", *(event.name for event in case.events)]
        names += [f"{check.name}{side}" for check in case.checks for side in ("", "-published", "-computed")]
        keys |= {f"case-{case.id}-{name}" for name in names}
    return keys


@every_language
def test_the_words_of_the_records_are_those_the_data_need_and_no_others(language: str):
    assert set(slots_in(CONTENT / language / "cases.ftl")) == needed()


@every_language
@every_case
def test_every_sentence_of_a_case_can_be_written_and_uses_its_numbers(language: str, case_id: str):
    case, w = load_case(case_id), words(language)
    asked = slots_in(CONTENT / language / "cases.ftl")
    for key in sorted(needed()):
        if key.startswith(f"case-{case.id}-"):
            case_text(case, key.removeprefix(f"case-{case.id}-"), w)
    unused = [
        (fact.name, slot)
        for fact in case.facts
        for slot in fact.values
        if slot not in asked[f"case-{case.id}-{fact.name}"] and fact.part != "losers"
    ]
    assert unused == []


@every_language
def test_every_status_word_says_what_it_means_and_no_status_is_without(language: str):
    w = words(language)
    for status in STATUSES:
        assert w(f"case-status-{status}") != w(f"case-status-{status}-means")


@every_language
@every_case
def test_a_sum_is_written_with_its_numbers(language: str, case_id: str):
    case = load_case(case_id)
    lines = case_board(case, words(language))
    assert len(lines) == len(case.sums)
    assert all(re.search(r"[=≈] \S+( [a-z]+)?$", line) for line in lines)


# --- published numbers against the engine and against each other ----------------------------------------------------


def test_wanjia_the_gap_is_57_million_out_against_48_million_in():
    assert number("wanjia-2012", "going-out") == pytest.approx(57e6)
    assert number("wanjia-2012", "coming-in") == pytest.approx(48e6)
    assert number("wanjia-2012", "gap") == pytest.approx(9e6)
    assert number("wanjia-2012", "loss_a_day") == 6e6  # the official number: the same order of size, and not the same


@pytest.mark.parametrize(("name", "value"), [("enough", 0.16 * 500), ("enough_shared", 0.10 * 500)])
def test_wanjia_the_fee_lasts_as_many_days_as_it_holds_yuan(name: str, value: float):
    assert number("wanjia-2012", name) == pytest.approx(value)


@pytest.mark.parametrize(
    ("name", "value", "within"),
    [("needed", 0.0125, 5e-5), ("needed_shared", 0.02, 5e-5), ("doubles", 56, 0.5), ("doubles_shared", 35, 0.5)],
)
def test_wanjia_needs_the_growth_that_the_record_suggests(name: str, value: float, within: float):
    """1 yuan a day on N rights takes 6.25 N of new sales a day, so the book must grow by 1/80 a day; at 10 %, by 1/50."""
    assert number("wanjia-2012", name) == pytest.approx(value, abs=within)
    assert number("wanjia-2012", "grew") == pytest.approx(3e8 / 240.45e8) == pytest.approx(0.0125, abs=5e-5)


def test_yunlianhui_returns_60_and_84_percent_as_printed_and_not_all_in_2000_days():
    assert number("yunlianhui-2018", "after_five") == pytest.approx(0.60, abs=0.005)
    assert number("yunlianhui-2018", "after_ten") == pytest.approx(0.84, abs=0.005)
    assert number("yunlianhui-2018", "after_five") == pytest.approx(1 - 0.9995**1825)
    assert number("yunlianhui-2018", "after_2000") == pytest.approx(0.632, abs=5e-4)


def test_yunlianhui_pays_5_on_the_first_day_and_4_9975_on_the_second_for_each_ten_thousand():
    assert number("yunlianhui-2018", "day_one") == pytest.approx(5)
    assert number("yunlianhui-2018", "day_two") == pytest.approx(4.9975)
    assert number("yunlianhui-2018", "day_one") / 10 == pytest.approx(number("yunlianhui-2018", "first"))


def test_yunlianhui_the_missing_sum_means_more_sales_than_the_company_claimed():
    assert number("yunlianhui-2018", "spend-implied") == pytest.approx(4207.5e8 / 1.16) == pytest.approx(3627e8, rel=1e-3)
    assert number("yunlianhui-2018", "spend-implied") > number("yunlianhui-2018", "claimed")


def test_likegou_eight_fees_for_one_promise_three_months_enough_and_unpaid_from_the_seventh():
    """Month t owes t/3 of a month's fees; t (t + 1) / 6 so far, against t + 1 that came in: short when t > 6."""
    assert number("likegou-2016", "fees") == pytest.approx(8) == number("likegou-2016", "times-back")
    assert number("likegou-2016", "enough") == 3
    assert number("likegou-2016", "unpaid") == 7


def test_fuzhou_five_payments_for_one_promise_and_82_8_percent_lost():
    assert number("fuzhou-2014", "fees") == pytest.approx(5)
    assert number("fuzhou-2014", "enough") == 100
    assert number("fuzhou-2014", "unpaid") == 201
    assert number("fuzhou-2014", "lost-share") == pytest.approx(0.828, abs=5e-4)
    assert number("fuzhou-2014", "days-paid") == pytest.approx(17.2, abs=0.05)


def test_12dailypro_one_payment_holds_eight_of_twelve_days():
    """Day t owes 0.12 t of a day's payments up to 1.44 a day, against 1 that comes in: more from day 9 on."""
    assert number("12dailypro-2006", "fees") == pytest.approx(1.44)
    assert number("12dailypro-2006", "enough") == 8
    came, owed, day = 1.0, 0.0, 0
    while owed <= came:
        day += 1
        came, owed = came + 1, owed + 0.12 * min(day, 12)
    assert number("12dailypro-2006", "unpaid") == day
    needed = number("12dailypro-2006", "needed")
    assert sum(0.12 * (1 + needed) ** -k for k in range(1, 13)) == pytest.approx(1)


def test_hyperfund_holds_a_hundred_of_three_hundred_days_and_is_short_after_two_hundred():
    """Three times the money at 1 % a day: due on day t is t of a hundred, t (t + 1) / 2 so far; 100 comes in a day."""
    assert number("hyperfund-2022", "fees") == pytest.approx(3)
    assert number("hyperfund-2022", "enough") == 100
    day = next(t for t in range(1, 300) if t * (t + 1) / 2 > 100 * (t + 1) * (1 + 1e-9))
    assert number("hyperfund-2022", "unpaid") == day == 201
    assert number("hyperfund-2022", "needed") == pytest.approx(0.0094, abs=5e-6)  # research: 0.940 % a day


def test_kapa_lasts_as_long_as_the_regulator_said_and_must_grow_as_fast_as_it_pays():
    """Month t owes 0.3 t of a month's donations, 0.15 t (t + 1) so far, against t + 1 that came in: short when t > 6.67."""
    assert int(number("kapa-2019", "months-lasting")) == number("kapa-2019", "at_most") == 3
    assert (number("kapa-2019", "enough"), number("kapa-2019", "unpaid")) == (3, 7)
    assert number("kapa-2019", "needed") == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("case_id", "name", "published"),
    [
        ("yidian-gongyi-2016", "still-missing", 5785.2),
        ("yidian-gongyi-2016", "promised-back", 5864.2),
        ("qianbao-2017", "yearly-rate", 0.3285),
        ("zeekrewards-2012", "losing-share", 0.913),
        ("telexfree-2014", "accounts-each", 11),
        ("mobiles4all-2005", "gifts-so-far", 5000),
    ],
)
def test_a_sum_on_published_numbers_comes_to_what_was_published(case_id: str, name: str, published: float):
    assert number(case_id, name) == pytest.approx(published, rel=1e-3)


# --- what is refused --------------------------------------------------------------------------------------------------


def changed(tmp_path: Path, old: str, new: str, case_id: str = "wanjia-2012") -> Path:
    """The file of a case with one thing in it changed."""
    text = (FOLDER / f"{case_id}.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / f"{case_id}.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('status = "convicted-first"', 'status = "guilty"', "status = 'guilty' is not known. Choose one of: press, warning"),
        ("fee = [0.16,", "fee = [16,", "facts.fee-paid.fee = 16 is outside 0 … 10 [fraction]"),
        ('price = [500, "CNY"]', 'price = [500, "RMB"]', "facts.back.price has the unit 'RMB', which is not known"),
        ('price = [500, "CNY"]', 'price = ["500", "CNY"]', "facts.back.price = '500' is not a number; allowed: 0 … 1e+13"),
        ('since = [2012-02-15, "date"]', 'since = [20120215, "date"]', "facts.loss.since = 20120215 is not a date"),
        ('source = "wanjia-xiamen-2012"', 'source = "hearsay"', "facts.cut.source = 'hearsay' is not in sources.toml"),
        ('whose = "press"', 'whose = "me"', "facts.back.whose = 'me' is not known. Choose one of: company, authority"),
        ("years = [2010, 2012]", "years = [2012, 2010]", "years = [2012, 2010] are not in order"),
        ('decided = "verdict"', 'decided = "rumour"', "decided = 'rumour' is not known"),
        ('name = "cut"', 'name = "loss"', "'loss' stands for two things"),
        ('formula = "rights * due_daily"', 'formula = "rights * luck"', "sums.going-out reads 'luck'"),
        ('of = "enough-until"', 'of = "magic"', "measures.enough.of = 'magic' is not known. Choose one of: enough-until"),
        ("due_daily = { of = \"due-on\", period = 1 }", 'due_daily = { of = "due-on" }', "measures.due_daily.period = None"),
        ('computed = ["gap"]', 'computed = ["gape"]', "checks.check-gap.computed = 'gape' is not known"),
        ("starts = 2010-07-12", "", "picture.starts is missing"),
        ('country = "CN"', "", "Object missing required field `country`. See content/README.md for what a case says."),
        ('country = "CN"', 'country = "CN"\ncounty = "CN"', "Object contains unknown field `county`."),
        ("years = [2010, 2012]", "years = 2010", "years: Expected `array`, got `int`."),
        ('price = [500, "CNY"]', "price = [500]", "facts.back.values: Expected `array` of at least length 2, got 1."),
        ("starts = 2010-07-12", "starts = 2010", "picture.starts: Expected `date | null`, got `int`."),
        ('offer = "wanjia-2012"', 'why = "other"', "measures needs an offer"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_refused_with_file_field_and_limit(tmp_path: Path, old: str, new: str, said: str):
    with pytest.raises(CaseError) as refused:
        read_case(changed(tmp_path, old, new))
    assert str(refused.value).startswith("wanjia-2012.toml: ")
    assert said in str(refused.value)


def test_the_file_itself_is_read_without_a_complaint(tmp_path: Path):
    assert read_case(changed(tmp_path, "order = 1", "order = 1")).facts


def test_an_unknown_case_is_refused_with_the_known_ones():
    with pytest.raises(CaseError, match=r"case = 'x' is not known\. Choose one of: wanjia-2012"):
        load_case("x")


def test_every_offer_of_a_case_is_in_the_library_and_dates_are_past():
    assert {case.offer for case in modelled_cases()} <= set(offers())
    for case in cases():
        for fact in case.facts:
            assert all(a.value <= date.today() for a in fact.values.values() if isinstance(a.value, date))
        assert all(formulas.names_in(step.formula) for step in case.sums)
