"""Messages: the texts that the component speaks with, as data, so that no sentence is written a second time.

A message is a list: text stands for itself, {"slot": name}, {"key": other message}, or a choice
{"by": name, "of": {variant: list}, "other": the variant that stands for all others}.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    Message,
    MessageReference,
    NumberLiteral,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    TextElement,
    VariableReference,
    Variant,
)  # fmt: skip

from explainer.live.code import MODULES, text
from explainer.words.message_texts import message_texts

ASKED = re.compile(r'\b(?:say|words)\("([a-z0-9-]+)"')  # keys stand whole in the code


@lru_cache
def messages(language: str) -> dict[str, list[Any]]:
    """Exactly the messages that the component asks for, and those that these use."""
    return messages_for(language, (text(f"{name}.js") for name in MODULES))


def messages_for(language: str, modules: Iterable[str]) -> dict[str, list[Any]]:
    """Exactly the messages that some modules ask for, and those that these use."""
    wanted = sorted({key for module in modules for key in ASKED.findall(module)})
    found: dict[str, list[Any]] = {}
    while wanted:
        key = wanted.pop()
        found[key] = _list(_text(key, language))
        wanted += [other for other in _references(found[key]) if other not in found]
    return dict(sorted(found.items()))


def _text(key: str, language: str) -> Pattern:
    """A message as its language has it."""
    entry = FluentParser().parse_entry(message_texts(language)[key])
    if not isinstance(entry, Message) or entry.value is None:
        raise KeyError(f"{key!r} in {language} has no text")
    return entry.value


def _list(pattern: Pattern) -> list[Any]:
    """A pattern as a list; texts that stand side by side become one."""
    parts: list[Any] = []
    for element in pattern.elements:
        part = element.value if isinstance(element, TextElement) else _part(element)
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    return parts


def _part(element: Placeable) -> Any:
    inner = element.expression
    if isinstance(inner, StringLiteral):
        return inner.parse()["value"]
    if isinstance(inner, MessageReference):
        return {"key": inner.id.name}
    if isinstance(inner, VariableReference):
        return {"slot": inner.id.name}
    if isinstance(inner, SelectExpression) and isinstance(inner.selector, VariableReference):
        variants = {_name(v): _list(v.value) for v in inner.variants}
        return {"by": inner.selector.id.name, "of": variants, "other": next(_name(v) for v in inner.variants if v.default)}
    raise ValueError(f"{inner!r} is more than the component can say. Use slots, messages and choices.")


def _name(variant: Variant) -> str:
    return variant.key.value if isinstance(variant.key, NumberLiteral) else variant.key.name


def _references(part: Any) -> list[str]:
    """The keys of other messages below a part."""
    if isinstance(part, list):
        return [key for each in part for key in _references(each)]
    if isinstance(part, dict):
        return [part["key"]] if "key" in part else _references(list(part.get("of", {}).values()))
    return []
