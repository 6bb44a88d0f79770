"""Summary: one offer in a few plain sentences, for a terminal."""

from functools import reduce

from explainer.command.numbers import json_shares
from explainer.engine.sources import Sources
from explainer.words.restated import restated
from explainer.words.sentences import growth_sentence, headline
from explainer.words.subject import Subject
from explainer.words.text import Words

PAID = {"own": "money-own", "known": "money-known", "new": "money-new", "outside": "money-outside"}
REST = {
    "owed": "command-owed",
    "lapsed": "command-lapsed",
    "waiting": "command-waiting",
    "unclaimed": "money-unclaimed",
    "fees": "money-fees",
}


def summary(subject: Subject, words: Words) -> str:
    """What is offered, whose word that is, the answer, and whose money you would get."""
    check = subject.check
    lines = [
        subject.title,
        restated(check.offer, words),
        subject.status,
        "",
        headline(check, words) + words.gap + growth_sentence(check, words),
    ]
    if check.mine.promised:
        when = words.period(check.join, check.offer.period)
        lines += [words("command-joined", period=when, list=_split(check.mine, words))]
        lines += [words("command-alone", list=_split(check.mine_alone, words))]
    return "\n".join(lines)


def _split(found: Sources, words: Words) -> str:
    """Of every 100 promised: so many paid by whom, so many not."""
    parts = {part: words.of100(share) for part, share in json_shares(found).items() if share}
    paid = [words("command-paid-by", share=parts[p], name=words(key)) for p, key in PAID.items() if p in parts]
    rest = [words("command-rest", share=parts[p], name=words(key)) for p, key in REST.items() if p in parts]
    said = [words.listed(paid), *rest] if paid else rest
    return reduce(lambda before, more: words("command-and-rest", before=before, more=more), said)
