"""Answer: the first screen written as HTML. The same sentences as the page says, from the same words."""

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from explainer.exports.first_screen import MONEY, as_text, first_screen
from explainer.offers.flyer_read import flyer_of
from explainer.offers.inputs import OWN
from explainer.server.asker import Asker
from explainer.server.coins import hundred_coins, shapes, sign_of
from explainer.words.answer import SHARES, answer_coins
from explainer.words.html import each, joined, tag
from explainer.words.labels import note_text
from explainer.words.restated import restated
from explainer.words.subject import subject_of
from explainer.words.text import Words


def answered(asker: Asker) -> bool:
    """Whether there is anything to be worked out: an own offer may still lack what everything hangs on."""
    inputs = asker.inputs
    return inputs.offer_id != OWN or flyer_of(inputs, asker.link.get("flyer", "")).complete


def screen_of(asker: Asker) -> dict[str, Any]:
    """What the first screen says; nothing where there is nothing to be worked out."""
    return first_screen(asker.inputs.check(), asker.words) if answered(asker) else {}


def answer_text(screen: Mapping[str, Any], words: Words) -> str:
    """The answer, and what is left if nobody joins, as one text."""
    return words.gap.join(filter(None, map(as_text, (screen["answer"], screen["alone"])))) if screen else ""


def answer_html(asker: Asker, screen: Mapping[str, Any]) -> Markup:
    """The answer in parts, what is left if nobody joins, and the coins."""
    parts = list(zip((MONEY[share] for share in SHARES), answer_coins(asker.inputs.check()), strict=True))
    coins = hundred_coins(parts, screen["alt"]) if screen["numbers"] else ""
    shown = (number for number in screen["numbers"] if number["coins"] != "0")  # paper names it
    return tag(
        "section",
        tag("h2", _dressed(screen["answer"]), class_="sentence"),
        tag("p", _dressed(screen["alone"]), class_="alone"),
        tag("p", screen["hundred"], class_="hundred"),
        tag("div", coins, tag("ul", *map(_entry, shown)), class_="coins"),
        tag("p", screen["more"], class_="more"),
        shapes(),
        class_="shown",
    )


def _dressed(pieces: Sequence[Mapping[str, str]]) -> Markup:
    """A sentence, each amount in the colour of whose money it is."""
    return joined(*(tag("b", one["text"], class_=one["money"]) if one["money"] else one["text"] for one in pieces))


def _entry(number: Mapping[str, str]) -> Markup:
    """One part by name, with its sign and how many coins."""
    return tag(
        "li", sign_of(number["money"]), tag("b", number["coins"]), tag("span", number["name"]), class_=number["money"]
    )


def offer_html(asker: Asker) -> Markup:
    """The offer in plain words, whose claim it is, and what was changed."""
    subject = subject_of(asker.inputs, asker.words)
    small = each("small", filter(None, (subject.status, subject.remark)))
    return tag("div", tag("p", restated(asker.inputs.offer, asker.words)), small, class_="told")


def notes_html(asker: Asker) -> Markup:
    """What could not be read as it stands in the link."""
    return each("p", (note_text(note, asker.inputs, asker.words) for note in asker.notes), class_="note", role="note")
