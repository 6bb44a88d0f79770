"""What was once said falsely of a link, by its kind; each with the numbers that show it. Oracle: the run, and a pencil."""

import re
from dataclasses import replace
from functools import cache

import pytest

from explainer import AtSource, Instalments, Offer, Points, Scenario, run
from explainer.charts.check.coins import coins_title
from explainer.charts.check.flow import flow_title
from explainer.charts.check.joiners import joiners_title
from explainer.charts.check.overtime import overtime_title
from explainer.charts.check.people import people_rows, people_title
from explainer.charts.check.promises import promises_figure
from explainer.engine.check import Check
from explainer.offers.link import from_link
from explainer.words.answer import alone_sentence, answer_coins, answer_sentences
from explainer.words.sentences import growth_sentence, headline
from explainer.words.text import words

EN, ZH = words("en"), words("zh")
FREE = ("Nothing depends on", "nothing depends on", "depends on nobody", "Nobody new has to join", "works at any growth")
FREE_ZH = ("不靠任何人", "以后有没有人来", "不需要任何新人", "涨不涨都行", "不用等谁")


def opened(**link: object) -> Check:
    check, notes = from_link({name: str(value) for name, value in link.items()})
    assert not [note for note in notes if note.kind not in ("other-version",)]
    return check.check()


@cache
def page(check: Check, language: str = "en") -> str:
    """Answer and figures."""
    w = words(language)
    return "\n".join([*answer_sentences(check, w), alone_sentence(check, w), figures(check, language)])


@cache
def figures(check: Check, language: str = "en") -> str:
    """What is said of the run: its last day is not the end of the world."""
    w = words(language)
    return "\n".join(
        [
            headline(check, w), growth_sentence(check, w), coins_title(check, w), joiners_title(check, w),
            promises_figure(check, w, "light").title, flow_title(check, w), overtime_title(check, w),
            people_title(check, people_rows(check), w),
        ]
    )  # fmt: skip


def says_that_nobody_is_needed(check: Check) -> bool:
    return any(text in page(check) for text in FREE) or any(text in page(check, "zh") for text in FREE_ZH)


def test_an_expiry_makes_no_bad_offer_kept():
    check = opened(offer="fuzhou-2014", expires=24)
    gone = check.alone.lapsed[-1] / check.alone.promised.sum()
    assert gone > 0.9
    assert "expires unpaid, by the terms themselves" in headline(check, EN)
    assert "never claimed" not in page(check)
    assert "promise to be kept" not in page(check)
    assert "按规则" in headline(check, ZH)
    card = opened(offer="loyalty-card", periods=12, expires=6)
    assert "But ¥50 of every ¥100 promised expires unpaid" in headline(card, EN)
    assert "all ¥100" not in page(card)


def test_a_ladder_is_not_covered_by_the_money_that_lies_in_the_pool():
    check = opened(offer="loyalty-card", release="ladder")
    assert check.done.paid.sum() == 0
    assert not says_that_nobody_is_needed(check)
    assert "nothing ever falls due" in headline(check, EN)
    growing = opened(offer="loyalty-card", release="ladder", growth=20)
    assert growing.alone.paid[growing.join + 1 :].sum() == 0
    assert not says_that_nobody_is_needed(growing)


def test_what_is_shared_out_is_not_covered_where_nobody_buys_later():
    check = opened(offer="loyalty-card", release="shared", periods=40, growth=-10, repeat=0, horizon=120)
    assert check.mine_alone.paid / check.mine_alone.promised < 0.05
    assert not says_that_nobody_is_needed(check)
    assert "paid only from what comes in each month" in headline(check, EN)


@pytest.mark.parametrize("growth", [1.25, 5, 10, 50, 100])
def test_below_a_growth_that_is_enough_is_not_said_to_be_too_little(growth: float):
    check = opened(offer="green-points", growth=growth, expires=2)
    steady = run(check.offer, replace(check.scenario, market=None, stop=None, horizon=100))
    assert ("all that falls due can be paid" in growth_sentence(check, EN)) <= (steady.first_short < 0)
    assert "with less it cannot" not in page(check)
    assert "Below" not in page(check)


def test_a_floor_and_an_expiry_are_not_free_where_growth_makes_them_short():
    check = opened(offer="green-points", floor=4, expires=12, repeat=50, stop=6, join=5)
    assert check.done.first_short >= 0
    assert not says_that_nobody_is_needed(check)


def test_enough_on_average_is_not_all_of_it_in_time():
    check = opened(offer="green-points", shopper=2, merchant=0, periods=6, step=100, growth=50)
    assert check.done.first_short >= 0
    assert "can be paid, for as long as" not in page(check)
    assert "not always in time" in growth_sentence(check, EN)
    assert "¥100 of every ¥100" not in page(check)
    assert "次次都赶得上" in growth_sentence(check, ZH)


def test_those_who_come_back_are_counted_where_fewer_are_wanted():
    check = opened(offer="green-points-instalments", growth=-10)
    assert check.done.active[-1] == check.done.active[0]
    assert "only ¥4 of every ¥100" in growth_sentence(check, EN)
    assert "−10%" not in page(check)
    fewer = opened(offer="green-points-instalments", growth=-10, repeat=80)
    assert "10% fewer people every month" in growth_sentence(fewer, EN)
    assert "每月少10%的人" in growth_sentence(fewer, ZH)


@pytest.mark.parametrize(
    "link",
    [
        {"offer": "green-points-instalments", "shopper": 0, "merchant": 0},
        {"offer": "green-points-instalments", "shopper": 0.5, "merchant": 0.5, "claimed": 30},
        {"offer": "green-points-instalments", "pool": 90, "shopper": 0.9, "merchant": 0},
    ],
)
def test_rewards_for_inviting_are_not_forgotten(link: dict[str, object]):
    check = opened(**link)
    assert sum(line["paid"].sum() for line in check.done.at_source.values()) > 0
    assert "Nothing depends" not in page(check)
    assert "depends on anybody" not in page(check)
    assert "以后有没有人来" not in headline(check, ZH)
    assert any(text in page(check) for text in ("Only the rewards for inviting", "until somebody joins"))


def test_the_growth_that_the_page_asks_for_is_enough_when_typed():
    asked = opened(offer="green-points-instalments")
    assert "grow 69.5% a month" in growth_sentence(asked, EN)  # 69.44, rounded up
    typed = opened(offer="green-points-instalments", growth=69.5)
    assert "all that falls due can be paid" in growth_sentence(typed, EN)


def test_what_is_shared_out_always_lasts():
    check = opened(offer="green-points-shared", growth=0, horizon=36)
    assert check.done.first_short < 0
    assert "does not last" not in page(check)


def test_nobody_buys_is_not_nothing_promised():
    check = opened(offer="green-points-instalments", stop=5, join=12, repeat=0)
    assert check.buyers == 0
    for title in (coins_title(check, EN), joiners_title(check, EN), promises_figure(check, EN, "light").title):
        assert title.startswith("Nobody comes at month 12")
    assert "什么也没有" not in page(check, "zh")


def test_only_is_not_said_of_what_is_the_same():
    check = opened(offer="likegou-2016", stop=0)
    assert check.mine.paid == pytest.approx(check.mine_alone.paid)
    assert "whether or not anybody joins after you" in coins_title(check, EN)
    assert "at the growth set" not in coins_title(check, EN)


def test_more_and_more_buyers_are_not_said_where_buyers_fall():
    check = opened(offer="fuzhou-2014", growth=5, stop=3, horizon=24)
    assert "more and more buyers" not in overtime_title(check, EN)


def test_nothing_is_kept_where_nothing_is_promised():
    check = opened(offer="loyalty-card", rebate=0)
    assert "kept" not in page(check)


def test_two_figures_name_the_same_number():
    check = opened(offer="wanjia-2012", growth=5, stop=0)
    got = EN.of100(check.mine.paid / check.mine.promised)
    assert f"you get {got}" in coins_title(check, EN)
    assert f"you get {got}" in joiners_title(check, EN)


def test_the_parts_of_a_number_add_up_to_it():
    check = opened(offer="fuzhou-2014", pool=0.1, start=1, repeat=0, join=0)
    title = joiners_title(check, EN)
    whole, *parts = [float(n) for n in re.findall(r"(?<![\d¥])\d+\.?\d*(?= of every 100| from )", title)]
    assert sum(parts) == pytest.approx(whole)


RECRUITS = Offer("recruits", 100, 1.0, 0.0, points=(), at_source=(AtSource("inviter", "inviter-1", 1.0, "spend", 1),))


def test_an_offer_that_only_pays_recruits_is_told_so():
    check = Check(RECRUITS, Scenario(growth=0.5, repeat=0.0, horizon=24), 3)
    assert "None of what is promised for bringing people in is there until somebody joins." in headline(check, EN)
    assert "One recruit makes you even." in headline(check, EN)
    assert not says_that_nobody_is_needed(check)
    assert answer_coins(check) == [0, 100, 0, 0]  # from later people, all of them
    tenth = replace(RECRUITS, at_source=(AtSource("inviter", "inviter-1", 0.15, "spend", 1),))
    said = headline(replace(check, offer=tenth), EN)
    assert "brought in 7 people" in said  # 6 times 15 are 90
    assert "fewer than one in 7" in said
    assert "拉来7个人才回本" in headline(replace(check, offer=tenth), ZH)


def test_what_a_sale_pays_its_seller_is_covered_and_named():
    sale = replace(RECRUITS, rebate=0.2, at_source=(AtSource("seller", "agent", 0.05, "spend"),))
    check = Check(sale, Scenario(growth=0.0, horizon=24), 3)
    assert "Of your ¥100, ¥5 goes to those who sell" in headline(check, EN)
    assert "Nothing depends on people who join later" in headline(check, EN)


def test_in_a_line_what_is_needed_depends_on_the_place():
    line = Offer("line", 20, 0.5, 1.0, points=(Points("first", 50),), release=Instalments(1), payout="queue")
    buyers = Scenario(start=1, growth=0.0, repeat=0.0, horizon=120)
    said = headline(Check(line, buyers, 99), EN)
    assert "Number 100 in line waits until 4,900 more people have paid" in said
    assert "Number 10 in line waits until 490 more" in headline(Check(line, buyers, 9), EN)


def test_what_is_still_in_line_on_the_last_day_is_not_lost():
    line = Offer("line", 20, 0.5, 1.0, points=(Points("first", 50),), release=Instalments(1), payout="queue")
    check = Check(line, Scenario(start=1, growth=0.0, repeat=0.0, horizon=80), 20)
    assert check.mine.owed == check.mine.promised
    said = figures(check) + figures(check, "zh")
    for text in ("never paid", "Nobody pays", "from nobody", "没有人出这笔钱", "没有人付"):
        assert text not in said
    assert "not paid by month 79" in page(check)
