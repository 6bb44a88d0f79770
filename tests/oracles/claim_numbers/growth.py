"""The claims with the theme growth, worked out by hand."""

from tests.oracles.claim_numbers.expected import Expected

GROWTH = {
    # 17/16 in ten months; 160,000 × 1.15^10
    "fifteen-percent-a-month": Expected(
        "contradicts-other",
        {"growth": 0.0060809, "shops_then": 647_289},
        {"twelve-months": ("contradicts-other", {"growth": 0.0050648, "shops_then": 856_040})},
        ({"after": 640_000}, "holds"),
        ("0.608%", "15%", "647,289"),
        ("0.608%", "15%", "64.7万"),
    ),
    # ln 4 / ln 1.15 = 9.92; 10,000 × 9/36; 3 × 36/9.92
    "quarter-after-three-years": Expected(
        "only-if",
        {"multiple": 4, "releases": 9, "vouchers_seen": 2500, "years_in_all": 10.888, "growth": 0.039259},
        {
            "forty-periods": ("only-if", {"vouchers_seen": 2250, "years_in_all": 12.098}),
            "first-at-once": ("only-if", {"releases": 10, "vouchers_seen": 2777.8, "years_in_all": 10.586}),
            "step-from-the-first": ("only-if", {"releases": 20, "vouchers_seen": 5555.6, "years_in_all": 4.0171}),
        },
        ({"periods": 9}, "holds"),
        ("9 of 36", "¥2,500", "10.9 years"),
        ("9期", "2,500元", "10.9年"),
    ),
    # 1.15^36 = 153.15; 50 bn × 153.15; of 15 tn
    "turnover-153-times": Expected(
        "only-if",
        {"multiple": 153.152, "turnover_then": 7.65759e12, "of_market": 0.510506},
        {
            "forty-periods": ("only-if", {"multiple": 267.864, "turnover_then": 13.3932e12}),
            "turnover-by-the-day": ("impossible", {"turnover_then": 22.3602e12}),
            "step-from-the-first": ("only-if", {"multiple": 6.4, "turnover_then": 320e9}),
        },
        ({"turnover": 98e9}, "impossible"),
        ("153 times", "¥7.66 trillion", "51.1%"),
        ("153倍", "7.66万亿元", "51.1%"),
    ),
    # 0.4 / sum over k = 1..36 of (10/36)/1.15^k
    "growth-keeps-it-safe": Expected(
        "impossible",
        {"own_share": 0.04, "covered": 0.217420},
        {
            "forty-periods": ("impossible", {"covered": 0.240899}),
            "whole-rebate": ("impossible", {"covered": 0.543549}),
            "shopper-only": ("impossible", {"covered": 0.434839}),
            "whole-rebate-shopper-only": ("holds", {"covered": 1.087098}),
            "all-at-the-end": ("holds", {"covered": 6.12607}),
        },
        ({"step": 0.7}, "holds"),
        ("21.7%",),
        ("21.7%",),
    ),
    # 10 (1 - 0.99^t) is more than 0.4 from t = 5 on: 0.99^4 = 0.9606, 0.99^5 = 0.9510
    "guaranteed-minimum": Expected(
        "impossible",
        {"own_share": 0.04, "short_from": 5},
        moved=({"pool": 1, "shopper": 1, "merchant": 0}, "holds"),
        en=("period 5", "4%"),
        zh=("第5期", "4%"),
    ),
    # 30 m × 153.15; 30 m × 267.86; 19 m × 153.15
    "until-the-last-release": Expected(
        "impossible",
        {"people_then": 4.59456e9, "times": 3.2704, "months_to_everyone": 27.522},
        {
            "forty-periods": ("impossible", {"people_then": 8.03591e9, "times": 5.71995}),
            "members-only": ("impossible", {"people_then": 2.90989e9, "times": 2.07125, "months_to_everyone": 30.790}),
        },
        ({"periods": 27}, "holds"),
        ("4.59 billion", "3.27 times", "27.5 months"),
        ("45.9亿", "3.27倍", "27.5个月"),
    ),
    # the 36th root of 4, less 1
    "forecast-against-growth": Expected(
        "contradicts-other",
        {"multiple": 4, "growth": 0.039259, "multiple_stated": 153.152},
        moved=({"later": 8000e9}, "holds"),  # 160 times
        en=("4 times", "3.93%", "153 times"),
        zh=("4倍", "3.93%", "153倍"),
    ),
    "trillion-ecosystem": Expected(
        "cannot-be-checked",
        {"times": 20, "times_forecast": 5},
        moved=({"goal": 150e9}, "holds"),
        en=("20 times", "5 times"),
        zh=("20倍", "5倍"),
    ),
    # 10 / 14.4; 1.69444^-36 is nothing; 1.69444^12; 10/16; 10/36 less 1/6,798 of it; 5/14.4; 5/36 less 0.93 % of it
    "growth-that-would-pay": Expected(
        "impossible",
        {"growth_at_most": 0.6944444, "growth_needed": 0.6944444, "times_in_a_year": 560.181},
        {
            "forty-periods": ("impossible", {"growth_needed": 0.625, "times_in_a_year": 339.032}),
            "whole-rebate": ("impossible", {"growth_needed": 0.277737}),
            "shopper-only": ("impossible", {"growth_needed": 0.347215}),
            "whole-rebate-shopper-only": ("holds", {"growth_needed": 0.137602}),
        },
        ({"growth": 0.7}, "holds"),
        ("69.4%", "15%", "560 times"),
        ("69.4%", "15%", "560倍"),
    ),
    # 1,000/36; 40/27.78 = 1.44; 40/25 = 1.6; 100/27.78 = 3.6; 40/13.89 = 2.88; 100/13.89 = 7.2
    "short-from-the-second-period": Expected(
        "impossible",
        {"due_a_part": 27.7778, "into_pool_of_100": 40, "first_short": 2},
        {
            "forty-periods": ("impossible", {"due_a_part": 25, "first_short": 2}),
            "whole-rebate": ("impossible", {"into_pool_of_100": 100, "first_short": 4}),
            "shopper-only": ("impossible", {"due_a_part": 13.8889, "first_short": 3}),
            "whole-rebate-shopper-only": ("impossible", {"due_a_part": 13.8889, "first_short": 8}),
        },
        ({"pool": 1, "shopper": 1, "merchant": 0}, "holds"),
        ("¥40", "¥27.8", "period 2"),
        ("40元", "27.8元", "第2期"),
    ),
    # 1.03^12 = 1.425761; 1.15^12 = 5.350250
    "retail-grows-three-percent": Expected(
        "only-if",
        {"stated_a_year": 0.425761, "growth_a_year": 4.350250},
        {"three-percent-a-year": ("holds", {"stated_a_year": 0.03})},
        ({"stated": 0.003}, "holds"),
        ("42.6%", "3.5%", "435%"),
        ("42.6%", "3.5%", "435%"),
    ),
}
