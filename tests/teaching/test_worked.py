"""The page "How it is computed": its examples against published numbers and the second count, its links, its words."""

import re
from dataclasses import replace
from functools import cache
from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

from explainer.offers.folder import CONTENT
from explainer.offers.inputs import field, preset, put
from explainer.offers.library import offers
from explainer.offers.link import VERSION
from explainer.offers.sources import references
from explainer.pages.method import rows, source_item
from explainer.teaching.worked import SECTIONS, worked
from explainer.words.passages import passages
from explainer.words.text import slots, words
from tests.oracles import naive

LANGUAGES = ("zh", "en")
EN = worked(words("en"))
JOIN = 12
# Numbers that are no result: hotlines, years of cases and days of notices, and what is said by definition.
NAMES = {"12315", "110", "96110"}
DEFINITIONS = {"0", "1", "2", "100"}
DATES = re.compile(
    r"\d{1,2} (January|February|March|November) 20\d\d|20\d\d年\d{1,2}月\d{1,2}日|[(（，, ](1816|2012|2013)[)）]"
)

every_language = pytest.mark.parametrize("language", LANGUAGES)


def text(language: str) -> str:
    return "\n".join(f"{section.title}\n{section.text}" for section in passages(language, "method"))


def plain(language: str) -> str:
    """The text as it is read, without slots, addresses and the numbers of lists."""
    return re.sub(r"\{\w+\}|\]\([^)]*\)|^\d\. ", "", text(language), flags=re.MULTILINE)


@cache
def second_count(**changes: object) -> SimpleNamespace:
    """The example, computed by loops that share nothing with the engine."""
    inputs = preset("green-points-instalments")
    return naive.simulate(inputs.offer, replace(inputs.scenario, **changes))


def of100(count: SimpleNamespace, purchase: int = JOIN, until: int | None = None) -> str:
    paid = sum(payouts[purchase] for payouts in count.paid_by_purchase[:until])
    return str(round(100 * paid / count.promised[purchase]))


def share(slot: str) -> float:
    """A percentage as it is shown, as a fraction."""
    return float(EN[slot].rstrip("%")) / 100


# --- the examples -----------------------------------------------------------------------------------------------------


def test_one_purchase_is_the_one_of_the_promotional_article():
    # 1000 yuan, 20 %, 200 points, five times for each of two; 40 % of the 200 go into the pool.
    assert (EN["spend"], EN["handed"], EN["pooled"], EN["each"], EN["promised"]) == (
        "¥1,000",
        "¥200",
        "¥80",
        "¥1,000",
        "¥2,000",
    )
    assert (EN["cover"], EN["own100"], EN["others100"], EN["needed"]) == ("4%", "4", "96", "24")


def test_newcomers_of_the_first_step_are_those_who_do_not_come_back():
    # 1000 → 1150; if 500 of the 1000 come back, 650 are missing.
    assert (EN["start"], EN["second"], EN["fresh"], EN["fresh_half"]) == ("1,000", "1,150", "150", "650")


def test_the_published_release_table():
    assert (EN["shared_first"], EN["shared_second"]) == ("¥2", "¥2.3")
    paid = (
        EN["shared_none"],
        EN["shared_slow_paid"],
        EN["shared_fast_paid"],
        EN["shared_full_paid"],
        EN["shared_full_month"],
    )
    assert paid == ("¥80", "¥242", "¥885", "¥1,000", "31")


def test_ladder_and_declining_rate_by_hand():
    turnover, months = 1.0, 0
    while turnover < 1.15**36:
        turnover, months = turnover * 1.05, months + 1
    assert (EN["ladder_turnover"], EN["ladder_months"]) == (f"{1.15**36:.0f}", str(months))
    left = 100.0
    for _ in range(5 * 365):
        left -= left * 0.0005
    assert EN["five_years"] == f"{100 - left:.1f}%"


def test_growth_by_the_discounted_sum():
    weight = sum(1.15**-k for k in range(1, 37)) / 36
    assert EN["funded"] == f"{100 * 0.4 / 10 / weight:.1f}%"
    assert float(EN["own100"]) + float(EN["because100"]) + float(EN["unfunded100"]) == pytest.approx(100)
    needed = float(EN["break_even"].rstrip("%")) / 100
    assert 10 / 0.4 * sum((1 + needed) ** -k for k in range(1, 37)) / 36 == pytest.approx(1, abs=0.001)
    assert float(EN["year_one"].replace(",", "")) == pytest.approx(1000 * (1 + needed) ** 12, rel=0.01)
    assert float(EN["year_two"].removesuffix(" million")) * 1e6 == pytest.approx(1000 * (1 + needed) ** 24, rel=0.02)


def test_the_round_for_which_there_are_too_few_people():
    last = int(EN["last_round"])
    assert 25 ** (last - 1) < 8.2e9 < 25**last
    assert (EN["factor"], EN["round_two"], EN["round_three"]) == ("25", "625", "15,625")


def test_the_first_short_month_by_the_second_count():
    count, short = second_count(), int(EN["short"])
    assert next(t for t, owed in enumerate(count.owed) if owed > 1e-6) == short
    claims = count.owed[short - 1] + count.due[short]
    assert EN["short_held"] == f"¥{count.paid[short]:,.0f}"
    assert EN["short_claims"] == f"¥{claims:,.0f}"
    assert EN["short_share"] == f"{100 * count.paid[short] / claims:.0f}"


def test_what_you_get_by_the_second_count():
    count, alone, once = second_count(), second_count(stop=JOIN), second_count(stop=JOIN, repeat=0)
    assert EN["join"] == str(JOIN)
    assert (EN["mine"], EN["mine_alone"], EN["mine_once"]) == (of100(count), of100(alone), of100(once))
    assert int(EN["mine_added"]) == int(EN["mine"]) - int(EN["mine_alone"])
    assert EN["together"] == f"{100 * sum(count.paid) / sum(count.promised):.0f}%"
    assert EN["after_share"] == f"{100 * (1 - count.active[12] / count.active[24]):.1f}%"


def test_none_of_your_own_money_comes_back_to_you():
    assert naive.sources(second_count(), JOIN)["same"] == 0
    assert max(second_count().pool[int(EN["short"]) :]) == pytest.approx(0, abs=1e-3)


def test_early_and_late_joiners_by_the_second_count():
    ended = second_count(stop=60)
    for row, month in {"a": 0, "b": 12, "c": 36, "d": 60}.items():
        assert (EN[f"early_{row}"], EN[f"early_{row}_paid"]) == (str(month), of100(ended, month))
    assert EN["together100"] == f"{100 * sum(ended.paid) / sum(ended.promised):.0f}"


def test_how_late_and_with_how_many_people_by_the_second_count():
    count = second_count()
    assert EN["all_due"] == str(JOIN + 36)
    assert EN["paid_when_due"] == of100(count, until=JOIN + 36 + 1)
    world = int(EN["world_month"])
    assert count.active[world - 1] < 8.2e9 < count.active[world]
    assert EN["last_buyers"] == f"{count.active[119] / 1e9:.1f} billion"


def test_what_is_paid_at_once_by_the_second_count():
    count = second_count()
    per_purchase = {name: (line.promised[JOIN] / count.active[JOIN], line.paid[JOIN] / count.active[JOIN])
                    for name, line in count.at_source.items()}  # fmt: skip
    assert EN["at_once"] == f"¥{sum(promised for promised, _ in per_purchase.values()):.0f}"
    assert EN["level_three"] == f"¥{per_purchase['invite-3'][0]:.0f}"
    assert EN["level_three_paid"] == f"¥{per_purchase['invite-3'][1]:.2f}"
    assert EN["kept"] == f"¥{120 - sum(paid for _, paid in per_purchase.values()):.1f}"
    # Commissions of 15 + 3 + 3 + 5 + 15 % of 1000, and 1 + 1 % that are of the price in any case; 120 are there.
    assert (EN["budget"], EN["at_once_spend"], EN["at_once_cut"]) == ("¥120", "¥430", f"{100 * 120 / 430:.0f}")


@pytest.mark.parametrize(("row", "horizon"), [("a", 24), ("b", 48), ("c", 120)])
def test_a_shorter_and_a_longer_time_by_the_second_count(row: str, horizon: int):
    count = second_count(horizon=horizon)
    owed, waiting = (100 * rest[JOIN] / count.promised[JOIN] for rest in (count.owed_by_purchase, count.waiting_by_purchase))
    shown = [EN[f"horizon_{row}"], *(EN[f"horizon_{row}_{what}"] for what in ("paid", "owed", "waiting"))]
    assert shown == [str(horizon), of100(count), f"{owed:.0f}", f"{waiting:.0f}"]
    assert sum(map(int, shown[1:])) == 100


def test_the_worked_examples_of_courts_and_law_courses():
    # The first 10,000 are W's; of 10 and 10 half is left of each; 800 and 1,600 are left; Huber's three get a sixth each.
    assert (EN["clayton_fifo_w"], EN["clayton_fifo_b"]) == ("10,000", "0")
    assert (EN["clayton_lifo_w"], EN["clayton_lifo_b"]) == ("0", "10,000")
    assert (EN["todd_fifo_a"], EN["todd_lifo_a"], EN["todd_rata_a"], EN["todd_rata_b"]) == ("0", "10", "5", "5")
    assert (EN["rate_left_a"], EN["rate_left_b"]) == ("800", "1,600")
    assert (EN["huber_a"], EN["huber_b"], EN["huber_c"]) == ("15,000", "20,000", "25,000")


def test_a_promise_of_the_price_by_hand():
    # 40 % of 20 % of the price is there, 1 price is promised; one price is five times a fifth of it.
    assert (EN["price_times"], EN["price_cover"], EN["price_double_cover"]) == ("5", f"{40 * 0.2:.0f}%", f"{40 * 0.4:.0f}%")


def test_a_plateau_keeps_the_buyers_of_its_last_month():
    assert (EN["plateau_buyers"], EN["plateau_new"]) == (f"{1000 * 1.15**12:,.0f}", "0")


def test_the_rules_by_dates_by_their_discounted_sums():
    """At the growth it would take, what falls due later from smaller periods comes to what is paid in: 1."""
    assert EN["once_cover"] == f"{100 / 1.13:.1f}%"
    assert EN["once_growth"] == f"{100 * (1.13 ** (1 / 3) - 1):.2f}%"
    parts, named, rate = share("once_parts_growth"), share("schedule_growth"), share("interest_growth")
    assert sum(1.13 / 3 * (1 + parts) ** -k for k in (1, 2, 3)) == pytest.approx(1, abs=1e-3)
    assert sum(w * (1 + named) ** -k for k, w in ((1, 0.2), (2, 0.3), (3, 0.6))) == pytest.approx(1, abs=1e-3)
    assert sum(0.02 * (1 + rate) ** -k for k in range(1, 13)) + (1 + rate) ** -12 == pytest.approx(1)
    assert (EN["schedule_all"], EN["schedule_cover"]) == ("110", f"{100 / 1.1:.1f}%")
    assert (EN["interest_each"], EN["interest_last"], EN["interest_all"]) == ("¥200", "¥10,200", "¥12,400")
    assert EN["interest_cover"] == f"{100 / 1.24:.1f}%"


def test_money_for_life_lasts_three_payments_as_the_regulator_said_and_the_fourth_comes_up_short():
    # 5 million members with 10,000 pesos each are 50 billion; 30 % of it, 15 billion, goes out each month.
    assert (EN["forever_lasts"], EN["forever_whole"]) == (f"{50 / 15:.2f}", str(50 // 15))
    assert EN["forever_growth"] == EN["forever_rate"] == "30%"


def test_an_account_month_by_month():
    held = 100.0
    for _ in range(12):
        held *= 1.05
        held -= 0.02 * held
    assert (EN["account_first"], EN["account_says"]) == (f"{105 * 0.02:.1f}", f"{held:.0f}")
    assert EN["account_growth"] == EN["account_rate"]  # who leaves all in would have to be met by as many more


def test_other_money_by_hand():
    assert EN["outside_cover"] == "8%"  # twice 4 %
    assert (EN["bank_held"], EN["bank_back"], EN["bank_cover"]) == ("¥10,350", "¥10,200", f"{10350 / 102:.0f}%")
    assert (EN["meals_need"], EN["meals_cover"]) == (f"¥{0.45 * 6000:,.0f}", f"{5000 / 27:.0f}%")


def test_money_handed_on_leaves_nothing_for_the_last():
    assert (EN["handed_back"], EN["handed_alone"], EN["handed_growth"]) == ("104", "0", "4%")


def test_ten_thousand_become_the_number_of_the_warning():
    # 30 % a month, left in for a year: the warning of the Chinese authorities says "23 times".
    assert EN["left_says"] == f"{10_000 * 1.3**12:,.0f}" == "232,981"
    assert (EN["left_cover"], EN["left_once_cover"]) == (f"{100 / 1.3**12:.2f}%", f"{100 / 1.3:.1f}%")
    assert EN["left_growth"] == "30%"


def test_fees_by_hand():
    assert EN["wfee_arrives"] == "295.65"
    assert (EN["wfee_cover"], EN["wfee_taken_cover"]) == (f"{100 / 2.9565:.1f}%", f"{100 / 3.285:.1f}%")
    # Published of a warehouse club: 65 a year at 2 % is even at 3,250.
    assert (EN["club_even"], EN["club_back"], EN["club_short"]) == ("¥3,250", "¥60", "¥5")


def test_recruits_and_a_place_in_a_line():
    assert (EN["recruits"], EN["recruit_even"]) == ("3", str(999 // 3))
    # Published by a regulator: at 50 for each, the 100th waits for 5,000.
    assert (EN["line_first"], EN["line_last"], EN["line_after"]) == ("50", "5,000", "4,900")


def test_no_slot_is_computed_twice():
    names = [slot for section in SECTIONS for slot in section(words("en"))]
    assert len(names) == len(set(names))


# --- the text ---------------------------------------------------------------------------------------------------------


@every_language
def test_the_text_asks_for_exactly_the_numbers_that_are_computed(language: str):
    asked = set().union(*(section.slots for section in passages(language, "method")))
    assert asked == set(worked(words(language)))


def test_each_section_stands_in_both_languages_with_the_same_examples():
    sections = {language: {s.anchor: s.slots for s in passages(language, "method")} for language in LANGUAGES}
    assert list(sections["zh"]) == list(sections["en"])
    assert sections["zh"] == sections["en"]
    assert slots(CONTENT / "en" / "method.ftl") == slots(CONTENT / "zh" / "method.ftl")


@every_language
def test_no_heading_was_missed(language: str):
    headings = (CONTENT / language / "method.md").read_text(encoding="utf-8").count("\n#")
    anchors = [section.anchor for section in passages(language, "method")]
    assert headings == len(anchors) == len(set(anchors)) > 15


@every_language
def test_every_link_on_the_page_leads_to_a_section(language: str):
    anchors = {section.anchor for section in passages(language, "method")}
    check = preset("green-points").check()
    assert set(re.findall(r"\]\(#([^)]*)\)", text(language))) | {row[0] for row in rows(check, words(language))} <= anchors


@every_language
def test_every_number_in_the_text_is_computed(language: str):
    found = set(re.findall(r"\d[\d.,]*\d|\d", DATES.sub("", plain(language))))
    assert found <= NAMES | DEFINITIONS


@every_language
def test_labels_are_quoted_as_they_stand_on_the_first_page(language: str):
    w = words(language)
    quoted = ("check-more-terms", "check-sources", "status-assumption", "field-market", "field-stop", "field-horizon")
    money = ("money-own", "money-known", "money-new", "money-nobody", "money-waiting", "money-unclaimed")
    assert not [key for key in (*quoted, *money) if w(key).lower() not in text(language).lower()]


def unclosed(line: str) -> list[str]:
    """Bold that ends in punctuation just before a letter: Markdown does not close it, and the asterisks are seen."""
    pairs = re.findall(r"\*\*([^*]+)\*\*(.?)", line)
    return [bold for bold, after in pairs if after.isalnum() and not bold[-1].isalnum()]


@every_language
def test_pitfall_bold_before_a_chinese_character_must_not_end_in_punctuation(language: str):
    assert unclosed("**每期一份。**分成") == ["每期一份。"]
    assert not unclosed("**每期一份**。分成**两份**的")
    filled = "\n".join(section.filled(worked(words(language))) for section in passages(language, "method"))
    assert not [found for line in filled.splitlines() for found in unclosed(line)]


@every_language
def test_whom_to_call_and_the_version_are_said(language: str):
    by_anchor = {section.anchor: section for section in passages(language, "method")}
    assert all(number in by_anchor["report"].text for number in NAMES)
    assert len(by_anchor["report"].text.splitlines()) == 2
    assert f"v={VERSION}" in by_anchor["changes"].filled(worked(words(language)))


# --- the page ---------------------------------------------------------------------------------------------------------


def page(language: str, offer_id: str, rebate: float | None = None) -> None:
    from explainer.offers.inputs import field, preset, put
    from explainer.pages import method
    from explainer.site.state import visit
    from explainer.words.text import words

    inputs = preset(offer_id)
    visit().inputs = inputs if rebate is None else put(inputs, field(inputs, "rebate"), rebate)
    method.show(words(language))


@pytest.mark.slow
@every_language
@pytest.mark.parametrize("offer_id", offers())
def test_the_page_opens_for_every_offer(language: str, offer_id: str):
    at = AppTest.from_function(page, args=(language, offer_id)).run()
    assert not at.exception
    assert [h.proto.anchor for h in at.header] == ["yours", *(s.anchor for s in passages(language, "method"))]
    shown = "\n".join(m.value for m in at.markdown)
    assert words(language)(f"offer-{offer_id}") in shown
    for source in references().values():
        assert source_item(source, words(language)) in shown


@every_language
def test_a_source_says_how_it_was_read_and_its_language_if_it_is_another(language: str):
    w = words(language)
    chinese, english = (source_item(references()[one], w) for one in ("nbs-2025", "cunningham-1924"))
    assert w("seen-press") in chinese
    assert references()["cunningham-1924"].url in english
    assert chinese.endswith(w("method-in-zh")) == (language == "en")
    assert english.endswith(w("method-in-en")) == (language == "zh")


def numbers(inputs: object) -> dict[str, str]:
    return {name: value for _, name, value in rows(inputs.check(), words("en"))}  # type: ignore[attr-defined]


def test_your_numbers_are_those_entered():
    inputs = preset("green-points-instalments")
    changed = put(inputs, field(inputs, "pool"), 0.8)
    assert numbers(inputs)["There"] == "40% ÷ 10 = **4%**"
    assert numbers(changed)["There"] == "80% ÷ 10 = **8%**"
    assert numbers(changed)["Newcomers for one promise"] == "10 ÷ 80% − 1 = **11.5**"
    assert numbers(changed) != numbers(inputs)


@pytest.mark.parametrize("pool", [0.0, 1.0])
@pytest.mark.parametrize("offer_id", offers())
def test_your_numbers_have_words_at_the_ends_of_the_scale(offer_id: str, pool: float):
    inputs = preset(offer_id)
    shown = " ".join(numbers(put(inputs, field(inputs, "pool"), pool)).values())
    assert "nan" not in shown
    assert "inf" not in shown


@pytest.mark.parametrize(("rebate", "said"), [(0.0, True), (0.01, False)])
def test_nothing_promised_is_said_and_not_divided(rebate: float, said: bool):
    at = AppTest.from_function(page, args=("en", "loyalty-card", rebate)).run()
    assert not at.exception
    assert any(m.value == words("en")("method-yours-nothing") for m in at.markdown) is said
