"""Sums: the numbers of the lesson's offer, of the honest card and of the exit ticket; links; and where to ask."""

from explainer.engine.longrun import cover
from explainer.engine.model import run
from explainer.engine.offer import Offer, Points
from explainer.engine.rules import Instalments
from explainer.engine.scenario import Scenario
from explainer.offers.inputs import Inputs, field, preset, put
from explainer.offers.link import query, to_link
from explainer.teaching.worked import answers, rules
from explainer.teaching.worked.answers import CARD
from explainer.teaching.worked.example import EXAMPLE, example, example_parts, yuan
from explainer.words.help_lines import help_lines, help_numbers
from explainer.words.text import Words

ONE = Scenario(start=1, horizon=1)  # one purchase
BOTH = (Points("shopper", 5), Points("merchant", 5))
TICKET = Offer("exit ticket", spend=500, rebate=0.2, pool_share=0.5, points=BOTH, release=Instalments(20))
OF_THE_METHOD = (
    "spend", "handed", "pooled", "promised", "each", "parts", "r", "p", "g", "cover", "own100", "others100", "needed",
    "factor", "round_two", "round_three", "break_even", "year_one", "short", "short_share", "start", "card_cover",
)  # fmt: skip


def lesson_offer(w: Words) -> dict[str, str]:
    """What the method page says of the same offer, and what one of the two gets a month."""
    told = {
        slot: text
        for part in (rules.rule_slots, rules.buyers, rules.short_pool, answers.covers, answers.growth, answers.newcomers)
        for slot, text in part(w).items()
    }
    each = example().offer.points[0].multiple
    return {slot: told[slot] for slot in OF_THE_METHOD} | {
        "part_each": yuan(w, each / example_parts()), "each_times": w.number(each), "full": w.percent(1),
    }  # fmt: skip


def card(w: Words) -> dict[str, str]:
    """The honest card: one purchase."""
    shown = preset(CARD).offer
    one, currency = run(shown, ONE), shown.currency
    return {
        "card_rate": w.percent(shown.rebate * shown.multiple), "card_spend": w.money(shown.spend, currency),
        "card_pooled": w.money(one.pool_income[0], currency), "card_promised": w.money(one.promised[0], currency),
    }  # fmt: skip


def ticket(w: Words) -> dict[str, str]:
    """The exit ticket: an offer of its own, and its answer."""
    one, currency = run(TICKET, ONE), TICKET.currency
    money = {
        "exit_spend": TICKET.spend, "exit_pooled": one.pool_income[0], "exit_promised": one.promised[0],
        "exit_each": one.promised[0] / len(BOTH),
    }  # fmt: skip
    return {slot: w.money(float(amount), currency) for slot, amount in money.items()} | {
        "exit_rebate": w.percent(TICKET.rebate), "exit_pool": w.percent(TICKET.pool_share),
        "exit_cover": w.percent(cover(TICKET)), "exit_own100": w.of100(cover(TICKET)),
    }  # fmt: skip


def links(w: Words) -> dict[str, str]:
    """Pages of the app with exactly the numbers of the lesson, and the name of the page the lesson is on."""
    shown = preset(EXAMPLE)
    still = put(shown, field(shown, "growth"), 0.0)
    pages = {"to_offer": shown, "to_still": still, "to_card": preset(CARD)}
    return {slot: to_page(inputs, w) for slot, inputs in pages.items()} | {
        "to_story": f"story?{query({'lang': w.language, 'scene': '1', 'class': '1'})}",
        "to_picture": f"figure?{query({**to_link(shown, w.language), 'show': 'flow'})}",
        "to_sheets": f"classroom?{query({'lang': w.language, 'part': 'worksheets'})}",
        "classroom_page": w("page-classroom"),
    }  # fmt: skip


def to_page(inputs: Inputs, w: Words) -> str:
    """The first page with these inputs, from any page of the app on; it has no path of its own."""
    return f"./?{query(to_link(inputs, w.language))}"


def help_(w: Words) -> dict[str, str]:
    """Whom to ask, each with its source, as a list."""
    lines = "\n".join(f"- {help_numbers(line, w)}" for line in help_lines(w))
    return {"help_lead": w("help-lead"), "help": lines}
