"""A claim as a card: what the article says, the verdict with its numbers, and behind one click all that it rests on."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import streamlit as st
from markupsafe import Markup

from explainer.charts.claims.figures import FIGURES
from explainer.claims.read import Claim
from explainer.exports.imprint import Imprint, imprint
from explainer.offers.inputs import preset
from explainer.offers.link import from_link
from explainer.pages.claims.grounds import ARTICLES, badge, claim_board, grounds
from explainer.pages.claims.own_numbers import change_numbers, choose_reading, claim_reading, reset
from explainer.pages.claims.reader import reader
from explainer.site.frame import show_figure
from explainer.site.share import card_address, printed_address, share_card
from explainer.site.state import open_on_check, today
from explainer.words.html import each, joined, tag
from explainer.words.subject import subject_of
from explainer.words.text import Words

ADVERTISED = "green-points"  # the offer that the articles describe
NUMBER = r"(?:{sign}|−)*\d+(?:[,.’\u00a0\u202f]\d+)*(?:{large})?(?:{sign}|[%⁰¹²³⁴⁵⁶⁷⁸⁹]*)|∞"  # large: names of numbers


def claim_card(claim: Claim, words: Words) -> None:
    """The card; what is behind the click is drawn only when it is open."""
    reading, changed = claim_reading(claim)
    with st.container(border=True, key=f"claim-card-{claim.id}"):
        st.html(_head(claim, words, reading, **changed) if reading or changed else _head_as_stated(claim, words))
        label = words("claims-more") if claim.steps else words("claims-more-plain")
        more = reader().more(claim.id, _more(claim), label)
        if more.open:
            with more:
                _behind(claim, words)


def claim_open_at_first(claim: Claim) -> None:
    """Open a card that a link asks for, once."""
    reader().open_at_first(claim.id, _more(claim))


def _more(claim: Claim) -> str:
    return f"{claim.id}-more"


def _head(claim: Claim, words: Words, reading: str | None = None, **changed: float) -> Markup:
    """Left what the article says, right what its numbers come to; on a phone one under the other."""
    text, verdict = claim.text(words.language, reading, **changed), claim.compute(reading, **changed).verdict
    yours = joined(" ", tag("span", words("claims-yours"), class_="yours")) if changed else ""
    rests_on = [words("claims-read-as", reading=text.reading)] if text.reading else []
    if not (text.reading and claim.strength == "robust"):  # which would say "no interpretation"
        rests_on.append(words(f"strength-{claim.strength}"))  # strength-robust, strength-reading, strength-outside-figure
    theme, article = words(f"theme-{claim.theme}"), words(ARTICLES[claim.article])  # theme-money, theme-growth, …
    left = tag("p", f"{theme} · {article}", class_="small"), tag("h2", text.title), tag("p", text.says, class_="says")
    sum_, small = tag("p", number_table(text.sentence, words), class_="sum"), each("p", rests_on, class_="small")
    right = tag("div", badge(verdict, words), yours, sum_, small, aria_live="polite")
    return tag("article", tag("div", *left), right, class_="claim")


@lru_cache(maxsize=256)
def _head_as_stated(claim: Claim, words: Words) -> Markup:
    """The head with the articles' own numbers, in the reading used here; the same for everybody."""
    return _head(claim, words)


def number_table(sentence: str, words: Words) -> Markup:
    """A sentence as HTML with its numbers standing out."""
    large = "|".join(re.escape(name) for _, name in words.entry.large)
    number = NUMBER.format(large=large, sign=re.escape(words.symbol("CNY")))
    parts = re.split(f"({number})", sentence)  # in turn what stands between numbers, and a number
    return joined(*(tag("b", part) if place % 2 else part for place, part in enumerate(parts)))


def _behind(claim: Claim, words: Words) -> None:
    """The picture, the sum and the reader's numbers side by side, where everything stands, and where to go on."""
    reading, changed = claim_reading(claim)
    text, outcome = claim.text(words.language, reading, **changed), claim.compute(reading, **changed)
    if claim.figure:
        show_figure(FIGURES[claim.figure](claim, outcome, words, "page"), words, _carried(claim, words))
    if claim.steps or claim.changeable:
        left, right = st.columns(2, gap="medium")
        with left:
            st.html(claim_board(text, outcome.verdict, words))
        with right:
            choose_reading(claim, words)
            change_numbers(claim, outcome, words)
            reset(claim, words)
    st.html(grounds(claim, words))
    with st.container(horizontal=True):
        _go_on(claim, words)
        share_card(words("claims-share"), words("claims-share-help"), _link(claim))


def _carried(claim: Claim, words: Words) -> Callable[[], Imprint]:
    """What a picture of a claim carries: where the claim stands, and whose money the offer of the articles promises."""
    reading, changed = claim_reading(claim)
    link, address = claim.link(words.language, reading, **changed), printed_address(_link(claim))
    inputs = from_link(link)[0] if link else preset(ADVERTISED)
    where = words("claims-carried", article=words(ARTICLES[claim.article]), claim=claim.text(words.language).title)

    def made() -> Imprint:
        offer = imprint(subject_of(inputs, words), words, today())
        return replace(offer, source=where + words.gap + offer.source, address=address)

    return made


def _link(claim: Claim) -> str:
    return card_address("claims", claim=claim.id)


def _go_on(claim: Claim, words: Words) -> None:
    """The claim's terms, as they stand now, on the page that checks an offer."""
    reading, changed = claim_reading(claim)
    link = claim.link(words.language, reading, **changed)
    if link and st.button(words("claims-to-check"), key=f"{claim.id}-check", icon=":material/arrow_forward:"):
        open_on_check(*from_link(link))
