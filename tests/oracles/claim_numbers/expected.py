"""What a claim is expected to come to."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Expected:
    """Verdict and steps with the articles' numbers, in every other reading, and after one change of an input.

    moved: changed inputs and the verdict that must follow; None only where no number could decide the claim.
    """

    verdict: str
    steps: dict[str, float] = field(default_factory=dict)
    readings: dict[str, tuple[str, dict[str, float]]] = field(default_factory=dict)
    moved: tuple[dict[str, float], str] | None = None
    en: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()
