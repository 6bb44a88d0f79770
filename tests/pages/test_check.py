"""The page "Check an offer" in Streamlit's own test runner: every offer in both languages, and what a change does."""

import re
from html import escape
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest
from streamlit.testing.v1 import AppTest

from explainer.charts.check.figures import FIGURES
from explainer.offers.inputs import preset
from explainer.offers.library import offers
from explainer.pages.check.views import SHARE, SOURCES, VIEWS
from explainer.words.advice import first_steps, questions_to_ask
from explainer.words.languages import LANGUAGES
from explainer.words.restated import restated
from explainer.words.text import words
from tests.oracles.apps import opened_with

APP = str(Path(__file__).resolve().parents[2] / "explainer" / "pages" / "navigation.py")


def opened(**link: str) -> AppTest:
    """The app, run once with a link."""
    app = AppTest.from_file(APP, default_timeout=30)
    for name, value in link.items():
        app.query_params[name] = value
    return app.run()


def html(app: AppTest) -> str:
    """All HTML on the page."""
    return "\n".join(element.proto.body for element in app.get("html"))


def notes(app: AppTest) -> list[str]:
    """The notes as they are read: without the backslashes that keep Markdown from reading anything into them."""
    return [re.sub(r"\\(\W)", r"\1", note.value) for note in app.info]


def charts(app: AppTest) -> list[dict[str, pd.DataFrame]]:
    """The rows of each chart by the name of the dataset."""
    return [
        {data.name: pa.ipc.open_stream(data.data.data).read_all().to_pandas() for data in chart.proto.datasets}
        for chart in app.get("vega_lite_chart")
    ]


def view(app: AppTest, name: str) -> AppTest:
    """The same with another figure in sight."""
    language = next(code for code in LANGUAGES if f"view-{code}" in app.session_state)
    say = words(language)
    titles = {SOURCES: say("check-sources"), SHARE: say("take-away")}
    app.session_state[f"view-{language}"] = titles.get(name) or say(f"view-{name}")
    return app.run()


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("offer_id", offers())
def test_every_offer_opens_in_both_languages_in_words_and_with_all_figures_one_view_at_a_time(offer_id: str, language: str):
    app = opened(offer=offer_id, lang=language, show="flow")
    assert str(escape(restated(preset(offer_id).offer, words(language)))) in html(app)
    for name, figures in VIEWS.items():
        view(app, name)
        assert not app.exception
        assert [e.proto.anchor for e in app.subheader if e.proto.anchor in FIGURES] == list(figures)
        assert (f"show={name}" in html(app)) == (name != next(iter(VIEWS)))


def test_no_figure_is_sent_before_somebody_comes_near_or_asks_for_one():
    app = opened(offer="green-points", lang="en")
    assert charts(app) == []
    assert charts(view(app, "people")) != []
    assert charts(view(app, "flow")) != []


def test_the_views_hold_every_figure_once():
    assert sorted(name for figures in VIEWS.values() for name in figures) == sorted(FIGURES)


def test_a_link_opens_the_view_that_it_names():
    app = opened(offer="green-points", lang="en", show="people")
    assert "people" in [element.proto.anchor for element in app.subheader]
    assert not opened(offer="green-points", lang="en", show="nonsense").exception


@pytest.mark.parametrize("language", ["en", "zh"])
def test_what_to_do_now_stands_behind_one_click(language: str):
    app, say = opened(offer="green-points", lang=language), words(language)
    assert say("now-wait") not in "\n".join(element.value for element in app.markdown)
    app.session_state["what-now"] = True
    text = "\n".join(element.value for element in app.run().markdown)
    assert all(line in text for line in [*questions_to_ask(say), *first_steps(say), "12315"])


def test_the_first_visit_follows_the_browser():
    for locale, language in (("zh-CN", "zh"), ("zh-TW", "zh"), ("en-US", "en"), ("fr-FR", "en")):
        app = AppTest.from_file(APP, default_timeout=30)
        app.context = {"locale": locale}
        assert app.run().title[0].value == words(language)("check-title")


def test_box_and_slider_of_a_number_follow_each_other():
    app = opened(offer="green-points", lang="en", show="joiners")
    app.slider(key="join-slid").set_value(30).run()
    assert app.number_input(key="join-typed").value == 30
    app.number_input(key="join-typed").set_value(80).run()
    assert app.slider(key="join-slid").value == 80
    assert "join=80" in html(app)


@pytest.mark.parametrize("text", ["[win](https://a.example)", "![](https://a.example/x.png)", "www.a.example", "$x^2$"])
def test_what_a_link_says_is_quoted_and_never_becomes_a_link_a_picture_or_a_formula(text: str):
    app = opened(lang="en", spend=text)
    assert f"“{text}” is not a number" in notes(app)[0].replace("\u2060", "")  # a joiner that breaks a bare address
    assert not re.search(r"(?<!\\)[][().:$!]", app.info[0].value)


def test_a_value_out_of_bounds_is_brought_back_with_a_note_and_nothing_is_lost():
    app = opened(offer="green-points", lang="en")
    app.session_state["more-terms"] = True
    app.run().number_input(key="start-typed").set_value(2000.0).run()
    app.number_input(key="pool-typed").set_value(250.0).run()
    (note,) = notes(app)
    assert "250 is outside 0 to 100. We use 100." in note
    assert app.number_input(key="pool-typed").value == 100
    assert app.number_input(key="start-typed").value == 2000


def test_an_emptied_box_keeps_the_value_and_an_emptied_limit_means_no_limit():
    app = opened(offer="green-points", lang="en", market="50000")
    app.session_state["more-terms"] = True
    app.run().number_input(key="pool-typed").set_value(None).run()
    assert app.number_input(key="pool-typed").value == 40
    app.number_input(key="market-typed").set_value(None).run()
    assert "market=none" not in html(app)
    assert not app.exception


def test_choosing_another_offer_brings_its_own_terms():
    app = opened(offer="green-points", lang="en", rebate="5")
    app.selectbox(key="offer-choice").set_value("loyalty-card").run()
    assert str(escape(restated(preset("loyalty-card").offer, words("en")))) in html(app)
    assert "offer=loyalty-card" in html(app)


def test_more_terms_show_every_knob_and_each_is_explained():
    app = opened(offer="green-points", lang="zh")
    assert [box.key for box in app.selectbox] == ["offer-choice"]  # nothing behind the click is drawn before it
    app.session_state["more-terms"] = True
    app.run()
    keys = {box.key.removesuffix("-typed") for box in app.number_input}
    assert {"pool", "shopper", "merchant", "periods", "step", "floor", "invite-1", "claimed", "expires", "start"} <= keys
    assert all(box.help for box in app.number_input)
    app.selectbox(key="release-choice").set_value("declining").run()
    assert "daily" in {box.key.removesuffix("-typed") for box in app.number_input}
    assert not app.exception


def test_every_number_of_the_offer_is_two_clicks_from_its_source():
    app = opened(offer="wanjia-2012", lang="en")
    view(app, SOURCES)
    (table,) = (element.proto.body for element in app.get("html") if '<th scope="col">Term' in element.proto.body)
    assert table.count("<tr>") > 15
    assert "http://jingji.cntv.cn/20120613/103193.shtml" in table
    assert "our assumption" in table


def test_whoever_reads_large_type_shares_a_link_that_opens_in_large_type():
    app = opened(offer="loyalty-card", lang="en", size="large")
    view(app, SHARE)
    (link,) = re.findall('<code id="page-link">(.*?)</code>', html(app))
    assert "lang=en&amp;size=large&amp;offer=loyalty-card" in link


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_too_long_for_a_square_is_shown_without_one(language: str):
    def page() -> None:
        import streamlit as st

        from explainer.site.address import read_link, visit_words
        from explainer.site.share import share_link

        read_link()
        share_link(visit_words(), {"b": st.query_params["long"]})

    short, long = (opened_with(page, {"lang": language, "long": "a" * length}) for length in (10, 2_600))
    assert "<img" in html(short)
    assert words(language)("take-link-help") in html(short)
    assert "<img" not in html(long)
    assert "a" * 2_600 in html(long)
    assert words(language)("take-link-help-long") in html(long)


@pytest.mark.slow
@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_has_a_table_a_file_and_its_formula_behind_one_click(name: str):
    (where,) = (view for view, figures in VIEWS.items() if name in figures)
    app = opened(offer="green-points", lang="en", show=where)
    before = len(app.table)
    app.session_state[f"{name}-more"] = True
    app.run()
    assert not app.exception
    assert len(app.table) == before + 1
    assert any(button.proto.label == words("en")("button-csv") for button in app.get("download_button"))
    assert any(words("en")("figure-how") in element.value for element in app.markdown)


@pytest.mark.parametrize("name", [name for name, figures in VIEWS.items() if figures])
def test_only_rows_change_with_the_inputs_so_that_no_chart_is_drawn_anew(name: str):
    one, other = (
        opened(offer="green-points", lang="en", show=name),
        opened(offer="green-points", lang="en", show=name, growth="17", rebate="19", join="14"),
    )
    specs = [[(c.proto.spec, c.proto.alt) for c in app.get("vega_lite_chart")] for app in (one, other)]
    assert specs[0] == specs[1]
    assert any(
        not a.equals(b)
        for x, y in zip(charts(one), charts(other), strict=True)
        for a, b in zip(x.values(), y.values(), strict=True)
    )


HARD = [
    {"growth": "500", "horizon": "200"},
    {"growth": "-99"},
    {"rebate": "0"},
    {"pool": "0"},
    {"shopper": "0", "merchant": "0"},
    {"repeat": "0", "stop": "0", "join": "50"},
    {"horizon": "1"},
    {"claimed": "0"},
    {"market": "1000"},
    {"release": "shared", "expires": "3", "unpaid": "lapse", "payout": "queue", "tracing": "pro_rata"},
    {"start": "0.000001", "spend": "0.01"},
    {"start": "1e10", "spend": "1e9", "shopper": "1000"},
]


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("link", HARD, ids=str)
def test_no_input_however_odd_breaks_the_page(link: dict[str, str], language: str):
    app = opened(offer="green-points", lang=language, **link)
    assert not app.exception
    for name, figures in [*VIEWS.items()][::-1]:  # the first is open; only what somebody asks for is drawn
        for figure in figures:
            app.session_state[f"{figure}-more"] = True
        assert not view(app, name).exception
        for drawn in charts(app):
            for rows in drawn.values():
                assert not rows.isin([float("inf"), float("-inf")]).to_numpy().any()
