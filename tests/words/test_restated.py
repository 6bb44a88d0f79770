"""Restated: six offers as people tell them, each written into a link and said back in plain sentences; and no offer mute."""

import re
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings

from explainer import Offer, Scenario
from explainer.charts.check.flow import flow_title
from explainer.charts.check.joiners import joiners_title
from explainer.charts.check.promises import promises_figure
from explainer.engine.check import Check
from explainer.offers.inputs import Inputs
from explainer.offers.link import from_link, query, to_link
from explainer.words.restated import restated
from explainer.words.sentences import growth_sentence, headline
from explainer.words.text import words
from tests.oracles.every_term import every_case

TOLD = {  # link, and what has to be said of it in English and in Chinese, each worked out by hand
    "a thousandth a day, 5 % for bringing somebody": (
        "spend=1000&period=day&points=shopper:1:spend&periods=1000&rewards=invite:inviter:5:spend:level1&rebate=20&growth=0",
        ["You spend ¥1,000.",
         "You are promised ¥1,000. All of it falls due in 1,000 equal parts, one each day.", "inviter ¥50"],
        ["你花1,000元", "说好返你1,000元。分1,000份", "推荐人50元"],
    ),
    "500 pounds, 1 % a day for 200 days, 10 % per friend": (
        "spend=500&money=GBP&period=day&points=member:2:spend&periods=200&rewards=invite:inviter:10:spend:level1&pool=90"
        "&rebate=100&growth=0&words=deposit",
        ["You pay in £500; £450 of it", "You are promised £1,000. All of it falls due in 200 equal parts", "inviter £50"],
        ["你交500英镑，其中450英镑", "说好返你1,000英镑。分200份", "推荐人50英镑"],
    ),
    "every fifth later order frees one": (
        "spend=100&points=shopper:1:spend&payout=queue&release=once&after=1&rebate=20&growth=0&words=line",
        ["You pay ¥100 for a place in a line; ¥20 of it goes to those in front.", "promised ¥100."],
        ["你花100元排一个位置，其中20元付给排在前面的人", "返你100元"],
    ),
    "5,000 on a card, 1,000 more in meals at 45 %": (
        "spend=5000&points=shopper:1.2:spend&cost=45&periods=12&rebate=100&growth=0&words=card",
        ["You put ¥5,000 on a card; all of it is kept", "promised ¥6,000.",
         "It is paid in goods: ¥100 of it costs ¥45 to keep."],
        ["你往卡里充5,000元，全部留着返", "返你6,000元", "每100元只要花45元"],
    ),
    "2 % a year from a bank that earns 3.5 %": (
        "spend=10000&period=year&points=member:1:spend&release=interest&interest=2&periods=5&earns=3.5&rebate=100&growth=0"
        "&words=deposit",
        ["For 5 years, 2% of it is paid each year. At the end it is paid itself, too.", "earns 3.5% a year"],
        ["5年里，每年付它的2%。期满再把这笔本身还给你", "每年能赚3.5%"],
    ),
    "30 % a month, left in for a year": (
        "spend=10000&points=member:1.3:spend&release=once&after=1&leftin=100&leftfor=11&rebate=100&growth=0&words=deposit",
        ["You are promised ¥13,000. All of it falls due the month after.",
         "All that falls due is put back at once, for 11 months."],
        ["说好返你1.3万元。下个月就", "到期的钱全部当场投回去，连续11个月"],
    ),
    "paid to whoever recruits, once three have come": (
        "spend=100&pool=0&rewards=invite:inviter:100:spend:level1:needs3&rebate=100&growth=0",
        ["inviter ¥100, once 3 people have been brought in"],
        ["拉满3个人以后，给推荐人100元"],
    ),
    "interest for life, a fee on the way out": (
        "spend=10000&points=member:1:spend&release=forever&interest=30&wfee=10&fee_to=platform&rebate=100&growth=0"
        "&words=deposit",
        ["Each month 30% of it is paid, for ever.", "10% is kept back from every payout and goes to the platform."],
        ["每月付它的30%，一直付下去", "归平台"],
    ),
    "an account, handed on, with a fee and goods worth less": (
        "spend=100&points=member:1:spend&release=account&interest=5&withdraw=2&holding=passed_on&outside=5&fee=65&every=12"
        "&worth=80&rebate=100&growth=0",
        ["grows by 5% each month, and of which 2% is taken out", "passed on or taken out", "5% of what people bring in",
         "Taking part costs ¥65 more, again every 12 months.", "costs ¥80 elsewhere"],
        ["每月涨5%，每月取出2%", "不留在池子里", "相当于大家付的钱里进池子的5%", "另外要交65元，每12个月再交一次",
         "在别处卖80元"],
    ),
    "named parts at named times": (
        "spend=100&points=member:1:spend&release=schedule&parts=3:50,12:63&rebate=100&growth=0",
        ["3: 50%, 12: 63%"],
        ["第3期50%、第12期63%"],
    ),
}  # fmt: skip


def opened(link: str) -> Inputs:
    """An own offer from the part of its address behind the question mark."""
    inputs, notes = from_link({"offer": "own", **dict(parse_qsl(link))})
    assert notes == []
    return inputs


@pytest.mark.parametrize("story", TOLD)
def test_an_offer_as_people_tell_it_is_said_back(story: str):
    link, english, chinese = TOLD[story]
    inputs = opened(link)
    for language, parts in (("en", english), ("zh", chinese)):
        said = restated(inputs.offer, words(language))
        assert [part for part in parts if part not in said] == [], said


@pytest.mark.parametrize("story", TOLD)
def test_its_link_is_short(story: str):
    assert len(query(to_link(opened(TOLD[story][0]), "zh"))) <= 200


@pytest.mark.parametrize("story", [story for story in TOLD if "words=" in TOLD[story][0]])
def test_money_that_is_paid_in_is_not_spent_in_a_shop(story: str):
    check = opened(TOLD[story][0]).check()
    for language, bought in (("en", "shop |spend|purchase|buy"), ("zh", "商家|店|消费|买")):
        w = words(language)
        said = restated(check.offer, w) + headline(check, w) + growth_sentence(check, w)
        said += flow_title(check, w) + promises_figure(check, w).title + joiners_title(check, w)
        assert re.findall(bought, said) == [], said


@settings(max_examples=60)
@given(every_case(most=60))
def test_every_offer_can_be_told_in_both_languages(case: tuple[Offer, Scenario]):
    offer, scenario = case
    check = Check(offer, scenario, 0)
    for language in ("en", "zh"):
        w = words(language)
        assert all((restated(offer, w), headline(check, w), growth_sentence(check, w)))
