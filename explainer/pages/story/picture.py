"""The picture of a scene: a chart from a constant template, or a drawing; and the same in a sentence for screen readers."""

from typing import Any

import streamlit as st

from explainer.site.frame import arrow
from explainer.story.scene import Chart, Scene
from explainer.words.html import tag
from explainer.words.text import Words


def show_picture(scene: Scene, bet: Any, shown: bool, words: Words) -> None:
    """The bet, and the truth once it is shown. The chart stays the same element, so only its rows change."""
    picture = scene.picture(bet, shown, words)
    with st.container(key="story-picture"):
        if isinstance(picture, Chart):
            datasets = {name: arrow(rows) for name, rows in picture.data.items()}
            st.vega_lite_chart(
                {**picture.spec, "datasets": datasets},
                theme=None,
                width="stretch",
                key=f"picture-{scene.name}",
                alt=picture.alt,
            )
        else:
            st.html(picture.html)
        st.html(tag("p", picture.said, class_="sr-only"))
