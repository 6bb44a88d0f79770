"""The command line: what it writes and prints, what it refuses and how it says so, and that nothing half-done is left."""

import csv
import html
import io
import json
import os
import re
import resource
import signal
import subprocess
import sys
import zipfile
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader

from explainer import Instalments, Ladder, read_offer
from explainer.charts.check.figures import FIGURES
from explainer.command import folder, papers, work
from explainer.command.asked import Asked
from explainer.command.folder import folder_name
from explainer.command.main import main
from explainer.command.numbers import NAMES
from explainer.command.papers import WHOLE
from explainer.command.settings import Setting, applied, options
from explainer.command.subjects import Desk
from explainer.engine.check import Check
from explainer.offers import library
from explainer.offers.file import OfferFile, file_of_inputs, inputs_of_file, write_offer
from explainer.offers.flyer_terms import inputs_of_flyer
from explainer.offers.folder import CONTENT
from explainer.offers.inputs import preset
from explainer.offers.link import from_link, to_link
from explainer.offers.sources import references
from explainer.words.text import words
from tests.oracles.flyers import CASHBACK

ROOT = Path(__file__).resolve().parents[2]
OFFER = """\
title = "../../etc: 五倍"
[terms]
spend = 1000
rebate = 0.2
[[points]]
who = "shopper"
multiple = 5
"""
DAY = ("--date", "2026-11-25")


def library_file(offer_id: str) -> OfferFile:
    scenario, join = library.load_scenario(offer_id)
    return OfferFile(library.load_offer(offer_id), scenario, join)


def files(place: Path) -> dict[str, bytes]:
    """Everything below a folder, by path."""
    return {str(path.relative_to(place)): path.read_bytes() for path in sorted(place.rglob("*")) if path.is_file()}


@pytest.fixture
def offer(tmp_path: Path) -> Path:
    path = tmp_path / "offer.toml"
    path.write_text(OFFER, encoding="utf-8")
    return path


def as_json(capsys: pytest.CaptureFixture[str], *argv: str) -> list[dict]:
    assert main([*argv, "--json", "--lang", "en"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


# --- numbers ----------------------------------------------------------------------------------------------------------


def test_the_numbers_are_those_the_readme_states(capsys: pytest.CaptureFixture[str]):
    (found,) = as_json(capsys, "green-points-instalments", "--growth", "0.15")
    assert found["cover"] == pytest.approx(0.04)
    assert found["paid"] / found["promised"] == pytest.approx(0.957, abs=5e-4)
    assert found["shares"]["new"] == pytest.approx(0.908, abs=5e-4)
    alone = found["shares_alone"]
    assert alone["own"] + alone["known"] + alone["new"] == pytest.approx(0.139, abs=5e-4)
    assert sum(found["shares"].values()) == pytest.approx(1)


def test_every_name_in_the_json_is_explained_in_the_help_and_no_other(capsys: pytest.CaptureFixture[str]):
    (found,) = as_json(capsys, "loyalty-card")
    assert list(found) == list(NAMES)
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(re.search(rf"^  {name} +{re.escape(meaning)}$", text, re.M) for name, meaning in NAMES.items())
    assert all(offer_id in text for offer_id in library.offers())


def test_the_honest_card_depends_on_nobody_and_no_number_is_infinite(capsys: pytest.CaptureFixture[str]):
    card, never = as_json(capsys, "loyalty-card", "loyalty-card", "--pool", "1")
    assert (card["verdict"], card["cover"], card["first_short"], card["newcomers"]) == ("covered", 1, None, 0)
    (never,) = as_json(capsys, "loyalty-card", "--pool", "0")
    assert (never["verdict"], never["break_even"], never["newcomers"]) == ("never", None, None)


def test_nothing_promised_is_no_division_by_nothing(capsys: pytest.CaptureFixture[str]):
    (found,) = as_json(capsys, "loyalty-card", "--set", "shopper=0")
    assert (found["verdict"], found["cover"], found["promised"], set(found["shares"].values())) == (
        "nothing",
        None,
        0,
        {0.0},
    )


# --- settings ---------------------------------------------------------------------------------------------------------

OTHERS = {
    "spend": "250", "rebate": "0.07", "pool": "0.35", "claimed": "0.9", "expires": "18", "payout": "queue",
    "unpaid": "lapse", "start": "70", "growth": "0.02", "repeat": "0.6", "market": "1e6", "stop": "30", "horizon": "90",
    "tracing": "lifo", "periods": "24", "daily": "0.03", "step": "0.2", "floor": "0.1", "join": "7", "release": "shared",
    "outside": "0.05", "earns": "0.003", "cost": "0.45", "wfee": "0.1", "worth": "800", "holding": "passed_on",
    "fee_to": "platform", "words": "deposit", "plateau": "20", "leftin": "0.5", "leftfor": "9", "fee": "65", "every": "12",
    "after": "5", "interest": "0.02", "principal": "false", "withdraw": "0.04", "parts": "12:50,24:60",
}  # fmt: skip
BASES = {"periods": "green-points", "daily": "yunlianhui-2018", "step": "green-points", "floor": "green-points"}
NEEDS = {  # what has to be there before
    "leftfor": {"leftin": "0.5"}, "every": {"fee": "65"}, "after": {"release": "once"}, "interest": {"release": "interest"},
    "principal": {"release": "interest"}, "withdraw": {"release": "account"}, "parts": {"release": "schedule"},
}  # fmt: skip
WHERE = {  # the part of the offer that has it
    **dict.fromkeys(("leftin", "leftfor"), "left_in"), **dict.fromkeys(("fee", "every"), "fee"),
    **dict.fromkeys(("periods", "daily", "step", "floor", "after", "interest", "principal", "withdraw", "parts"), "release"),
}  # fmt: skip


def test_a_file_goes_on_saying_what_nobody_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    made = inputs_of_flyer(CASHBACK)
    file = tmp_path / "own.toml"
    file.write_text(write_offer(file_of_inputs(made)), encoding="utf-8")
    assert inputs_of_file(read_offer(file)).unknown == made.unknown == ("rebate", "pool")
    said = words("en")("unknown-status", list="").split(":")[0]
    main([str(file), "--lang", "en"])
    assert f"{said}: 20% given up" in capsys.readouterr().out
    main([str(file), "--lang", "en", "--rebate", "0.1", "--pool", "0.5"])
    assert said not in capsys.readouterr().out


def test_every_term_that_any_offer_can_have_is_an_option():
    assert {option.names[0] for option in options()} == set(OTHERS)


@pytest.mark.parametrize(("name", "text"), OTHERS.items())
def test_each_option_sets_what_it_names_and_nothing_else(name: str, text: str):
    option = next(o for o in options() if o.names[0] == name)
    needs = tuple(Setting(other, value, f"--{other}") for other, value in NEEDS.get(name, {}).items())
    before = applied(library_file(BASES.get(name, "green-points-instalments")), needs)
    after = [applied(before, (Setting(alias, text, "--x"),)) for alias in option.names]
    assert all(one == after[0] for one in after)
    changed = {
        *(k for k, v in vars(after[0].offer).items() if v != getattr(before.offer, k)),
        *(k for k, v in vars(after[0].scenario).items() if v != getattr(before.scenario, k)),
        *(["join"] if after[0].join != before.join else []),
    }
    assert changed == {WHERE.get(name, option.names[-1].replace("-", "_"))}


@pytest.mark.parametrize("text", ["0.15", "15%", "15 %", "１５％", " 0.150 ", "1.5e-1"])
def test_a_fraction_is_read_as_people_write_it_and_exactly(text: str):
    assert applied(library_file("green-points"), (Setting("growth", text, "--growth"),)).scenario.growth == 0.15


def test_settings_that_go_together_may_come_in_any_order():
    both = (Setting("start", "5000", "--start"), Setting("market", "6000", "--market"))
    for asked in (both, both[::-1]):
        assert applied(library_file("green-points"), asked).scenario.market == 6000


def test_another_release_rule_brings_its_own_terms_and_keeps_the_periods():
    settings = (Setting("step", "0.2", "--step"), Setting("release", "ladder", "--release"))
    assert applied(library_file("green-points-instalments"), settings).offer.release == Ladder(36, 0.2, 0.0)
    back = applied(library_file("green-points"), (Setting("release", "instalments", "--release"),))
    assert back.offer.release == Instalments(36)


def test_a_promise_is_set_by_its_name():
    settings = (Setting("shopper", "4", "--set shopper"), Setting("invite-2", "4%", "--set invite-2"))
    after = applied(library_file("green-points"), settings).offer
    assert [p.multiple for p in after.points] == [4, 5]
    assert [a.rate for a in after.at_source][:3] == [0.15, 0.04, 0.03]


def test_a_shorter_run_takes_the_joining_period_with_it_and_a_limit_can_go():
    after = applied(library_file("wanjia-2012"), (Setting("horizon", "50", "--horizon"), Setting("stop", "none", "--stop")))
    assert (after.join, after.scenario.stop) == (49, None)


def test_the_command_computes_what_the_engine_computes(capsys: pytest.CaptureFixture[str]):
    (found,) = as_json(
        capsys, "green-points-instalments", "--rebate", "10%", "--growth=-0.02", "--set", "merchant=0", "--join", "3"
    )
    own = library.load_offer("green-points-instalments")
    changed = replace(own, rebate=0.1, points=(own.points[0], replace(own.points[1], multiple=0)))
    check = Check(changed, replace(library.load_scenario(own.name)[0], growth=-0.02), 3)
    assert found["promised"] == pytest.approx(check.mine.promised / check.buyers)
    assert found["paid"] == pytest.approx(check.mine.paid / check.buyers)
    assert found["first_short"] == check.first_short


WRONG = [  # arguments, and what is said about them in English: the thing, the value, the limit, the next step
    (["green-points", "--rebate", "20"], "--rebate: rebate = 20 is outside 0 … 1 [fraction]. Write a fraction"),
    (["green-points", "--spend", "many"], '--spend: spend = "many" is not a number; allowed: 0.01 … 1e+09'),
    (["green-points", "--spend", "50%"], '--spend: spend = "50%" is not a number'),
    (["green-points", "--periods", "2.5"], "--periods: periods = 2.5 is not a whole number"),
    (["green-points", "--payout", "luck"], '--payout: payout = "luck" is not known. Choose one of: pro_rata, queue.'),
    (["green-points", "--join", "120"], "--join: join = 120 is outside 0 … 119 [periods]."),
    (["green-points", "--market", "10"], "--market: start = 1000 is more than market = 10 [people]. Raise"),
    (["green-points", "--growth", "900"], "--growth: growth = 900 [fraction per period] over 120 periods means"),
    (["wanjia-2012", "--step", "0.1"], "--step is no term of this offer’s release rule. Leave it out, or add"),
    (["green-points", "--set", "shoper=4"], "--set shoper is no term of this offer. Did you mean shopper?"),
    (["green-points", "--set", "x=4"], "--set x is no term of this offer. Choose one of: "),
    (["green-points", "--set", "growth"], "--set growth has no value. Write NAME=VALUE, such as --set periods=40."),
    (["green-points", "--only", "sheets"], "--only sheets is not known. Choose among: sheet, leaflet"),
    (["green-points", "--date", "25.11.2026"], "--date 25.11.2026 is not a day. Write it as 2026-11-25."),
    (["green-points", "--address", "javascript:alert(1)"], "--address javascript:alert(1) is not the address of a page."),
    (["gren-points"], "There is no file gren-points, and no such offer in the library. Did you mean green-points?"),
    (["nothing.csv"], "There is no file nothing.csv"),
    (["tests"], "tests is a folder. Name the files in it."),
    (["a\0b"], "cannot be read"),
    (["pyproject.toml"], "pyproject.toml: project is not known here."),
]  # fmt: skip


@pytest.mark.parametrize(("argv", "said"), WRONG, ids=lambda value: " ".join(value)[-30:])
def test_a_wrong_argument_is_named_with_its_limit_and_the_next_step_and_nothing_is_written(
    argv: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(ROOT)
    assert main([*argv, "--lang", "en", "--out", str(tmp_path / "out")]) == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert (shown.out, list(tmp_path.iterdir())) == ("", [])


@pytest.mark.parametrize(("argv", "said"), WRONG, ids=lambda value: " ".join(value)[-30:])
def test_in_chinese_it_is_said_in_chinese(
    argv: list[str], said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(ROOT)
    assert main([*argv, "--lang", "zh"]) == 2
    told = capsys.readouterr().err
    assert re.search("[\u4e00-\u9fff]{4}", told)
    assert said not in told


def test_what_argparse_does_not_know_is_a_usage_error(capsys: pytest.CaptureFixture[str]):
    assert main(["green-points", "--grwth", "1"]) == 2
    assert main([]) == 2
    assert "usage: python -m explainer" in capsys.readouterr().err


def test_a_value_that_no_offer_can_have_is_said_once(capsys: pytest.CaptureFixture[str]):
    assert main([*library.offers(), "--rebate", "20", "--lang", "en"]) == 2
    assert capsys.readouterr().err.count("rebate = 20") == 1


# --- what is written --------------------------------------------------------------------------------------------------


def test_without_a_folder_a_few_sentences_are_printed_in_each_language(offer: Path, capsys: pytest.CaptureFixture[str]):
    assert main([str(offer), "--lang", "all"]) == 0
    text = capsys.readouterr().out
    assert text.count("../../etc: 五倍") == 2
    assert "你自己的钱" in text
    assert "Terms as entered by whoever made this." in text


def test_the_paths_written_stand_on_stdout_and_nothing_else_is_written(
    offer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "out"
    assert main([str(offer), "green-points", "--out", str(out), "--only", "tables,terms", "--quiet", "--lang", "en"]) == 0
    shown = capsys.readouterr()
    assert sorted(shown.out.splitlines()) == sorted(str(out / path) for path in files(out))
    assert shown.err == ""
    tables = [f"en/{name}.csv" for name in FIGURES]
    names = ("001-etc", "002-green-points")
    assert sorted(files(out)) == sorted(f"{name}/{path}" for name in names for path in [*tables, "offer.toml"])


def test_the_terms_written_are_the_terms_computed(tmp_path: Path):
    argv = ["green-points", "--growth", "7%", "--join", "3", "--only", "terms", "--lang", "en", "--out", str(tmp_path)]
    assert main(argv) == 0
    found = read_offer((tmp_path / "001-green-points" / "offer.toml").read_bytes())
    own = library.load_offer("green-points")
    assert found.offer == replace(own, name=words("en")("offer-green-points"))
    assert found.scenario == replace(library.load_scenario("green-points")[0], growth=0.07)
    assert found.join == 3
    assert {t.path for t in library.terms("green-points")} - {t.path for t in found.terms} == {
        "scenario.growth",
        "scenario.join",
    }


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Everything about one offer, written twice."""
    place = tmp_path_factory.mktemp("twice")
    (place / "offer.toml").write_text(f'source = "a poster"\n{OFFER}', encoding="utf-8")
    for name in ("one", "two"):
        argv = [
            str(place / "offer.toml"),
            "--lang",
            "en",
            *DAY,
            "--address",
            "https://example.org",
            "--out",
            str(place / name),
        ]
        assert main(argv) == 0
    return place / "one", place / "two"


@pytest.mark.slow
def test_every_figure_of_the_page_is_written_by_its_own_name_with_whose_word_the_terms_are(twice: tuple[Path, Path]):
    written = files(twice[0] / "001-etc" / "en")
    desk = Desk(Asked(1, "offer.toml", read_offer(OFFER)))
    assert sorted(written) == sorted([*(f"{n}.{kind}" for n in FIGURES for kind in ("csv", "png", "svg")), *WHOLE.values()])
    for name in FIGURES:
        figure = desk.figure(name, words("en"))
        assert figure.name == name
        assert written[f"{name}.png"].startswith(b"\x89PNG")
        for kind in ("csv", "svg"):
            told = html.unescape(written[f"{name}.{kind}"].decode("utf-8-sig"))
            assert figure.title.replace('"', '""' if kind == "csv" else '"') in told
            assert "Terms as entered by whoever made this, who names as source: a poster." in told
            assert "25 November 2026" in told


def test_the_sheet_is_one_page_with_the_answer_the_day_and_the_way_to_the_page(twice: tuple[Path, Path]):
    (page,) = PdfReader(twice[0] / "001-etc" / "en" / "sheet.pdf").pages
    text = " ".join(page.extract_text().split())
    for said in ("../../etc", "25 November 2026", "https://example.org/?lang=en&offer=", "a poster"):
        assert said in text
    assert not [source.url for source in references().values() if source.url and source.url in text]


def test_what_a_file_says_is_not_said_to_come_from_the_librarys_sources(twice: tuple[Path, Path]):
    book = load_workbook(twice[0] / "001-etc" / "en" / "run.xlsx", read_only=True)
    cells = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None}
    titles = {words("en")(f"source-{name}") for name in references()}
    assert "a poster" in cells
    assert not [cell for cell in cells for title in titles if title in cell]
    assert words("en")("status-advertised") not in cells


def test_the_same_command_gives_the_same_bytes(twice: tuple[Path, Path]):
    one, two = map(files, twice)
    assert one.keys() == two.keys()
    assert [name for name in one if one[name] != two[name]] == []


def test_files_that_are_there_are_not_written_over_unless_asked(
    offer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "out"
    argv = [str(offer), "loyalty-card", "--only", "terms", "--lang", "en", "--out", str(out)]
    there = out / "002-loyalty-card" / "offer.toml"
    there.parent.mkdir(parents=True)
    there.write_text("mine")
    assert main(argv) == 2
    said = capsys.readouterr().err
    assert str(there) in said
    assert "--force" in said
    assert files(out) == {"002-loyalty-card/offer.toml": b"mine"}
    assert main([*argv, "--force"]) == 0
    assert there.read_text(encoding="utf-8").startswith("title = ")
    assert main([*argv, "--force"]) == 0


def test_what_a_file_says_cannot_move_the_cursor(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for name, old, new in (("title.toml", "../../etc", "\\u001b[2J\\u009b1A"), ("value.toml", "0.2", '"\\u009b1A"')):
        (tmp_path / name).write_text(OFFER.replace(old, new), encoding="utf-8")
        main([str(tmp_path / name), "--lang", "en"])
    shown = capsys.readouterr()
    assert "[2J" in shown.out
    assert "1A" in shown.err
    assert "\x1b" not in shown.out + shown.err
    assert "\x9b" not in shown.out + shown.err


@settings(max_examples=settings.default.max_examples // 2)
@given(st.sampled_from([o.names[0] for o in options()] + ["shopper", "x"]), st.text(max_size=8) | st.floats().map(str))
def test_whatever_a_term_is_set_to_the_answer_is_a_number_or_a_complaint(name: str, text: str):
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        code = main(["loyalty-card", "--json", "--lang", "en", "--set", f"{name}={text}"])
    assert code in (0, 2)
    assert bool(out.getvalue()) == (code == 0)
    assert bool(err.getvalue()) == (code == 2)


@given(st.text(max_size=80), st.integers(1, 5000))
def test_a_folder_has_a_number_and_only_letters_and_digits_whatever_the_title(title: str, number: int):
    assert re.fullmatch(r"\d{3,}(-[a-z0-9]+)*", folder_name(number, title))
    assert folder_name(number, title) != folder_name(number + 1, title)
    assert len(folder_name(number, title)) < 50


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "007-etc-passwd"),
        ("C:\\con", "007-c-con"),
        ("绿色积分", "007"),
        ("Café №5!", "007-cafe-no5"),
        ("\0", "007"),
    ],
)
def test_a_title_is_never_a_path(title: str, name: str):
    assert folder_name(7, title) == name


# --- several, and what goes wrong -------------------------------------------------------------------------------------


def test_the_others_are_written_if_some_cannot_be_and_keep_their_numbers(
    offer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    bad = tmp_path / "bad.toml"
    bad.write_text(OFFER.replace("rebate = 0.2", "rebate = 20"), encoding="utf-8")
    out = tmp_path / "out"
    argv = ["loyalty-card", str(bad), str(offer), "--only", "terms", "--lang", "en", "--out", str(out)]
    assert main(argv) == 1
    assert sorted(files(out)) == ["001-loyalty-card/offer.toml", "003-etc/offer.toml"]
    assert "bad.toml: not computed. bad.toml, [terms]: rebate = 20 is outside 0 … 1" in capsys.readouterr().err


def test_a_setting_that_only_some_offers_have_leaves_out_the_others(capsys: pytest.CaptureFixture[str]):
    assert main(["green-points", "wanjia-2012", "--step", "0.2", "--json", "--lang", "en"]) == 1
    shown = capsys.readouterr()
    assert [json.loads(line)["offer"] for line in shown.out.splitlines()] == ["green-points"]
    assert "wanjia-2012: not computed. --step is no term" in shown.err


def test_where_nothing_can_be_written_that_is_said(offer: Path, capsys: pytest.CaptureFixture[str]):
    assert main([str(offer), "--only", "terms", "--lang", "en", "--out", str(offer)]) == 3
    said = capsys.readouterr().err
    assert "offer.toml cannot be written: Not a directory. Make room, or name another folder with --out." in said


def test_a_full_disk_leaves_the_old_file_and_no_part_of_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    argv = ["loyalty-card", "--only", "terms", "--out", str(tmp_path), "--force", "--lang", "en"]
    assert main(argv) == 0
    before = files(tmp_path)

    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as part:
            part.write(data[:10])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert main([*argv, "--rebate", "0.02"]) == 3
    assert "No space left on device" in capsys.readouterr().err
    assert files(tmp_path) == before


@pytest.mark.parametrize("stopped", [KeyboardInterrupt, MemoryError])
def test_no_part_of_a_file_is_left_when_the_writing_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped: type):
    def stop(*_: object) -> None:
        raise stopped

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(stopped):
        folder.write_file(tmp_path / "a" / "b.csv", b"half")
    assert files(tmp_path) == {}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_interruption_is_said_without_a_traceback(
    lang: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
):
    def stop(*_: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(papers, "write_offer", stop)
    assert main(["loyalty-card", "--only", "terms", "--out", str(tmp_path), "--lang", lang]) == 130
    assert capsys.readouterr().err.strip() == words(lang)("command-interrupted")


def test_how_far_it_is_stands_on_stderr_now_and_then(capsys: pytest.CaptureFixture[str]):
    names = ["loyalty-card"] * 20
    assert main([*names, "--json", "--lang", "en"]) == 0
    assert capsys.readouterr().err.splitlines() == ["10/20 loyalty-card", "20/20 loyalty-card"]
    assert main([*names, "--json", "--lang", "en", "--quiet"]) == 0
    assert capsys.readouterr().err == ""


def test_in_a_terminal_it_is_one_line_that_makes_room_for_the_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["loyalty-card", "green-points", "--json", "--lang", "en"]) == 0
    gone = "\r\x1b[K"
    assert capsys.readouterr().err == f"{gone}1/2 loyalty-card{gone}{gone}2/2 green-points{gone}{gone}"


def test_the_language_of_the_environment_is_used_where_none_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    for here, said in (("zh_CN.UTF-8", "没有计算"), ("de_DE.UTF-8", "not computed"), ("", "not computed")):
        monkeypatch.setenv("LC_ALL", here)
        monkeypatch.setenv("LANG", "")
        monkeypatch.delenv("LC_MESSAGES", raising=False)
        assert main(["nothing.toml"]) == 2
        assert said in capsys.readouterr().err


# --- lists ------------------------------------------------------------------------------------------------------------

LIST = """\
name,offer,spend,rebate,growth,shop floor
../../a,green-points,1000,20,5,x
坏的,green-points,many,20,5,x
,loyalty-card,500,,,
"""


@pytest.fixture
def a_list(tmp_path: Path) -> Path:
    path = tmp_path / "offers.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_each_row_of_a_list_is_an_offer_and_a_bad_row_keeps_its_place(
    a_list: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "out"
    assert main([str(a_list), "--only", "terms", "--lang", "en", "--out", str(out)]) == 1
    assert sorted(files(out)) == ["001-a/offer.toml", "003-loyalty-card/offer.toml"]
    said = capsys.readouterr().err
    assert "offers.csv:3: not computed. Row 3, “spend”: " in said
    assert "“many”" in said
    assert "offers.csv: Columns we do not know and left out: shop floor." in said
    mine = read_offer((out / "001-a" / "offer.toml").read_bytes())
    assert (mine.title, mine.scenario.growth, mine.offer.rebate) == ("../../a", 0.05, 0.2)
    assert "terms.rebate" in {t.path for t in mine.terms}
    assert "scenario.growth" not in {t.path for t in mine.terms}


def test_all_rows_of_a_list_stand_in_one_table_as_computed_here(
    a_list: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "out"
    argv = [str(a_list), "--only", "tables", "--growth", "0.02", "--lang", "en", *DAY, "--out", str(out)]
    assert main(argv) == 1
    assert capsys.readouterr().out.splitlines()[-1] == str(out / "results.en.csv")
    head, *rows = csv.reader((out / "results.en.csv").read_text(encoding="utf-8-sig").splitlines())
    first, second = (dict(zip(head, row, strict=False)) for row in rows[:2])
    assert [(row["name"].lstrip("'"), row["offer"], row["growth"]) for row in (first, second)] == [
        ("../../a", "green-points", "2"),
        ("", "loyalty-card", "2"),
    ]
    assert (first["cover"], second["cover"]) == ("4", "100")
    assert main(argv) == 2
    assert "001-a" in capsys.readouterr().err


def test_the_table_of_all_rows_knows_the_day_it_was_asked_for_and_no_other(
    a_list: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(work, "papers", lambda *_: iter(()))  # only the table
    argv = [str(a_list), "--only", "workbook", "--lang", "zh", *DAY, "--out", str(tmp_path / "out")]
    assert main(argv) == 1
    assert list(files(tmp_path / "out")) == ["results.zh.xlsx"]
    with zipfile.ZipFile(tmp_path / "out" / "results.zh.xlsx") as parts:
        assert {part.date_time for part in parts.infolist()} == {(2026, 11, 25, 0, 0, 0)}
        assert set(re.findall(r"\d{4}-\d\d-\d\dT", parts.read("docProps/core.xml").decode())) == {"2026-11-25T"}


def test_a_list_and_settings_and_other_offers_go_together(a_list: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["loyalty-card", str(a_list), "--growth", "0", "--json", "--lang", "zh"]) == 1
    shown = capsys.readouterr()
    found = [json.loads(line) for line in shown.out.splitlines()]
    assert [one["number"] for one in found] == [1, 2, 4]
    assert [one["offer"] for one in found] == ["loyalty-card", "offers.csv:2", "offers.csv:4"]
    assert [one["title"] for one in found] == ["普通会员积分卡：返1%", "../../a", "改过条款的活动"]
    assert {one["growth"] for one in found} == {0}
    assert "offers.csv:3：没有计算。" in shown.err


NO_LISTS = {  # name, data, and what is said
    "empty.csv": (b"", "This file is empty."),
    "torn.xlsx": (b"PK\x03\x04", "This Excel file is damaged."),
    "page.xls": (b"<html>", "This file is not a table that we can read."),
    "other.csv": (b"x\n1\n", "No column of this file has a name we know."),
}


@pytest.mark.parametrize("name", NO_LISTS)
def test_what_is_no_list_is_said_and_nothing_is_written(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    data, said = NO_LISTS[name]
    (tmp_path / name).write_bytes(data)
    assert main([str(tmp_path / name), "--lang", "en", "--out", str(tmp_path / "out")]) == 2
    assert f"{name}: not computed. {said}" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_list_that_is_too_long_for_the_page_is_not_too_long_here(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "long.csv"
    path.write_text("offer,horizon\n" + "loyalty-card,2000\n" * 6, encoding="utf-8")
    assert main([str(path), "--only", "terms", "--lang", "en", "--quiet", "--out", str(tmp_path / "out")]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 6


# --- the way to the page ----------------------------------------------------------------------------------------------


def link_of(text: str) -> dict[str, str]:
    return Desk(Asked(1, "offer.toml", read_offer(text))).subject(words("en")).link


@pytest.mark.parametrize("offer_id", library.offers())
def test_a_file_of_the_library_opens_as_itself(offer_id: str):
    text = (CONTENT / "offers" / f"{offer_id}.toml").read_text(encoding="utf-8")
    opened, notes = from_link(link_of(text))
    own = preset(offer_id)
    assert notes == []
    assert (replace(opened.offer, name=offer_id), opened.scenario, opened.join) == (own.offer, own.scenario, own.join)


def test_a_file_that_the_page_can_show_opens_there_with_the_same_numbers():
    opened, notes = from_link(link_of(OFFER))
    mine = read_offer(OFFER)
    assert notes == []
    assert (opened.offer.spend, opened.offer.rebate, opened.offer.points) == (1000, 0.2, mine.offer.points)
    assert opened.offer.release == mine.offer.release
    assert all(a.rate == 0 for a in opened.offer.at_source)
    assert (opened.scenario, opened.join) == (mine.scenario, mine.join)


@pytest.mark.parametrize(
    "more",
    [
        "",
        '[[points]]\nwho = "the town"\nmultiple = 1\n',
        '[[at_source]]\nname = "gift"\nwho = "inviter"\nrate = 5\nbase = "newcomer"\n',
    ],
)
def test_every_promise_of_a_file_and_no_other_is_behind_its_link(more: str):
    mine = read_offer(OFFER + more)
    opened, notes = from_link(link_of(OFFER + more))
    assert notes == []
    assert (opened.offer.points, opened.offer.at_source) == (mine.offer.points, mine.offer.at_source)


def test_what_the_page_cannot_show_has_no_link():
    assert link_of(OFFER + "[scenario]\nhorizon = 2500\ngrowth = 0.01\n") == {}


def test_a_link_is_in_the_language_of_the_sheet_and_that_of_the_page():
    desk = Desk(Asked(1, "green-points", preset("green-points")))
    for language in ("en", "zh"):
        assert desk.subject(words(language)).link == to_link(preset("green-points"), language)


# --- in a process of its own ------------------------------------------------------------------------------------------


def command(*argv: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "explainer", *argv], cwd=ROOT, capture_output=True, encoding="utf-8", **more
    )  # type: ignore[call-overload]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (["--help"], 0),
        (["loyalty-card", "--lang", "zh"], 0),
        (["loyalty-card", "nothing.toml"], 1),
        (["nothing.toml"], 2),
        (["--nothing"], 2),
        (["loyalty-card", "--only", "terms", "--out", "README.md/x"], 3),
    ],
)
def test_the_exit_code_says_how_it_went_and_no_traceback_is_shown(argv: list[str], code: int):
    done = command(*argv)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert bool(done.stderr) == (code > 0)


def test_chinese_is_printed_whatever_the_terminal_says():
    done = command("loyalty-card", "--lang", "zh", env={**os.environ, "LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"})
    assert "你自己这笔消费" in done.stdout or "你花" in done.stdout


def test_a_reader_that_goes_away_is_no_traceback():
    argv = f"{sys.executable} -m explainer {'loyalty-card ' * 50} --json --quiet | head -c 10"
    done = subprocess.run(argv, shell=True, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.stderr == ""


@pytest.mark.parametrize("argv", [["loyalty-card"], ["loyalty-card", "--json"], ["worksheet", "--out"]], ids=" ".join)
def test_where_nothing_can_be_printed_it_says_so(argv: list[str], tmp_path: Path):
    out = [str(tmp_path), "--students", "1"] if "--out" in argv else []
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "explainer", *argv, *out], cwd=ROOT, stdout=full, stderr=subprocess.PIPE
        )
    said = done.stderr.decode()
    assert (done.returncode, said.count("\n")) == (3, 1), said
    assert "No space left on device" in said


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_an_output_that_is_closed_is_as_one_that_nobody_reads(closed: str, tmp_path: Path):
    argv = f"{sys.executable} -m explainer loyalty-card --only terms --out {tmp_path} {closed}"
    done = subprocess.run(argv, shell=True, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert files(tmp_path)


def test_no_more_of_a_device_is_read_than_of_a_file():
    def little_memory() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000, 2_000_000_000))

    done = command("/dev/zero", "--lang", "en", preexec_fn=little_memory, timeout=60)
    assert (done.returncode, "has more than 8 MB" in done.stderr) == (2, True), done.stderr


def test_a_pipe_is_read_like_a_file(offer: Path):
    argv = f"cat {offer} | {sys.executable} -m explainer /dev/stdin --json --lang en"
    piped = subprocess.run(argv, shell=True, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert json.loads(piped.stdout)["cover"] == pytest.approx(0.2)


def test_an_office_stands_on_what_it_hands_out(tmp_path: Path):
    office = ("--issuer", "Sunshire Trading Standards", "--phone", "01234 567", "--stamp")
    asked = ["loyalty-card", "--only", "leaflet,poster,postcard,postcard-wide", "--lang", "en", *DAY]
    assert main([*asked, *office, "--out", str(tmp_path / "office")]) == 0
    assert main([*asked, "--out", str(tmp_path / "none")]) == 0
    made, bare = (tmp_path / name / "001-loyalty-card" / "en" for name in ("office", "none"))
    for paper in ("leaflet.pdf", "poster.pdf"):
        text, without = (" ".join(PdfReader(place / paper).pages[0].extract_text().split()) for place in (made, bare))
        assert {said in text for said in (*office[1::2], "Stamp")} == {True}
        assert {said in without for said in (*office[1::2], "Stamp")} == {False}
    assert (made / "postcard.png").read_bytes() != (bare / "postcard.png").read_bytes()
    assert (made / "postcard-wide.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(("option", "most"), [("--issuer", 60), ("--phone", 40)])
def test_what_an_office_says_of_itself_has_bounds(option: str, most: int, capsys: pytest.CaptureFixture[str]):
    assert main(["loyalty-card", "--json", "--lang", "en", option, "x" * most]) == 0
    assert main(["loyalty-card", "--json", "--lang", "en", option, "x" * (most + 1)]) == 2
    said = f"{option} has {most + 1} characters; at most {most} fit. Write it shorter.\n"
    assert capsys.readouterr().err == said


def test_an_address_too_long_for_a_square_is_printed_without_one(tmp_path: Path):
    far = f"https://example.org/{'a' * 2_800}"
    done = command("loyalty-card", "--only", "sheet,leaflet", "--lang", "en", "--address", far, "--out", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert len(files(tmp_path)) == 2


def test_a_percentage_typed_as_a_fraction_is_asked_about(offer: Path, capsys: pytest.CaptureFixture[str]):
    asked = "15 is read as 1,500%. If you mean 15%, write 0.15."
    assert main(["green-points", "loyalty-card", "--growth", "15", "--json", "--lang", "en"]) == 0
    assert capsys.readouterr().err == f"--growth: {asked}\n"
    assert main(["green-points", "--growth", "15", "--json", "--lang", "zh"]) == 0
    assert "--growth：15会读作1,500%。" in capsys.readouterr().err
    offer.write_text(f"{OFFER}[scenario]\ngrowth = 15\nhorizon = 20\n", encoding="utf-8")
    assert main([str(offer), "--json", "--lang", "en"]) == 0
    assert capsys.readouterr().err == f"offer.toml: growth = {asked}\n"
    for clear in ("0.15", "15%", "1500%", "1"):
        assert main([str(offer), "--growth", clear, "--json", "--lang", "en"]) == 0
        assert capsys.readouterr().err == ""


def test_what_is_not_needed_is_not_loaded():
    code = (
        "import sys; from explainer.command.main import main; "
        "assert main(['loyalty-card', '--json', '--lang', 'en']) == 0; print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8")
    loaded = {name.split(".")[0] for name in done.stderr.split()}
    assert "explainer" in loaded
    assert loaded.isdisjoint({"streamlit", "altair", "pandas", "vl_convert", "typst", "openpyxl", "segno", "fontTools"})


@pytest.mark.slow
def test_ctrl_c_stops_cleanly_and_every_file_is_whole(tmp_path: Path):
    argv = [
        sys.executable,
        "-m",
        "explainer",
        *["green-points"] * 200,
        "--only",
        "tables,terms",
        "--quiet",
        "--out",
        str(tmp_path),
    ]
    with subprocess.Popen(argv, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8") as running:
        assert running.stdout
        assert running.stdout.readline().startswith(str(tmp_path))
        running.send_signal(signal.SIGINT)
        _, said = running.communicate()
    assert running.returncode == 130
    assert "Traceback" not in said
    made = files(tmp_path)
    assert not [path for path in made if path.endswith(".part")]
    whole = {Path(path).name: len(data) for path, data in made.items() if path.startswith("001-")}
    assert {Path(path).name: len(data) for path, data in made.items()} == whole
