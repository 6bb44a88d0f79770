"""The page "What the advertisements say" in Streamlit's own test runner: cards, filters, a reader's own numbers, links."""

import re
from collections import Counter
from html import escape, unescape
from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

from explainer.claims.mechanisms import mechanisms, questions
from explainer.claims.read import claims, load_claim
from explainer.offers.link import to_values
from explainer.pages.claims.list import FIRST
from explainer.pages.claims.question_list import question_sheet
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.addresses import written_address
from tests.oracles.apps import opened_with, visit_of

FANS = "ten-thousand-fans"
every_language = pytest.mark.parametrize("language", LANGUAGES)


def app() -> None:
    """The claims as the first page, so that a link can be tried; and a page for the terms of an offer."""
    import streamlit as st

    from explainer.pages.claims import page as claims
    from explainer.site.address import read_link, visit_words, write_link
    from explainer.site.state import visit

    read_link()
    visit().check_page = check = st.Page(lambda: st.title("check"), title="check", url_path="check")
    page = st.Page(lambda: claims.show(visit_words()), title="claims", url_path="claims", default=True)
    st.navigation([page, check], position="top").run()
    write_link(claims.names())


def opened(**link: str) -> AppTest:
    """The page, run once with a link."""
    return opened_with(app, link)


def html(at: AppTest) -> str:
    """All HTML on the page, without its tags."""
    return unescape(re.sub("<[^>]+>", "", "\n".join(element.proto.body for element in at.get("html"))))


def cards(at: AppTest) -> list[str]:
    """The titles of the cards, in their order."""
    return [unescape(found) for found in re.findall(r"<h2>(.+?)</h2><p class=\"says\">", raw(at))]


def raw(at: AppTest) -> str:
    return "\n".join(element.proto.body for element in at.get("html"))


def title(claim_id: str, language: str = "en") -> str:
    return words(language)(f"claim-{claim_id}")


@every_language
def test_the_strongest_claims_come_first_each_with_its_verdict_and_its_numbers(language: str):
    at = opened(lang=language)
    first = claims()[:FIRST]
    assert cards(at) == [title(claim.id, language) for claim in first]
    for claim in first:
        said = claim.text(language)
        assert said.says in html(at)
        assert said.sentence in html(at)
        assert said.verdict in html(at)


def test_nothing_behind_a_click_is_drawn_before_the_click():
    at = opened(lang="en")
    assert not at.number_input
    assert not at.radio
    assert not at.get("vega_lite_chart")
    assert 'class="board"' not in raw(at)


def test_show_all_shows_all():
    at = opened(lang="en")
    at.button(key="show-all").click().run()
    assert cards(at) == [title(claim.id) for claim in claims()]


def test_the_filters_count_and_keep_what_fits_both():
    at = opened(lang="en")
    themes = Counter(claim.theme for claim in claims())
    counted = {f"{words('en')(f'theme-{name}')} {count}" for name, count in themes.items()}
    assert counted < set(at.pills(key="theme").options)
    at.pills(key="theme").select("growth").run()
    at.pills(key="verdict").select("impossible").run()
    fit = [claim for claim in claims() if claim.theme == "growth" and claim.verdict == "impossible"]
    assert 0 < len(fit) < themes["growth"]
    assert cards(at) == [title(claim.id) for claim in fit]


def test_two_filters_that_nothing_fits_say_so():
    theme, verdict = next(
        (theme, verdict)
        for theme in ("agents", "money", "people")
        for verdict in ("holds", "contradicts-other", "cannot-be-checked")
        if not any((claim.theme, claim.verdict) == (theme, verdict) for claim in claims())
    )
    at = opened(lang="en")
    at.pills(key="theme").select(theme).run()
    at.pills(key="verdict").select(verdict).run()
    assert cards(at) == []
    assert any(element.value == words("en")("claims-none") for element in at.markdown)


def test_a_link_to_a_claim_puts_it_first_and_opens_it():
    last = claims()[-1]
    at = opened(lang="en", claim=last.id)
    assert cards(at) == [title(claim.id) for claim in (last, *claims()[: FIRST - 1])]
    assert words("en")("claims-stands") in html(at)
    assert f"claim={last.id}" in written_address(at)


def test_whoever_reads_large_type_shares_a_link_that_opens_in_large_type():
    at = opened(lang="en", size="large", claim=FANS)
    (link,) = (code.value for code in at.code if f"claim={FANS}" in code.value)
    assert link.endswith(f"/claims?lang=en&size=large&claim={FANS}")


def test_an_unknown_claim_in_a_link_is_named_and_harms_nothing():
    at = opened(lang="en", claim="<b>nonsense</b>")
    assert r"\<b\>nonsense\<\/b\>" in at.info[0].value
    assert len(cards(at)) == FIRST
    assert "nonsense" not in written_address(at)


def test_a_changed_number_moves_the_verdict_and_the_card_says_whose_number_it_is():
    at = opened(lang="en", claim=FANS)
    assert words("en")("claims-yours") not in html(at)
    at.number_input(key=f"{FANS}-spend-typed").set_value(30_000.0).run()
    # 10,000 customers × ¥30,000 × 1% = ¥3,000,000, which is what the article says
    assert "10,000 × ¥30,000 × 1% = ¥3 million" in html(at)
    assert words("en")("verdict-holds") in html(at)
    assert words("en")("claims-yours") in html(at)
    at.button(key=f"{FANS}-reset").click().run()
    assert "10,000 × ¥10,000 × 1% = ¥1 million" in html(at)
    assert words("en")("claims-yours") not in html(at)
    assert at.number_input(key=f"{FANS}-spend-typed").value == 10_000


def test_a_late_report_of_the_number_before_does_not_undo_the_way_back(monkeypatch: pytest.MonkeyPatch):
    """Until the browser has heard of the number put back, it still reports the one before, as if it had been typed."""
    monkeypatch.setattr("explainer.site.seeds.time", SimpleNamespace(monotonic=lambda: 1000.0))
    at = opened(lang="en", claim=FANS)
    at.number_input(key=f"{FANS}-spend-typed").set_value(30_000.0).run()
    at.button(key=f"{FANS}-reset").click().run()
    at.number_input(key=f"{FANS}-spend-typed").set_value(30_000.0).run()
    assert words("en")("claims-yours") not in html(at)
    assert at.number_input(key=f"{FANS}-spend-typed").value == 10_000


def test_fractions_are_typed_as_percentages_and_brought_back_inside_their_bounds():
    at = opened(lang="en", claim=FANS)
    share = at.number_input(key=f"{FANS}-share-typed")
    assert "(%)" in share.label
    assert share.value == 1
    share.set_value(3.0).run()
    assert "10,000 × ¥10,000 × 3% = ¥3 million" in html(at)
    at.number_input(key=f"{FANS}-share-typed").set_value(250.0).run()
    assert at.number_input(key=f"{FANS}-share-typed").value == 100
    assert "10,000 × ¥10,000 × 100% = ¥100 million" in html(at)
    assert any("100%" in caption.value for caption in at.caption)


def test_an_emptied_box_gives_the_articles_number_back():
    at = opened(lang="en", claim=FANS)
    at.number_input(key=f"{FANS}-spend-typed").set_value(77.0).run()
    at.number_input(key=f"{FANS}-spend-typed").set_value(None).run()
    assert at.number_input(key=f"{FANS}-spend-typed").value == 10_000
    assert words("en")("claims-yours") not in html(at)


def test_another_reading_changes_the_sum_and_the_picture_and_can_be_taken_back():
    at = opened(lang="en", claim="turnover-153-times")
    assert "(1 + 15%)³⁶ ≈ 153.2" in html(at)
    at.radio(key="turnover-153-times-reading").set_value("forty-periods").run()
    assert "(1 + 15%)⁴⁰ ≈ 267.9" in html(at)
    assert "268 times" in at.subheader[0].value
    assert at.number_input(key="turnover-153-times-periods-typed").value == 40
    at.radio(key="turnover-153-times-reading").set_value("ours").run()
    assert "(1 + 15%)³⁶ ≈ 153.2" in html(at)
    assert "turnover-153-times-reset" not in [button.key for button in at.button]


def test_a_reading_takes_back_the_numbers_that_it_sets():
    at = opened(lang="en", claim="turnover-153-times")
    at.number_input(key="turnover-153-times-periods-typed").set_value(5.0).run()
    at.number_input(key="turnover-153-times-step-typed").set_value(10.0).run()
    at.radio(key="turnover-153-times-reading").set_value("forty-periods").run()
    assert "(1 + 10%)⁴⁰" in html(at)


def test_the_terms_of_a_claim_open_on_the_page_that_checks_an_offer():
    claim = load_claim("four-of-a-hundred")
    at = opened(lang="en", claim=claim.id)
    at.number_input(key=f"{claim.id}-pool-typed").set_value(100.0).run()
    at.button(key=f"{claim.id}-check").click().run()
    assert at.title[0].value == "check"
    values = to_values(visit_of(at).inputs)
    assert (values["pool"], values["shopper"], values["merchant"], values["growth"]) == ("100", "5", "5", "0")
    assert visit_of(at).inputs.offer_id == "green-points-instalments"
    assert visit_of(at).notes == []


def test_the_order_of_cards_and_their_filter_stay_when_a_reader_changes_a_verdict():
    at = opened(lang="en", claim=FANS)
    before = at.pills(key="verdict").options
    at.number_input(key=f"{FANS}-spend-typed").set_value(30_000.0).run()
    assert at.pills(key="verdict").options == before
    assert cards(at)[0] == title(FANS)


@pytest.mark.slow
@every_language
def test_every_card_opens_with_its_sum_its_places_and_its_sources(language: str):
    at = AppTest.from_function(app, default_timeout=120)
    at.query_params["lang"] = language
    at.run().button(key="show-all").click().run()
    for claim in claims():
        at.session_state[f"{claim.id}-more"] = True
    at.run()
    assert not at.exception
    text = html(at)
    for claim in claims():
        for line in claim.text(language).board:
            assert line.split("：" if language == "zh" else ": ", 1)[1] in text
        for quote in claim.quotes:
            assert re.sub(r"^第\d+行", "", quote.where) in text
        for entry in claim.inputs:
            assert words(language)(f"number-{entry.number}") in text
    keys = [field.key for field in at.number_input]
    assert keys == [f"{claim.id}-{entry.name}-typed" for claim in claims() for entry in claim.changeable]
    assert len(at.get("vega_lite_chart")) == sum(claim.figure is not None for claim in claims())
    assert {button.key for button in at.button} >= {f"{claim.id}-check" for claim in claims() if claim.check}


@every_language
def test_every_mechanism_has_its_row_with_all_that_is_known_of_it(language: str):
    at, w = opened(lang=language, part="mechanisms"), words(language)
    assert raw(at).count('<th scope="row">') == len(mechanisms()) == 36
    for mechanism in mechanisms():
        for key in ("", "-promise", "-open", "-model"):
            assert w(f"mechanism-{mechanism.id}{key}") in html(at)
        for amount in mechanism.amounts:
            assert amount.text(w) in html(at)
        for passage in mechanism.at:
            assert passage.words in html(at)
    not_computed = [mechanism for mechanism in mechanisms() if mechanism.modelled == "no"]
    at.pills(key="modelled").select("no").run()
    assert raw(at).count('<th scope="row">') == len(not_computed)
    assert "part=mechanisms" in written_address(at)


@every_language
def test_every_question_is_asked_with_its_reason_and_numbered_through(language: str):
    at, w = opened(lang=language, part="questions"), words(language)
    for question in questions():
        assert w(f"question-{question.id}") in html(at)
        assert w(f"question-{question.id}-why") in html(at)
    starts = [int(start) for start in re.findall(r'<ol start="(\d+)"', raw(at))]
    asked = Counter(question.asked_by for question in questions())
    assert starts == [1, 1 + asked["shopper"], 1 + asked["shopper"] + asked["shop"]]


@every_language
def test_the_sheet_asks_every_question_and_says_its_language(language: str):
    text = question_sheet(language)
    for question in questions():
        assert escape(words(language)(f"question-{question.id}")) in text
    assert f'<html lang="{"zh-Hans" if language == "zh" else "en"}">' in text
    assert "$" not in re.sub(r"US\$", "", text)


def test_the_filters_stand_in_the_address_and_a_link_sets_them():
    at = opened(lang="en")
    at.pills(key="theme").select("growth").run()
    at.pills(key="verdict").select("impossible").run()
    assert "theme=growth&verdict=impossible" in written_address(at)
    assert cards(opened(lang="en", theme="growth", verdict="impossible")) == cards(at)
    assert not opened(lang="en", theme="nonsense").exception


def test_own_numbers_and_another_reading_of_a_claim_stand_in_the_address_and_a_link_brings_them():
    claim = next(claim for claim in claims() if claim.readings and len(claim.changeable) > 1)
    reading, kept = next(iter(claim.readings)), claim.compute(next(iter(claim.readings))).values
    entry = next(entry for entry in claim.changeable if entry.name not in claim.readings[reading])
    other = entry.knob.nearest((kept[entry.name] + entry.knob.high) / 2)
    at = opened(lang="en", claim=claim.id, reading=reading, numbers=f"{entry.name}:{other:.12g},nonsense:5,{entry.name}x:1")
    assert at.radio(key=f"{claim.id}-reading").value == reading
    shown = at.number_input(key=f"{claim.id}-{entry.name}-typed").value
    assert shown == pytest.approx(100 * other if entry.unit == "fraction" else other)
    assert f"claim={claim.id}&reading={reading}&numbers={entry.name}:{other:.12g}" in written_address(at).replace("%3A", ":")
