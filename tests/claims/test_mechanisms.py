"""The mechanisms: every number is in the quoted words, "where it is modelled" is true, every open question has its words."""

import math
import re
from dataclasses import fields as parts_of
from dataclasses import replace

import numpy as np
import pytest

from explainer import Run, cover, load_offer, run
from explainer.claims.mechanisms import (
    ASKED_BY,
    MODELLED,
    MONEY,
    Mechanism,
    OpenQuestion,
    StatedAmount,
    mechanisms,
    questions,
)
from explainer.claims.read import claims
from explainer.engine.scenario import Scenario
from explainer.offers.folder import CONTENT
from explainer.offers.inputs import ChoiceField, Inputs, field, fields, get, preset, put
from explainer.offers.library import terms
from explainer.offers.sources import references
from explainer.words.text import slots, words
from tests.oracles.unnamed import company_named

TENS_OF_MILLIONS = "数千万"
EXAMPLES = {"equal-points", "free-order"}  # their amounts follow from inputs, with a test of its own for each

every_mechanism = pytest.mark.parametrize("mechanism", mechanisms(), ids=lambda m: m.id)
every_question = pytest.mark.parametrize("question", questions(), ids=lambda q: q.id)
every_language = pytest.mark.parametrize("language", ["en", "zh"])


def by_id(mechanism_id: str) -> Mechanism:
    return next(m for m in mechanisms() if m.id == mechanism_id)


# --- what the articles say --------------------------------------------------------------------------------------------


def test_all_36_keep_their_row_and_their_order() -> None:
    assert [m.number for m in mechanisms()] == [f"M{n:02}" for n in range(1, 37)]
    assert len({m.id for m in mechanisms()}) == 36


@every_mechanism
def test_each_is_quoted_from_an_article_and_names_no_company(mechanism: Mechanism) -> None:
    assert mechanism.at
    for passage in mechanism.at:
        assert references()[passage.source].seen == "promotional-text"
        assert 1 <= passage.line <= 96
        assert len(passage.words) >= 5
        assert not company_named(passage.words)


def numbers_in(quoted: str) -> set[float]:
    """The numbers that the quoted words state, as the data write them: 3% as 0.03, 1.2 万 as 12,000."""
    scale = {"": 1.0, "%": 0.01, "万": 1e4, "亿": 1e8}
    stated = {float(n) * scale[unit] for n, unit in re.findall(r"(\d+(?:\.\d+)?) ?([%万亿]?)", quoted)}
    return stated | ({2e7, 9e7} if TENS_OF_MILLIONS in quoted else set())


def test_numbers_are_read_from_chinese() -> None:
    assert numbers_in("1.2 万家餐饮门店、8000 家") == {12000, 8000}
    assert numbers_in("整体估值超 41 亿元，3%-20%") == {4.1e9, 0.03, 0.20}


@every_mechanism
def test_every_number_stands_in_the_quoted_words(mechanism: Mechanism) -> None:
    stated = set().union(*(numbers_in(p.words) for p in mechanism.at))
    for amount in mechanism.amounts:
        for value in {amount.low, amount.low if amount.high is None else amount.high}:
            assert any(math.isclose(value, n) for n in stated), (amount, stated)
        assert amount.high is None or amount.low < amount.high


@every_mechanism
def test_the_kinds_are_known(mechanism: Mechanism) -> None:
    assert mechanism.money
    assert set(mechanism.money) <= set(MONEY)
    assert mechanism.modelled in MODELLED
    assert len(mechanism.readings) != 1


# --- where it is in the app -------------------------------------------------------------------------------------------


@every_mechanism
def test_what_is_computed_names_a_place_and_what_is_not_names_none(mechanism: Mechanism) -> None:
    assert bool(mechanism.inputs or mechanism.results) == (mechanism.modelled != "no")
    assert set(mechanism.results) <= {part.name for part in parts_of(Run)}


def slow(inputs: Inputs) -> Inputs:
    """The offer at a growth that misses many steps, so that also what happens without a step can be seen."""
    return replace(inputs, scenario=replace(inputs.scenario, growth=0.05, horizon=60))


def moved(inputs: Inputs, name: str) -> Inputs:
    """The inputs with another value in this field."""
    entry = field(inputs, name)
    value = get(inputs, entry)
    if isinstance(entry, ChoiceField):
        other = next(c for c in entry.choices if c != value)
    else:
        other = entry.knob.nearest(value / 2 if value else 0.5 if entry.knob.high == 1 else 12)
    assert other != value
    return put(inputs, entry, other)


def outcome(inputs: Inputs) -> np.ndarray:
    """Everything by period that money does in the run of these inputs."""
    done = run(inputs.offer, inputs.scenario)
    by_period = [done.promised, done.due, done.paid, done.owed, done.lapsed, done.unclaimed, done.pool, done.platform]
    by_purchase = [done.paid_by_purchase.sum(axis=0)]
    return np.concatenate([*by_period, *by_purchase, *(line["promised"] for line in done.at_source.values())])


def changes_the_run(offer_id: str, name: str) -> bool:
    inputs = slow(preset(offer_id))
    return not np.allclose(outcome(inputs), outcome(moved(inputs, name)), rtol=1e-6)


@pytest.mark.parametrize(("offer_id", "name"), sorted({(m.offer, name) for m in mechanisms() for name in m.inputs}))
def test_every_input_it_names_is_on_the_page_and_changes_the_run(offer_id: str, name: str) -> None:
    assert name in {f.name for f in fields(preset(offer_id))}
    assert changes_the_run(offer_id, name)


@pytest.mark.parametrize("name", sorted({name for q in questions() for name in q.inputs}))
def test_every_input_of_a_question_is_on_the_page_and_changes_the_run(name: str) -> None:
    assert name in {f.name for f in fields(preset("green-points"))}
    assert changes_the_run("green-points", name)


def term_path(inputs: Inputs, name: str) -> str:
    """Where the offer's file states the value of an input."""
    entry = field(inputs, name)
    match entry.part:
        case "points":
            return f"points.{name}"
        case "at_source":
            return f"at_source.{name}"
        case "offer":
            return f"terms.{entry.key}"
    return f"{entry.part}.{entry.key}"


@every_mechanism
def test_an_input_carries_the_number_of_the_same_line_of_the_article(mechanism: Mechanism) -> None:
    inputs, listed = preset(mechanism.offer), {t.path: t for t in terms(mechanism.offer)}
    advertised = [t for name in mechanism.inputs if (t := listed.get(term_path(inputs, name))) and t.status == "advertised"]
    for term in advertised if mechanism.amounts and mechanism.id not in EXAMPLES else []:
        assert any((term.where or "").startswith(f"第{p.line}行") for p in mechanism.at), term
        assert any(a.low <= float(term.value) <= (a.high or a.low) for a in mechanism.amounts), term


def test_every_advertised_number_of_the_offer_belongs_to_a_mechanism() -> None:
    inputs = preset("green-points")
    named = {term_path(inputs, name) for m in mechanisms() for name in m.inputs if m.offer == "green-points"}
    assert {t.path for t in terms("green-points") if t.status == "advertised"} <= named


@every_mechanism
def test_the_claims_it_names_are_there_and_read_the_same_lines_or_numbers(mechanism: Mechanism) -> None:
    known = {claim.id: claim for claim in claims()}
    assert set(mechanism.claims) <= known.keys()
    lines = {(p.source, f"第{p.line}行") for p in mechanism.at}
    for claim in (known[name] for name in mechanism.claims):
        passages = [(q.source, q.where) for q in claim.quotes] + [(i.origin, i.where) for i in claim.inputs]
        assert any(source == at and line in where for source, where in passages for at, line in lines), claim.id


def test_the_rest_of_the_rebate_is_what_the_run_shows_as_kept() -> None:
    bare = replace(load_offer("green-points"), at_source=())
    done = run(bare, Scenario(start=7, growth=0.1, horizon=5))
    assert done.platform == pytest.approx(0.6 * done.rebate)


def test_points_come_to_200_each_and_divided_to_half_as_much_in_all() -> None:
    inputs = preset("green-points")
    each = by_id("equal-points").amounts[0].low
    assert inputs.offer.spend * inputs.offer.rebate == pytest.approx(each)
    divided = put(inputs, field(inputs, "merchant"), 0.0)
    assert divided.offer.multiple == pytest.approx(inputs.offer.multiple / 2)


def test_the_free_order_follows_from_its_three_inputs() -> None:
    spent, points, vouchers = (a.low for a in by_id("free-order").amounts)
    inputs = preset("green-points")
    offer = put(inputs, field(inputs, "spend"), spent).offer
    assert offer.spend * offer.rebate == pytest.approx(points)
    assert offer.points[0].multiple * points == pytest.approx(vouchers) == pytest.approx(spent)


def test_points_like_cash_fall_due_in_the_next_period() -> None:
    inputs = preset(by_id("points-as-cash").offer)
    soonest = put(inputs, field(inputs, "periods"), 1)
    done = run(soonest.offer, Scenario(start=3, growth=0, repeat=0, horizon=3))
    assert done.due[1] == pytest.approx(done.promised[0]) != 0


def test_the_base_switch_moves_the_commissions_and_not_the_cashback() -> None:
    inputs = preset("green-points")
    switched = put(inputs, field(inputs, "base"), "spend")
    moved_lines = {a.name for a, b in zip(inputs.offer.at_source, switched.offer.at_source, strict=True) if a != b}
    assert moved_lines == {m.inputs[0] for m in mechanisms() if "base" in m.inputs}


# --- the questions ----------------------------------------------------------------------------------------------------


@every_question
def test_a_question_is_about_mechanisms_and_has_somebody_to_ask_it(question: OpenQuestion) -> None:
    assert question.asked_by in ASKED_BY
    assert set(question.about) <= {m.id for m in mechanisms()}
    assert question.about


def test_every_kind_is_used() -> None:
    assert {kind for m in mechanisms() for kind in m.money} == set(MONEY)
    assert {m.modelled for m in mechanisms()} == set(MODELLED)


def test_questions_come_in_the_order_of_who_asks() -> None:
    order = [ASKED_BY.index(q.asked_by) for q in questions()]
    assert order == sorted(order)
    assert set(order) == {0, 1, 2}


def test_what_the_research_found_unstated_is_asked() -> None:
    asked = {q.id for q in questions()}
    assert asked >= {"period-length", "what-grows", "share-released", "minimum", "points-expire", "voucher-validity"}
    assert asked >= {
        "voucher-use",
        "who-reimburses",
        "voucher-earns",
        "other-sixty",
        "commission-base",
        "refund",
        "paid-so-far",
    }


@every_language
def test_the_numbers_in_the_reasons_are_those_of_the_terms(language: str) -> None:
    say, offer = words(language), load_offer("green-points")
    rebate, outside = offer.spend * offer.rebate, 1 - offer.pool_share
    commission = next(a.rate for a in offer.at_source if a.name == "invite-1")
    bases = [commission * base for base in (offer.spend, rebate, outside * rebate)]
    assert has_numbers(say("question-commission-base-why"), *bases)
    assert has_numbers(say("question-pool-short-why"), 100, 100 * cover(offer))
    lowest = by_id("merchant-rebate").amounts[0].low
    assert has_numbers(say("question-cash-to-shop-why"), 100 * lowest, 100 * lowest * outside)
    assert outside * lowest < sum(a.rate for a in offer.at_source if a.name in ("lock-in", "subsidy"))
    assert has_numbers(say("question-other-sixty"), *([100 * outside] if language == "en" else []))


def has_numbers(sentence: str, *numbers: float) -> bool:
    found = [float(n) for n in re.findall(r"\d+(?:\.\d+)?", sentence.replace(",", ""))]
    return all(any(math.isclose(n, f) for f in found) for n in numbers)


# --- words ------------------------------------------------------------------------------------------------------------


def used_keys() -> set[str]:
    keys = {f"mechanism-{m.id}{part}" for m in mechanisms() for part in ("", "-promise", "-open", "-model")}
    keys |= {f"mechanism-{m.id}-reading-{r}" for m in mechanisms() for r in m.readings}
    keys |= {f"mechanism-amount-{a.name}" for m in mechanisms() for a in m.amounts}
    keys |= {f"mechanism-money-{m}" for m in MONEY} | {f"mechanism-modelled-{m}" for m in MODELLED} | {"mechanism-range"}
    keys |= {f"question-{q.id}{part}" for q in questions() for part in ("", "-why")}
    return keys | {f"question-for-{who}" for who in ASKED_BY}


@every_language
def test_the_words_are_those_the_data_need_and_no_others(language: str) -> None:
    assert set(slots(CONTENT / language / "mechanisms.ftl")) == used_keys()


def test_both_languages_ask_for_the_same_slots() -> None:
    assert slots(CONTENT / "en" / "mechanisms.ftl") == slots(CONTENT / "zh" / "mechanisms.ftl")


def test_each_language_is_written_in_itself_and_names_no_company() -> None:
    asked = slots(CONTENT / "en" / "mechanisms.ftl")
    for key in used_keys() - {"mechanism-range"}:
        amounts = dict.fromkeys(asked[key], "7")
        assert not re.search(r"[\u4e00-\u9fff，。]", words("en")(key, **amounts)), key
        assert re.search(r"[\u4e00-\u9fff]", words("zh")(key, **amounts)), key
    for path in (CONTENT / "mechanisms.toml", *(CONTENT / language / "mechanisms.ftl" for language in ("en", "zh"))):
        assert not company_named(path.read_text(encoding="utf-8"))


def test_amounts_are_written_as_the_reader_writes_them() -> None:
    rebate, fee = by_id("merchant-rebate").amounts[0], by_id("province").amounts[0]
    assert (rebate.text(words("en")), rebate.text(words("zh"))) == ("3%–20% of the price", "售价的3%~20%")
    assert fee.text(words("en")) == "tens of millions as a fee (¥20 million–¥90 million)"
    assert fee.text(words("zh")) == "代理费数千万元（2,000万元~9,000万元）"
    assert StatedAmount("periods", "periods", 36).text(words("en")) == "36 periods"
