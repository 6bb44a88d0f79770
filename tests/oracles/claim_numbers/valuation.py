"""The claims with the theme valuation, worked out by hand."""

from tests.oracles.claim_numbers.expected import Expected

VALUATION = {
    # 260,000 × 120; 4,100/31.2; 4,100 m / 120
    "value-of-the-users": Expected(
        "contradicts-itself",
        {"worth": 31.2e6, "times_less": 131.410, "users_needed": 34.1667e6},
        {
            "monthly-users": ("contradicts-itself", {"worth": 414e6}),
            "daily-users-of-the-other": ("contradicts-itself", {"worth": 96e6}),
        },
        ({"users": 35e6}, "holds"),
        ("¥31.2 million", "¥4.1 billion", "131 times"),
        ("3,120万元", "41亿元", "131倍"),
    ),
    "plan-supports-it": Expected("cannot-be-checked"),
    # 50 bn of 15,000 bn
    "under-one-percent": Expected(
        "holds",
        {"of_market": 0.00333333},
        {"turnover-by-the-day": ("holds", {"of_market": 0.00973333})},
        ({"turnover": 150e9}, "contradicts-itself"),
        ("0.333%",),
        ("0.333%",),
    ),
    "join-now": Expected("cannot-be-checked"),
    "certified-by-the-ministry": Expected("cannot-be-checked"),
    "central-bank-rules": Expected("cannot-be-checked"),
    "eighty-percent-of-the-successful": Expected(
        "cannot-be-checked", {"with_system": 8, "success_rate": 0.04}, en=("4%",), zh=("4%",)
    ),
    # 50 bn / 12 × 3 % = 125 m; ten times that due, four tenths of it in; 1,000/1,200
    "plan-to-list": Expected(
        "cannot-be-checked",
        {"due_a_month": 1.25e9, "in_a_month": 50e6, "gap_a_month": 1.2e9, "months_lasting": 0.833333},
        {
            "highest-rebate": ("cannot-be-checked", {"gap_a_month": 8e9, "months_lasting": 0.125}),
            "shopper-only": ("cannot-be-checked", {"gap_a_month": 575e6, "months_lasting": 1.739130}),
        },
        ({"shopper": 0.4, "merchant": 0}, "holds"),
        ("¥1.2 billion", "¥1 billion", "0.833 months"),
        ("12亿元", "10亿元", "0.833个月"),
    ),
}
