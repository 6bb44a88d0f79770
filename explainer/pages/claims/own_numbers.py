"""A reader's own numbers for a claim: another reading of an open term, other inputs, and the way back."""

import math

import streamlit as st

from explainer.claims.read import Claim, Input, Outcome
from explainer.claims.words import value_text
from explainer.offers.number import read_number
from explainer.pages.claims.reader import reader
from explainer.site.seeds import echoed, picked, seed
from explainer.site.state import visit
from explainer.words.text import Words

COLUMNS = 2
OURS = "ours"  # the reading that the sum rests on unless another is chosen
GROUPED = 100_000  # from here on a number is hard to read without separators, so it is written once more in words


def claim_reading(claim: Claim) -> tuple[str | None, dict[str, float]]:
    """The reading and the numbers that the reader has chosen for this claim."""
    return reader().readings.get(claim.id), dict(reader().numbers.get(claim.id, {}))


def own_names(claim_id: str) -> dict[str, str]:
    """What a claim adds to the address: another reading, and numbers of one's own as pool:0.3,shops:120."""
    reading, numbers = reader().readings.get(claim_id), reader().numbers.get(claim_id)
    written = ",".join(f"{name}:{value:.12g}" for name, value in (numbers or {}).items())
    return {**({"reading": reading} if reading else {}), **({"numbers": written} if written else {})}


def take_own(claim: Claim) -> None:
    """Reading and numbers that a link asks for, once; the nearest that can be used, and what is not known is left out."""
    reading, numbers = visit().asked.pop("reading", ""), visit().asked.pop("numbers", "")
    if reading in claim.readings:
        reader().readings[claim.id] = reading
    entries = {entry.name: entry for entry in claim.changeable}
    for name, _, text in (part.partition(":") for part in numbers.split(",")):
        value = read_number(text)
        if name in entries and value is not None:
            reader().numbers.setdefault(claim.id, {})[name] = float(entries[name].knob.nearest(float(value.value)))


def choose_reading(claim: Claim, words: Words) -> None:
    """The readings of an open term, ours first."""
    if not claim.readings:
        return
    ours = words(f"reading-{claim.reading}") if claim.reading else words("claims-reading-ours")  # reading-each, …
    names = {OURS: ours, **{name: words(f"reading-{name}") for name in claim.readings}}
    key = f"{claim.id}-reading"
    now = reader().readings.get(claim.id, OURS)
    seed(key, now, names[now])
    st.radio(
        words("claims-readings"), list(names), format_func=names.__getitem__, key=key, on_change=_read, args=(claim, key),
    )  # fmt: skip


def change_numbers(claim: Claim, outcome: Outcome, words: Words) -> None:
    """A field for each input that may be changed."""
    if not claim.changeable:
        return
    st.markdown(f"**{words('claims-change')}**")
    for start in range(0, len(claim.changeable), COLUMNS):
        row = claim.changeable[start : start + COLUMNS]
        for column, entry in zip(st.columns(COLUMNS), row, strict=False):
            with column:
                _field(claim, entry, outcome.values[entry.name], words)


def reset(claim: Claim, words: Words) -> None:
    """The way back to the article's numbers, in the reading used here."""

    def forget() -> None:
        reader().readings.pop(claim.id, None)
        reader().numbers.pop(claim.id, None)

    if any(claim_reading(claim)):
        st.button(words("claims-reset"), key=f"{claim.id}-reset", on_click=forget)


def _field(claim: Claim, entry: Input, value: float, words: Words) -> None:
    """A box to type in, the number as people write it if it is long, and what the article says if it was changed."""
    key = f"{claim.id}-{entry.name}-typed"
    seed(key, _on_screen(entry, value))
    st.number_input(
        _label(entry, words), value=None, step=_step(_on_screen(entry, entry.value)), format="%g", key=key,
        on_change=_change, args=(claim, entry, key),
    )  # fmt: skip
    remarks = []
    if reader().outside == key:
        low, high = (value_text(end, entry.unit, words) for end in (entry.low, entry.high))
        remarks.append(words("claims-outside", low=low, high=high))
    if value >= GROUPED:
        remarks.append(words("claims-in-words", number=value_text(value, entry.unit, words, 6)))
    if not math.isclose(value, entry.value):
        number = value_text(entry.value, entry.unit, words, 6)
        said = entry.origin in ("article-a", "article-b")
        remarks.append(words("claims-stated", number=number) if said else words("claims-stated-assumed", number=number))
    if remarks:
        st.caption(" ".join(remarks))


def _label(entry: Input, words: Words) -> str:
    """The name of an input with its sign: Share of the rebate (%)."""
    name = words(f"number-{entry.number}")  # number-pool, number-shops, …
    sign = {"fraction": "%", "CNY": words.symbol("CNY")}.get(entry.unit)
    return words("label-with-unit", label=name, unit=sign) if sign else name


def _on_screen(entry: Input, value: float) -> float:
    """A number as the box shows it: percentages for fractions, and no dust of binary fractions."""
    return float(f"{100 * value if entry.unit == 'fraction' else value:.12g}")


def _step(number: float) -> float:
    """A step that fits the size of a number: 1 for 36, 1,000 for 10,000."""
    return float(10.0 ** (math.floor(math.log10(number)) - (number >= 10))) if number > 0 else 1.0


def _change(claim: Claim, entry: Input, key: str) -> None:
    """Callback: keep a typed number, the nearest that can be used; an emptied box gives the article's number back."""
    if echoed(key):
        return
    typed = st.session_state[key]
    reader().outside = None
    numbers = reader().numbers.setdefault(claim.id, {})
    numbers.pop(entry.name, None)
    if typed is None:
        return
    asked = typed / 100 if entry.unit == "fraction" else typed
    near = entry.knob.nearest(asked)
    if not math.isclose(near, asked, rel_tol=1e-9):
        reader().outside = key
    if not math.isclose(near, claim.compute(reader().readings.get(claim.id)).values[entry.name]):
        numbers[entry.name] = near


def _read(claim: Claim, key: str) -> None:
    """Callback: another reading; the numbers that it sets itself are no longer the reader's."""
    chosen = picked(key, (OURS, *claim.readings))
    if chosen is None:
        return
    reader().readings[claim.id] = chosen
    if chosen == OURS:
        del reader().readings[claim.id]
    for name in claim.readings.get(chosen, {}):
        reader().numbers.get(claim.id, {}).pop(name, None)
