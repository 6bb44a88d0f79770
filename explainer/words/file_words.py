"""File words: what is wrong with an offer file, in the language of the reader."""

from explainer.engine.knob import NEXT_STEP
from explainer.offers.error import FileError
from explainer.words.text import Words


def file_words(error: FileError, words: Words) -> str:
    """The error as a sentence: file-<kind>, with the unit file-unit-… and the next step file-next-… of its knob."""
    slots = dict(error.slots)
    for unit, step in NEXT_STEP.items():
        if slots.get("next") == step:
            slots["next"] = words(f"file-next-{unit.replace(' ', '-')}")
    named = f"file-unit-{slots.get('unit', '').replace(' ', '-')}"
    if words.has(named):
        slots["unit"] = words(named)  # a currency code stands for itself
    return words(f"file-{error.kind}", **slots)
