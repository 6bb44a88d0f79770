"""The claims with the theme merchants, worked out by hand."""

from tests.oracles.claim_numbers.expected import Expected

MERCHANTS = {
    "ten-thousand-fans": Expected(
        "contradicts-itself",
        {"income": 1e6, "needed_spend": 30_000, "of_average": 1.06281},
        moved=({"spend": 30_000}, "holds"),
        en=("¥1 million", "¥3 million", "¥30,000", "106%"),
        zh=("100万元", "300万元", "3万元", "106%"),
    ),
    # 500 m / 170,000; 500 m / 3 m = 166.67
    "three-million-for-every-shop": Expected(
        "impossible",
        {"per_shop": 2941.18, "times_less": 1020, "shops_possible": 166},
        {"turnover-by-the-day": ("impossible", {"per_shop": 8588.24, "shops_possible": 486})},
        ({"shops": 166}, "holds"),
        ("¥2,941", "166"),
        ("2,941元", "166家"),
    ),
    # 50 bn / 170,000; 50 bn / 3.6 m = 13,888.9; 3.6 m / 10,000; 10,000/360
    "turnover-of-a-shop": Expected(
        "only-if",
        {"average_shop": 294_118, "shops_possible": 13_888, "customers": 360, "years_to_fans": 27.7778},
        {"turnover-by-the-day": ("only-if", {"average_shop": 858_824, "shops_possible": 40_555})},
        ({"shops": 13_888}, "holds"),
        ("¥294,118", "13,888", "360", "27.8 years"),
        ("29.4万元", "1.39万家", "360", "27.8年"),
    ),
    "one-building-market": Expected("cannot-be-checked"),
    "repeat-customers-tripled": Expected("cannot-be-checked", {"times": 3.05556}, en=("3.06 times",), zh=("3.06倍",)),
    "goods-and-brands": Expected("cannot-be-checked"),
    "bigger-bills-bigger-sales": Expected("cannot-be-checked"),
    "beauty-brand": Expected("cannot-be-checked"),
    "live-sales": Expected("cannot-be-checked"),
    # 25/5; 25/22; 60/40
    "zero-cost-for-shops": Expected(
        "contradicts-itself",
        {"margin_left": 0.05, "times_to_sell": 5},
        {
            "lowest-rebate": ("contradicts-itself", {"times_to_sell": 1.136364}),
            "margin-of-a-restaurant": ("contradicts-itself", {"times_to_sell": 1.5}),
        },
        ({"margin": 0.2}, "impossible"),
        ("25%", "20%", "5 times"),
        ("25%", "20%", "5倍"),
    ),
    "margin-better-by-five-points": Expected(
        "cannot-be-checked",
        {"needed_gain": 0.08},
        {"upper-ends-of-both": ("cannot-be-checked", {"needed_gain": 0.28})},
        en=("8%",),
        zh=("8%",),
    ),
    "stories-without-names": Expected("cannot-be-checked"),
    # 4 of 804
    "from-region-to-nation": Expected(
        "only-if",
        {"stores": 804, "own_of_stores": 0.00497512},
        moved=({"own_stores": 186}, "holds"),
        en=("804", "4 are its own", "0.498%"),
        zh=("804家", "4家", "0.498%"),
    ),
    "quarter-hour-circle": Expected("only-if", {"stores_a_city": 4.30108}, en=("4.3",), zh=("4.3家",)),
    "thirty-eight-yuan-more": Expected("cannot-be-checked"),
    "home-services-orders": Expected("cannot-be-checked", {"times_before": 2.87}, en=("2.87 times",), zh=("2.87倍",)),
    "customers-stay-longer": Expected("cannot-be-checked", {"longer": 0.733333}, en=("73.3%",), zh=("73.3%",)),
    "logistics-down": Expected("cannot-be-checked", {"cheaper": 0.35}, en=("35%",), zh=("35%",)),
    "shops-stay": Expected(
        "cannot-be-checked", {"leaving_before": 0.38, "leaving_after": 0.11}, en=("11%", "38%"), zh=("11%", "38%")
    ),
    "lifetime-value": Expected("cannot-be-checked"),
    "labour-down": Expected("cannot-be-checked", {"cheaper": 0.333333}, en=("33.3%",), zh=("33.3%",)),
    "car-washes": Expected("cannot-be-checked"),
    # 160,000 / 31
    "every-province": Expected(
        "holds",
        {"shops_a_province": 5161.29},
        moved=({"mainland": 30}, "impossible"),
        en=("31 provinces", "5,161"),
        zh=("31个", "5,161家"),
    ),
    # 20,000 / 160,000; 3.2 / 28
    "points-in-three-trades": Expected(
        "cannot-be-checked",
        {"of_shops": 0.125, "of_trades": 0.1142857},
        moved=({"restaurants": 160_000}, "impossible"),
        en=("12.5%", "11.4%"),
        zh=("12.5%", "11.4%"),
    ),
}
