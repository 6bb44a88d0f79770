"""The page "Real cases" in Streamlit's own test runner: cards, filters, the record, the model beside it, links."""

import re
from collections import Counter
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from explainer.cases.read import STATUSES, cases, load_case, modelled_cases
from explainer.cases.words import case_board, case_text
from explainer.offers.link import to_values
from explainer.offers.sources import references
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.apps import opened_with, visit_of

every_language = pytest.mark.parametrize("language", LANGUAGES)
MODELLED = {case.id: case for case in modelled_cases()}
modelled = pytest.mark.parametrize("case_id", MODELLED)


def app() -> None:
    """The cases as the first page, so that a link can be tried; and a page for the terms of an offer."""
    import streamlit as st

    from explainer.pages.cases import page as cases
    from explainer.site.address import read_link, visit_words, write_link
    from explainer.site.state import visit

    read_link()
    visit().check_page = check = st.Page(lambda: st.title("check"), title="check", url_path="check")
    page = st.Page(lambda: cases.show(visit_words()), title="cases", url_path="cases", default=True)
    st.navigation([page, check], position="top").run()
    write_link(cases.names())


def opened(**link: str) -> AppTest:
    """The page, run once with a link."""
    return opened_with(app, link)


def raw(at: AppTest) -> str:
    return "\n".join(element.proto.body for element in at.get("html"))


def html(at: AppTest) -> str:
    """All HTML on the page, without its tags."""
    return unescape(re.sub("<[^>]+>", "", raw(at)))


def cards(at: AppTest) -> list[str]:
    """The names on the cards, in their order."""
    return [unescape(found) for found in re.findall(r'<article class="case"><div><h2>(.+?)</h2>', raw(at))]


def name(case_id: str, language: str = "en") -> str:
    return words(language)(f"case-{case_id}")


@every_language
def test_every_case_has_a_card_with_its_answer_its_status_and_who_lost(language: str):
    at, w = opened(lang=language), words(language)
    assert cards(at) == [name(case.id, language) for case in cases()]
    for case in cases():
        assert case_text(case, "answer", w) in html(at)
        assert case_text(case, "promise", w) in html(at)
    assert raw(at).count('<p class="status">') == len(cases())
    assert raw(at).count(f"<dt>{w('cases-losers')}</dt>") == sum(case.losers is not None for case in cases()) > 0


@every_language
def test_every_status_word_of_the_list_is_explained(language: str):
    at, w = opened(lang=language), words(language)
    for status in STATUSES:
        assert w(f"case-status-{status}-means") in html(at)


def test_nothing_behind_a_click_is_drawn_before_the_click():
    at = opened(lang="en")
    assert not at.get("vega_lite_chart")
    assert not at.get("popover")
    assert 'class="record"' not in raw(at)


def test_the_filters_count_and_keep_what_fits_both():
    at = opened(lang="en")
    counted = {f"{words('en')(f'case-status-{s}')} {n}" for s, n in Counter(case.status for case in cases()).items()}
    assert counted < set(at.pills(key="status").options)
    at.pills(key="status").select("civil").run()
    at.pills(key="mechanism").select("levels").run()
    fit = [case for case in cases() if case.status == "civil" and case.mechanism == "levels"]
    assert 1 < len(fit) < Counter(case.mechanism for case in cases())["levels"]
    assert cards(at) == [name(case.id) for case in fit]


def test_two_filters_that_nothing_fits_say_so():
    at = opened(lang="en")
    at.pills(key="status").select("press").run()
    at.pills(key="mechanism").select("tasks").run()
    assert cards(at) == []
    assert any(element.value == words("en")("cases-none") for element in at.markdown)


@pytest.mark.slow
@every_language
@pytest.mark.parametrize("case_id", [case.id for case in cases()])
def test_a_link_puts_a_case_first_and_opens_its_whole_record(language: str, case_id: str):
    at, w, case = opened(lang=language, case=case_id), words(language), load_case(case_id)
    assert cards(at)[0] == name(case_id, language)
    assert len(cards(at)) == len(cases())
    for fact in case.facts:
        assert case_text(case, fact.name, w) in html(at)
        assert fact.where in html(at)
        source = references()[fact.source]
        assert (source.date or w("cases-undated")) in html(at)
        assert not source.url or f'href="{source.url.replace("&", "&amp;")}"' in raw(at)
    for line in case_board(case, w):
        assert line in html(at)
    assert f"case={case_id}" in raw(at)


@every_language
@modelled
def test_a_case_with_an_offer_shows_published_beside_computed_and_a_picture(language: str, case_id: str):
    at, w, case = opened(lang=language, case=case_id), words(language), MODELLED[case_id]
    assert 2 <= len(case.checks) <= 4
    for check in case.checks:
        for side in ("", "-published", "-computed"):
            assert case_text(case, f"{check.name}{side}", w) in html(at)
    assert case_text(case, "assumes", w) in html(at)
    assert len(at.get("vega_lite_chart")) == 2  # for a desk and for a phone
    assert all(chart.proto.alt for chart in at.get("vega_lite_chart"))


def test_a_case_of_another_kind_says_why_nothing_is_computed():
    for case_id, key in (("shanxinhui-2017", "cases-no-model-other"), ("renren-gongyi-2017", "cases-no-model-pace")):
        at = opened(lang="en", case=case_id)
        assert words("en")(key) in html(at)
        assert not at.get("vega_lite_chart")


@modelled
def test_the_offer_of_a_case_opens_on_the_other_page_with_its_own_terms(case_id: str):
    at = opened(lang="en", case=case_id)
    at.button(key=f"{case_id}-check").click().run()
    assert not at.exception
    inputs = visit_of(at).inputs
    assert inputs.offer_id == MODELLED[case_id].offer
    assert to_values(inputs)["market"] == "none"
    assert at.title[0].value == "check"


def test_two_open_cases_do_not_disturb_each_other():
    at = opened(lang="en", case="wanjia-2012")
    at.session_state["fuzhou-2014-record"] = True
    at.run()
    assert not at.exception
    assert len(at.get("vega_lite_chart")) == 4


def test_whoever_reads_large_type_shares_a_link_that_opens_in_large_type():
    at = opened(lang="en", size="large", case="fuzhou-2014")
    (link,) = (code.value for code in at.code if "/cases?" in code.value)
    assert link.endswith("/cases?lang=en&size=large&case=fuzhou-2014")


def test_an_unknown_case_in_a_link_is_named_and_harms_nothing():
    at = opened(lang="en", case="<b>nonsense</b>")
    assert "nonsense" in at.info[0].value
    assert cards(at) == [name(case.id) for case in cases()]


def test_the_filters_stand_in_the_address_and_a_link_sets_them():
    at = opened(lang="en")
    at.pills(key="status").select("civil").run()
    assert "status=civil" in raw(at)
    again = opened(lang="en", status="civil", mechanism="nonsense")
    assert cards(again) == cards(at)
    assert again.pills(key="status").value == "civil"
    assert "mechanism=" not in raw(again)
