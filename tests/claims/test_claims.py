"""The claims: each result is the one worked out by hand, verdicts follow from the numbers, every number has a source."""

import math
import re
from functools import cache

import numpy as np
import pytest

from explainer import Declining, Instalments, Points, Scenario, cover, funded_share, load_offer, run
from explainer.claims.claim import Claim, ClaimError
from explainer.claims.read import STRENGTHS, THEMES, VERDICTS, claims, load_claim
from explainer.claims.words import value_text
from explainer.offers.folder import CONTENT
from explainer.offers.link import from_link
from explainer.offers.sources import references
from explainer.sums.board import sum_of
from explainer.sums.formulas import compute, names_in
from explainer.words.text import slots, words
from tests.oracles.claim_numbers import EXPECTED, Expected
from tests.oracles.naive import steps_climbed
from tests.oracles.unnamed import company_named

LANGUAGES = ("en", "zh")
PAGE = "claims-page.ftl"  # the words of the page itself
FILES = {
    language: sorted(set((CONTENT / language).glob("claims-*.ftl")) - {CONTENT / language / PAGE}) for language in LANGUAGES
}
BOARD = ("board-line", "board-line-about", "board-same", "board-stated", "board-up", "board-down")

every_claim = pytest.mark.parametrize("claim", claims(), ids=lambda claim: claim.id)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def expected(claim: Claim) -> Expected:
    return EXPECTED[claim.id]


@cache
def message_slots(language: str) -> dict[str, set[str]]:
    return {key: asked for path in FILES[language] for key, asked in slots(path).items()}


def message_keys(language: str) -> set[str]:
    return set(message_slots(language))


def patterns(language: str) -> dict[str, str]:
    """Each message as it is written, with its slots in braces."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in FILES[language])
    return dict(re.findall(r"^([a-z][\w-]*) = (.*)$", text, re.MULTILINE))


# --- results ----------------------------------------------------------------------------------------------------------


def test_every_claim_has_been_worked_out_by_hand() -> None:
    assert set(EXPECTED) == {claim.id for claim in claims()}


@every_claim
def test_the_result_is_the_one_worked_out_by_hand(claim: Claim) -> None:
    outcome = claim.compute()
    assert outcome.verdict == claim.verdict == expected(claim).verdict
    found = {name: outcome.values[name] for name in expected(claim).steps}
    assert found == pytest.approx(expected(claim).steps, rel=5e-5)
    assert claim.result is None or claim.result in found


@every_claim
def test_every_other_reading_is_the_one_worked_out_by_hand(claim: Claim) -> None:
    assert set(expected(claim).readings) == set(claim.readings)
    for reading, (verdict, steps) in expected(claim).readings.items():
        outcome = claim.compute(reading=reading)
        assert outcome.verdict == verdict, reading
        assert {name: outcome.values[name] for name in steps} == pytest.approx(steps, rel=5e-5), reading
        assert outcome.values != claim.compute().values, reading


@every_claim
def test_changing_an_input_changes_the_verdict(claim: Claim) -> None:
    moved = expected(claim).moved
    assert (moved is None) == (not claim.test)
    if moved:
        changed, verdict = moved
        assert claim.compute(**changed).verdict == verdict != claim.verdict
        assert claim.compute().verdict == claim.verdict


@every_claim
@every_language
def test_the_results_stand_in_the_sentences(claim: Claim, language: str) -> None:
    text = claim.text(language)
    read = f"{text.sentence} {text.more}"
    for fragment in expected(claim).en if language == "en" else expected(claim).zh:
        assert fragment in read
    if claim.result:
        unit = next(step.unit for step in claim.steps if step.name == claim.result)
        assert value_text(claim.compute().values[claim.result], unit, words(language)) in read


def test_the_sentence_follows_the_reader_and_the_claim_does_not() -> None:
    claim = load_claim("ten-thousand-fans")
    before, after = claim.text("en"), claim.text("en", spend=20_000)
    assert "¥20,000 a year each give ¥2 million, not ¥3 million" in after.sentence
    assert after.says == before.says
    assert after.verdict == before.verdict == "Contradicts itself"
    assert claim.text("en", spend=30_000).verdict == "Adds up"
    assert after.board[0] == "Income a year: 10,000 × ¥20,000 × 1% = ¥2 million"
    assert after.board[-1] == before.board[-1] == "The article says: ¥3 million"


def test_one_month_is_not_one_months() -> None:
    claim = load_claim("fifteen-percent-a-month")
    assert "in 1 month is" in claim.text("en", months=1.0).sentence
    assert "in 2 months is" in claim.text("en", months=2.0).sentence


def test_another_reading_is_named_and_written_on_the_board() -> None:
    text = load_claim("ten-times-the-cash").text("en", reading="of-the-price")
    assert text.reading.startswith("“Of what the new customer spends”")
    assert "What commissions are a share of: ¥1,000" in text.board


def test_a_result_that_was_rounded_is_not_called_equal() -> None:
    board = load_claim("every-share-of-the-rebate").text("en").board
    assert board[0].endswith("= 81%")
    assert board[1].endswith("≈ 10.53%")


# --- the same numbers by the engine -----------------------------------------------------------------------------------


def test_the_purchase_pays_for_the_share_that_the_engine_calls_cover() -> None:
    assert load_claim("four-of-a-hundred").compute().values["own"] == pytest.approx(100 * cover(load_offer("green-points")))


@pytest.mark.parametrize(("reading", "periods"), [(None, 36), ("forty-periods", 40)])
def test_a_release_is_covered_as_in_a_long_run_of_the_engine(reading: str | None, periods: int) -> None:
    offer = load_offer("green-points-instalments")
    covered = load_claim("growth-keeps-it-safe").compute(reading=reading).values["covered"]
    changed = type(offer)(**{**vars(offer), "release": Instalments(periods), "at_source": ()})
    assert covered == pytest.approx(funded_share(changed, 0.15))
    done = run(changed, Scenario(start=1, growth=0.15, repeat=1, horizon=120))
    assert covered == pytest.approx(done.pool_income[-1] / done.due[-1])


@pytest.mark.parametrize("minimum", [0.01, 0.005, 0.001])
def test_a_minimum_without_growth_runs_short_when_the_engine_says(minimum: float) -> None:
    offer = load_offer("green-points-instalments")
    changed = type(offer)(**{**vars(offer), "release": Declining(minimum), "at_source": ()})
    done = run(changed, Scenario(start=1, growth=0, repeat=1, horizon=60))
    first = int(np.flatnonzero(done.due > done.pool_income)[0])
    assert load_claim("guaranteed-minimum").compute(minimum=minimum).values["short_from"] == first


def test_the_forecast_climbs_as_many_steps_as_the_ladder_of_the_engine() -> None:
    values = load_claim("quarter-after-three-years").compute().values
    turnover = (1 + values["growth"]) ** np.arange(37.0)
    assert values["releases"] == sum(steps_climbed(turnover, 0.15))


def test_promises_from_one_purchase_are_those_of_the_offer() -> None:
    offer = load_offer("green-points")
    at_once = sum(a.rate * offer.spend * (offer.rebate if a.base == "rebate" else 1) for a in offer.at_source)
    vouchers = offer.multiple * offer.rebate * offer.spend
    assert load_claim("ten-times-the-cash").compute().values["promised"] == pytest.approx(vouchers + at_once)
    assert [p for p in offer.points if isinstance(p, Points)]


def test_a_number_in_a_reading_is_the_one_stated_elsewhere() -> None:
    a_year = load_claim("four-hundred-million-a-day").compute().values["a_year"]
    numbers = {entry.number: entry.value for claim in claims() for entry in claim.inputs}
    stated = {
        "turnover-by-the-day": {a_year},
        "monthly-users": {numbers["app-monthly"]},
        "daily-users-of-the-other": {numbers["app-daily-later"]},
        "all-customers": {numbers["consumers"]},
        "members-only": {numbers["members"]},
        "lowest-rebate": {numbers["rebate-lowest"]},
    }
    for claim in claims():
        for reading in stated.keys() & claim.readings.keys():
            assert set(claim.readings[reading].values()) == stated[reading], (claim.id, reading)


# --- the data ---------------------------------------------------------------------------------------------------------


@every_claim
def test_every_number_and_every_quotation_has_a_source(claim: Claim) -> None:
    assert claim.quotes
    assert claim.quotes[0].source == claim.article
    assert all(quote.source in references() and quote.where for quote in claim.quotes)
    for entry in claim.inputs:
        if entry.origin == "assumption":
            assert not entry.where
            assert all(words(language).has(f"number-{entry.number}-why") for language in LANGUAGES)
        else:
            assert entry.origin in references(), entry
            assert entry.where, entry
        assert entry.knob.complaint(entry.value) == "", entry


@every_claim
def test_a_quotation_from_an_article_names_its_line_and_its_words(claim: Claim) -> None:
    passages = [(quote.source, quote.where) for quote in claim.quotes] + [(e.origin, e.where) for e in claim.inputs]
    for source, where in passages:
        if source.startswith("article-"):
            assert re.fullmatch(r"第\d+行(「[^「」]+」)+(、第\d+行(「[^「」]+」)+)*", where), where


@every_claim
def test_everything_about_a_claim_is_of_a_known_kind(claim: Claim) -> None:
    assert claim.theme in THEMES
    assert claim.strength in STRENGTHS
    assert claim.article in ("article-a", "article-b")
    assert set(claim.verdicts) <= set(VERDICTS)
    assert len(set(claim.verdicts)) == len(claim.verdicts)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", claim.id)
    assert claim.strength != "reading" or claim.reading
    origins = {entry.origin for entry in claim.inputs}
    assert claim.strength != "outside-figure" or origins - {"article-a", "article-b"}
    assert claim.verdict != "contradicts-other" or {"article-a", "article-b"} <= origins | {q.source for q in claim.quotes}


def test_ranks_give_one_order() -> None:
    ranks = [claim.rank for claim in claims()]
    assert ranks == sorted(set(ranks))


@every_claim
def test_formulas_read_what_is_there_and_everything_there_is_read(claim: Claim) -> None:
    known = {entry.name for entry in claim.inputs}
    read: set[str] = set()
    for step in claim.steps:
        assert step.name not in known
        assert names_in(step.formula) <= known, step
        read |= names_in(step.formula)
        known.add(step.name)
    for reading in claim.readings.values():
        assert set(reading) <= known
        read |= {name for value in reading.values() if isinstance(value, str) for name in names_in(value)}
    read |= {term for term in claim.check.values() if term in known}
    for condition in claim.test.values():
        assert names_in(condition) <= known
        read |= names_in(condition)
    said = {slot for key, asked in message_slots("en").items() if key.startswith(f"claim-{claim.id}-") for slot in asked}
    assert known == read | said
    assert claim.result is None or claim.result in {step.name for step in claim.steps}
    assert bool(claim.steps) == bool(claim.result)


@every_claim
def test_a_link_fills_in_the_terms_of_the_claim(claim: Claim) -> None:
    link = claim.link("zh")
    assert bool(link) == bool(claim.check)
    if link:
        _, notes = from_link(link)
        assert notes == []
        assert link["lang"] == "zh"


def test_a_link_follows_the_reader_and_the_reading() -> None:
    assert load_claim("three-commissions").link("en", rebate=0.1)["rebate"] == "10"
    assert load_claim("three-commissions").link("en")["base"] == "spend"
    assert load_claim("four-of-a-hundred").link("en", reading="whole-rebate")["pool"] == "100"
    released = from_link(load_claim("guaranteed-minimum").link("en", minimum=0.02))[0].offer.release
    assert released == Declining(0.02)


# --- mistakes of the reader -------------------------------------------------------------------------------------------


def test_an_input_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(ClaimError, match=r"colour is not an input of ten-thousand-fans\. Inputs: fans, spend, share"):
        load_claim("ten-thousand-fans").compute(colour=1)


def test_what_the_article_says_the_result_is_cannot_be_changed() -> None:
    with pytest.raises(ClaimError, match="stated is not an input"):
        load_claim("ten-thousand-fans").compute(stated=1e6)


@pytest.mark.parametrize("value", [1.5, -0.1, math.nan, math.inf])
def test_a_number_outside_its_bounds_is_refused(value: float) -> None:
    with pytest.raises(ClaimError, match=r"share = .*fraction"):
        load_claim("ten-thousand-fans").compute(share=value)


def test_an_unknown_reading_or_claim_is_refused_with_those_that_are() -> None:
    with pytest.raises(ClaimError, match="Choose one of: whole-rebate, shopper-only"):
        load_claim("four-of-a-hundred").compute(reading="half")
    with pytest.raises(ClaimError, match="ten-thousand-fans"):
        load_claim("ten-fans")


@every_claim
@every_language
def test_extreme_inputs_still_give_a_verdict_and_a_sentence(claim: Claim, language: str) -> None:
    for bound in ("low", "high"):
        changed = {entry.name: getattr(entry, bound) for entry in claim.changeable}
        assert claim.compute(**changed).verdict in claim.verdicts
        assert claim.text(language, **changed).sentence


# --- words ------------------------------------------------------------------------------------------------------------


def used_keys() -> set[str]:
    """Every key that claims call for; -more is optional, so it counts where it is there."""
    keys = {f"verdict-{v}" for v in VERDICTS} | {f"theme-{t}" for t in THEMES} | {f"strength-{s}" for s in STRENGTHS}
    keys |= set(BOARD)
    for claim in claims():
        keys |= {f"claim-{claim.id}{part}" for part in ("", "-says", *(f"-{verdict}" for verdict in claim.verdicts))}
        keys |= {f"claim-{claim.id}-more"} & message_keys("en")
        keys |= {f"number-{entry.number}" for entry in claim.inputs} | {f"step-{step.name}" for step in claim.steps}
        keys |= {f"number-{entry.number}-why" for entry in claim.inputs if entry.origin == "assumption"}
        keys |= {f"reading-{reading}" for reading in (*claim.readings, claim.reading) if reading}
    return keys


@every_language
def test_the_words_are_those_the_claims_need_and_no_others(language: str) -> None:
    assert message_keys(language) == used_keys()
    assert sum(len(slots(path)) for path in FILES[language]) == len(patterns(language))


def test_both_languages_ask_for_the_same_slots_in_files_of_the_same_name() -> None:
    assert [path.name for path in FILES["en"]] == [path.name for path in FILES["zh"]]
    for english, chinese in zip(FILES["en"], FILES["zh"], strict=True):
        assert slots(english) == slots(chinese)


@every_claim
@every_language
def test_every_sentence_a_claim_may_need_can_be_filled(claim: Claim, language: str) -> None:
    known = {entry.name for entry in claim.inputs} | {step.name for step in claim.steps}
    asked = message_slots(language)
    assert asked[f"claim-{claim.id}"] == set()
    assert asked[f"claim-{claim.id}-says"] <= {entry.name for entry in claim.inputs}
    assert asked.get(f"claim-{claim.id}-more", set()) <= known
    assert all(asked[f"claim-{claim.id}-{verdict}"] <= known for verdict in claim.verdicts)


@every_language
def test_no_result_is_typed_into_a_sentence(language: str) -> None:
    endings = (*(f"-{verdict}" for verdict in VERDICTS), "-more")
    titles = {f"claim-{claim.id}" for claim in claims()}
    for key, pattern in patterns(language).items():
        if key.startswith("claim-") and key.endswith(endings) and key not in titles:
            typed = re.sub(r"\{[^}]*\}", "", pattern)
            assert set(re.findall(r"\d+", typed)) <= {"100"}, (key, typed)


def test_each_language_is_written_in_itself() -> None:
    chinese = re.compile(r"[\u4e00-\u9fff]")
    assert not [key for key, pattern in patterns("en").items() if chinese.search(pattern)]
    bare = [key for key, pattern in patterns("zh").items() if not chinese.search(pattern)]
    assert [key for key in bare if not key.startswith("board-") and re.search("[a-z]{2}", patterns("en")[key])] == []
    half_width = re.compile(r"[,:;?!]|(?<![\w}%])\(|\)(?![\w{])")
    assert not [key for key, pattern in patterns("zh").items() if half_width.search(re.sub(r"\{[^}]*\}", "", pattern))]


def test_no_company_is_named() -> None:
    files = [*(CONTENT / "claims").iterdir(), *FILES["en"], *FILES["zh"]]
    assert not [path.name for path in files if company_named(path.read_text(encoding="utf-8"))]


# --- the board --------------------------------------------------------------------------------------------------------

SIZES = {"million": 1e6, "billion": 1e9, "trillion": 1e12, "%": 0.01, "": 1.0}


def recounted(board: str) -> float:
    """A line of the English board worked out from its text alone."""
    superscripts = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-", strict=True))
    text = re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+", lambda m: f" ** ({''.join(superscripts[c] for c in m.group())})", board)
    text = re.sub(
        r"¥?(\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion)|(%))?",
        lambda m: f"({float(m[1].replace(',', '')) * SIZES[m[2] or m[3] or '']!r})",
        text,
    )
    text = text.replace("×", "*").replace("÷", "/").replace("−", "-").replace("ln", "log").replace("^(", " ** (")
    for ending, function in ((", rounded down", "floor"), (", rounded up", "ceil")):
        while ending in text:
            text = called(function, *text.split(ending, 1))
    return compute(text, {})


def called(function: str, before: str, after: str) -> str:
    """What stands before, back to the bracket it is in, becomes the argument of the function."""
    opened = [i for i, c in enumerate(before) if c == "(" and before[i:].count("(") - before[i:].count(")") == 1]
    start = opened[-1] + 1 if after.startswith(")") else 0
    return f"{before[:start]}{function}({before[start:]}){after}"


@every_claim
def test_whoever_works_out_the_board_gets_the_result(claim: Claim) -> None:
    outcome, english = claim.compute(), words("en")
    units = {entry.name: entry.unit for entry in claim.inputs} | {step.name: step.unit for step in claim.steps}
    exact = {name: value_text(value, units[name], english, 6) for name, value in outcome.values.items()}
    for step in claim.steps:
        line = sum_of(step.formula, exact, english)
        assert recounted(line) == pytest.approx(outcome.values[step.name], rel=1e-3), line
        assert any(line in written for written in claim.text("en").board) or step.formula in exact


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_of_ones_own_that_has_no_answer_is_not_answered_with_infinity(language: str):
    nothing = {"agent-fee-comes-back": {"share": 0.0}, "fifty-thousand-a-month": {"rebate": 0.0}}
    for one in claims():
        for entry in one.inputs if one.id in nothing else ():
            text = one.text(language, None, **{entry.name: 0.0 if entry.unit == "fraction" else entry.value})
            assert "∞" not in text.sentence + text.more, (one.id, entry.name)
    fee = next(one for one in claims() if one.id == "agent-fee-comes-back")
    assert fee.text(language, None, share=0.0).sentence == words(language)("claims-no-answer")
