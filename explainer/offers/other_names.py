"""Other names: what people call a term that stands here under another name, or that cannot be computed here at all.

A term that cannot be computed is named and refused: left out without a word it would change the answer.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Other:
    """The term meant. names: what people call it; line: how it is written here; home: below which line."""

    names: tuple[str, ...]
    line: str
    home: str


OTHERS = (
    Other(("interest", "yield", "apr", "apy", "利息", "利率"), 'kind = "interest" and rate = 0.01', "[release]"),
    Other(("daily", "daily_rate", "日息"), 'kind = "declining" and rate = 0.001', "[release]"),
    Other(("lock", "lock_up", "lockup", "lock_period", "锁仓"), 'kind = "once" and after = 15', "[release]"),
    Other(("lifetime", "for_life", "forever", "永久"), 'kind = "forever" and rate = 0.01', "[release]"),
    Other(("duration", "term", "months", "days", "weeks", "instalments", "期数"), "periods = 36", "[release]"),
    Other(("schedule", "payouts", "milestones"), 'kind = "schedule" and parts = [[12, 0.5], [24, 0.5]]', "[release]"),
    Other(
        ("reinvest", "reinvested", "compound", "compounding", "rollover", "rebuy", "repurchase", "复投", "复利"),
        "share = 1 and periods = 12", "[left_in]",
    ),
    Other(
        ("annual_fee", "membership_fee", "membership", "joining_fee", "entry_fee", "subscription", "年费", "会员费"),
        "amount = 65 and every = 12", "[fee]",
    ),
    Other(
        ("withdrawal", "withdraw_fee", "withdrawal_tax", "cash_out_fee", "handling_fee", "tax", "手续费", "提现"),
        "withdrawal_fee = 0.1", "[terms]",
    ),
    Other(("queue", "line", "first_come", "公排", "排队"), 'payout = "queue"', "[terms]"),
    Other(("expiry", "valid_for", "validity", "有效期"), "expires = 12", "[terms]"),
    Other(("price", "deposit", "amount_paid", "stake", "investment", "本金", "消费额"), "spend = 1000", "[terms]"),
    Other(("pool", "prize_pool", "奖金池"), "pool_share = 0.4", "[terms]"),
    Other(("retail", "market_value", "goods_value", "value_of_goods"), "worth = 800", "[terms]"),
    Other(("bank_rate", "deposit_rate", "pool_earns"), "earns = 0.003", "[terms]"),
    Other(
        ("cashback", "cash_back", "promise", "vouchers", "返现"),
        'who = "shopper" and multiple = 5',
        "[[points]]",
    ),
    Other(
        ("referral", "referral_bonus", "commission", "bonus", "invite", "levels", "佣金", "推荐奖", "直推奖"),
        'name = "invite", who = "inviter", rate = 0.05 and level = 1', "[[at_source]]",
    ),
    Other(("population", "members", "people"), "market = 100_000", "[scenario]"),
)  # fmt: skip

REFUSED = {  # kind of FileError: what people call it
    "cannot-pairs": (
        "pairs", "pair", "pairing", "pair_bonus", "binary", "matching", "matching_bonus", "matrix", "placement", "legs",
        "对碰", "对碰奖", "双轨", "见点奖",
    ),
    "cannot-price": ("point_price", "coin_price", "token_price", "token", "coin", "share_price", "币价", "积分价格"),
    "cannot-paying-in": (
        "monthly_payment", "pay_in", "paying_in", "contributions", "contribution", "savings_plan", "月供",
    ),
    "cannot-refund": ("refund", "refundable", "refund_unless", "money_back", "guarantee", "退款", "退本"),
    "cannot-cap": ("cap", "max", "maximum", "limit", "max_payout", "max_return", "ceiling", "out_at", "封顶", "出局"),
    "cannot-bands": ("band", "bands", "tier", "tiers", "threshold", "min_spend", "minimum_spend", "price_bands", "档位"),
    "cannot-minimum": ("minimum", "min_withdrawal", "minimum_withdrawal", "minimum_payout", "起提", "最低提现"),
    "cannot-luck": ("lottery", "draw", "prize", "prizes", "raffle", "jackpot", "odds", "抽奖"),
}  # fmt: skip


def other_name(name: str) -> Other | None:
    """The term that is meant by a name, if it stands here under another."""
    return next((other for other in OTHERS if _plain(name) in other.names), None)


def refused_as(name: str) -> str:
    """The kind of error for a term that cannot be computed here; empty if it is none of those."""
    return next((kind for kind, names in REFUSED.items() if _plain(name) in names), "")


def _plain(name: str) -> str:
    return name.strip().lower().replace("-", "_").replace(" ", "_")
