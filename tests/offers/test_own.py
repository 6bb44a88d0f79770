"""Offers of one's own: a whole offer lives in its link, nobody else's name comes near it, and no link is an error."""

import re
from dataclasses import replace
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.engine.offer import AtSource, Fee, LeftIn, Offer, Points
from explainer.engine.rules import Account, Declining, Forever, Instalments, Interest, Ladder, Once, Schedule
from explainer.engine.scenario import Scenario
from explainer.offers.file import read_offer
from explainer.offers.foreign import LONGEST, plain_words
from explainer.offers.inputs import OWN, Inputs, field, fields, get, preset, put
from explainer.offers.library import offers as library
from explainer.offers.link import Note, from_link, query, to_link
from explainer.offers.own import own_inputs, with_name
from explainer.offers.page_link import page_link
from explainer.offers.pinned import from_text, pinned_text
from explainer.offers.promises import MOST
from tests.oracles.every_term import every_case

CARD = """\
title = "Corner shop card"
period = "day"
[terms]
spend = 100
rebate = 0.02
pool_share = 1
[[points]]
who = "shopper"
multiple = 1
[release]
kind = "instalments"
periods = 1
[scenario]
growth = 0
"""
FULL = (
    "lang=zh&offer=own&name=A+shop+near+us&money=USD&period=45+days&spend=1000&rebate=30&growth=2&join=3"
    "&points=shopper:1.5,merchant:4&rewards=invite:inviter:5:spend:level1,agent:agent:2.5,welcome:inviter:30:newcomer:level2"
    "&pool=40&release=declining&daily=0.1&claimed=90&expires=48&payout=queue&unpaid=lapse"
    "&start=50&repeat=60&market=100000&stop=40&horizon=90&tracing=lifo&v=2"
)


def link(text: str) -> dict[str, str]:
    """The names and values of an address, as a server reads them."""
    return dict(parse_qsl(text, keep_blank_values=True))


# --- an own offer is nobody else's ------------------------------------------------------------------------------------


def test_the_link_of_somebodys_own_card_opens_no_offer_of_the_library():
    """A 2 % card, by the day, in yuan, for the shopper: it used to open under the name of a convicted company."""
    card = read_offer(CARD)
    opened, notes = from_link(page_link(card, "en"))
    assert notes == []
    assert opened.offer_id not in library()
    assert opened.offer == card.offer
    assert (opened.scenario, opened.join) == (card.scenario, card.join)
    assert opened.own_name == "Corner shop card"


@pytest.mark.parametrize("offer_id", library())
def test_a_file_with_the_very_terms_of_a_library_offer_is_somebodys_own_all_the_same(offer_id: str):
    base = preset(offer_id)
    opened, _ = from_link(to_link(own_inputs(replace(base.offer, name="mine"), base.scenario, base.join), "en"))
    assert opened.offer == replace(base.offer, name="mine")
    assert not opened.of_library
    assert opened.offer_id == OWN


def test_a_library_offer_is_itself_until_a_term_or_its_name_is_another():
    base = preset("yunlianhui-2018")
    assert base.of_library
    assert put(base, field(base, "growth"), 0.3).of_library
    assert replace(base, join=5).of_library
    assert not put(base, field(base, "rebate"), 0.02).of_library
    assert not with_name(base, "Corner shop card").of_library


# --- the link ---------------------------------------------------------------------------------------------------------


def test_a_link_written_by_hand_is_the_offer_it_says():
    opened, notes = from_link(link(FULL))
    assert notes == []
    assert opened.offer == Offer(
        name="A shop near us", spend=1000, rebate=0.3, pool_share=0.4, currency="USD", period="45 days",
        points=(Points("shopper", 1.5), Points("merchant", 4)),
        at_source=(
            AtSource("invite", "inviter", 0.05, "spend", 1),
            AtSource("agent", "agent", 0.025),
            AtSource("welcome", "inviter", 30, "newcomer", 2),
        ),
        release=Declining(0.001), claimed=0.9, expires=48, payout="queue", unpaid="lapse",
    )  # fmt: skip
    assert opened.scenario == Scenario(50, 0.02, 0.6, 100000, 40, 90, "lifo")
    assert opened.join == 3


def test_commas_and_colons_stay_readable_in_the_address():
    assert set(query(to_link(from_link(link(FULL))[0], "zh")).split("&")) == set(FULL.split("&"))


def test_only_what_is_out_of_the_ordinary_is_written_and_a_usual_offer_stays_short():
    text = "lang=en&offer=own&spend=1000&rebate=20&growth=15&join=12&points=shopper:5&rewards=invite:inviter:5:level1&v=2"
    opened, notes = from_link(link(text))
    assert notes == []
    assert query(to_link(opened, "en")) == text
    assert len(query(to_link(with_name(opened, "Happy Shopping Club"), "en"))) <= 200


def test_what_a_link_does_not_say_stays_what_it_was_when_the_link_was_made():
    """Links are kept for years: these values are part of the format, whatever the engine takes for usual one day."""
    opened, notes = from_link({"offer": "own", "spend": "100", "rebate": "10", "growth": "0", "join": "0"})
    assert notes == []
    assert opened.offer == Offer(
        name=OWN, spend=100, rebate=0.1, pool_share=1, points=(), at_source=(), release=Instalments(36), claimed=1,
        expires=None, payout="pro_rata", unpaid="carry", period="month", currency="CNY",
    )  # fmt: skip
    assert opened.scenario == Scenario(1000, 0, 1, None, None, 120, "fifo")


@given(every_case(), st.data())
def test_any_offer_comes_back_from_its_link_and_from_its_place_beside_others(
    case: tuple[Offer, Scenario], data: st.DataObject
):
    offer, scenario = case
    inputs = own_inputs(offer, scenario, data.draw(st.integers(0, scenario.horizon - 1)))
    assert inputs.offer == offer
    assert from_link(link(query(to_link(inputs, "zh")))) == (inputs, [])
    assert from_text(pinned_text(inputs)) == (inputs, [])


NEW = [  # the new terms as a link says them, one at a time, and what they are in the engine
    ("points=shopper:1:spend", {"points": (Points("shopper", 1, "spend"),)}),
    ("rewards=invite:inviter:5:spend:level2:needs3", {"at_source": (AtSource("invite", "inviter", 0.05, "spend", 2, 3),)}),
    ("release=once&after=15", {"release": Once(15)}),
    ("release=interest&interest=3&periods=12", {"release": Interest(0.03, 12)}),
    ("release=interest&interest=3&periods=12&principal=no", {"release": Interest(0.03, 12, principal=False)}),
    ("release=forever&interest=30", {"release": Forever(0.3)}),
    ("release=account&interest=5&withdraw=2", {"release": Account(0.05, 0.02)}),
    ("release=schedule&parts=3:50,12:63", {"release": Schedule(((3, 0.5), (12, 0.63)))}),
    ("outside=5", {"outside": 0.05}),
    ("earns=3.5", {"earns": 0.035}),
    ("cost=45", {"cost": 0.45}),
    ("holding=passed_on", {"holding": "passed_on"}),
    ("leftin=100&leftfor=24", {"left_in": LeftIn(1, 24)}),
    ("leftin=50", {"left_in": LeftIn(0.5, 12)}),
    ("wfee=10&fee_to=platform", {"withdrawal_fee": 0.1, "fee_to": "platform"}),
    ("fee=65", {"fee": Fee(65)}),
    ("fee=65&every=12", {"fee": Fee(65, 12)}),
    ("worth=800", {"worth": 800}),
    ("words=deposit", {"words": "deposit"}),
]


@pytest.mark.parametrize(("text", "terms"), NEW)
def test_each_new_term_is_one_short_name_in_a_link(text: str, terms: dict[str, object]):
    opened, notes = from_link({"offer": "own", **link(text)})
    assert notes == []
    assert opened.offer == replace(preset(OWN).offer, **terms)
    written_again = query(to_link(opened, "en"))
    assert all(part in written_again.split("&") for part in text.split("&"))
    assert len(written_again) <= 200


def test_where_growth_ends_is_in_the_link():
    opened, notes = from_link({"offer": "own", "growth": "15", "plateau": "24"})
    assert notes == []
    assert opened.scenario == Scenario(growth=0.15, plateau=24)
    assert from_link(to_link(opened, "en")) == (opened, [])


@pytest.mark.parametrize("text", ["release=ladder&leftin=50", "release=shared&holding=passed_on"])
def test_terms_that_cannot_be_computed_together_are_said_and_the_page_opens(text: str):
    opened, notes = from_link({"offer": "own", "points": "shopper:2", **link(text)})
    assert [note.kind for note in notes] in (["not-together"], ["unknown-field"])
    assert from_link(to_link(opened, "en")) == (opened, [])


def test_a_link_of_the_first_version_opens_as_it_did():
    old = {"lang": "zh", "offer": "green-points", "rebate": "10", "shopper": "4", "v": "1"}
    opened, notes = from_link(old)
    assert notes == []
    assert (opened.offer.rebate, opened.offer.points[0].multiple) == (0.1, 4)


def test_a_row_of_a_list_keeps_its_name_on_the_way():
    row = with_name(put(preset("green-points"), field(preset("green-points"), "rebate"), 0.1), "Hall poster")
    opened, notes = from_link(link(query(to_link(row, "en"))))
    assert notes == []
    assert opened == row
    assert opened.own_name == "Hall poster"


@pytest.mark.parametrize("who", ["spend", "growth", "release", "name", "offer", "lang", "points-1", "case", "45 days", "5"])
def test_whatever_somebody_is_called_it_is_the_name_of_no_other_term(who: str):
    offer = Offer(OWN, 100, 0.1, points=(Points(who, 3),), at_source=(AtSource(f"{who} too", who, 0.2),))
    inputs = own_inputs(offer, Scenario(growth=0), 3)
    names = [entry.name for entry in fields(inputs)]
    assert len(set(names)) == len(names)
    assert from_link(link(query(to_link(inputs, "en")))) == (inputs, [])
    for entry in fields(inputs):
        assert put(inputs, entry, get(inputs, entry)) == inputs


# --- never an error ---------------------------------------------------------------------------------------------------

WRONG = [  # what a link says of the promises, what is made of it, and the note
    ("points", "shopper", (), Note("not-a-promise", "points", "shopper")),
    ("points", "shopper:", (), Note("not-a-number", "points-1", "", "0")),
    ("points", ":5", (), Note("not-a-promise", "points", ":5")),
    ("points", "shopper:5:of-spend", (Points("shopper", 5),), Note("unknown-part", "points", "of-spend")),
    ("points", "shopper:-5", (Points("shopper", 0),), Note("outside", "points-1", "-5", "0")),
    ("points", "shopper:5,shopper:4", (Points("shopper", 5),), Note("twice", "points", "shopper:4")),
    ("rewards", "gift:5", (), Note("not-a-promise", "rewards", "gift:5")),
    ("rewards", "gift:you:500", (AtSource("gift", "you", 1),), Note("outside", "rewards-1", "500", "100")),
    ("rewards", "gift:you:5:level99", (AtSource("gift", "you", 0.05),), Note("unknown-part", "rewards", "level99")),
    (
        "rewards",
        "gift:you:5:spend:spend",
        (AtSource("gift", "you", 0.05, "spend"),),
        Note("unknown-part", "rewards", "spend"),
    ),
    ("period", "fortnight", (), Note("unknown-word", "period", "fortnight")),
    ("money", "yuan", (), Note("unknown-word", "money", "yuan")),
]


@pytest.mark.parametrize(("name", "text", "promises", "note"), WRONG)
def test_what_cannot_be_read_of_an_own_offer_is_named_and_the_rest_is_kept(
    name: str, text: str, promises: tuple[object, ...], note: Note
):
    opened, notes = from_link({"offer": "own", "spend": "70", name: text})
    if note.kind != "not-a-number":
        assert (opened.offer.points if name == "points" else opened.offer.at_source) == promises
    assert notes == [note]
    assert opened.offer.spend == 70


def test_a_link_with_a_thousand_promises_is_cut_and_says_so():
    opened, notes = from_link({"offer": "own", "points": ",".join(f"p{n}:1" for n in range(1000))})
    assert len(opened.offer.points) == MOST
    assert [note.kind for note in notes] == ["too-many"]


@given(st.dictionaries(st.sampled_from(["name", "points", "rewards", "period", "money", "spend", "release", "horizon", "v"]),
                       st.text(max_size=30) | st.text("abc:,15.%spend-level", max_size=40), max_size=6))  # fmt: skip
def test_no_link_of_an_own_offer_is_an_error_and_what_it_gives_comes_back(given_link: dict[str, str]):
    inputs, _ = from_link({"offer": "own", **given_link})
    assert isinstance(inputs, Inputs)
    again, notes = from_link(link(query(to_link(inputs, "zh"))))
    assert (again, notes) == (inputs, [])


def test_an_offer_that_runs_longer_than_a_page_computes_has_no_link():
    assert page_link(read_offer(CARD.replace("growth = 0", "growth = 0.01\nhorizon = 2500")), "en") == {}


# --- foreign words ----------------------------------------------------------------------------------------------------

# What a browser makes of a text, after GitHub's rules for bare addresses (Streamlit reads all its labels by them) and
# CommonMark's for the rest: addresses, e-mail, and every sign that begins a link, a picture, code, emphasis, a formula,
# a directive such as :red[…], a tag or a table.
ALIVE = re.compile(r"https?://|www\.|[-.\w+]@[-\w]|[<>`*_~\[\]\\|$:]", re.IGNORECASE)
HOSTILE = [
    "https://evil.example/win", "HTTP://EVIL.example", "www.evil.example", "a@b.example", "[win](//evil.example)",
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "**bold**", "$x^2$", ":red[x]", ":material/home:",
    "`code`", "~~gone~~", "a|b", "\\[x\\]", "﹤b﹥", "http：//evil.example", "wwW．evil.example", "a\u202egnp.exe",
    "x" * 500, "\x00\x1b[31m", "mailto:a@b.example", "xmpp:a@b", "![p](x)", "w\u200bww.evil.example",
    "ww\u00adw.evil.example",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_foreign_words_are_no_link_no_markup_and_not_long(text: str):
    said = plain_words(text)
    assert not ALIVE.search(said)
    assert len(said) <= LONGEST
    assert said.isprintable()
    assert plain_words(said) == said


@given(st.text(max_size=80))
def test_whatever_is_written_becomes_plain_words_once_and_for_all(text: str):
    said = plain_words(text)
    assert not ALIVE.search(said)
    assert said.isprintable()
    assert len(said) <= LONGEST
    assert plain_words(said) == said


def test_ordinary_names_stay_as_they_are():
    for name in ("Corner shop card", "五倍返还", "M & S (2 %), it's ours!", "3·15 活动", "Müller-Läden"):
        assert plain_words(name) == name.replace(",", "，")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_name_in_a_link_arrives_as_plain_words_everywhere(text: str):
    opened, _ = from_link({"offer": "own", "name": text, "points": f"{text.replace(':', ' ').replace(',', ' ')}:5"})
    said = [opened.own_name, *(p.who for p in opened.offer.points)]
    assert not [one for one in said if ALIVE.search(one)]


def test_two_who_are_called_alike_once_their_names_are_cut_stay_two():
    long = "x" * LONGEST
    inputs = own_inputs(Offer("a", 1, 1, points=(Points(f"{long}1", 2), Points(f"{long}2", 3))), Scenario(growth=0), 0)
    assert [p.multiple for p in inputs.offer.points] == [2, 3]
    assert from_link(to_link(inputs, "en")) == (inputs, [])


def test_a_ladder_lives_in_a_link_too():
    inputs = own_inputs(
        Offer("a", 1, 1, points=(Points("shopper", 2),), release=Ladder(24, 0.1, 0.5)), Scenario(growth=0), 0
    )
    said = to_link(inputs, "en")
    assert {"release": "ladder", "periods": "24", "step": "10", "floor": "50"}.items() <= said.items()
    assert from_link(said) == (inputs, [])
