"""The story: eight short scenes, each with a bet. What one of them looks like: scene.py."""

from explainer.story import (
    scene_1_one_purchase,
    scene_2_first_months,
    scene_3_growth,
    scene_4_ladder,
    scene_5_one_yuan,
    scene_6_the_day_it_stops,
    scene_7_honest_card,
    scene_8_three_offers,
)

SCENES = (
    scene_1_one_purchase.SCENE,
    scene_2_first_months.SCENE,
    scene_3_growth.SCENE,
    scene_4_ladder.SCENE,
    scene_5_one_yuan.SCENE,
    scene_6_the_day_it_stops.SCENE,
    scene_7_honest_card.SCENE,
    scene_8_three_offers.SCENE,
)
