"""The claims with the theme contradictions, worked out by hand."""

from tests.oracles.claim_numbers.expected import Expected

CONTRADICTIONS = {
    "no-levels": Expected(
        "contradicts-itself", moved=({"levels": 1, "tiers": 1}, "holds"), en=("3 levels", "3 tiers"), zh=("3级",)
    ),
    # 0.4 bn × 365
    "four-hundred-million-a-day": Expected(
        "contradicts-itself",
        {"a_year": 146e9, "times": 2.92},
        moved=({"a_day": 137e6}, "holds"),
        en=("¥146 billion", "¥50 billion", "2.92 times"),
        zh=("1,460亿元", "500亿元", "2.92倍"),
    ),
    "five-times-or-up-to-five": Expected(
        "contradicts-itself",
        {"least": 0.2},
        moved=({"pool": 1, "sides": 1, "fixed": 1}, "holds"),
        en=("5 times", "0.2 times"),
        zh=("5倍", "0.2倍"),
    ),
    "discount-or-asset": Expected(
        "contradicts-itself", {"passages": 4}, moved=({"here": 0}, "contradicts-other"), en=("4 other",), zh=("4处",)
    ),
    "twelve-years-of-experience": Expected(
        "only-if", {"years_before": 9}, moved=({"platform": 12}, "holds"), en=("9 years",), zh=("9年",)
    ),
    "first-and-only": Expected("cannot-be-checked"),
    # 1 June 2022 to 1 January 2023
    "lockdown-in-2023": Expected("impossible", moved=({"months": 0}, "holds"), en=("7 months",), zh=("7个月",)),
    "one-plus-n": Expected("impossible", {"left_side": 11, "right_side": 11}, en=("11",), zh=("11",)),
    # 73 % of 36 and of 40; 1.15^26.28: 26.28 × 0.139762 = 3.672945; 29.2 × 0.139762 = 4.081050
    "locked-or-spent": Expected(
        "contradicts-other",
        {"releases_made": 26.28, "multiple": 39.36763, "forecast_times": 4},
        {"forty-periods": ("contradicts-other", {"releases_made": 29.2, "multiple": 59.20753})},
        ({"circulating": 0.2}, "holds"),
        ("26.3 of 36", "39.4", "4 times"),
        ("26.3期", "39.4倍", "4倍"),
    ),
    # 45/28; 28/45; 45/31 = 1.4516
    "stock-turns-faster": Expected(
        "only-if",
        {"faster": 0.6071429, "less_stock": 0.3777778},
        moved=({"after": 31}, "holds"),
        en=("60.7%", "37.8%"),
        zh=("60.7%", "37.8%"),
    ),
    "thirty-minutes-or-an-hour": Expected(
        "contradicts-itself",
        {"times": 2},
        moved=({"delivery": 30}, "holds"),
        en=("60 minutes", "2 times"),
        zh=("60分钟", "2倍"),
    ),
    "cheaper-customers": Expected(
        "contradicts-other",
        {"left_of_100_a": 70, "left_of_100_b": 42},
        moved=({"a": 0.58}, "holds"),
        en=("¥70", "¥42"),
        zh=("70元", "42元"),
    ),
    # 68/3.2
    "they-come-back": Expected(
        "holds",
        {"supermarket_back": 0.2125},
        moved=({"a": 0.5}, "contradicts-other"),
        en=("68%", "65%"),
        zh=("68%", "65%"),
    ),
    "words-a-search-misses": Expected("cannot-be-checked", moved=({"places": 0}, "holds"), en=("10 places",), zh=("10处",)),
    # 1,660.093 bn / 365
    "ten-billion-a-day": Expected(
        "cannot-be-checked",
        {"retail_a_day": 4.548200e9, "times": 2.198672},
        moved=({"retail": 3.4e12}, "holds"),
        en=("¥4.55 billion", "2.2 times"),
        zh=("45.5亿元", "2.2倍"),
    ),
    "fruit-shop-tripled": Expected(
        "holds", {"times_before": 3.1}, moved=({"gain": 1}, "contradicts-itself"), en=("3.1 times",), zh=("3.1倍",)
    ),
}
