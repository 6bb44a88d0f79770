"""The claims with the theme agents, worked out by hand."""

from tests.oracles.claim_numbers.expected import Expected

AGENTS: dict[str, Expected] = {
    # 50 bn / 170,000 / 12 × 1 %; 50,000 / 245.098; at 3 %: × 0.15; of turnover: 24,509.8 × 5 %
    "fifty-thousand-a-month": Expected(
        "only-if",
        {"shop_brings": 245.098, "shops_needed": 204, "people_paid": 833.333, "staff": 50_000},
        {
            "lowest-rebate": ("only-if", {"shop_brings": 36.7647, "shops_needed": 1360, "people_paid": 125}),
            "promoter-of-turnover": ("only-if", {"shop_brings": 1225.49, "shops_needed": 40.8, "people_paid": 4166.67}),
        },
        ({"income": 800}, "holds"),  # 3.264 shops each, 52,083 people
        ("¥245", "204 shops", "833", "50,000"),
        ("245元", "204家", "833个", "5万人"),
    ),
    # 72,000 / 3.2; 312,500 × 20 % × 60 %; at 3 %: 5,625
    "marginal-cost-near-zero": Expected(
        "contradicts-other",
        {
            "staff": 50_000,
            "shops_per_worker": 3.2,
            "wages_per_shop": 22_500,
            "beside_pool_per_shop": 37_500,
            "wages_of_that": 0.6,
        },
        {
            "lowest-rebate": ("contradicts-other", {"beside_pool_per_shop": 5625, "wages_of_that": 4}),
            "hundred-each": ("contradicts-other", {"shops_per_worker": 1.6, "wages_per_shop": 45_000, "wages_of_that": 1.2}),
        },
        ({"wage": 400}, "holds"),
        ("3.2 shops", "¥22,500", "¥37,500", "60%"),
        ("3.2家", "2.25万元", "3.75万元", "60%"),
    ),
    # 15/0.6; 15 % of 20 % is 3 %
    "province-of-turnover": Expected(
        "impossible",
        {"agent_takes": 0.15, "needed_rebate": 0.25},
        {"province-share-of-rebate": ("only-if", {"agent_takes": 0.03, "needed_rebate": 0.05})},
        ({"share": 0.11}, "only-if"),
        ("25%", "20%"),
        ("25%", "20%"),
    ),
    # 31 × 90 m; 10 × 3 % × 50 bn; 2.79/15
    "fees-against-vouchers": Expected(
        "impossible",
        {"fees": 2.79e9, "vouchers": 15e9, "fees_of_vouchers": 0.186},
        {
            "tens-of-millions-is-twenty": ("impossible", {"fees": 620e6, "fees_of_vouchers": 0.0413333}),
            "highest-rebate": ("impossible", {"vouchers": 100e9, "fees_of_vouchers": 0.0279}),
        },
        ({"turnover": 9e9}, "holds"),
        ("¥90 million", "¥2.79 billion", "18.6%"),
        ("9,000万元", "27.9亿元", "18.6%"),
    ),
    # 50 bn / 31; × 3 % × 15 %; 20/7.258
    "agent-fee-comes-back": Expected(
        "only-if",
        {"region": 1.612903e9, "agent_income": 7.258065e6, "years_back": 2.755556},
        {
            "tens-of-millions-is-ninety": ("only-if", {"years_back": 12.4}),
            "highest-rebate": ("only-if", {"agent_income": 48.3871e6, "years_back": 0.413333}),
        },
        en=("¥20 million", "2.76 years", "¥1.61 billion", "¥7.26 million"),
        zh=("2,000万元", "2.76年", "16.1亿元", "726万元"),
    ),
    # 58 % of 15; 15 + 3 + 3
    "invited-at-low-cost": Expected(
        "contradicts-other",
        {"by_members": 0.087, "commissions_in_all": 0.21},
        {"upper-ends": ("contradicts-other", {"commissions_in_all": 0.25})},
        ({"level_1": 0, "level_2": 0, "level_3": 0}, "holds"),
        ("8.7%", "21%"),
        ("8.7%", "21%"),
    ),
}
