"""The page "The story": one scene at a time. It tells, takes a bet, and then shows what was counted beside that bet."""

from pathlib import Path

import streamlit as st

from explainer.pages.story.bet import bet_input
from explainer.pages.story.opening import show_opening
from explainer.pages.story.picture import show_picture
from explainer.pages.story.recap import show_recap
from explainer.pages.story.telling import telling
from explainer.site.frame import notice, sheet
from explainer.site.script import run_script
from explainer.site.state import open_on_check, visit
from explainer.story import SCENES
from explainer.story.scene import Scene
from explainer.words.html import tag
from explainer.words.text import Words

STYLE = sheet(Path(__file__).with_name("story.css"))
OPENING, LAST = 0, len(SCENES) + 1  # before the scenes stands a message, after them come three lines to keep


def show(words: Words) -> None:
    """The scene that was reached, or the recap."""
    st.html(STYLE)
    _read(words)
    place, for_class = telling().scene, telling().for_class
    with st.container(key="story-class-view" if for_class else "story-view"), st.container(key="story"):
        _top(place, words)
        if place == LAST:
            title(words("story-recap-title"))
            show_recap(words)
        elif place == OPENING:
            title(words("story-opening-title"))
            show_opening(words)
        else:
            _scene(SCENES[place - 1], words)
        _ways(place, words)
    run_script("arrows", for_class)


def names() -> dict[str, str]:
    """What the page adds to the address: the scene, and the view for a class."""
    view = {"class": "1"} if telling().for_class else {}
    return {"scene": str(telling().scene), **view}


def _read(words: Words) -> None:
    """Scene and view, as a link asks for them once, and as they were reached afterwards."""
    asked, now = visit().asked, telling()
    scene, view = asked.pop("scene", None), asked.pop("class", None)
    if view is not None:
        now.for_class = view == "1"
    if scene is not None:
        known = scene.isdecimal() and OPENING <= int(scene[:3]) <= LAST
        now.scene = int(scene[:3]) if known else 1
        if not known:
            notice(words("story-unknown", scene=scene[:40], last=words.number(LAST)))


def _top(place: int, words: Words) -> None:
    """Where we are, and the switch for a class."""
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        told = words("story-place", scene=words.number(place), last=words.number(len(SCENES)))
        here = words("story-recap-place") if place == LAST else told if place else words("story-opening-place")
        st.html(tag("p", here, class_="scene-place"), width="content")
        st.session_state["story-class"] = telling().for_class
        st.toggle(
            words("story-class"), key="story-class", help=words("story-class-help"), width="content",
            on_change=_switched,
        )  # fmt: skip


def _switched() -> None:
    """Callback: the view for a class, or the usual one."""
    telling().for_class = st.session_state["story-class"]


def _scene(scene: Scene, words: Words) -> None:
    """Text and bet on the left, the picture on the right, the answer below."""
    told, bets = scene.told(words), telling().bets
    title(told.title)
    left, right = st.columns([5, 6], gap="large")
    with left:
        with st.container(key="story-told"):
            st.markdown(told.text)
        with st.container(key="story-bet"):
            bet = bet_input(scene, told, words)
    shown = scene.name in bets
    with right:
        show_picture(scene, bet, shown, words)
    if shown:
        _answer(scene, bets[scene.name], words)


def title(text: str) -> None:
    """The title of a scene; after a step it is where reading goes on."""
    st.html(tag("h1", text, class_="scene-title"))
    if telling().stepped:
        telling().stepped = False
        _go(".scene-title", ".st-key-story", "start")


def _answer(scene: Scene, bet: object, words: Words) -> None:
    """What this bet is told, and what everybody is told."""
    with st.container(key="story-answer"):
        st.markdown(scene.reply(bet, words))
        with st.container(key="story-lesson"):
            st.markdown(scene.lesson(words))
    if telling().revealed:
        telling().revealed = False
        _go(".st-key-story-answer", ".st-key-story-picture", "nearest")


def _go(focus: str, see: str, where: str) -> None:
    """Move focus to one place and scroll another into view; the count makes the script a new one each time."""
    telling().moves += 1
    run_script("go", focus, see, where, telling().moves)


def _go_on(scene: Scene, words: Words) -> None:
    """The offer of this scene, on the page that checks offers."""
    if st.button(words("story-to-check"), key="story-check", type="tertiary", icon=":material/arrow_forward:"):
        open_on_check(scene.inputs())


def _ways(place: int, words: Words) -> None:
    """Back, into the offer, and on. Who does not want to bet may go on all the same."""
    scene = SCENES[place - 1] if OPENING < place < LAST else None
    bet = scene is not None and scene.name not in telling().bets
    with st.container(key="story-ways", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.button(words("story-back"), key="story-back", on_click=_step, args=(place - 1,), disabled=place == OPENING)
        if place < LAST:
            if scene:
                _go_on(scene, words)
            on = words("story-skip") if bet else words("story-next") if scene else words("story-begin")
            label = words("story-to-recap") if place + 1 == LAST else on
            st.button(label, key="story-next", on_click=_step, args=(place + 1,))
        else:
            st.button(words("story-again"), key="story-again", on_click=_again)


def _step(place: int) -> None:
    telling().scene, telling().stepped = place, True


def _again() -> None:
    telling().bets.clear()
    _step(1)
