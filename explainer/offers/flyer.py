"""Flyer: an offer as somebody was shown it, in their words: what one pays, what one is told, and what nobody said.

Numbers stand as on the screen: 5 for 5 %. None: it was not said. flyer_terms makes an offer of it, flyer_read finds the
flyer again in an offer.
"""

from dataclasses import dataclass, replace

WHAT = ("goods", "deposit", "bank", "card")  # what one pays for
UNITS = ("amount", "percent", "times", "nothing", "unknown")  # how what one gets back is told
BASIS = ("all", "each", "top")  # it is all, it is so much each time, or it comes on top of one's money
IN_ALL = ("parts", "share", "rest", "once", "growth", "line", "shared", "unknown")  # ways to pay out a sum
EACH_TIME = ("times", "ending", "forever", "left", "unknown")  # ways to go on paying so much
KEPT = "kept"  # a way that has no words here: it stays as it is
PERIODS = ("day", "week", "month", "quarter", "year")
MOST_REWARDS = 12
MONEY = (  # that can be chosen; a link may say another
    "CNY", "USD", "EUR", "GBP", "HKD", "TWD", "SGD", "MYR", "JPY", "KRW", "INR", "IDR", "PHP", "THB", "VND", "AUD", "CAD",
    "CHF", "NOK", "NGN", "ZAR", "BRL",
)  # fmt: skip


@dataclass(frozen=True)
class Reward:
    """What is said of bringing people in. amount: in per cent of what the new one pays, or a sum of money.

    level: 1 for whom one brings in, 2 for whom they bring in. needs: how many one must have brought in before.
    """

    amount: float | None = None
    percent: bool = True
    level: int = 1
    needs: int = 0


@dataclass(frozen=True)
class Flyer:
    """The five questions.

    price, currency, what, again: what one pays, for what, and whether again and again. back, unit, basis, goods: what one
    gets, how that is told, and whether in goods. way, number, period, step: in which steps, how many of them or how large,
    each how long; of business that has to grow, by how much. gives, keeps: how much of the price the shop gives up, how much
    of that, or of what is paid in, is kept to pay people. earns: what the money earns a year. cost: of goods worth 100, what
    they cost.
    """

    name: str = ""
    price: float | None = None
    currency: str = "CNY"
    what: str = "goods"
    again: bool = False
    back: float | None = None
    unit: str = "amount"
    basis: str = "all"
    goods: bool = False
    way: str = "unknown"
    number: float | None = None
    step: float | None = None
    period: str = "month"
    rewards: tuple[Reward, ...] = ()
    gives: float | None = None
    keeps: float | None = None
    earns: float | None = None
    cost: float | None = None

    @property
    def promises(self) -> bool:
        """Whether it says how much one gets back."""
        return self.back is not None and (self.unit in ("percent", "times") or (self.unit == "amount" and bool(self.price)))

    @property
    def asking(self) -> bool:
        """Whether something is said to come back, known or still to be filled in."""
        return self.unit not in ("nothing", "unknown")

    @property
    def line(self) -> bool:
        """Whether one waits for one's turn in a line."""
        return self.way == "line" and self.basis != "each" and self.asking

    @property
    def keeping(self) -> bool:
        """Whether it is asked how much is kept to pay people: not of a bank, nor of a card that is paid in goods."""
        return self.what in ("goods", "deposit") or (self.what == "card" and not self.goods)

    @property
    def complete(self) -> bool:
        """Whether there is something to be worked out."""
        rewards = any(reward.amount for reward in self.rewards)
        return self.promises or (rewards and not self.asking)

    @property
    def ways(self) -> tuple[str, ...]:
        """The ways that go with what is said of the amount."""
        fit = EACH_TIME if self.basis == "each" else IN_ALL
        return (*fit, KEPT) if self.way == KEPT else fit

    @property
    def settled(self) -> "Flyer":
        """The same with a way that goes with the amount; money from a bank comes each time, and not in goods."""
        flyer = replace(self, basis="each", goods=False) if self.what == "bank" else self
        if flyer.way in flyer.ways:
            return flyer
        return replace(flyer, way="ending" if flyer.what == "bank" else "unknown", number=None, step=None)

    def chosen(self, what: str) -> "Flyer":
        """The same for something else that is paid for, and told as that usually is, as long as no amount is said."""
        flyer = replace(self, what=what)
        if self.back is not None:
            return flyer
        match what:
            case "bank":
                return replace(flyer, unit="percent", basis="each", way="ending", period="year")
            case "card":
                return replace(flyer, unit="amount", basis="top", goods=True)
        return replace(flyer, basis="all", goods=False)
