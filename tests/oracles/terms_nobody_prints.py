"""Terms at the edge of what an offer can hold: ten promises paid at once, names of 200 characters, huge sums."""

from explainer import AtSource, Offer, Points, Scenario
from explainer.engine.check import Check
from explainer.words.subject import Subject

LONG = {"en": "somebody with a long name " * 10, "zh": "名字很长很长的人" * 30}
HOSTILE = '#set page() *x* <y> & "z" =1+1'
NO_FONT_HAS = "😀𠮷\u200b\x07\ufffe"


def extreme(language: str, base: str) -> Subject:
    """As many promises, characters and yuan as can be."""
    name = LONG[language]
    offer = Offer(
        name[:200],
        spend=1e9,
        rebate=0.2,
        pool_share=0.4,
        points=tuple(Points(f"{name[:199]}{n}", 5) for n in range(3)),
        at_source=tuple(
            AtSource(f"{name[:199]}{n}", f"{name[:199]}{n}", 9e8 if base == "newcomer" else 0.05, base, n % 4)
            for n in range(3, 13)
        ),
    )
    check = Check(offer, Scenario(start=1e10, growth=2.0, horizon=300), 40)
    return Subject(name[:200], name[:200] * 2, check, {"lang": language, "offer": "somebody’s", "who": name[:400]})


def hostile() -> Subject:
    """Names that look like markup or a formula, and signs that no font has."""
    offer = Offer(
        HOSTILE, 1000, 0.2, 0.4, points=(Points(HOSTILE, 5), Points(NO_FONT_HAS, 2)),
        at_source=(AtSource("=1+1", "<b>&amp;", 0.1), AtSource("@SUM(A1)", "-1", 0.1, level=1)),
    )  # fmt: skip
    return Subject(HOSTILE, f"=1+1 {NO_FONT_HAS}", Check(offer, Scenario(), 12), {})
