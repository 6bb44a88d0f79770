"""The claims with the theme money, worked out by hand."""

from tests.oracles.claim_numbers.expected import Expected

MONEY = {
    # 40 in the pool for vouchers of 1,000 = 10 × 100
    "four-of-a-hundred": Expected(
        "only-if",
        {"own": 4, "others": 96},
        {
            "whole-rebate": ("only-if", {"own": 10}),
            "shopper-only": ("only-if", {"own": 8}),
            "whole-rebate-shopper-only": ("only-if", {"own": 20}),
        },
        ({"pool": 1, "shopper": 1, "merchant": 0}, "holds"),
        ("¥100", "¥4", "¥96"),
        ("100", "4元", "96元"),
    ),
    # 2,000 + 20 + 42 + 40; at 3 %: 300 + 20 + 6.3 + 6; of the price: 2,000 + 20 + 210 + 160
    "ten-times-the-cash": Expected(
        "impossible",
        {"cash": 200, "vouchers": 2000, "shop_cash": 20, "commissions": 42, "agents": 40, "promised": 2102, "times": 10.51},
        {
            "upper-ends": ("impossible", {"promised": 2110}),
            "lowest-rebate": ("impossible", {"cash": 30, "promised": 332.3}),
            "of-the-price": ("impossible", {"commissions": 210, "agents": 160, "promised": 2390}),
        },
        ({"shopper": 0.2, "merchant": 0}, "holds"),  # 40 + 20 + 42 + 40 = 142 of 200
        ("¥200", "¥2,102", "10.5 times", "¥2,000"),
        ("200元", "2,102元", "10.5倍", "2,000元"),
    ),
    # 40 % of 200 is 80, half of it for the shopper
    "plain-price-cut": Expected(
        "only-if",
        {"price_cut": 200, "vouchers_paid": 40},
        {
            "shopper-only": ("only-if", {"vouchers_paid": 80}),
            "lowest-rebate": ("only-if", {"price_cut": 30, "vouchers_paid": 6}),
        },
        ({"pool": 1, "merchant": 0}, "holds"),
        ("¥200", "¥40"),
        ("200元", "40元"),
    ),
    # 15 + 3 + 3; 60 % of 20; 21/0.6
    "three-commissions": Expected(
        "impossible",
        {"commissions_share": 0.21, "beside_pool": 0.12, "needed_rebate": 0.35},
        {
            "upper-ends": ("impossible", {"commissions_share": 0.25, "needed_rebate": 0.41667}),
            "lowest-rebate": ("impossible", {"beside_pool": 0.018}),
        },
        ({"pool": 0, "rebate": 0.21}, "holds"),
        ("21%", "12%", "35%"),
        ("21%", "12%", "35%"),
    ),
    # 2/(100 - 40 - 21 - 15 - 5) = 2/19; at 3 %: 81 % + 2/3; upper ends: 2/15
    "every-share-of-the-rebate": Expected(
        "only-if",
        {"shares": 0.81, "needed_rebate": 2 / 19, "promised_at_lowest": 1.47667},
        {"upper-ends": ("only-if", {"needed_rebate": 2 / 15, "promised_at_lowest": 1.51667})},
        ({"lowest": 0.11}, "holds"),
        ("10.5%", "148%"),
        ("10.5%", "148%"),
    ),
    # 10 × 20 % × 50 bn
    "more-vouchers-than-goods": Expected(
        "only-if",
        {"vouchers": 100e9, "of_goods": 2},
        {"lowest-rebate": ("holds", {"vouchers": 15e9}), "shopper-only": ("only-if", {"vouchers": 50e9})},
        ({"rebate": 0.09}, "holds"),
        ("¥100 billion", "2 times"),
        ("1,000亿元", "2倍"),
    ),
    # 5 × 20 % × 10,000; 5 × 3 % × 10,000; 40 % of 2,000
    "free-order": Expected(
        "only-if",
        {"vouchers_highest": 10_000, "vouchers_lowest": 1500, "into_pool": 800},
        moved=({"highest": 0.19}, "impossible"),
        en=("¥10,000", "¥1,500", "¥800"),
        zh=("1万元", "1,500元", "800元"),
    ),
    # 12 × 15.8 m; 12/1900; 19 m × 1,580 = 30.02 bn of 50 bn
    "dividends-for-members": Expected(
        "cannot-be-checked",
        {"dividends": 189.6e6, "of_members": 0.0063158, "for_all": 30.02e9, "of_turnover": 0.6004},
        {"all-customers": ("cannot-be-checked", {"for_all": 47.4e9, "of_turnover": 0.948})},
        ({"dividend": 2700}, "impossible"),
        ("0.632%", "¥30 billion", "60%"),
        ("0.632%", "300亿元", "60%"),
    ),
    # 1.8 % are left and 2 % promised; 2 in 0.6
    "cash-at-the-lowest-rebate": Expected(
        "impossible",
        {"cash_promised": 0.02, "beside_pool": 0.018, "needed_rebate": 0.033333},
        moved=({"rebate": 0.034}, "holds"),
        en=("1.8%", "2%", "3.33%"),
        zh=("1.8%", "2%", "3.33%"),
    ),
    "points-and-vouchers": Expected(
        "holds",
        {"points": 200, "vouchers_each": 1000},
        moved=({"rebate": 0.1}, "contradicts-itself"),
        en=("200", "¥1,000"),
        zh=("200", "1,000元"),
    ),
    "anybody-paid": Expected(
        "cannot-be-checked",
        {"months_running": 36},
        {"forty-periods": ("cannot-be-checked", {"months_running": 36})},
        en=("36 months",),
        zh=("36个月",),
    ),
    # ln 5 = 1.609438; /36 = 0.0447066; × 12 = 0.536479; /40 = 0.0402359; × 36.5/36 = 1.631791
    "five-times-by-algorithm": Expected(
        "cannot-be-checked",
        {"a_period": 0.0457210, "gain_a_year": 0.7099759},
        {
            "forty-periods": ("cannot-be-checked", {"a_period": 0.0410564, "gain_a_year": 0.6206566}),
            "period-is-ten-days": ("cannot-be-checked", {"gain_a_year": 4.113025}),
        },
        en=("71%", "4.57%"),
        zh=("71%", "4.57%"),
    ),
    # 30 m / 3 × 5,000; 5,000 / 3 / 20 %; / 3 %
    "a-phone-for-three": Expected(
        "impossible",
        {"winners": 10e6, "phones": 50e9, "of_turnover": 1, "spend_each": 8333.33},
        {"lowest-rebate": ("impossible", {"spend_each": 55_555.6})},
        ({"price": 900}, "holds"),
        ("¥50 billion", "100%", "¥8,333"),
        ("500亿元", "100%", "8,333元"),
    ),
    "four-way-win": Expected(
        "impossible",
        {"cash": 200, "each_side": 50, "vouchers": 2000},
        {"lowest-rebate": ("impossible", {"cash": 30, "each_side": 7.5, "vouchers": 300})},
        ({"shopper": 0.5, "merchant": 0.5}, "holds"),
        ("¥200", "¥50", "¥2,000"),
        ("200元", "50元", "2,000元"),
    ),
}
