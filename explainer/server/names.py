"""Names: what each page is called, its title, and in one sentence what it is."""

from dataclasses import dataclass

from explainer.cases.read import cases
from explainer.story.opening import message
from explainer.teaching import lesson
from explainer.words.text import Words

HIDDEN = "figure"  # the page that is in no menu


@dataclass(frozen=True)
class Heading:
    """The title of a page, and a sentence on what it is."""

    title: str
    lead: str


def page_names(words: Words) -> dict[str, str]:
    """Each page of the menu by its path, and its name."""
    return {
        "": words("page-check"),
        "compare": words("page-compare"),
        "story": words("story-page"),
        "claims": words("page-claims"),
        "cases": words("page-cases"),
        "classroom": words("page-classroom"),
        "method": words("page-method"),
    }


PATHS = ("", "compare", "story", "claims", "cases", "classroom", "method", HIDDEN)


def heading(path: str, words: Words) -> Heading:
    """What stands at the top of a page."""
    match path:
        case "compare":
            return Heading(words("compare-title"), words("compare-lead"))
        case "story":
            return Heading(words("story-page"), message(words))
        case "claims":
            return Heading(words("claims-title"), words("claims-lead"))
        case "cases":
            return Heading(words("cases-title"), words("cases-lead", count=words.number(len(cases()))))
        case "classroom":
            slots = lesson.lesson_slots(words)
            minutes = {name: slots[f"minutes_{name}"] for name in ("short", "lesson", "long")}
            return Heading(words("classroom-title"), words("classroom-lead", **minutes))
        case "method":
            return Heading(words("method-title"), words("method-lead"))
    return Heading(words("check-title"), words("ask-lead"))
