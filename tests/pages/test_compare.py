"""The page "Compare" in Streamlit's own test runner: what is compared, what the link says, and what is kept from Check."""

import re
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from explainer.compare.measured import side_by_side
from explainer.compare.words import compare_answer, measures, name_of_offer
from explainer.offers.inputs import field, preset, put
from explainer.offers.library import offers
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.addresses import written_link
from tests.oracles.apps import opened_with

EN = words("en")
SLOW = put(preset("green-points"), field(preset("green-points"), "growth"), 0.05)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def app() -> None:
    """The comparison as the first page, so that a link can be tried, below a box of the page "Check an offer"."""
    import streamlit as st

    from explainer.offers.inputs import field
    from explainer.pages.compare import page as compare
    from explainer.site.address import read_link, visit_words, write_link
    from explainer.site.kept import keep
    from explainer.site.state import visit
    from explainer.site.widgets import choose_offer, number, take_changes

    def both() -> None:
        choose_offer(visit_words(), ("green-points", "loyalty-card"), lambda: None)
        number(field(visit().inputs, "growth"), visit_words())
        keep(visit_words())
        compare.show(visit_words())

    read_link()
    take_changes()
    visit().check_page = check = st.Page(lambda: st.title("check"), title="check", url_path="check")
    page = st.Page(both, title="compare", url_path="compare", default=True)
    st.navigation([page, check], position="top").run()
    write_link(compare.names())


def opened(**link: str) -> AppTest:
    """The page, run once with a link."""
    return opened_with(app, link)


def html(at: AppTest) -> str:
    return unescape("\n".join(element.proto.body for element in at.get("html")))


def compared(at: AppTest) -> list[tuple[str, str]]:
    """The offers compared, as they are listed: letter and name."""
    return re.findall(r'class="letter">(\w)</b> ([^<]*)<', html(at))


def notes(at: AppTest) -> list[str]:
    """The notes as they are read: without the backslashes that keep Markdown from reading anything into them."""
    return [re.sub(r"\\(\W)", r"\1", note.value) for note in at.info]


@pytest.mark.slow
@every_language
@pytest.mark.parametrize("offer_id", offers())
def test_every_offer_stands_beside_an_honest_one_with_the_answer_and_every_number(offer_id: str, language: str):
    at, w = opened(lang=language, offer=offer_id), words(language)
    other = "green-points" if offer_id == "loyalty-card" else "loyalty-card"
    sides = side_by_side(preset(offer_id), [preset(other)])
    assert compared(at) == [("A", w(f"offer-{offer_id}")), ("B", w(f"offer-{other}"))]
    assert compare_answer(sides, w) in html(at)
    table = at.table[0].value
    assert table.columns[1].startswith("A · ")
    for i, one in enumerate(sides.values(), start=1):
        assert dict(zip(table.iloc[:, 0], table.iloc[:, i], strict=True)) == measures(one, w)
        assert all(f"<dd>{value}</dd>" in html(at) for value in measures(one, w).values())


def test_the_whole_comparison_stands_in_the_link():
    asked = {"offer": "wanjia-2012", "b": "green-points,growth:5", "c": "loyalty-card", "d": "green-points", "lang": "en"}
    at = opened(**asked)
    assert [name for _, name in compared(at)] == [
        EN("offer-wanjia-2012"), name_of_offer(SLOW, EN), EN("offer-loyalty-card"), EN("offer-green-points")
    ]  # fmt: skip
    assert asked.items() <= written_link(at).items()
    assert compared(opened(**written_link(at))) == compared(at)
    assert notes(at) == []


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("nonsense", "We do not know the offer “nonsense” in this link"),
        ("green-points,growth:fast", "“fast” is not a number for “More people each month (%)”. We use 15."),
        ("loyalty-card,foo:1", "We do not know “foo” in this link and left it out."),
        ("loyalty-card,[win](https://a.example):1", "[win](https://a.example)"),
    ],
)
def test_a_bad_part_of_the_link_is_told_and_the_page_stands(part: str, said: str):
    at = opened(lang="en", b=part)
    assert any(said.split(":")[0] in note for note in notes(at))
    assert len(compared(at)) == 2


def test_what_is_kept_from_check_stands_beside_what_is_changed_there():
    at = opened(lang="en", offer="green-points", growth="5")
    at.button(key="keep").click().run()
    assert [name for _, name in compared(at)] == [name_of_offer(SLOW, EN), EN("offer-loyalty-card"), name_of_offer(SLOW, EN)]
    assert at.button(key="keep").disabled
    assert at.button(key="keep").label == "Kept as C"
    assert notes(at) == ["A and C are the same offer with the same numbers. Change a number of A to see a difference."]
    at.number_input(key="growth-typed").set_value(15.0).run()
    assert [name for _, name in compared(at)] == [
        EN("offer-green-points"), EN("offer-loyalty-card"), name_of_offer(SLOW, EN)
    ]  # fmt: skip
    assert written_link(at)["c"] == "green-points,growth:5"
    assert notes(at) == []


def test_offers_are_added_and_removed_but_one_always_stays():
    at = opened(lang="en", offer="green-points")
    assert not [button for button in at.button if str(button.key).startswith("remove")]
    at.selectbox(key="add-offer").set_value("yunlianhui-2018").run()
    at.selectbox(key="add-offer").set_value("wanjia-2012").run()
    assert [letter for letter, _ in compared(at)] == list("ABCD")
    assert not [box for box in at.selectbox if box.key == "add-offer"]
    assert at.button(key="keep").disabled  # three others are all there can be
    at.button(key="remove-B").click().run()
    at.button(key="remove-C").click().run()
    assert [name for _, name in compared(at)] == [EN("offer-green-points"), EN("offer-yunlianhui-2018")]
    assert not [button for button in at.button if str(button.key).startswith("remove")]


def test_only_offers_that_are_not_there_yet_can_be_added():
    at = opened(lang="en", offer="green-points", b="wanjia-2012")
    options = at.selectbox(key="add-offer").options
    assert EN("offer-loyalty-card") in options
    assert not {EN("offer-green-points"), EN("offer-wanjia-2012")} & set(options)


def test_before_anything_is_chosen_the_honest_card_gives_way_to_an_offer_when_it_is_a_itself():
    at = opened(lang="en", offer="green-points")
    at.selectbox(key="offer-choice").set_value("loyalty-card").run()
    assert [name for _, name in compared(at)] == [EN("offer-loyalty-card"), EN("offer-green-points")]


@pytest.mark.slow
@pytest.mark.parametrize("text", ["-99", "0", "500"])
@every_language
def test_no_growth_however_odd_breaks_the_page(text: str, language: str):
    at = opened(
        lang=language, offer="green-points", growth=text, b=f"green-points,growth:{text},rebate:0", c="green-points,pool:0"
    )
    assert "nan" not in html(at)


def test_the_map_is_chosen_and_stands_in_the_link():
    at = opened(lang="en", offer="green-points", b="wanjia-2012")
    assert "map" not in written_link(at)
    at.selectbox(key="map-letter").set_value("B").run()
    at.selectbox(key="map-up").set_value("pool").run()
    at.selectbox(key="map-view").set_value("short").run()
    assert written_link(at)["map"] == "B,growth,pool,short"
    again = opened(**written_link(at))
    assert [again.selectbox(key=f"map-{name}").value for name in ("letter", "across", "up", "view")] == [
        "B", "growth", "pool", "short"
    ]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("asked", ["Z,foo,bar,baz", "", ",,,", "B,growth,growth,paid", "A,step,floor", "A,pool"])
def test_no_map_that_a_link_asks_for_is_an_error(asked: str):
    at = opened(lang="zh", offer="loyalty-card", map=asked)
    chosen = [at.selectbox(key=f"map-{name}").value for name in ("letter", "across", "up", "view")]
    assert chosen[1] != chosen[2]
    assert at.selectbox(key="map-letter").value in ("A", "B")


def test_a_number_that_an_offer_does_not_have_gives_way_on_the_map():
    at = opened(lang="en", offer="green-points", b="loyalty-card", map="A,step,floor,paid")
    assert at.selectbox(key="map-across").value == "step"
    at.selectbox(key="map-letter").set_value("B").run()
    assert (at.selectbox(key="map-across").value, at.selectbox(key="map-up").value) == ("growth", "rebate")


def test_every_figure_has_its_title_table_and_formula():
    at = opened(lang="en", offer="green-points")
    for name in ("numbers", "compare-bars", "compare-joiners", "compare-map"):
        at.session_state[f"{name}-more"] = True
    at.run()
    assert not at.exception
    assert len(at.table) == 4
    assert sum(EN("figure-how") in element.value for element in at.markdown) == 3
    anchors = [element.proto.anchor for element in at.subheader]
    assert anchors == ["numbers", "compare-bars", "compare-joiners", "compare-map"]
