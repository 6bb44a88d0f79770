"""Subjects: whose name and whose word stand over an offer. Nobody's conviction stands over terms that are not theirs."""

import re
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer import Points, Scenario
from explainer.compare.words import name_of_offer
from explainer.engine.error import OfferError, ScenarioError
from explainer.offers.inputs import OWN, Inputs, NumberField, fields, get, preset, put
from explainer.offers.library import offers
from explainer.offers.link import from_link
from explainer.offers.own import own_inputs, with_name
from explainer.words.subject import subject_of, title_of
from explainer.words.text import words
from tests.oracles.strategies import offers as any_offers

every_language = pytest.mark.parametrize("language", ["en", "zh"])
# Written down by hand: whoever is named in the library, and the words in which a case is told.
NAMES = re.compile(
    r"Wanjia|万家购物|Yunlianhui|云联惠|Likegou|利客购|Fuzhou|福州|Ponzi|庞兹|庞氏|绿色积分|Green points", re.IGNORECASE
)
CASE = re.compile(r"police|court|convict|prison|prosecutor|arrest|警方|法院|判决|传销|查处|逮捕|入狱", re.IGNORECASE)


def with_a_term_changed(offer_id: str) -> list[Inputs]:
    """The offer with each of its terms changed, one at a time; what lies around an offer is none of its terms."""
    own_terms = preset(offer_id)
    found = []
    for entry in fields(own_terms):
        if entry.part in ("scenario", "join"):
            continue
        now = get(own_terms, entry)
        if isinstance(entry, NumberField):
            low, high = entry.knob.low, min(entry.knob.high, 1e4)
            other = high if now in (None, low) else low
        else:
            other = next(word for word in entry.choices if word != now)
        with suppress(OfferError, ScenarioError):  # a value that does not go with the other terms
            found.append(put(own_terms, entry, other))
    return found


@every_language
@pytest.mark.parametrize("offer_id", offers())
def test_with_one_term_changed_no_company_and_no_case_stands_in_title_or_status(offer_id: str, language: str):
    for inputs in with_a_term_changed(offer_id):
        subject = subject_of(inputs, words(language))
        for said in (subject.title, subject.status, name_of_offer(inputs, words(language))):
            assert not NAMES.search(said), said
            assert not CASE.search(said), said
        assert subject.offer_id == ""
        assert words(language)(f"offer-{offer_id}") in subject.remark


@every_language
@pytest.mark.parametrize("offer_id", offers())
def test_what_lies_around_an_offer_may_change_and_it_stays_itself(offer_id: str, language: str):
    w, base = words(language), preset(offer_id)
    other = replace(base, scenario=replace(base.scenario, growth=0.123, stop=3), join=2)
    subject = subject_of(other, w)
    assert subject.title == w(f"offer-{offer_id}")
    assert subject.status.startswith(w(f"offer-{offer_id}-status"))
    assert "12.3" in subject.status
    assert (subject.offer_id, subject.remark) == (offer_id, "")


@every_language
@pytest.mark.parametrize("offer_id", offers())
def test_a_row_under_its_own_name_is_not_told_the_case_of_the_offer_it_was_made_from(offer_id: str, language: str):
    subject = subject_of(with_name(preset(offer_id), "Our corner shop"), words(language))
    assert "Our corner shop" in subject.title
    assert not NAMES.search(subject.title + subject.status)
    assert not CASE.search(subject.title + subject.status)
    assert words(language)(f"offer-{offer_id}") in subject.remark


@every_language
@given(any_offers(name=st.sampled_from([OWN, "A card", "我家楼下"]), points=st.just((Points("shopper", 1.0),))))
def test_an_own_offer_has_a_title_a_status_and_a_link_of_its_own(language: str, offer):
    w, inputs = words(language), own_inputs(offer, Scenario(growth=0, horizon=20), 3)
    subject = subject_of(inputs, w)
    assert subject.title == (w("subject-title-own") if offer.name == OWN else f"“{offer.name}”")
    assert subject.status == w("subject-status-own")
    assert (subject.offer_id, subject.made_from, subject.remark) == ("", "", "")
    assert from_link(subject.link) == (inputs, [])


@every_language
def test_whose_word_the_terms_are_is_said_in_so_many_words(language: str):
    said = words(language)("subject-status-own")
    assert {"en": "Nobody has checked", "zh": "没有人核对"}[language] in said
    assert {"en": "whoever made this link", "zh": "做这个链接的人"}[language] in said


@every_language
def test_somebodys_own_name_is_quoted_and_ours_is_not(language: str):
    assert title_of(with_name(preset("loyalty-card"), "绿点"), words(language)) == "“绿点”"
    assert "“" not in title_of(preset("loyalty-card"), words(language))
