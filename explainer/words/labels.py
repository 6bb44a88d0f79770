"""Labels: what an input is called, its unit, its one line of help, and what is said about a value that was not taken."""

from explainer.offers.inputs import Field, Inputs, NumberField, fields
from explainer.offers.link import Note
from explainer.words.sentences import name_of
from explainer.words.text import Words, unit


def choice_name(name: str, word: str, w: Words) -> str:
    """The words of a choice; "pro rata" is one thing for payouts and another for tracing."""
    return w("choice-pro_rata-payout") if (name, word) == ("payout", "pro_rata") else w(f"choice-{word}")


def field_label(entry: Field, inputs: Inputs, w: Words) -> str:
    """Name and unit of an input."""
    text, sign = field_name(entry, inputs, w), unit_sign(entry, inputs, w)
    return w("label-with-unit", label=text, unit=sign) if sign else text


def field_name(entry: Field, inputs: Inputs, w: Words) -> str:
    """Name of an input, for where its value is written with the unit."""
    return w(_field_key(entry, inputs), **_field_slots(entry, inputs, w))


def unit_sign(entry: Field, inputs: Inputs, w: Words) -> str:
    """%, ¥ or nothing: the unit that stands beside a number."""
    if not isinstance(entry, NumberField):
        return ""
    return "%" if entry.knob.percent else w.symbol(inputs.offer.currency) if entry.knob.unit == "currency" else ""


def field_help(entry: Field, inputs: Inputs, w: Words) -> str:
    """The one line of help of an input."""
    return w(f"{_field_key(entry, inputs)}-help", **_field_slots(entry, inputs, w))


def _field_key(entry: Field, inputs: Inputs) -> str:
    """Promises of one kind share their words; what one pays is told as what it is; every other input has its own."""
    told = inputs.offer.words
    if entry.name in ("spend", "rebate") and told != "purchase":
        return f"field-{entry.name}-{told}"  # field-spend-deposit, field-rebate-line, …
    if entry.part == "points":
        return "field-points" if inputs.offer.points[int(entry.key)].base == "rebate" else "field-points-price"
    return "field-at-once" if entry.part == "at_source" else f"field-{entry.name}"


def _field_slots(entry: Field, inputs: Inputs, w: Words) -> dict[str, str]:
    offer = inputs.offer
    slots = {"period": w.one_period(offer.period), "unit": unit(offer.period)}
    if entry.part == "points":
        slots["who"] = name_of(w, inputs.offer.points[int(entry.key)].who)
    if entry.part == "at_source":
        slots["who"] = name_of(w, inputs.offer.at_source[int(entry.key)].who)
    return slots


def note_slots(note: Note, inputs: Inputs, w: Words) -> dict[str, str]:
    """What a note speaks of: the label of the input, the value, what is used instead, and the bounds as on the screen."""
    known = next((f for f in fields(inputs) if f.name == note.field), None)
    slots = {
        "label": field_label(known, inputs, w) if known else note.field,
        "value": note.value[:40],
        "used": _used(known, note, w),
    }
    if isinstance(known, NumberField):
        slots["low"], slots["high"] = (w.number(known.shown(end)) for end in (known.knob.low, known.knob.high))
    return slots


def _used(known: Field | None, note: Note, w: Words) -> str:
    """What is used instead, as a reader writes it."""
    if not isinstance(known, NumberField) or not note.used:
        return note.used
    return w("unit-none") if note.used == "none" else w.number(float(note.used), 9)


def note_text(note: Note, inputs: Inputs, w: Words) -> str:
    """A note in words: the thing, the value, the limits, and what is used instead."""
    slots = note_slots(note, inputs, w)
    match note.kind:
        case "outside":
            return w("note-outside", **slots)
        case "unknown-offer":
            return w("note-unknown-offer", value=slots["value"], used=w(f"offer-{note.used}"))
        case "not-a-promise":
            return w("note-not-a-promise", value=slots["value"])
        case "not-together":
            return w("note-not-together", label=slots["label"], value=slots["value"])
        case "not-parts":
            return w("note-not-parts", label=slots["label"], value=slots["value"], used=slots["used"])
        case "unknown-part":
            return w("note-unknown-part", value=slots["value"])
        case "twice":
            return w("note-twice", value=slots["value"])
        case "too-many":
            return w("note-too-many", value=slots["value"], used=slots["used"])
        case "unknown-word":
            return w("note-unknown-word", value=slots["value"], name=note.field)
        case "unknown-field":
            return w("note-unknown-field", label=slots["label"][:40])
        case "unknown-choice":
            return w("note-unknown-choice", label=slots["label"], value=slots["value"])
        case "other-version":
            return w("note-other-version")
        case "rounded":
            return w("note-rounded", label=slots["label"], used=slots["used"])
        case "not-a-number":
            return w("note-not-a-number", label=slots["label"], value=slots["value"], used=slots["used"])
    return w("note-impossible", label=slots["label"], value=slots["value"], used=slots["used"])
