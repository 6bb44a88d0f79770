"""The page "One figure" in Streamlit's own test runner: which figure, and what no link can leave out."""

import re
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from explainer.charts.check.figures import FIGURES
from explainer.charts.kit.figure import Height
from explainer.offers.inputs import preset
from explainer.site.embedding import frame_html
from explainer.words.sentences import headline
from explainer.words.subject import subject_of
from explainer.words.text import words
from tests.oracles.frames import heights

ROOT = Path(__file__).resolve().parents[2]
APP = str(ROOT / "explainer" / "pages" / "navigation.py")


def figure_alone() -> None:
    """The page by itself; Streamlit's runner cannot open a page that is a function of the app."""
    from explainer.pages import figure
    from explainer.site.address import read_link, visit_words, write_link
    from explainer.site.widgets import take_changes

    read_link()
    take_changes()
    figure.show(visit_words())
    write_link(figure.names())


def opened(**link: str) -> AppTest:
    """The page, run once with a link."""
    app = AppTest.from_function(figure_alone, default_timeout=30)
    for name, value in link.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def html(app: AppTest) -> str:
    """All HTML on the page."""
    return "\n".join(element.proto.body for element in app.get("html"))


def titles(app: AppTest) -> list[str]:
    """The anchors of the figures on the page."""
    return [element.proto.anchor for element in app.subheader]


@pytest.mark.parametrize("name", FIGURES)
def test_a_link_shows_one_figure_and_no_other(name: str):
    assert titles(opened(show=name, lang="en")) == [name]


@pytest.mark.parametrize("link", [{}, {"inputs": "none"}, {"inputs": "main"}, {"inputs": "nonsense"}], ids=str)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_whose_money_and_whose_word_stand_there_whatever_the_link_says(link: dict[str, str], lang: str):
    app, w = opened(show="people", lang=lang, offer="wanjia-2012", **link), words(lang)
    inputs = preset("wanjia-2012")
    assert headline(inputs.check(), w) in html(app)
    assert subject_of(inputs, w).status in html(app)
    assert all(w(f"money-{part}") in html(app) for part in ("own", "known", "new", "nobody"))
    assert w("embed-full") in html(app)
    assert [box.key for box in app.number_input] == (
        [f"{name}-typed" for name in ("spend", "rebate", "growth")] if link.get("inputs") == "main" else []
    )


def test_the_bar_has_as_many_parts_of_every_100_as_the_sentence_says():
    app = opened(show="coins", lang="en", offer="green-points-instalments")
    widths = [int(n) for n in re.findall(r"width: (\d+)%", html(app))]
    assert sum(widths) == 100
    assert "At the growth set you get 96" in app.subheader[0].value
    assert widths[-1] == 100 - 96


def test_a_change_is_shown_and_said_to_be_one():
    app = opened(show="coins", inputs="main", lang="en", offer="green-points")
    app.number_input(key="rebate-typed").set_value(10.0).run()
    assert "The shop gives up 10%" in html(app)
    assert "Terms changed by whoever made this link: The shop gives up (%) 10, not 20." in html(app)
    assert "show=coins" in html(app)
    assert "inputs=main" in html(app)


def test_an_unknown_figure_gives_a_note_with_those_there_are():
    app = opened(show="nonsense", lang="en")
    assert titles(app) == [next(iter(FIGURES))]
    note = re.sub(r"\\(\W)", r"\1", app.info[0].value)
    assert "“nonsense”" in note
    assert all(name in note for name in FIGURES)


def test_every_figure_of_the_page_that_checks_an_offer_can_be_embedded_and_has_its_height():
    assert list(heights()) == list(FIGURES)
    for height in heights().values():
        assert height.desk < height.phone < height.large_phone
        assert height.desk < height.large_desk


def attributes(html: str) -> dict[str, Any]:
    """The attributes of the frame, as a browser reads them."""
    from html.parser import HTMLParser

    found: dict[str, Any] = {}

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            assert tag == "iframe"
            found.update(attrs)

    Reader().feed(html)
    return found


def test_the_code_of_a_frame_is_html_that_says_what_it_shows():
    link, height = {"lang": "zh", "offer": "green-points", "rebate": "20"}, Height(1, 20, 300, 4000)
    frame = attributes(frame_html("https://a.example/app", "flow", height, link, 'Whose money? "Flow" <1>'))
    assert frame["src"] == (
        "https://a.example/app/figure?show=flow&inputs=main&lang=zh&offer=green-points&rebate=20"
        "&embed=true&embed_options=light_theme"
    )
    assert frame["title"] == 'Whose money? "Flow" <1>'
    assert frame["loading"] == "lazy"
    assert frame["width"] == "100%"
    assert frame["height"] == "20"
    large = attributes(frame_html("https://a.example", "flow", height, {**link, "size": "large"}, ""))
    assert large["height"] == "4000"


def test_the_page_that_checks_an_offer_gives_the_code_of_each_figure():
    app = AppTest.from_file(APP, default_timeout=30)
    for name, value in {"offer": "green-points", "lang": "en", "growth": "7", "show": "people"}.items():
        app.query_params[name] = value
    app.run()
    app.session_state["people-more"] = True
    app.run()
    (code,) = [element.value for element in app.code]
    frame = attributes(code)
    assert "/figure?show=people&inputs=main&lang=en&offer=green-points" in frame["src"]
    assert "growth=7" in frame["src"]
    assert frame["title"] == f"Whose money? {words('en')('embed-name-people')}"


def test_the_heights_for_site_owners_are_those_of_the_code():
    lines = (ROOT / "docs/embed.md").read_text(encoding="utf-8").splitlines()
    for name, height in heights().items():
        assert f"| `{name}` | {' | '.join(map(str, height))} |" in lines
