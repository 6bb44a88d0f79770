"""Still: what stands in the file as text, so that it says its answer also where no script runs; advice and populations."""

from markupsafe import Markup, escape

from explainer.exports.first_screen import as_text, first_screen
from explainer.offers.inputs import Inputs
from explainer.offers.places import places
from explainer.offers.sources import references
from explainer.pocket.entry import source_data
from explainer.words.advice import first_steps, questions_to_ask
from explainer.words.help_lines import help_lines
from explainer.words.html import each, joined, tag
from explainer.words.restated import restated
from explainer.words.text import Words


def component_filled(component: str, inputs: Inputs, w: Words) -> str:
    """The component with its sentences in place, until its script draws them."""
    shown = first_screen(inputs.check(), w)
    texts = {"alone": as_text(shown["alone"]), "more": shown["more"]}
    sentence = 'aria-level="2">'
    found = component.replace(sentence, sentence + str(escape(as_text(shown["answer"]))))
    for name, text in texts.items():
        found = found.replace(f'<p class="{name}">', f'<p class="{name}">{escape(text)}')
    return found


def still_answer(inputs: Inputs, w: Words) -> Markup:
    """The coins and the offer in words, where no script runs."""
    shown = first_screen(inputs.check(), w)
    names = each("li", (f"{number['coins']} {number['name']}" for number in shown["numbers"]))
    coins = tag("div", Markup(shown["grid"]), role="img", aria_label=shown["alt"])
    parts = joined(tag("p", shown["hundred"]), coins, tag("ul", names)) if shown["grid"] else Markup()
    return joined(parts, tag("p", restated(inputs.offer, w)), tag("p", w("pocket-still")))


def advice(w: Words) -> Markup:
    """What now: what to ask, what to do, whom to call."""
    ask = joined(tag("h3", w("now-ask")), tag("ol", each("li", questions_to_ask(w))), tag("p", w("leaflet-questions-after")))
    do = joined(tag("h3", w("now-do")), tag("ul", each("li", first_steps(w))))
    call = joined(tag("h3", w("help-title")), _calls(w))
    return joined(tag("h2", w("now-title")), tag("div", each("div", (ask, do, call)), class_="advice"))


def _calls(w: Words) -> Markup:
    lines = (
        joined(
            tag("b", line.number) if line.number else "", " " if line.number else "", line.text, " ",
            tag("small", _link(line.title, line.url), " ", line.date),
        )
        for line in help_lines(w)
    )  # fmt: skip
    return tag("ul", each("li", lines))


def populations(w: Words) -> Markup:
    """Where the numbers of people come from."""
    found = []
    for place in places():
        before, title, url, after = source_data(references()[place.source], w)
        name = w("figure-people-source", place=w(f"place-{place.id}"), year=f"{place.year}")
        found.append(joined(name, w.gap or " ", before, _link(title, url), after))
    return joined(tag("h3", w("pocket-populations")), tag("ul", each("li", found)))


def _link(text: str, url: str) -> Markup:
    return tag("a", text, href=url, target="_blank", rel="noopener noreferrer") if url else escape(text)
