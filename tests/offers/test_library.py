"""The library: every number has a status and a source, every word is in both languages, published numbers match."""

import dataclasses
import math
import re
from itertools import pairwise

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

from explainer import (
    OfferError,
    break_even,
    buyers_until,
    cover,
    even_at,
    lasts,
    newcomers_needed,
    recruits_to_be_even,
    run,
)
from explainer.cases.read import cases
from explainer.claims.read import claims
from explainer.engine.knob import choices, knobs
from explainer.engine.offer import Offer, Points
from explainer.engine.scenario import Scenario
from explainer.offers.folder import CONTENT
from explainer.offers.library import Term, as_of, load_offer, load_scenario, offers, readings, terms
from explainer.offers.own import ROLES
from explainer.offers.places import places
from explainer.offers.sources import references
from explainer.offers.tables import OPTIONAL
from explainer.words.text import slots
from tests.oracles.unnamed import company_named, mark

FAMILY = ("green-points", "green-points-instalments", "green-points-shared")
STATUSES = {"advertised", "court-reported", "officially-reported", "assumption", "computed"}
SEEN = {"official-site", "reprint", "press", "promotional-text", "paper"}
IN_WORDS = {"万分之五": 0.0005, "one per cent": 0.01, "entirely of money borrowed": 1.0}


every_offer = pytest.mark.parametrize("offer_id", offers())
every_language = pytest.mark.parametrize("language", ["en", "zh"])


def value(offer_id: str, path: str) -> float:
    return float(next(t.value for t in terms(offer_id) if t.path == path))


def used_keys() -> set[str]:
    """The keys in offers.ftl that the data call for."""
    keys = {f"offer-{o}{part}" for o in offers() for part in ("", "-about", "-status")} | {f"who-{role}" for role in ROLES}
    for loaded in map(load_offer, offers()):
        keys |= {f"who-{promise.who}" for promise in loaded.points} | {f"who-{promise.who}" for promise in loaded.at_source}
        keys |= {f"at-{promise.name}" for promise in loaded.at_source}
    keys |= {t.note for o in offers() for t in terms(o) if t.note}
    keys |= {f"place-{p.id}" for p in places()} | {f"status-{s}" for s in STATUSES} | {f"seen-{s}" for s in SEEN}
    return keys


def messages(language: str) -> dict[str, str]:
    """The words of offers.ftl by key; a line that cannot be read fails the test."""
    text = (CONTENT / language / "offers.ftl").read_text(encoding="utf-8")
    body = FluentParser().parse(text).body
    assert not [entry.content for entry in body if isinstance(entry, Junk)]
    return {e.id.name: "".join(str(p.value) for p in e.value.elements) for e in body if isinstance(e, Message)}


# --- reading ----------------------------------------------------------------------------------------------------------


def test_the_offers_stand_in_this_order() -> None:
    real = ("wanjia-2012", "yunlianhui-2018", "likegou-2016", "fuzhou-2014")
    kinds = (
        "line-for-a-gift",
        "recruits-only",
        "mutual-aid-30-a-month",
        "12dailypro-2006",
        "kapa-2019",
        "hyperfund-2022",
        "deposit-for-tasks",
    )
    honest = ("bank-deposit", "prepaid-meals", "members-club")
    assert offers() == (*FAMILY, *real, "loyalty-card", "deposit-50-in-45-days", *kinds, *honest)


@every_offer
def test_an_offer_and_its_scenario_load_and_can_be_run(offer_id: str) -> None:
    offer, (scenario, join) = load_offer(offer_id), load_scenario(offer_id)
    assert offer.name == offer_id
    assert 0 < join < scenario.horizon
    assert scenario.stop is None or join <= scenario.stop
    assert as_of(offer_id).year >= 1920
    done = run(offer, scenario)
    at_once = sum(promise["paid"].sum() for promise in done.at_source.values())
    assert 0 < done.paid.sum() + at_once < math.inf
    assert done.paid.sum() > 0 or not offer.points


@pytest.mark.parametrize("unknown", ["green-point", "", "../places", "GREEN-POINTS"])
def test_an_unknown_offer_is_refused_with_the_known_ones(unknown: str) -> None:
    for reader in (load_offer, load_scenario, terms, readings, as_of):
        with pytest.raises(OfferError) as refused:
            reader(unknown)
        assert repr(unknown) in str(refused.value)
        assert all(offer_id in str(refused.value) for offer_id in offers())


def test_the_instalments_are_the_same_terms_with_another_release() -> None:
    ladder, parts = load_offer("green-points"), load_offer("green-points-instalments")
    assert type(ladder.release) is not type(parts.release)
    assert dataclasses.replace(parts, name=ladder.name, release=ladder.release) == ladder


@every_offer
def test_the_first_reading_of_an_open_base_is_the_one_in_use(offer_id: str) -> None:
    bases = {a.name: a.base for a in load_offer(offer_id).at_source}
    for name, bases_read in readings(offer_id).items():
        assert bases_read[0] == bases[name]
        assert sorted(bases_read) == ["rebate", "spend"]


def test_every_commission_of_the_green_points_can_be_read_both_ways() -> None:
    assert set(readings("green-points")) == {a.name for a in load_offer("green-points").at_source}
    commissions = {"invite-1", "invite-2", "invite-3", "promoter", "province"}
    assert {name for name, bases in readings("green-points").items() if bases[0] == "rebate"} == commissions


# --- where numbers come from ------------------------------------------------------------------------------------------


@every_offer
def test_every_number_has_a_status_and_a_source_or_a_reason(offer_id: str) -> None:
    for term in terms(offer_id):
        assert term.status in STATUSES, term
        assert term.source is None or term.source in references(), term
        assert bool(term.source) == bool(term.where), term
        assert term.source or term.status == "assumption", term
        assert term.note or term.status not in ("assumption", "computed"), term


UNSAID = {  # what goes without saying: no money from outside, cash, nothing withheld
    "terms.outside": 0, "terms.earns": 0, "terms.cost": 1, "terms.holding": "kept", "terms.withdrawal_fee": 0,
    "terms.fee_to": "pool",
}  # fmt: skip


@every_offer
def test_every_number_that_is_used_is_listed(offer_id: str) -> None:
    offer, (scenario, join) = load_offer(offer_id), load_scenario(offer_id)
    listed = {t.path: t.value for t in terms(offer_id)}
    shown = {"period": offer.period, "scenario.join": join}
    shown |= {f"points.{p.who}": p.multiple for p in offer.points}
    shown |= {f"at_source.{a.name}": a.rate for a in offer.at_source}
    if offer.points:  # the rule of an offer without points releases nothing
        shown |= {f"release.{name}": getattr(offer.release, name) for name in knobs(offer.release)}
    named = [("terms", offer, name) for name in (*knobs(Offer), *choices(Offer)) if name != "words"]
    named += [("scenario", scenario, name) for name in knobs(Scenario)]
    named += [(part, had, name) for part in OPTIONAL if (had := getattr(offer, part)) for name in knobs(had)]
    shown |= {f"{table}.{name}": getattr(o, name) for table, o, name in named if getattr(o, name) is not None}
    assert listed == {path: value for path, value in shown.items() if path in listed or UNSAID.get(path) != value}


def expected_unit(offer: Offer, term: Term) -> str:
    table, _, name = term.path.partition(".")
    declared = {"terms": knobs(Offer), "release": knobs(offer.release), "scenario": knobs(Scenario)}
    declared |= {part: knobs(made) for part, made in OPTIONAL.items()}
    if table == "points":
        return knobs(Points)["multiple"].unit
    if table == "at_source":
        return next(a.knob.unit for a in offer.at_source if a.name == name)
    if table == "period" or name in choices(Offer):
        return "period" if table == "period" else "rule"
    return "periods" if name == "join" else declared[table][name].unit


@every_offer
def test_every_unit_is_the_one_the_engine_counts_in(offer_id: str) -> None:
    offer = load_offer(offer_id)
    for term in terms(offer_id):
        assert term.unit == expected_unit(offer, term).replace("currency", offer.currency), term


def rates_in(quoted: str) -> set[float]:
    """The rates that the quoted words state: 15 %, "one per cent", or the growth in a row such as 1000 → 1150."""
    percents = {float(n) / 100 for n in re.findall(r"([\d.]+)\s*%", quoted)}
    row = [float(n) for n in quoted.split("→")] if "→" in quoted else []
    spelt = {rate for words, rate in IN_WORDS.items() if words in quoted}
    return percents | spelt | {after / before - 1 for before, after in pairwise(row)}


@every_offer
def test_a_published_rate_is_one_in_the_quoted_words(offer_id: str) -> None:
    for term in terms(offer_id):
        if term.unit.startswith("fraction") and term.status not in ("assumption", "computed"):
            assert any(r == pytest.approx(float(term.value)) for r in rates_in(term.where or "")), term


def test_every_source_is_used_and_says_how_it_was_read() -> None:
    used = {t.source for o in offers() for t in terms(o)} | {p.source for p in places()}
    used |= {entry.origin for claim in claims() for entry in claim.inputs} - {"assumption"}
    used |= {quote.source for claim in claims() for quote in claim.quotes}
    used |= {source for case in cases() for source in case.sources}
    assert used - {None} == set(references())
    for source in references().values():
        assert source.seen in SEEN, source
        assert source.language in ("en", "zh", "de", "it", "no"), source
        assert source.publisher, source
        printed = source.seen == "press" and re.fullmatch(r"\d{4}-\d\d-\d\d", source.date)  # a paper and its day
        assert source.url.startswith("http") or source.seen == "promotional-text" or printed, source
        assert re.fullmatch(r"(\d{4}(-\d\d-\d\d)?)?", source.date), source


def test_places_are_dated_sourced_and_in_order() -> None:
    assert [p.id for p in places()] == ["pudong", "shanghai", "china", "world"]
    assert all(p.source in references() and p.where and 2015 <= p.year <= 2030 for p in places())
    assert [p.people for p in places()] == [5_681_512, 24_802_600, 1_404_890_000, 8.2e9]


# --- words ------------------------------------------------------------------------------------------------------------


@every_language
def test_the_words_are_those_the_data_need_and_no_others(language: str) -> None:
    assert set(messages(language)) == used_keys()


def test_both_languages_ask_for_the_same_slots() -> None:
    assert slots(CONTENT / "en" / "offers.ftl") == slots(CONTENT / "zh" / "offers.ftl")


def test_each_language_is_written_in_itself() -> None:
    chinese = re.compile(r"[\u4e00-\u9fff]")
    assert not [key for key, words in messages("en").items() if chinese.search(words)]
    assert not [key for key, words in messages("zh").items() if not chinese.search(words)]


def test_a_hidden_name_would_be_found() -> None:
    hidden = {2: {mark("某店")}, 3: {mark("某某店")}}
    assert company_named("上海 某 店 集团", hidden)
    assert company_named("一个某某店", {3: hidden[3]})
    assert not company_named("某家店", hidden)


def test_no_company_is_named_with_the_green_points() -> None:
    files = [CONTENT / "offers" / f"{o}.toml" for o in FAMILY] + [CONTENT / "sources.toml"]
    files += [CONTENT / language / f"{name}.ftl" for language in ("en", "zh") for name in ("offers", "sources")]
    assert not [str(path) for path in files if company_named(path.read_text(encoding="utf-8"))]


# --- published numbers ------------------------------------------------------------------------------------------------


def test_green_points_give_each_200_points_and_vouchers_for_the_whole_price() -> None:
    offer = load_offer("green-points")
    assert offer.spend * offer.rebate == pytest.approx(200)
    assert [p.multiple * offer.rebate * offer.spend for p in offer.points] == pytest.approx([1000, 1000])
    assert cover(offer) == pytest.approx(0.04)


def test_the_published_release_table_comes_out() -> None:
    offer, (scenario, _) = load_offer("green-points-shared"), load_scenario("green-points-shared")
    done = run(offer, scenario)
    first = done.paid_by_purchase[:, 0] / scenario.start
    assert done.pool_income[0] / scenario.start == pytest.approx(80)
    assert first[1:4] == pytest.approx([2.00, 2.30, 2.645])
    assert math.floor(first[3] * 100) / 100 == 2.64
    assert first[:31].sum() < 1000 == pytest.approx(first[:32].sum())


def test_wanjia_promises_500_for_a_commission_of_80_one_yuan_a_day() -> None:
    offer = load_offer("wanjia-2012")
    assert offer.spend * offer.rebate == pytest.approx(0.16 * 500) == pytest.approx(80)
    assert offer.multiple * offer.rebate * offer.spend == pytest.approx(500)
    assert offer.multiple * offer.rebate * offer.spend / value("wanjia-2012", "release.periods") == pytest.approx(1)
    assert offer.pool_share * offer.rebate == pytest.approx(0.10)


@pytest.mark.parametrize(("pool_share", "day"), [(1.0, 80), (0.625, 50)])
def test_wanjia_at_constant_turnover_owes_more_than_comes_in_after_day(pool_share: float, day: int) -> None:
    offer = dataclasses.replace(load_offer("wanjia-2012"), pool_share=pool_share)
    done = run(offer, Scenario(start=7, growth=0, repeat=1, horizon=120))
    assert done.due[day] == pytest.approx(done.pool_income[day])
    assert done.due[day + 1] > done.pool_income[day + 1] * 1.01


def test_wanjia_turnover_and_members_are_of_the_size_that_was_reported() -> None:
    offer, (scenario, _) = load_offer("wanjia-2012"), load_scenario("wanjia-2012")
    done = run(offer, scenario)
    assert scenario.stop == 700
    assert done.turnover[700] == pytest.approx(3e8, rel=0.02)
    assert done.turnover[:701].sum() == pytest.approx(240.45e8, rel=0.02)
    assert done.new.sum() == pytest.approx(182e4, rel=0.15)


def test_yunlianhui_pays_5_yuan_then_4_9975_on_ten_thousand() -> None:
    offer = load_offer("yunlianhui-2018")
    assert offer.multiple * offer.rebate * offer.spend == pytest.approx(116)
    assert [p.multiple * offer.rebate for p in offer.points] == pytest.approx([1.00, 0.16])
    alone = dataclasses.replace(offer, spend=10_000, points=offer.points[:1])
    done = run(alone, Scenario(start=1, growth=0, repeat=0, horizon=4))
    assert done.paid_by_purchase[1:3, 0] == pytest.approx([5, 4.9975])


def test_pitfall_the_2000_days_of_a_newspaper_are_the_straight_line() -> None:
    rate = value("yunlianhui-2018", "release.rate")
    straight, declining = 5 * 365 * rate, 1 - (1 - rate) ** (5 * 365)
    assert 1 / rate == pytest.approx(2000)
    assert declining == pytest.approx(0.60, abs=0.005) != pytest.approx(straight, abs=0.005)


def test_yunlianhui_growth_leads_from_the_start_to_the_reported_members() -> None:
    scenario, _ = load_scenario("yunlianhui-2018")
    assert scenario.start * (1 + scenario.growth) ** 1583 == pytest.approx(8.96e6, rel=0.06)


def test_the_loyalty_card_covers_its_promise_by_itself() -> None:
    offer = load_offer("loyalty-card")
    assert offer.rebate * offer.multiple == pytest.approx(0.01)
    assert cover(offer) == 1


def test_ponzi_promises_150_for_100_after_one_period_of_45_days() -> None:
    offer, (scenario, _) = load_offer("deposit-50-in-45-days"), load_scenario("deposit-50-in-45-days")
    assert (offer.period, value(offer.name, "release.periods")) == ("45 days", 1)
    assert offer.multiple * offer.rebate * offer.spend == pytest.approx(150)
    assert 1 + scenario.growth == pytest.approx(math.exp(7.187 * 45 / 365), rel=0.005)
    assert scenario.start * offer.spend == pytest.approx(1.130e6 / 7.187 * math.expm1(7.187 * 45 / 365), rel=0.005)


# --- offers as they are really told, each against what was published or worked out by hand ------------


def first_short(offer_id: str, growth: float, horizon: int = 120) -> int:
    """The first period in which something stays owed, with so much growth and nobody who comes back."""
    return run(load_offer(offer_id), Scenario(start=1000, growth=growth, repeat=0, horizon=horizon)).first_short


def test_number_100_in_the_line_is_served_when_5000_have_joined() -> None:
    """The example of the Office of Fair Trading: 50 new recruits per gift, hundredth place, 5,000 people."""
    offer, (scenario, join) = load_offer("line-for-a-gift"), load_scenario("line-for-a-gift")
    assert scenario.start * (join + 1) == 100
    assert buyers_until(offer, 100) == pytest.approx(5000)
    done = run(offer, scenario)
    bought = done.active.cumsum()
    paid = done.paid_by_purchase[:, :10].sum(axis=1).cumsum()  # to the first hundred
    assert bought[(paid >= 100 * 500 * (1 - 1e-9)).argmax()] == pytest.approx(5000)


def test_one_recruit_makes_even_and_without_recruits_nobody_is_paid() -> None:
    offer = load_offer("recruits-only")
    assert math.isnan(cover(offer))
    assert recruits_to_be_even(offer) == 1
    done = run(offer, Scenario(start=50, growth=0, repeat=0, stop=0, horizon=5))
    assert done.at_source["recruit"]["paid"].sum() == 0


def test_mutual_aid_left_in_for_a_year_makes_232981_of_10000_and_4_of_100_is_own_money() -> None:
    """The notice says 23 times a year: 1.3 to the 12th."""
    offer = load_offer("mutual-aid-30-a-month")
    done = run(offer, Scenario(start=1, growth=0, repeat=0, stop=0, horizon=20))
    assert round(done.due.sum()) == 232_981
    assert cover(offer) == pytest.approx(1.3**-12) == pytest.approx(0.043, abs=0.0005)
    assert done.due.nonzero()[0].tolist() == [12]


def test_12dailypro_covers_69_of_100_and_needs_6_per_cent_more_people_every_day() -> None:
    """100/144; the 12 parts are worth 1 at 6.110 %; counted by cohorts: short on day 21, at 2 % on day 24."""
    offer = load_offer("12dailypro-2006")
    assert cover(offer) == pytest.approx(100 / 144)
    needed = break_even(offer)
    assert needed == pytest.approx(0.06110, abs=5e-6)
    assert sum(0.12 / (1 + needed) ** day for day in range(1, 13)) == pytest.approx(1)
    assert (first_short(offer.name, 0), first_short(offer.name, 0.02)) == (21, 24)
    with_the_rest = dataclasses.replace(offer, outside=5 / 95)
    assert cover(with_the_rest) == pytest.approx(0.731, abs=0.0005)
    assert break_even(with_the_rest) == pytest.approx(0.05184, abs=5e-6)


def test_kapa_can_pay_three_months_out_of_what_five_million_members_put_in() -> None:
    """The regulator's sum: 5 million times 10,000 pesos are 50 billion, and 30 % of that is 15 billion a month."""
    offer = load_offer("kapa-2019")
    done = run(offer, Scenario(start=5e6, growth=0, repeat=0, stop=0, horizon=12))
    assert done.turnover[0] == pytest.approx(50e9)
    assert done.paid[1:5] == pytest.approx([15e9, 15e9, 15e9, 5e9])
    assert done.first_short == 4
    assert lasts(offer) == pytest.approx(50 / 15)
    assert (cover(offer), break_even(offer)) == (0, pytest.approx(0.3))


def test_tasks_of_five_days_bring_32_85_per_cent_a_year_and_then_the_deposit() -> None:
    offer = load_offer("deposit-for-tasks")
    done = run(offer, Scenario(start=1, growth=0, repeat=0, stop=0, horizon=80))
    assert done.due[1] == pytest.approx(2.25)
    assert done.due.sum() / 500 - 1 == pytest.approx(0.3285)
    assert done.due[73] == pytest.approx(502.25)
    assert cover(offer) == pytest.approx(1 / 1.3285)
    assert break_even(offer) == pytest.approx(0.0045)  # what pays the interest of a loan that is always renewed


def test_the_bank_earns_350_and_owes_200() -> None:
    offer = load_offer("bank-deposit")
    done = run(offer, Scenario(start=1, growth=0, repeat=0, stop=0, horizon=3))
    assert (done.outside[1], done.paid[1] - 10_000) == (pytest.approx(350), pytest.approx(200))
    assert newcomers_needed(offer) == 0
    assert break_even(offer) == -1


def test_meals_for_6000_cost_2700_of_the_5000_paid() -> None:
    offer = load_offer("prepaid-meals")
    done = run(offer, Scenario(start=1, growth=0, repeat=0, stop=0, horizon=20))
    assert done.paid.sum() == pytest.approx(6000)
    assert done.pool[-1] == pytest.approx(5000 - 0.45 * 6000)
    assert cover(offer) == pytest.approx(5000 / 2700)
    assert newcomers_needed(offer) == 0


def test_the_club_pays_from_3250_and_at_3000_a_member_is_5_short() -> None:
    """Published: 3,250 of purchases bring a reward of 65, and 6,500 the whole fee of 130."""
    offer = load_offer("members-club")
    assert even_at(offer) == pytest.approx(3250)
    assert even_at(dataclasses.replace(offer, fee=dataclasses.replace(offer.fee, amount=130))) == pytest.approx(6500)
    done = run(offer, Scenario(start=1, growth=0, repeat=1, horizon=3))
    assert done.paid[1] - done.membership[1] == pytest.approx(-5)
