"""Address: inputs and language <-> the address bar. Streamlit lives from here on."""

import json
from collections.abc import Mapping
from urllib.parse import urlencode

import streamlit as st

from explainer.offers.link import LARGE, NORMAL, PAGE_NAMES, from_link
from explainer.site.frame import here
from explainer.site.widgets import seed
from explainer.words.text import LANGUAGES, Words, words

# replaceState: Back leaves the page instead of undoing one slider step after the other
ADDRESS = """<script>{ document.documentElement.lang = %s;
const keep = new URLSearchParams(location.search), link = new URLSearchParams(%s);
for (const name of ["embed", "embed_options"]) for (const value of keep.getAll(name)) link.append(name, value);
history.replaceState(history.state, "", location.pathname + "?" + link + location.hash); }</script>"""
REMEMBERED = 20  # links we wrote lately; a rerun under way may still carry one of them


def read_link() -> None:
    """Fill language and inputs from the address, once for every address that we did not write ourselves."""
    asked = st.query_params.to_dict()
    read_before = st.session_state.setdefault("read", [])  # the browser goes on sending the link it was opened with
    written = st.session_state.setdefault("written", [])
    if asked in read_before or asked in written or (written and not asked):  # another page starts with an empty link
        return
    read_before.append(asked)
    st.session_state.lang = asked["lang"] if asked.get("lang") in LANGUAGES else st.session_state.get("lang", _browser())
    st.session_state.size = asked["size"] if asked.get("size") in (NORMAL, LARGE) else st.session_state.get("size", NORMAL)
    st.session_state.inputs, st.session_state.notes = from_link(asked)
    st.session_state.asked = {name: asked[name] for name in PAGE_NAMES if name in asked}


def write_link(own: Mapping[str, str] | None = None) -> None:
    """Show the inputs in the address bar, and what the page adds of its own; tell the browser the language of the page."""
    lang = st.session_state.lang
    link = {**here(), **(own or {})}
    st.session_state.written = [*st.session_state.written[-REMEMBERED:], link]
    tag = json.dumps("zh-Hans" if lang == "zh" else lang)
    st.html(ADDRESS % (tag, json.dumps(urlencode(link))), unsafe_allow_javascript=True)


def _browser() -> str:
    """The language of the browser, as far as we speak it."""
    return "zh" if str(st.context.locale or "").lower().startswith("zh") else "en"


def language() -> Words:
    """The words of the language chosen."""
    return words(st.session_state.lang)


def switches(w: Words) -> None:
    """At the top of every page: the language, and the size of the type."""
    with st.container(key="switches", horizontal=True, width="content", gap="small"):
        _language_switch(w)
        _size_switch(w)


def _language_switch(w: Words) -> None:
    names = {"zh": "中文", "en": "English"}
    seed("lang-switch", st.session_state.lang)
    st.segmented_control(
        w("app-language"), list(names), format_func=names.__getitem__, key="lang-switch", required=True,
        label_visibility="collapsed", on_change=lambda: st.session_state.update(lang=st.session_state["lang-switch"]),
    )  # fmt: skip


def _size_switch(w: Words) -> None:
    """Large type for those who read better with it, one click away; drawn as the language, but pressed or not."""

    def chosen() -> None:
        st.session_state.size = LARGE if st.session_state["size-switch"] else NORMAL

    large = [LARGE] if st.session_state.size == LARGE else []
    seed("size-switch", large)
    st.segmented_control(
        w("large-type-switch"), [LARGE], format_func=lambda _: w("large-type"), key="size-switch", selection_mode="multi",
        label_visibility="collapsed", on_change=chosen,
    )  # fmt: skip
