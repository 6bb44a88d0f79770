"""Address: inputs and language <-> the address bar. Streamlit lives from here on."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import streamlit as st

from explainer.offers.link import LARGE, NORMAL, PAGE_NAMES, from_link, query
from explainer.site.born import BORN, PATH
from explainer.site.kept import kept_names
from explainer.site.script import run_script
from explainer.site.seeds import end_run, seed
from explainer.site.share import here
from explainer.site.state import of_visit, visit
from explainer.words.languages import LANGUAGES
from explainer.words.text import Words, words

REMEMBERED = 20  # links we wrote lately; a rerun under way may still carry one of them


@dataclass
class Links:
    """The links of one visit: those that were read, for the browser goes on sending the one it was opened with, and ours."""

    read: list[dict[str, str]] = field(default_factory=list)
    written: list[dict[str, str]] = field(default_factory=list)


def read_link() -> None:
    """Fill language and inputs from the address, once for every address that we did not write ourselves."""
    asked, links, now = st.query_params.to_dict(), of_visit(Links), visit()
    if asked in links.read or asked in links.written or (links.written and not asked):  # another page starts with none
        return
    links.read.append(asked)
    now.language = asked["lang"] if asked.get("lang") in LANGUAGES else now.language
    now.size = asked["size"] if asked.get("size") in (NORMAL, LARGE) else now.size
    now.enter(*from_link(asked))
    now.asked = {name: asked[name] for name in PAGE_NAMES if name in asked}


def write_link(own: Mapping[str, str] | None = None) -> None:
    """Show the inputs in the address bar, and what the page adds of its own; tell the browser the language of the page.

    The last thing of a run.
    """
    lang, links = visit().language, of_visit(Links)
    link = {**here(), **kept_names(), **(own or {})}
    links.written = [*links.written[-REMEMBERED:], link]
    run_script("address", LANGUAGES[lang].tag, query(link), BORN, f"./{PATH}")
    end_run()


def visit_words() -> Words:
    """The words of the language chosen."""
    return words(visit().language)


def switches(w: Words) -> None:
    """At the top of every page: the language, and the size of the type."""
    with st.container(key="switches", horizontal=True, width="content", gap="small"):
        _language_switch(w)
        _size_switch(w)


def _language_switch(w: Words) -> None:
    names = {code: language.name for code, language in LANGUAGES.items()}

    def chosen() -> None:
        visit().language = st.session_state["lang-switch"]

    seed("lang-switch", visit().language)
    st.segmented_control(
        w("app-language"), list(names), format_func=names.__getitem__, key="lang-switch", required=True,
        label_visibility="collapsed", on_change=chosen,
    )  # fmt: skip


def _size_switch(w: Words) -> None:
    """Large type for those who read better with it, one click away; drawn as the language, but pressed or not."""

    def chosen() -> None:
        visit().size = LARGE if st.session_state["size-switch"] else NORMAL

    large = [LARGE] if visit().size == LARGE else []
    seed("size-switch", large)
    st.segmented_control(
        w("large-type-switch"), [LARGE], format_func=lambda _: w("large-type"), key="size-switch", selection_mode="multi",
        label_visibility="collapsed", on_change=chosen,
    )  # fmt: skip
