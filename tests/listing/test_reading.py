"""A list of offers: read strictly, row by row; every complaint says where, what, the limit and the next step."""

import datetime
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from explainer.engine.knob import choices
from explainer.engine.offer import Offer
from explainer.engine.rules import RELEASES, Declining, Ladder
from explainer.listing.cell import MOST_ROWS, ListError
from explainer.listing.columns import headers, inputs_known
from explainer.listing.complaints import ignored_text, letter, problem_line, problem_text
from explainer.listing.reading import MOST_WORK, Listed, read_list
from explainer.offers.inputs import ChoiceField, fields, get, preset
from explainer.offers.library import offers
from explainer.offers.link import to_values
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.lists import csv_of, xlsx_of

CHANGES = {
    "spend": "2500", "rebate": "12.5", "growth": "7.25", "join": "30", "pool": "55", "shopper": "4", "merchant": "3",
    "release": "declining", "daily": "2", "claimed": "80", "expires": "24", "payout": "queue", "unpaid": "lapse",
    "start": "50", "repeat": "60", "market": "900", "stop": "40", "horizon": "90", "tracing": "lifo", "base": "spend",
    "invite-1": "12",
}  # fmt: skip


def only(listed: Listed):
    """The inputs of a list with one row and nothing wrong with it."""
    assert listed.problems == ()
    (row,) = listed.rows
    return row.inputs


def test_a_row_is_read_as_a_link_is_and_an_empty_cell_is_the_offers_own_value():
    listed = read_list(csv_of("name,offer,spend,rebate,growth,join", "Shop 1,green-points,2500,12.5,,30"))
    inputs = only(listed)
    assert (listed.rows[0].number, listed.rows[0].name, inputs.offer_id) == (2, "Shop 1", "green-points")
    assert (inputs.offer.spend, inputs.offer.rebate, inputs.scenario.growth, inputs.join) == (2500, 0.125, 0.15, 30)
    assert inputs.offer.release == preset("green-points").offer.release


def test_without_an_offer_a_row_starts_from_the_first_one():
    assert only(read_list(csv_of("rebate", "10"))).offer_id == offers()[0]


@given(st.permutations(sorted(CHANGES)))
def test_the_order_of_the_columns_makes_no_difference(names: list[str]):
    inputs = only(read_list(csv_of(",".join(names), ",".join(CHANGES[name] for name in names))))
    assert {name: to_values(inputs)[name] for name in CHANGES} == CHANGES
    assert inputs.offer.release == Declining(0.02)


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ("The shop gives up (%)", "25"),
        ("  the SHOP gives up（％） ", "25"),
        ("让利(%)", None),
        ("商家让利（%）", "25"),
        ("商家让利 (%)", "25%"),
        ("REBATE", "２５％"),
        ("rebate", "25.0"),
    ],
)
def test_a_header_is_a_name_or_a_label_in_either_language_whatever_its_blanks_and_capitals(head: str, value: str | None):
    listed = read_list(csv_of(f"name,{head}", f"a,{value or 25}"))
    assert only(listed).offer.rebate == (0.25 if value else 0.20)
    assert listed.ignored == (() if value else (head,))


def test_offers_and_choices_are_also_known_by_their_names_on_the_page():
    rows = [["活动", "How points are released", "tracing"]]
    rows += [["普通会员积分卡：返1%", "营业额每涨一档返一份", "the newest"], ["loyalty-card", "ladder", "LIFO"]]
    one, other = (row.inputs for row in read_list(xlsx_of(*rows)).rows)
    assert one == other
    assert (one.offer_id, one.scenario.tracing, type(one.offer.release)) == ("loyalty-card", "lifo", Ladder)


def test_every_input_of_every_offer_has_a_column():
    for offer_id in offers():
        assert {entry.name for entry in fields(preset(offer_id))} <= inputs_known().keys()
    assert {"periods", "daily", "step", "floor"} <= inputs_known().keys()
    assert all(name in headers() for name in inputs_known())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encodings_and_delimiters_are_found_out(encoding: str, delimiter: str):
    lines = (delimiter.join(row) for row in (["名称", "活动", "商家让利（%）"], ["张三，“省钱”店", "loyalty-card", "2"]))
    listed = read_list("\n".join(lines).encode(encoding))
    assert (listed.rows[0].name, only(listed).offer.rebate) == ("张三，“省钱”店", 0.02)


def test_quotes_hold_delimiters_line_breaks_and_quotes_and_rows_keep_the_numbers_of_the_spreadsheet():
    listed = read_list(b'name,rebate\r\n"a, ""b""\r\nc",10\r\n\r\n,\r\n"d",20\r\nonly a name,\r\n')
    assert [(row.number, row.name) for row in listed.rows] == [(2, 'a, "b" c'), (5, "d"), (6, "only a name")]


def test_a_workbook_cell_shown_as_a_percentage_is_read_as_it_is_shown():
    data = xlsx_of(
        ["rebate", "growth", "pool", "spend"], [0.2, 0.07, 40, 1500], [0.125, "15%", "４０", "¥1,500"],
        formats={"A2": "0%", "B2": "0.00%", "A3": '0.0%_);[Red]\\-0.0%', "D2": '#,##0"%"'},
    )  # fmt: skip
    first, second = read_list(data).rows
    assert (first.inputs.offer.rebate, first.inputs.scenario.growth) == (0.2, 0.07)
    assert (first.inputs.offer.pool_share, first.inputs.offer.spend) == (0.4, 1500)
    assert (second.inputs.offer.rebate, second.inputs.scenario.growth) == (0.125, 0.15)
    assert (second.inputs.offer.pool_share, second.inputs.offer.spend) == (0.4, 1500)


def test_the_first_visible_sheet_is_read_and_empty_rows_above_the_header_are_counted():
    book = Workbook()
    book.active.title, book.active.sheet_state = "hidden", "hidden"
    page = book.create_sheet("list")
    page["B3"], page["C3"], page["B5"], page["C5"] = "name", "rebate", "a", 10
    out = io.BytesIO()
    book.save(out)
    listed = read_list(out.getvalue())
    assert [(row.number, row.name, row.inputs.offer.rebate) for row in listed.rows] == [(5, "a", 0.1)]


WRONG = [  # column, value, kind, what the message must say beside the value
    ("rebate", "250", "outside", ["0%", "100%"]),
    ("rebate", "-5", "outside", ["0%", "100%"]),
    ("spend", "0", "outside", ["0.01"]),
    ("periods", "36.4", "rounded", ["1", "3,000"]),
    ("join", "120", "outside", ["0", "119"]),
    ("growth", "abc", "not-a-number", ["−99%", "15"]),
    ("growth", "nan", "not-a-number", ["15"]),
    ("growth", "1e999", "not-a-number", ["15"]),
    ("growth", "0,5", "not-a-number", ["15"]),  # a link would read 5
    ("spend", "1_000", "not-a-number", ["1000"]),
    ("spend", "20%", "not-a-number", ["1000"]),  # a link would read 20
    ("spend", "1,00,000", "not-a-number", ["1000"]),
    ("payout", "random", "unknown-choice", ["pro_rata", "queue"]),
    ("release", "stairs", "unknown-choice", list(RELEASES)),
    ("offer", "<script>", "unknown-offer", [offers()[0]]),
    ("market", "10", "impossible", []),
    ("daily", "2", "unknown-field", []),
    ("lender", "2", "unknown-field", []),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("column", "value", "kind", "said"), WRONG)
def test_what_a_link_forgives_is_an_error_that_says_where_what_and_within_which_limits(
    column: str, value: str, kind: str, said: list[str], language: str
):
    listed = read_list(csv_of(f"name,{column}", "good,", f'bad,"{value}"', "good too,"))
    assert [row.name for row in listed.rows] == ["good", "good too"]
    (problem,) = listed.problems
    assert problem.note.kind == kind
    line = problem_line(problem, words(language))
    amounts = {"en": ["¥0.01"], "zh": ["0.01元"]}[language] if (column, value) == ("spend", "0") else []
    for part in ("3", column, value, *said, *amounts):
        assert part in line


def test_each_cell_of_a_row_has_its_own_complaint_in_the_order_of_the_columns():
    listed = read_list(csv_of("name,rebate,growth,stop", "a,250,x,2.5", "b,1,2,3", "c,300,,"))
    assert [(p.row, p.column) for p in listed.problems] == [(2, "rebate"), (2, "growth"), (2, "stop"), (4, "rebate")]
    assert [row.name for row in listed.rows] == ["b"]


def test_no_complaint_follows_only_from_another_one():
    listed = read_list(csv_of("release,step,horizon,join", "laddr,10,,", ",,abc,1500", "shared,10,,"))
    assert [(p.row, p.column) for p in listed.problems] == [(2, "release"), (3, "horizon"), (4, "step")]


@pytest.mark.parametrize(
    ("value", "kind"),
    [(datetime.date(2026, 3, 20), "date"), (datetime.time(3, 20), "date"), (True, "truth"), ("=1+19", "formula")],
)
def test_what_a_spreadsheet_made_of_a_cell_is_named(value: object, kind: str):
    listed = read_list(xlsx_of(["name", "rebate"], ["a", value], ["b", 20]))
    assert [row.name for row in listed.rows] == ["b"]
    (problem,) = listed.problems
    assert (problem.row, problem.column, problem.note.kind) == (2, "rebate", kind)
    shown = {"date": str(value), "truth": "TRUE", "formula": "=1+19"}[kind]
    for language in LANGUAGES:
        assert shown in problem_text(problem, words(language))


def test_a_name_may_be_whatever_a_spreadsheet_made_of_it():
    listed = read_list(xlsx_of(["name"], [datetime.date(2026, 3, 20)], [7], [True], ["=1+1"]))
    assert [row.name for row in listed.rows] == ["2026-03-20", "7", "TRUE"]
    assert [p.note.kind for p in listed.problems] == ["formula"]


def test_a_percentage_that_looks_like_a_fraction_is_read_and_asked_about():
    listed = read_list(csv_of("offer,rebate,pool", "green-points,0.2,100", "loyalty-card,0.5,1", "green-points,0.2%,"))
    assert [row.inputs.offer.rebate for row in listed.rows] == [0.002, 0.005, 0.002]
    assert [(p.row, p.column, p.note.value, p.note.used) for p in listed.doubts] == [
        (2, "rebate", "0.2", "20"),
        (3, "pool", "1", "100"),
    ]
    assert "0.2%" in problem_text(listed.doubts[0], words("en"))
    assert "20%" in problem_text(listed.doubts[0], words("zh"))


def test_columns_that_nobody_knows_are_named_and_left_out():
    listed = read_list(csv_of("name,colour,rebate,,,", "a,red,10,,x,"))
    assert only(listed).offer.rebate == 0.1
    assert listed.ignored == ("colour", "#5")
    assert ignored_text(listed.ignored, words("en")).endswith("colour and column E.")
    assert [letter(n) for n in (1, 26, 27, 52, 53, 703)] == ["A", "Z", "AA", "AZ", "BA", "AAA"]


def test_rows_that_would_take_too_long_together_are_named_and_the_others_computed():
    horizon = 2000
    most = MOST_WORK // horizon**2
    lines = [*[f"a,{horizon}"] * (most + 2), "b,10"]
    listed = read_list(csv_of("name,horizon", *lines))
    assert [row.name for row in listed.rows] == ["a"] * most  # and nothing is left for another row, however small
    assert [(p.row, p.note.kind) for p in listed.problems] == [(most + n, "too-much") for n in (2, 3, 4)]
    assert "2000" in problem_text(listed.problems[0], words("zh"))


def test_names_are_cut_and_lose_what_cannot_be_seen():
    long = "x" * 500
    listed = read_list(csv_of("name", f"a\u202eb\u200b\tc {long}", "只"))
    assert [row.name[:7] for row in listed.rows] == ["ab c xx", "只"]
    assert len(listed.rows[0].name) == 80


def test_five_hundred_rows_are_read():
    assert len(read_list(csv_of("rebate", *["10"] * MOST_ROWS)).rows) == MOST_ROWS == 500


def test_every_choice_can_be_written_in_both_languages():
    for name, allowed in choices(Offer).items():
        for language in LANGUAGES:
            entry = inputs_known()[name][0]
            assert isinstance(entry, ChoiceField)
            assert entry.choices == allowed
            for word in allowed:
                key = "choice-pro_rata-payout" if (name, word) == ("payout", "pro_rata") else f"choice-{word}"
                rule = [] if word != "passed_on" else [("release", "instalments")]  # it goes with a rule by age
                head, row = [name, *(n for n, _ in rule)], [words(language)(key), *(v for _, v in rule)]
                inputs = only(read_list(xlsx_of(head, row)))
                assert get(inputs, entry) == word


# --- what real spreadsheets do ----------------------------------------------------------------------------------------


def merged(*ranges: str, rows: list[list[object]]) -> bytes:
    """A workbook with some of its cells merged."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for place in ranges:
        book.active.merge_cells(place)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_cell_merged_over_several_rows_stands_in_each_of_them():
    rows = [
        ["offer", "name", "rebate"],
        ["loyalty-card", "a", 2],
        [None, "b", 3],
        [None, None, None],
        ["green-points", "c", 4],
    ]
    listed = read_list(merged("A2:A4", "C2:C3", rows=rows))
    found = [(row.number, row.name, row.inputs.offer_id, row.inputs.offer.rebate) for row in listed.rows]
    assert found == [(2, "a", "loyalty-card", 0.02), (3, "b", "loyalty-card", 0.02), (5, "c", "green-points", 0.04)]


def test_a_cell_merged_over_several_columns_stands_in_the_first_only():
    listed = read_list(merged("A2:B2", rows=[["rebate", "growth"], [10, None], [20, 5]]))
    assert [(row.inputs.offer.rebate, row.inputs.scenario.growth) for row in listed.rows] == [(0.1, 0.15), (0.2, 0.05)]


def test_a_title_above_the_header_is_read_past():
    rows: list[list[object]] = [["Survey of March 2026"], [], ["by the statistics class"], ["name", "rebate"], ["a", 10]]
    for data in (merged("A1:B1", rows=rows), b"Survey of March 2026,,\r\n\r\nby the class\r\nname,rebate\r\na,10\r\n"):
        listed = read_list(data)
        assert (only(listed).offer.rebate, listed.rows[0].name, listed.ignored) == (0.1, "a", ())
    assert [row.number for row in read_list(xlsx_of(*rows)).rows] == [5]


def test_a_header_that_nobody_knows_is_not_looked_for_in_the_whole_file():
    with pytest.raises(ListError, match="no-columns"):
        read_list(csv_of("colour,size", *["red,10"] * 20, "name,rebate", "a,10"))


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_the_line_in_which_excel_names_its_delimiter_is_taken_at_its_word(sign: str):
    lines = [f"sep={sign}", sign.join(["name", "rebate", "spend"]), sign.join(["a", "10", '"1,500"'])]
    listed = read_list(("\ufeff" + "\r\n".join(lines)).encode())
    assert (only(listed).offer.rebate, only(listed).offer.spend, listed.rows[0].number) == (0.1, 1500, 2)


def test_a_mistake_below_the_line_that_names_the_delimiter_is_named_by_its_line_in_the_file():
    with pytest.raises(ListError, match="'line': 3"):
        read_list(b'sep=;\r\nname;rebate\r\n"a;10\r\n')


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["name\trebate\r\na\t10\r\n", "名称,商家让利（%）\n张三，“省钱”店,10\n"])
def test_a_file_in_utf_16_is_read_without_its_mark(encoding: str, text: str):
    assert only(read_list(text.encode(encoding))).offer.rebate == 0.1


def test_a_cell_longer_than_any_name_is_cut_and_no_open_quotation_mark():
    listed = read_list(csv_of("name,rebate", "x" * 200_000 + ",10", '"' + "y" * 200_000 + '",20'))
    assert [(row.name[:2], row.inputs.offer.rebate) for row in listed.rows] == [("xx", 0.1), ("yy", 0.2)]
