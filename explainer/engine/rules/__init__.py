"""Release rules, one in a file. To add one: its file, a line here and in the face of the package, and its words."""

from explainer.engine.rules.account import Account
from explainer.engine.rules.declining import Declining
from explainer.engine.rules.forever import Forever
from explainer.engine.rules.instalments import Instalments
from explainer.engine.rules.interest import Interest
from explainer.engine.rules.ladder import Ladder
from explainer.engine.rules.once import Once
from explainer.engine.rules.rule import Rule
from explainer.engine.rules.schedule import Schedule
from explainer.engine.rules.shared import Shared

RELEASES: dict[str, type[Rule]] = {
    "instalments": Instalments,
    "declining": Declining,
    "ladder": Ladder,
    "shared": Shared,
    "once": Once,
    "interest": Interest,
    "forever": Forever,
    "account": Account,
    "schedule": Schedule,
}


__all__ = [
    "RELEASES", "Account", "Declining", "Forever", "Instalments", "Interest", "Ladder", "Once", "Rule", "Schedule", "Shared",
    "kind_of",
]  # fmt: skip


def kind_of(rule: Rule) -> str:
    """The name under which files and links know a rule."""
    return next(kind for kind, known in RELEASES.items() if type(rule) is known)
