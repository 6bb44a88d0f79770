"""The claims with the theme people, worked out by hand."""

from tests.oracles.claim_numbers.expected import Expected

PEOPLE = {
    # 170,000 × 10,000; of 1,404.89 m
    "fans-for-every-shop": Expected(
        "impossible",
        {"all_fans": 1.7e9, "times": 1.21006, "shops_served": 3000},
        moved=({"fans": 8000}, "only-if"),
        en=("1.7 billion", "1.21 times", "3,000"),
        zh=("17亿", "1.21倍", "3,000家"),
    ),
    "thirty-or-nineteen-million": Expected(
        "only-if",
        {"not_members": 11e6, "share_not_members": 0.366667},
        moved=({"members": 31e6}, "contradicts-itself"),
        en=("11 million", "30 million", "36.7%"),
        zh=("1,100万", "3,000万", "36.7%"),
    ),
    # 2 m / 80,000; 80,000 × 300 days
    "eighty-thousand-a-day": Expected(
        "contradicts-other",
        {"days": 25, "added": 24e6},
        {"twelve-months": ("contradicts-other", {"added": 28.8e6})},
        ({"users": 25e6}, "holds"),
        ("25 days", "24 million", "2 million"),
        ("25天", "2,400万", "200万"),
    ),
    "more-in-a-month-than-in-all": Expected(
        "contradicts-other",
        {"times": 1.725, "daily_of_monthly": 0.0753623, "daily_of_all": 0.4},
        moved=({"users": 3.5e6}, "holds"),
        en=("1.73 times", "7.54%", "40%"),
        zh=("1.73倍", "7.54%", "40%"),
    ),
    # 50 bn / 19 m
    "ten-thousand-a-head": Expected(
        "contradicts-itself",
        {"a_head": 2631.58, "needed_turnover": 190e9},
        {
            "all-customers": ("contradicts-itself", {"a_head": 1666.67, "needed_turnover": 300e9}),
            "turnover-by-the-day": ("contradicts-itself", {"a_head": 7684.21}),
        },
        ({"turnover": 191e9}, "holds"),
        ("¥2,632", "¥10,000", "¥190 billion"),
        ("2,632元", "1万元", "1,900亿元"),
    ),
    # 10/0.4 - 1; 25^6 = 244 m, 25^7 = 6.1 bn; 10^10; 12.5^9; 5^14
    "twenty-four-others": Expected(
        "impossible",
        {"other_purchases": 24, "round": 7, "people_needed": 6_103_515_625},
        {
            "whole-rebate": ("impossible", {"other_purchases": 9, "round": 10, "people_needed": 1e10}),
            "shopper-only": ("impossible", {"other_purchases": 11.5, "round": 9, "people_needed": 7.450581e9}),
            "whole-rebate-shopper-only": ("impossible", {"other_purchases": 4, "round": 14, "people_needed": 6_103_515_625}),
        },
        ({"pool": 1, "shopper": 1, "merchant": 0}, "holds"),
        ("24 others", "round 7", "6.1 billion", "1.4 billion"),
        ("24笔", "第7轮", "61亿", "14亿"),
    ),
    # 3.45 / 19; 3.45 / 0.75
    "three-quarters-active": Expected(
        "contradicts-other",
        {"active": 0.1815789, "members_possible": 4.6e6},
        moved=({"members": 4.6e6}, "holds"),
        en=("18.2%", "75%", "4.6 million"),
        zh=("18.2%", "75%", "460万"),
    ),
    # 400 m / 800,000; 10,000 / 365; 400 m / 260,000
    "five-hundred-a-day-each": Expected(
        "only-if",
        {"per_user": 500, "spend_a_day": 27.39726},
        {"daily-users-of-b": ("only-if", {"per_user": 1538.4615})},
        ({"users": 15e6}, "holds"),
        ("¥500", "¥27.4"),
        ("500元", "27.4元"),
    ),
}
