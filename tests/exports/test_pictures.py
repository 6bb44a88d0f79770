"""Pictures to take away: whose money it is stands in every one, and they look the same on every machine."""

import base64
import io
import re
from dataclasses import replace
from datetime import date
from functools import cache
from xml.etree import ElementTree

import pandas as pd
import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from explainer.charts.check.coins import coins_figure
from explainer.charts.check.flow import flow_figure
from explainer.charts.check.people import people_figure
from explainer.charts.kit.figure import Figure
from explainer.exports.imprint import Imprint, imprint, imprint_address
from explainer.exports.kit.csv import figure_csv
from explainer.exports.kit.outline import outlined
from explainer.exports.kit.pictures import chart_svg, figure_pdf, figure_png, figure_svg
from explainer.exports.kit.qr import qr_svg
from explainer.exports.kit.typeset import FONTS
from explainer.offers.folder import CONTENT
from explainer.offers.inputs import Inputs, preset
from explainer.offers.link import from_link
from explainer.words.sentences import headline
from explainer.words.subject import Subject, changed, subject_of
from explainer.words.text import words
from tests.oracles.pdfs import bare, letters

pytestmark = pytest.mark.slow
DAY, PAGE = date(2026, 11, 25), "https://example.org"
SVG = "{http://www.w3.org/2000/svg}"
every_language = pytest.mark.parametrize("language", ["en", "zh"])


@cache
def shown(offer_id: str, language: str) -> Subject:
    return subject_of(preset(offer_id), words(language))


def carried(offer_id: str, language: str) -> Imprint:
    return imprint(shown(offer_id, language), words(language), DAY, PAGE)


def drawn(language: str, offer_id: str = "green-points") -> Figure:
    return coins_figure(shown(offer_id, language).check, words(language))


@every_language
@pytest.mark.parametrize("offer_id", ["green-points", "loyalty-card", "wanjia-2012"])
def test_finding_answer_status_day_and_link_stand_in_the_picture(offer_id: str, language: str):
    w, subject = words(language), shown(offer_id, language)
    figure = coins_figure(subject.check, w)
    text = letters(figure_pdf(figure, carried(offer_id, language), w))
    for part in (figure.title, headline(subject.check, w), subject.title, subject.status, w.day(DAY), f"{PAGE}/?lang="):
        assert bare(part) in text


@every_language
def test_the_coins_of_the_imprint_are_those_of_the_figure(language: str):
    for offer_id in ("green-points", "loyalty-card", "deposit-50-in-45-days"):
        subject = shown(offer_id, language)
        (split,) = carried(offer_id, language).splits
        rows = coins_figure(subject.check, words(language)).rows
        assert list(split.coins) == rows[rows["view"] == "entered"]["coins"].tolist()
        assert sum(split.coins) == 100


@every_language
def test_a_picture_is_complete_without_any_font_of_the_machine(language: str):
    w = words(language)
    text = figure_svg(drawn(language), carried("green-points", language), w).decode()
    assert not re.search(r"<text|font-family|https?://(?!www\.w3\.org|example\.org)", text)
    inner = [base64.b64decode(data).decode() for data in re.findall(r"data:image/svg\+xml;base64,([^\"]+)", text)]
    assert len(inner) == 2  # the chart, the QR code
    assert not any(re.search(r"<text|font-family", picture) for picture in inner)


@every_language
def test_the_svg_can_be_read_by_a_machine_and_says_what_it_shows(language: str):
    figure, subject = drawn(language), shown("green-points", language)
    root = ElementTree.fromstring(figure_svg(figure, carried("green-points", language), words(language)))
    assert root.attrib["role"] == "img"
    assert root.attrib["lang"] == {"zh": "zh-Hans", "en": "en"}[language]
    title, said = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None and title.text == figure.title
    assert said is not None and said.text is not None
    assert figure.alt in said.text and headline(subject.check, words(language)) in said.text


def test_a_png_has_two_dots_for_each_px_and_is_the_same_twice():
    w = words("zh")
    first = figure_png(drawn("zh"), carried("green-points", "zh"), w)
    assert first.startswith(b"\x89PNG")
    assert int.from_bytes(first[16:20], "big") == 2 * (860 + 48)
    assert figure_png(drawn("zh"), carried("green-points", "zh"), w) == first


@every_language
def test_only_the_fonts_shipped_here_are_in_a_pdf(language: str):
    w = words(language)
    subject = shown("green-points", language)
    for make in (flow_figure, people_figure):
        file = PdfReader(io.BytesIO(figure_pdf(make(subject.check, w, "page"), carried("green-points", language), w)))
        names = {
            font["/BaseFont"]
            for page in file.pages
            for font in (f.get_object() for f in page["/Resources"]["/Font"].values())
        }
        assert names
        assert all(re.fullmatch(r"/[A-Z]{6}\+(NotoSansCJKsc|PageLatin)-.*", name) for name in names)


def test_a_name_full_of_markup_stays_text():
    odd = '#set page() *x* <y> & "z" =1+1 \\ $ `a` //'
    subject = replace(shown("green-points", "en"), title=odd)
    made = imprint(subject, words("en"), DAY, PAGE)
    assert bare(odd) in letters(figure_pdf(drawn("en"), made, words("en")))
    root = ElementTree.fromstring(figure_svg(drawn("en"), made, words("en")))
    said = root.find(f"{SVG}desc")
    assert said is not None and said.text is not None and odd in said.text


def test_a_sign_that_no_font_has_is_left_blank_and_stops_nothing():
    made = imprint(replace(shown("green-points", "zh"), title="龘 🪙 \u0e01"), words("zh"), DAY)
    assert figure_png(drawn("zh"), made, words("zh")).startswith(b"\x89PNG")
    assert "<path" in outlined('<svg xmlns="http://www.w3.org/2000/svg"><text x="1">🪙</text></svg>', "zh")


@every_language
def test_outlined_text_is_as_wide_as_the_font_says_and_stands_where_it_stood(language: str):
    with TTFont(FONTS / ("print-regular.otf" if language == "zh" else "latin-regular.ttf")) as font:
        width = font["hmtx"][font.getBestCmap()[ord("8")]][0] / font["head"].unitsPerEm
    picture = '<svg xmlns="http://www.w3.org/2000/svg"><text x="50" y="9" text-anchor="end" font-size="20px">8</text></svg>'
    (path,) = ElementTree.fromstring(outlined(picture, language)).iter(f"{SVG}path")
    assert path.attrib["transform"] == f"translate({50 - 20 * width:.3f},9.000) scale(20.000,-20.000)"


def test_every_character_of_the_texts_has_a_shape():
    known: set[str] = set()
    for file in ("print-regular.otf", "latin-regular.ttf"):
        with TTFont(FONTS / file, lazy=True) as font:
            known |= set(map(chr, font.getBestCmap()))
    texts = {c for file in CONTENT.rglob("*") if file.suffix in {".ftl", ".md"} for c in file.read_text(encoding="utf-8")}
    assert sorted(texts - known - {"\n", "\t"}) == []


def test_the_colours_of_a_picture_are_plain_and_those_of_its_look():
    for look, orange in (("light", "#d55e00"), ("dark", "#ff8a3d")):
        chart = chart_svg(drawn("en"), "en", look)
        assert "var(--" not in chart
        assert orange in chart


def test_the_link_of_a_picture_opens_exactly_its_numbers():
    inputs = preset("green-points")
    inputs = replace(inputs, offer=replace(inputs.offer, rebate=0.1), join=20)
    subject = subject_of(inputs, words("en"))
    link = imprint_address(subject, f"{PAGE}/")
    assert link.startswith(f"{PAGE}/?lang=en&offer=green-points&")
    assert from_link(subject.link) == (inputs, [])


def test_without_a_page_there_is_neither_link_nor_square():
    assert imprint_address(shown("green-points", "en"), "") == ""
    assert imprint_address(replace(shown("green-points", "en"), link={}), PAGE) == ""


def test_the_square_is_dark_on_light_with_a_quiet_zone():
    root = ElementTree.fromstring(qr_svg(f"{PAGE}/?lang=zh"))
    assert root.attrib["viewBox"].split()[2] == root.attrib["viewBox"].split()[3]
    paths = [element.attrib for element in root.iter(f"{SVG}path")]
    assert [path.get("fill") or path.get("stroke") for path in paths] == ["#fff", "#000"]


def test_an_address_too_long_for_a_square_has_none_and_is_printed_all_the_same():
    longest = f"{PAGE}/?{'a' * (2331 - len(PAGE) - 2)}"  # bytes that a code of error correction M holds (ISO/IEC 18004)
    assert qr_svg(longest).startswith("<svg")
    assert qr_svg(longest + "a") == qr_svg("") == ""
    pages = PdfReader(
        io.BytesIO(figure_pdf(drawn("en"), replace(carried("green-points", "en"), address=longest + "a"), words("en")))
    )
    assert "aaaaaaaaaa" in pages.pages[0].extract_text()


@every_language
def test_a_table_of_numbers_says_in_its_first_row_whose_money_it_is(language: str):
    w, subject = words(language), shown("green-points", language)
    figure = people_figure(subject.check, w)
    table = pd.read_csv(io.BytesIO(figure_csv(figure, carried("green-points", language), w)), keep_default_na=False)
    assert table.columns.tolist() == [*figure.rows.columns, "about"]
    assert len(table) == len(figure.rows)
    for part in (figure.title, headline(subject.check, w), subject.status, f"91 {w('money-new')}"):
        assert part in table["about"][0]
    assert set(table["about"][1:]) == {""}


def test_a_name_that_looks_like_a_formula_is_no_formula_in_a_table():
    figure = replace(
        drawn("en"), rows=pd.DataFrame({"name": ["=1+1", "'@x", "plain", "+\x07"], "amount": [-1.5, 2.0, 0.1, 0.0]})
    )
    table = pd.read_csv(io.BytesIO(figure_csv(figure, carried("green-points", "en"), words("en"))))
    assert table["name"].tolist() == ["'=1+1", "''@x", "plain", "'+"]
    assert table["amount"].tolist() == [-1.5, 2.0, 0.1, 0.0]


def test_a_table_without_rows_still_says_whose_money_it_is():
    figure = replace(drawn("en"), rows=drawn("en").rows.head(0))
    table = pd.read_csv(io.BytesIO(figure_csv(figure, carried("green-points", "en"), words("en"))))
    assert len(table) == 1
    assert "Of every ¥100 you are promised, ¥4 is there" in table["about"][0]


# --- what was changed -------------------------------------------------------------------------------------------------


def with_terms(**terms: str) -> Inputs:
    return from_link({"offer": "green-points", **terms})[0]


def test_changed_terms_are_named_with_both_values():
    status = subject_of(with_terms(rebate="10", growth="5"), words("en")).status
    assert "The shop gives up (%) 10, not 20" in status
    assert "More people each month (%) 5, not 15" in status
    assert "改过的：商家让利（%）10（原为20）" in subject_of(with_terms(rebate="10"), words("zh")).status


def test_another_release_rule_is_named_with_what_it_brings():
    status = subject_of(with_terms(release="declining"), words("en")).status
    assert "How points are released a share of what is left, not a part for each growth step" in status
    assert "Released each month (%) 0.05" in status


def test_many_changes_are_counted():
    many = with_terms(spend="2000", rebate="10", pool="50", growth="5", stop="30", repeat="50")
    assert "and 2 more" in subject_of(many, words("en")).status


def test_only_the_period_of_joining_is_the_readers_own():
    assert changed(with_terms(join="30")) == []
    assert "Changed" not in subject_of(with_terms(join="30"), words("en")).status
