"""The section "Bring your own list" in Streamlit's own test runner, in both languages: a file, and what comes of it."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from explainer.offers.library import offers
from explainer.pages.compare.own_list import ON_PAGE, PROBLEMS, OwnList
from explainer.site.state import key_of
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.apps import opened_with
from tests.oracles.lists import csv_of

GOOD = csv_of("name,offer,rebate", "Corner shop,green-points,", "My card,loyalty-card,")
MIXED = csv_of("name,offer,rebate,colour", "Corner shop,green-points,250,red", "My card,loyalty-card,,", "x,nonsense,,")
IN_BOTH = pytest.mark.parametrize("language", LANGUAGES)


def app() -> None:
    """The section alone, and a page for a single offer."""
    import streamlit as st

    from explainer.pages.compare import own_list
    from explainer.site.address import read_link, visit_words, write_link
    from explainer.site.state import visit

    read_link()
    visit().check_page = check = st.Page(lambda: st.title(str(visit().inputs.offer.rebate)), title="check", url_path="check")
    page = st.Page(lambda: own_list.show_own_list(visit_words()), title="list", url_path="list", default=True)
    st.navigation([page, check], position="top").run()
    write_link()


def opened(language: str) -> AppTest:
    """The section before any file."""
    return opened_with(app, {"lang": language})


def uploaded(at: AppTest, data: bytes, name: str = "list.csv") -> AppTest:
    """The section after a file."""
    at.file_uploader(key="own-list-file").upload(name, data, "text/csv").run()
    assert not at.exception
    return at


def html(at: AppTest) -> str:
    """All HTML of the section."""
    return "\n".join(element.proto.body for element in at.get("html"))


def notes(at: AppTest) -> str:
    """The notes as they are read."""
    return "\n".join(re.sub(r"\\(\W)", r"\1", note.value) for note in at.info)


def rows(at: AppTest) -> list[str]:
    """The names in the table of results."""
    return re.findall(r'<th scope="row">([^<]*?) <small>', html(at))


@IN_BOTH
def test_at_first_there_is_a_template_and_what_a_file_may_be(language: str):
    at, w = opened(language), words(language)
    assert at.header[0].value == w("list-title")
    assert [button.proto.label for button in at.get("download_button")] == [w("list-template-xlsx"), w("list-template-csv")]
    assert "2" in at.caption[0].value
    assert "500" in at.caption[0].value
    assert w("list-privacy") in at.caption[0].value
    assert "<table" not in html(at)


@IN_BOTH
def test_every_offer_of_a_file_is_answered(language: str):
    at, w = uploaded(opened(language), GOOD), words(language)
    assert rows(at) == ["Corner shop", "My card"]
    assert at.subheader[0].value == w("list-finding-some", some=1, all="2")
    assert '<span class="number">4</span>' in html(at)
    assert '<span class="number">100</span>' in html(at)
    assert w("growth-none-needed") in html(at)
    labels = [button.proto.label for button in at.get("download_button")]
    assert labels[2:] == [w("list-xlsx"), w("list-csv")]


@IN_BOTH
def test_what_is_wrong_stands_in_a_table_and_the_good_rows_are_computed_all_the_same(language: str):
    at, w = uploaded(opened(language), MIXED), words(language)
    assert [heading.value for heading in at.subheader] == [w("list-problems"), w("list-finding-one-free")]
    assert rows(at) == ["My card"]
    table = html(at)
    for text in ("250", "0%", "100%", "nonsense", offers()[0], w("list-head-problem")):
        assert text in table
    assert "colour" in notes(at)
    assert w("list-found", good=1) in notes(at)


@IN_BOTH
def test_a_file_that_is_no_list_leaves_everything_as_it_was(language: str):
    at, w = uploaded(opened(language), GOOD), words(language)
    before = html(at)
    uploaded(at, b"\x89PNG\r\n\x1a\n\x00", "picture.png")
    assert w("list-file-no-table") in notes(at)
    assert w("list-kept") in notes(at)
    assert html(at) == before
    uploaded(at, MIXED)
    assert w("list-file-no-table") not in notes(at)
    assert rows(at) == ["My card"]


@IN_BOTH
def test_a_first_file_that_is_no_list_is_refused_and_nothing_else_is_said(language: str):
    at = uploaded(opened(language), b"")
    assert notes(at) == words(language)("list-file-empty")
    assert "<table" not in html(at)


def test_names_and_values_are_shown_and_never_become_markup():
    evil = '<img src=x onerror="alert(1)">[a](http://a.example)$x$'
    at = uploaded(
        opened("en"), csv_of("name,rebate," + "`*x*`", f'"{evil.replace(chr(34), chr(34) * 2)}",10,1', f"b,{evil},")
    )
    assert "<img" not in html(at)
    assert "&lt;img" in html(at)
    assert not re.search(r"(?<!\\)[`*]", at.info[0].value)


def test_many_offers_stand_on_pages_and_many_problems_in_a_file():
    lines = [f"shop {n},loyalty-card,1" for n in range(ON_PAGE + 5)] + [f"bad {n},,900" for n in range(PROBLEMS + 1)]
    at = uploaded(opened("en"), csv_of("name,offer,rebate", *lines))
    assert rows(at) == [f"shop {n}" for n in range(ON_PAGE)]
    assert html(at).count("is outside 0% to 100%") == PROBLEMS
    assert words("en")("list-problems-file") in [button.proto.label for button in at.get("download_button")]
    at.session_state["own-list-page"] = 2
    at.run()
    assert rows(at) == [f"shop {n}" for n in range(ON_PAGE, ON_PAGE + 5)]


def test_a_list_can_be_removed():
    at = uploaded(opened("en"), GOOD)
    at.button(key="own-list-remove").click().run()
    assert not at.exception
    assert "<table" not in html(at)
    assert at.info.values == []


def test_the_language_changes_under_a_list_and_the_list_stays():
    at = uploaded(opened("en"), GOOD)
    at.query_params["lang"] = "zh"
    at.run()
    assert rows(at) == ["Corner shop", "My card"]
    assert words("zh")("growth-none-needed") in html(at)


def test_any_offer_of_the_list_can_be_opened_with_all_its_figures_and_the_list_is_still_there_afterwards():
    at = uploaded(opened("en"), csv_of("name,offer,rebate", "a,green-points,10", "b,green-points,12.5"))
    box = at.selectbox(key="own-list-chosen")
    assert box.options == ["a (Row 2)", "b (Row 3)"]
    box.select_index(1).run()
    at.button(key="own-list-open").click().run()
    assert not at.exception
    assert at.title[0].value == "0.125"
    assert [result.row.name for result in at.session_state[key_of(OwnList)].kept.results] == ["a", "b"]


def test_the_offers_of_which_the_least_is_there_can_stand_first():
    at = uploaded(
        opened("en"), csv_of("name,offer,pool,rebate", "a,,40,20", "nothing,loyalty-card,40,0", "b,,10,20", "c,,100,20")
    )
    assert rows(at) == ["a", "nothing", "b", "c"]
    at.segmented_control(key="own-list-order").set_value("least").run()
    assert not at.exception
    assert rows(at) == ["b", "a", "c", "nothing"]
