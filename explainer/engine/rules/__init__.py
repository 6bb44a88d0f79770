"""Release rules, one in a file. To add one: its file, a line here and in the face of the package, and its words."""

from explainer.engine.rules.declining import Declining
from explainer.engine.rules.instalments import Instalments
from explainer.engine.rules.ladder import Ladder
from explainer.engine.rules.rule import Rule
from explainer.engine.rules.shared import Shared

RELEASES: dict[str, type[Rule]] = {
    "instalments": Instalments,
    "declining": Declining,
    "ladder": Ladder,
    "shared": Shared,
}


__all__ = ["RELEASES", "Declining", "Instalments", "Ladder", "Rule", "Shared", "kind_of"]


def kind_of(rule: Rule) -> str:
    """The name under which files and links know a rule."""
    return next(kind for kind, known in RELEASES.items() if type(rule) is known)
