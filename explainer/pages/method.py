"""The page "How it is computed": every rule in words, with an example; the visitor's own numbers; sources and doubts."""

import math

import streamlit as st

from explainer.engine.check import Check
from explainer.engine.person import newcomers_needed, recruits_to_be_even
from explainer.engine.verdict import promises_points
from explainer.offers.inputs import Inputs
from explainer.offers.sources import Source, references
from explainer.site.reading import MEASURE, contents
from explainer.site.references import linked
from explainer.site.script import run_script
from explainer.site.state import visit
from explainer.teaching.worked import worked
from explainer.words.passages import passages
from explainer.words.sentences import growth_needed, growth_per
from explainer.words.subject import title_of
from explainer.words.text import Words

# Formulas are quotations in the text; Streamlit's grey for those is too pale to read.
FORMULA = "<style>.st-key-method blockquote { color: inherit; opacity: 1; font-size: 1.06em; }</style>"
YOURS = "yours"  # the anchor of the visitor's own numbers


def show(words: Words) -> None:
    """Title, the visitor's numbers, the contents, then section by section."""
    sections = passages(words.language, "method")
    st.html(FORMULA)
    with st.container(width=MEASURE, key="method"):
        st.title(words("method-title"), anchor=False)
        st.markdown(words("method-lead"))
        your_numbers(visit().inputs, words)
        contents(sections, words)
        for section in sections:
            st.header(section.title, anchor=section.anchor)
            st.markdown(section.filled(worked(words)))
            if section.anchor == "sources":
                st.markdown("\n".join(f"- {source_item(source, words)}" for source in references().values()))
        run_script("arrive")


def your_numbers(inputs: Inputs, words: Words) -> None:
    """The numbers of the first page as entered, each with a link to its rule."""
    st.header(words("method-yours"), anchor=YOURS)
    check = inputs.check()
    if check.verdict.kind == "nothing":
        st.markdown(words("method-yours-nothing"))
        return
    st.markdown(words("method-yours-offer", offer=title_of(inputs, words)))
    head = (words("method-column-number"), words("method-column-value"))
    table = [head, ("---", "---"), *((f"[{name}](#{anchor})", value) for anchor, name, value in rows(check, words))]
    st.markdown("\n".join(f"| {left} | {right} |" for left, right in table))


def rows(check: Check, words: Words) -> list[tuple[str, str, str]]:
    """Anchor of the rule, name of the number, and the number itself with its sum where it is a short one."""
    if not promises_points(check.offer):
        count = recruits_to_be_even(check.offer)
        return [("recruits", words("method-yours-recruits"), f"**{words.number(count)}**")]
    at_growth = growth_per(check.scenario.growth, check, words)
    found = [
        *_sums(check, words),
        (
            "growth",
            words("method-yours-funded"),
            words("method-yours-at", share=words.percent(check.verdict.funded), growth=at_growth),
        ),
        ("growth", words("method-yours-growth"), f"**{growth_needed(check, words)}**"),
    ]
    if check.mine.promised:
        mine, alone = (words.percent(paid.paid / paid.promised) for paid in (check.mine, check.mine_alone))
        found += [("whose-money", words("method-yours-mine"), f"**{mine}**")]
        found += [("alone", words("method-yours-alone"), f"**{alone}**")]
    return [*found, ("everyone", words("method-yours-together"), f"**{words.percent(min(check.verdict.cover, 1.0))}**")]


def _sums(check: Check, words: Words) -> list[tuple[str, str, str]]:
    """What the purchase itself pays for and the newcomers one promise needs; with the sum, where it is this short one."""
    offer, needed = check.offer, words.number(newcomers_needed(check.offer))
    m, p, cover = words.number(offer.multiple), words.percent(offer.pool_share), words.percent(check.verdict.cover)
    names = words("method-yours-cover"), words("method-yours-needed")
    results = [f"**{cover}**", f"**{needed}**"]
    if offer.pool_share and math.isclose(offer.pool_share / offer.multiple, check.verdict.cover):
        sums = (f"{p} ÷ {m}", cover), (f"{m} ÷ {p} − 1", needed)
        results = [words("method-yours-sum", sum=text, result=result) for text, result in sums]
    return list(zip(("cover", "newcomers"), names, results, strict=True))


def source_item(source: Source, words: Words) -> str:
    """A source with publisher and date, in what form it was read, and its language where it is not the page's."""
    language = words(f"method-in-{source.language}")  # method-in-zh, method-in-en, method-in-de, method-in-it, method-in-no
    seen = words(f"seen-{source.seen}")  # seen-official-site, seen-reprint, seen-press, seen-promotional-text, seen-paper
    return " · ".join([linked(source.id, words), seen, *([language] if source.language != words.language else [])])
