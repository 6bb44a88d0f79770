"""Offer files: what is written is read back exactly, the library's files are such files, and mistakes are named."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer import AtSource, Declining, Instalments, Ladder, Offer, Points, Scenario, Shared
from explainer.engine.rules import Schedule
from explainer.offers import library
from explainer.offers.cells import HEAD, HOMES
from explainer.offers.error import FileError, sentences
from explainer.offers.file import OfferFile, read_offer, write_offer
from explainer.offers.flyer_terms import UNSAID
from explainer.offers.folder import CONTENT
from explainer.offers.library import Term
from explainer.words.file_words import file_words
from explainer.words.text import words
from tests.oracles.every_term import every_case
from tests.oracles.strategies import offers, scenarios

SMALL = """\
[terms]
spend = 1000
rebate = 0.2
[[points]]
who = "shopper"
multiple = 5
"""
FULL = """\
title = "五倍返还"
currency = "USD"
period = "45 days"
as_of = 2026-11-02
source = "a poster in the hall"

[terms]
spend = { value = 999.5, unit = "USD", status = "advertised", source = "the poster", where = "line 2" }
rebate = { value = 0.1, status = "assumption", note = "nobody says" }
pool_share = 0.4
claimed = 0.9
expires = 24
payout = "queue"
unpaid = "lapse"

[[points]]
who = "shopper"
multiple = 5

[[at_source]]
name = "welcome"
who = "inviter"
rate = 30
base = "newcomer"
level = 2

[release]
kind = "ladder"
periods = 40
step = 0.1
floor = 0.05

[scenario]
start = 50
growth = -0.05
repeat = 0.8
market = 60
stop = 7
horizon = 30
tracing = "lifo"
join = 3
"""
library_files = pytest.mark.parametrize("offer_id", library.offers())


def library_file(offer_id: str) -> OfferFile:
    return read_offer((CONTENT / "offers" / f"{offer_id}.toml").read_bytes(), f"{offer_id}.toml")


# --- reading and writing ----------------------------------------------------------------------------------------------


def test_three_things_are_enough_and_everything_else_is_the_default_of_the_engine():
    found = read_offer(SMALL, "folder/five times.toml")
    assert found.offer == Offer("five times", spend=1000, rebate=0.2, points=(Points("shopper", 5),))
    assert (found.scenario, found.join, found.as_of, found.source, found.terms) == (Scenario(), 12, None, "", ())
    assert found.title == "five times"


def test_the_whole_rebate_goes_into_the_pool_where_nothing_is_said_the_kindest_case():
    assert read_offer(SMALL).offer.pool_share == 1.0


def test_everything_that_can_be_said_is_read():
    found = read_offer(FULL)
    assert found.offer == Offer(
        name="五倍返还", spend=999.5, rebate=0.1, pool_share=0.4, points=(Points("shopper", 5),),
        at_source=(AtSource("welcome", "inviter", 30, "newcomer", 2),), release=Ladder(40, 0.1, 0.05), claimed=0.9,
        expires=24, payout="queue", unpaid="lapse", period="45 days", currency="USD",
    )  # fmt: skip
    assert found.scenario == Scenario(start=50, growth=-0.05, repeat=0.8, market=60, stop=7, horizon=30, tracing="lifo")
    assert (found.join, found.as_of, found.source) == (3, date(2026, 11, 2), "a poster in the hall")
    assert found.terms == (
        Term("terms.spend", 999.5, "USD", "advertised", "the poster", "line 2"),
        Term("terms.rebate", 0.1, "", "assumption", note="nobody says"),
    )


@pytest.mark.parametrize("text", [SMALL, FULL])
def test_what_was_read_is_written_so_that_it_is_read_again(text: str):
    found = read_offer(text)
    assert read_offer(write_offer(found)) == found
    assert write_offer(read_offer(write_offer(found))) == write_offer(found)


any_name = st.text(min_size=1, max_size=8).filter(str.strip)
any_points = st.lists(st.builds(Points, any_name, st.floats(0, 1000)), max_size=2, unique_by=lambda p: p.who).map(tuple)
any_release = st.one_of(
    st.builds(Instalments, st.integers(1, 3000)),
    st.builds(Declining, st.floats(1e-6, 1)),
    st.builds(Ladder, st.integers(1, 3000), st.floats(0.001, 5), st.floats(0, 1)),
    st.builds(Shared, st.integers(1, 3000)),
)


@given(offers() | offers(name=any_name, spend=st.floats(0.01, 1e9), rebate=st.floats(0, 1), release=any_release,
                         points=any_points, at_source=(), period=st.sampled_from(["day", "2 days"])),
       scenarios() | scenarios(start=st.floats(1e-6, 1e10), growth=st.floats(-0.99, 1000), market=1e12),
       st.data())  # fmt: skip
def test_every_offer_and_scenario_comes_back_exactly(offer: Offer, scenario: Scenario, data: st.DataObject):
    join = data.draw(st.integers(0, scenario.horizon - 1))
    unknown = tuple(data.draw(st.lists(st.sampled_from(UNSAID), unique=True)))
    stated = OfferFile(offer, scenario, join, unknown=unknown)
    again = read_offer(write_offer(stated))
    assert again == stated
    assert repr(again.scenario) == repr(scenario)  # also -0.0


@given(every_case())
def test_an_offer_with_every_term_comes_back_exactly(case: tuple[Offer, Scenario]):
    offer, scenario = case
    stated = OfferFile(offer, scenario, 0)
    assert read_offer(write_offer(stated)) == stated


def test_an_offer_that_promises_no_points_needs_no_points_in_its_file():
    found = read_offer("""
        [terms]
        spend = 100
        rebate = 1
        pool_share = 0
        [[at_source]]
        name = "invite"
        who = "inviter"
        rate = 1
        base = "spend"
        level = 1
    """)
    assert found.offer.points == ()
    assert found.offer.at_source == (AtSource("invite", "inviter", 1, "spend", 1),)


PRICE, KEPT = '"spend"', '"kept"'


def cell(value: str) -> str:
    """A value that says where it comes from."""
    return f'{{ value = {value}, status = "advertised", source = "the poster", where = "line 3" }}'


def test_every_new_term_may_say_where_it_comes_from():
    terms = f"{SMALL}base = {cell(PRICE)}\n[left_in]\nshare = {cell('1')}\n[fee]\namount = {cell('65')}\n"
    found = read_offer(
        terms.replace("rebate = 0.2", f"rebate = 0.2\nearns = {cell('0.01')}\nholding = {cell(KEPT)}")
        + f"[release]\nkind = 'schedule'\nparts = {cell('[[3, 1.13]]')}\n[scenario]\nplateau = {cell('9')}\n"
    )
    assert [term.path for term in found.terms] == [
        "terms.earns", "terms.holding", "points.shopper.base", "release.parts", "left_in.share", "fee.amount",
        "scenario.plateau",
    ]  # fmt: skip
    assert found.offer.release == Schedule(((3, 1.13),))
    assert read_offer(write_offer(found)) == found


def test_a_promise_to_nobody_comes_back():
    stated = replace(read_offer(SMALL), offer=Offer("none", 10, 0.1, points=()))
    assert read_offer(write_offer(stated)) == stated


def test_half_a_character_cannot_be_written_and_is_named():
    stated = replace(read_offer(SMALL), offer=Offer("bad \ud800", 10, 0.1))
    with pytest.raises(FileError, match=r"title = 'bad \\ud800' has a character"):
        write_offer(stated)


def test_an_offer_is_read_from_a_path_too_and_is_called_as_its_file(tmp_path: Path):
    file = tmp_path / "five times.toml"
    file.write_text(SMALL, encoding="utf-8")
    assert read_offer(file) == read_offer(str(file)) == read_offer(SMALL, "five times.toml")
    assert read_offer(file).title == "five times"
    assert read_offer(file, "seven times.toml").title == "seven times"


def test_one_line_is_a_path_if_a_file_is_there_or_its_name_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    line = 'like = "green-points"'
    Path("like = x").write_text(SMALL, encoding="utf-8")
    assert read_offer("like = x") == read_offer(SMALL, "like = x")
    assert read_offer(line).offer.spend == library.load_offer("green-points").spend
    Path(line).write_text(SMALL, encoding="utf-8")
    assert read_offer(line + "\n") == read_offer(f"\n{line}") != read_offer(line)  # with a line break it is a text
    for none in ("missing.toml", Path("missing"), str(tmp_path / "missing.toml")):
        with pytest.raises(FileNotFoundError):
            read_offer(none)
    for text in ("missing", ".", "x" * 5000, "a\0b"):
        with pytest.raises(FileError, match=r"offer\.toml, line 1"):
            read_offer(text)


def test_no_more_of_a_file_is_read_than_an_offer_can_have():
    assert "200,000 characters" in refused_file(Path("/dev/zero"))


# --- the library's files ----------------------------------------------------------------------------------------------


@library_files
def test_a_file_of_the_library_is_an_offer_file(offer_id: str):
    found = library_file(offer_id)
    assert found.offer == library.load_offer(offer_id)
    assert (found.scenario, found.join) == library.load_scenario(offer_id)
    assert found.terms == library.terms(offer_id)


@library_files
def test_where_the_numbers_of_the_library_come_from_is_written_with_them(offer_id: str):
    found = library_file(offer_id)
    assert read_offer(write_offer(found)) == found


def test_a_number_that_was_changed_is_no_longer_said_to_come_from_there():
    found = library_file("green-points")
    changed = read_offer(write_offer(replace(found, offer=replace(found.offer, rebate=0.1))))
    assert {t.path for t in found.terms} - {t.path for t in changed.terms} == {"terms.rebate"}


def test_a_file_can_be_like_an_offer_of_the_library_and_say_what_differs():
    found = read_offer('like = "green-points"\n[terms]\nrebate = 0.1\n[release]\nperiods = 24\n[scenario]\nstop = 20\n')
    own = library.load_offer("green-points")
    assert found.offer == replace(own, name="offer", rebate=0.1, release=Ladder(24, 0.15))
    assert found.scenario == replace(library.load_scenario("green-points")[0], stop=20)


def test_another_release_rule_is_not_mixed_with_that_of_the_offer_it_is_like():
    found = read_offer('like = "green-points"\n[release]\nkind = "instalments"\n')
    assert found.offer.release == Instalments()


def test_a_limit_of_the_offer_it_is_like_can_be_taken_away():
    assert library.load_scenario("wanjia-2012")[0].stop == 700
    assert read_offer('like = "wanjia-2012"\n[scenario]\nstop = "none"\n').scenario.stop is None


# --- mistakes ---------------------------------------------------------------------------------------------------------


def small(**changed: str) -> str:
    """The small file with some of its lines written otherwise."""
    lines = [
        next((f"{n} = {v}" for n, v in changed.items() if line.startswith(f"{n} =")), line) for line in SMALL.splitlines()
    ]
    return "\n".join(lines)


def scenario(lines: str) -> str:
    return f"{SMALL}[scenario]\n{lines}\n"


def many(promises: str, count: int) -> str:
    """So many promises of one kind."""
    terms = {"points": "multiple = 1", "at_source": "name = 'n{}'\nrate = 0.001"}[promises]
    return "".join(f"[[{promises}]]\nwho = 'w{i}'\n{terms.format(i)}\n" for i in range(count))


OTHERWISE = [  # what people call a term, and where the message sends them
    ("interest", ' has another name here. Write kind = "interest" and rate = 0.01 below a line [release].'),
    ("reinvest", " has another name here. Write share = 1 and periods = 12 below a line [left_in]."),
    ("annual_fee", " has another name here. Write amount = 65 and every = 12 below a line [fee]."),
    ("withdrawal", " has another name here. Write withdrawal_fee = 0.1 below a line [terms]."),
]
KIND, HARD = "the answer would be too kind to the offer", "the answer would be too hard on the offer"
REFUSALS = [  # what cannot be computed, and in which direction an answer without it would be wrong
    (
        "pairs",
        f": rewards for pairs, or for a place in a tree, cannot be computed here. Without them {KIND}: what they cost",
    ),
    ("matrix", f": rewards for pairs, or for a place in a tree, cannot be computed here. Without them {KIND}"),
    ("point_price", f": a price of points that is made of the pool cannot be computed here. Without it {KIND}"),
    ("pay_in", f": paying in over many periods cannot be computed here. As one payment at the start {KIND}"),
    ("refund", f": money back on a condition, such as unless three join, cannot be computed here. Without it {HARD}"),
    ("cap", f": a limit that counts rewards for recruits cannot be computed here. Without it {HARD}"),
    ("price_bands", ": terms that depend on how much somebody spends cannot be computed here. With those of the largest"),
    ("minimum", f": a smallest amount that is paid out cannot be computed here. Without it {KIND}"),
    ("lottery", f": what depends on luck cannot be computed here. Without it {KIND}"),
]
MISTAKES = [  # text, and what the message says: where, what, and what to do
    (small(rebate="20"), "my.toml, [terms]: rebate = 20 is outside 0 … 1 [fraction]. Write a fraction: 0.20 for 20 %."),
    (small(spend="-5"), "my.toml, [terms]: spend = -5 is outside 0.01 … 1e+09 [CNY]. Write an amount of money"),
    (small(spend="true"), "my.toml, [terms]: spend = true is not a number; allowed: 0.01 … 1e+09 [CNY]."),
    (small(spend="inf"), "my.toml, [terms]: spend = inf is not a finite number"),
    (small(spend="nan"), "my.toml, [terms]: spend = nan is not a finite number"),
    (small(spend='"1000"'), 'my.toml, [terms]: spend = "1000" is not a number'),
    (small(spend="[1]"), "my.toml, [terms]: spend = […] is not a number"),
    (small(spend="0x" + "f" * 5000), "my.toml, [terms]: spend = 0xffff"),
    (small(spend='{ value = 20, unit = "percent" }'), 'my.toml, [terms] spend: spend is given in "percent", and is counted'),
    (small(spend='{ valeu = 20 }'), "my.toml, [terms] spend: valeu is not known here. If you mean value, write value."),
    (small(spend='{ unit = "CNY" }'), "my.toml, [terms] spend: value is missing. Write value = 5."),
    (small(spend='{ value = 5, status = "rumour" }'), 'my.toml, [terms] spend: status = "rumour" is not known. Choose one'),
    (small(spend="{ value = 5, where = 3 }"), "my.toml, [terms] spend: where = 3 is not a text. Write it in quotes."),
    (small(rebate='{ value = 0.5, unit = "percent" }'), "Convert it, or leave the unit out."),
    (small(multiple="-1"), "my.toml, [[points]] 1: multiple = -1 is outside 0 … 1000 [times]."),
    (small(who='" "'), 'my.toml, [[points]] 1: who = " " is not a name.'),
    (small(who="3"), "my.toml, [[points]] 1: who = 3 is not a name."),
    (SMALL.replace("multiple = 5\n", ""), "my.toml, [[points]] 1: multiple is missing. Write multiple = 5."),
    (SMALL.replace("spend = 1000\n", ""), "my.toml, [terms]: spend is missing. Write spend = 1000."),
    (SMALL.replace("[terms]", "[tems]"), "my.toml: tems is not known here. If you mean terms, write terms."),
    ("terms = 5", "my.toml: terms is not a table. Write [terms] on a line of its own"),
    (SMALL.replace("[[points]]", "[points]"), "my.toml: points is not a list of promises. Write [[points]] on a line"),
    ("spend = 5", "my.toml: spend does not stand here. Write it below a line [terms]."),
    (f"{SMALL}title = 'x'", "my.toml, [[points]] 1: title does not stand here. Write it at the top of the file"),
    (f"{SMALL}periods = 5", "my.toml, [[points]] 1: periods does not stand here. Write it below a line [release]."),
    ("points = [3]\n[terms]\nspend = 1\nrebate = 1", "my.toml: points is not a list of promises."),
    ("", "my.toml: terms is missing. Write [terms], and below it spend and rebate."),
    (SMALL.replace("rebate =", "rebait ="), "my.toml, [terms]: rebait is not known here. If you mean rebate, write rebate."),
    (SMALL.replace("rebate =", '"返利" ='), 'my.toml, [terms]: 返利 is not known here. Choose among: spend, re'),
    (SMALL + many("points", 41), "my.toml: There are more than 40 of [[points]]. Put those together that"),
    (SMALL + many("at_source", 41), "my.toml: There are more than 40 of [[at_source]]. Put"),
    (f"{SMALL}[[points]]\nwho = 'shopper'\nmultiple = 1", 'my.toml: The name "shopper" stands for two promises.'),
    (f"{SMALL}[[at_source]]\nwho = 'x'\nrate = 1", 'my.toml, [[at_source]] 1: name is missing. Write name = "commission".'),
    (f"{SMALL}[[at_source]]\nname = 'x'\nwho = 'x'\nrate = 3", "[[at_source]] 1: rate = 3 is outside 0 … 1 [fraction]."),
    (f"{SMALL}[[at_source]]\nname = 'x'\nwho = 'x'\nrate = 3\nbase = 'profit'", 'base = "profit" is not known. Choose'),
    (f"{SMALL}[[at_source]]\nname = 'x'\nwho = 'x'\nrate = 3\nlevel = 1.5", "level = 1.5 is not a whole number; allowed:"),
    (f"{SMALL}[release]\nperiods = 3", 'my.toml, [release]: kind is missing. Write kind = "instalments".'),
    (f"{SMALL}[release]\nkind = 'ladders'", 'my.toml, [release]: kind = "ladders" is not known. Choose one of: instalments'),
    (f"{SMALL}[release]\nkind = 'shared'\nstep = 0.1", "[release]: step is not known here. Choose among: kind"),
    (scenario("horizon = 2.5"), "my.toml, [scenario]: horizon = 2.5 is not a whole number; allowed: 1 … 3660 [periods]."),
    (scenario("join = 120"), "my.toml, [scenario]: join = 120 is outside 0 … 119 [periods]. Write a whole"),
    (scenario("market = 10"), "my.toml, [scenario]: start = 1000 is more than market = 10 [people]. Raise"),
    (scenario("growth = 900"), "my.toml, [scenario]: growth = 900 [fraction per period] over 120 periods means"),
    (scenario("tracing = 'oldest'"), 'tracing = "oldest" is not known. Choose one of: fifo, lifo, pro_rata.'),
    (scenario("spend = 5"), "my.toml, [scenario]: spend does not stand here. Write it below a line [terms]."),
    (f"{SMALL}[release]\nkind = 'interest'\nprincipal = 1", "principal = 1 is neither true nor false. Write true or"),
    (f"{SMALL}[release]\nkind = 'interest'\nrate = 0\nprincipal = false", "cannot be computed together. rate = 0 promises"),
    (f"{SMALL}[release]\nkind = 'schedule'\nparts = [3, 1]", "parts = […] is no list of parts. Write [[period, share], …]"),
    (f"{SMALL}[release]\nkind = 'schedule'\nparts = [[3, 1], [3, 2]]", "parts = […] is no list of parts."),
    (f"{SMALL}[[at_source]]\nname = 'x'\nwho = 'x'\nrate = 0.1\nneeds = 3", "needs = 3: only somebody who invites can"),
    (f"{SMALL}[left_in]\nshare = 1\n[release]\nkind = 'ladder'", "These terms cannot be computed together. left_in ="),
    (f"{SMALL}[fee]\nevery = 12", "my.toml, [fee]: amount is missing. Write amount = 65."),
    (f"{SMALL}fee_to = 'pool'", "my.toml, [[points]] 1: fee_to does not stand here. Write it below a line [terms]."),
    *[(f"{SMALL}[release]\nkind = 'once'\n{name} = 1", f"{name}{said}") for name, said in OTHERWISE],
    *[(SMALL.replace("rebate = 0.2", f"rebate = 0.2\n{name} = 1"), f"{name}{said}") for name, said in REFUSALS],
    (f"period = 'fortnight'\n{SMALL}", 'my.toml: period = "fortnight" is not the length of a period. Choose one of: d'),
    (f"currency = 'yuan'\n{SMALL}", 'my.toml: currency = "yuan" is not a currency code. Write three capitals'),
    (f"title = 5\n{SMALL}", "my.toml: title = 5 is not a name."),
    (f"source = 5\n{SMALL}", "my.toml: source = 5 is not a text."),
    (f"as_of = '2026'\n{SMALL}", 'my.toml: as_of = "2026" is not a day. Write it as 2026-11-25, without quotes.'),
    (f"as_of = 2026-11-25T10:00:00\n{SMALL}", "my.toml: as_of = 2026-11-25 10:00:00 is not a day."),
    (f"unknown = 'pool'\n{SMALL}", 'my.toml: unknown = "pool" is no list of names.'),
    (f"unknown = ['pool_share']\n{SMALL}", 'my.toml: unknown = "pool_share" is not known. Choose one of: spend, points, '),
    ('like = "red-points"', 'my.toml: like = "red-points" is not known. Choose one of: green-points, '),
    ("like = ['green-points']", "my.toml: like = […] is not known."),
    ('like = "green-points"\nterms = 5', "my.toml: terms is not a table."),
    ('like = "green-points"\n[scenario]\nhorizon = 10', "my.toml, [scenario]: join = 12 is outside 0 … 9 [periods]."),
]  # fmt: skip
SYNTAX = [  # text, line, column, and what the message says
    (small(rebate="20%"), 3, 12, "Write 0.20 for 20 %."),
    (small(spend="1,000"), 2, 10, "A number has no comma here. Write 1000 or 1_000."),
    ("title = “绿色积分”\n", 1, 9, '“ is not a sign of this format. Write " instead.'),
    ('title = "绿色积分”\n', 1, 14, '” is not a sign of this format. Write " instead.'),
    ("spend ＝ 1000", 1, 7, "＝ is not a sign of this format. Write = instead."),
    ("[terms]\nspend = 1000，\n", 2, 13, "， is not a sign of this format. Write , instead."),
    ("\n【terms】", 2, 1, "【 is not a sign of this format. Write [ instead."),
    ("[terms]\r\nspend = 5 5", 2, 11, "Write name = value, one on a line, and words in straight quotes."),
    ("[terms]\nspend =", 2, 8, "Invalid value"),
    ("[terms", 1, 7, "Write name = value"),
    ("a = 1\na = 2", 2, 6, "Cannot overwrite a value"),
    ("a = " + "[" * 100_000, 1, 1, "too long or too deep"),
    ("a = " + "9" * 5000, 1, 1, "too long or too deep"),
]


def refused_file(path: Path) -> str:
    with pytest.raises(FileError) as error:
        read_offer(path)
    return str(error.value)


def refused(text: str | bytes) -> FileError:
    with pytest.raises(FileError) as error:
        read_offer(text, "folder/my.toml")
    return error.value


@pytest.mark.parametrize(("text", "said"), MISTAKES, ids=lambda value: value[-40:])
def test_a_mistake_is_named_with_its_place_and_the_next_step(text: str, said: str):
    assert said in str(refused(text))


@pytest.mark.parametrize(("text", "line", "column", "said"), SYNTAX, ids=lambda value: str(value)[-20:])
def test_what_cannot_be_read_is_named_by_line_and_column(text: str, line: int, column: int, said: str):
    message = str(refused(text))
    assert message.startswith(f"my.toml, line {line}, column {column}: ")
    assert said in message


def test_forty_promises_of_a_kind_can_be_read():
    found = read_offer(SMALL + many("points", 39) + many("at_source", 40)).offer
    assert (len(found.points), len(found.at_source)) == (40, 40)


def test_other_encodings_and_whole_books_are_refused():
    assert "Save it as UTF-8" in str(refused(f'title = "绿色积分"\n{SMALL}'.encode("gb18030")))
    assert "200,000 characters" in str(refused("#" * 200_001))


def test_the_mark_that_some_editors_put_first_is_no_mistake():
    assert read_offer(b"\xef\xbb\xbf" + SMALL.encode(), "my.toml") == read_offer(SMALL, "my.toml")
    assert read_offer("\ufeff" + SMALL.replace("\n", "\r\n"), "my.toml") == read_offer(SMALL, "my.toml")


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b/c.toml", ".toml", "  ", "绿色.toml", "x" * 300])
def test_whatever_a_file_is_called_its_offer_has_a_title(name: str):
    assert read_offer(SMALL, name).title.strip()
    assert "/" not in read_offer(SMALL, name).title


@given(st.text(max_size=60) | st.binary(max_size=60), st.integers(0, len(FULL)))
def test_no_text_is_anything_but_an_offer_or_a_mistake_that_is_named(noise: str | bytes, at: int):
    if isinstance(noise, str):
        noise = FULL[:at] + noise + FULL[at + len(noise) :]
    with suppress(FileError):
        assert isinstance(read_offer(noise), OfferFile)


# --- in words ---------------------------------------------------------------------------------------------------------

EVERY = [refused(text) for text, _ in MISTAKES] + [refused(text) for text, *_ in SYNTAX]
EVERY += [refused(b"\xff"), refused("#" * 200_001), FileError("unwritable", "offer.toml", field="title", value="'x'")]


@pytest.mark.parametrize("error", EVERY, ids=lambda error: error.kind)
def test_nobody_is_told_to_leave_a_term_out_or_to_invent_one(error: FileError):
    for language in ("en", "zh"):
        said = file_words(error, words(language))
        assert not re.search(r"leave (it|them|the line) out|删掉|去掉这|去掉它", said) or error.kind == "not-together"
        assert "multiple = 5" not in said or error.kind in ("missing", "other-name")


@pytest.mark.parametrize(("name", "said"), REFUSALS)
def test_what_cannot_be_computed_is_named_in_chinese_with_the_direction_in_which_it_errs(name: str, said: str):
    told = file_words(refused(SMALL.replace("rebate = 0.2", f"rebate = 0.2\n{name} = 1")), words("zh"))
    assert name in told
    assert "算不了" in told or "不能放在一起算" in told
    assert ("太严" in told) == (HARD in said)
    assert ("太宽" in told) == (HARD not in said)


def test_every_kind_of_mistake_stands_here():
    assert {error.kind for error in EVERY} == {kind for kind in sentences() if not kind.startswith(("unit-", "next-"))}


@pytest.mark.parametrize("error", EVERY, ids=lambda error: error.kind)
def test_a_mistake_is_said_alike_to_people_who_program_and_to_readers(error: FileError):
    assert file_words(error, words("en")).replace("’", "'") == str(error)


@pytest.mark.parametrize("error", EVERY, ids=lambda error: error.kind)
def test_in_chinese_the_file_the_value_and_the_limits_are_named_and_the_rest_is_chinese(error: FileError):
    said = file_words(error, words("zh"))
    told = {name: value for name, value in error.slots.items() if name not in ("unit", "next")}
    assert all(value in said for value in told.values())
    for value in sorted(told.values(), key=len, reverse=True):
        said = said.replace(value, "")
    assert not re.search(r"[a-z]{4,} [a-z]{3,} [a-z]{2,}", said)
    assert re.search(r"请|只写", said)


# --- the example to copy ----------------------------------------------------------------------------------------------


def test_the_example_shows_every_table_and_field_there_is_and_can_be_used():
    text = (CONTENT.parent / "docs" / "offer.toml").read_text(encoding="utf-8")
    found = read_offer(text)
    shown = {line.lstrip("# ").split(" =")[0] for line in text.splitlines() if " = " in line}
    everything = {*HEAD, *(name for names in HOMES.values() for name in names)} - {"order"}
    assert shown == everything | {"rate"}
    assert found.offer.release == Ladder(36, 0.15, 0.0)
    assert read_offer(write_offer(found)) == found
