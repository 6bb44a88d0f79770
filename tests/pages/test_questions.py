"""The five questions on the page: rows come and go; another money or language keeps what was entered, as a reload does."""

from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from explainer.offers.flyer import Flyer, Reward
from explainer.offers.flyer_read import manner
from explainer.offers.flyer_terms import inputs_of_flyer
from explainer.offers.inputs import OWN, preset
from explainer.offers.link import to_link
from explainer.pages.check.flyer_state import Answers
from explainer.site.state import key_of
from explainer.words.languages import LANGUAGES
from explainer.words.needed import needed_lines
from explainer.words.text import words
from tests.oracles.apps import visit_of
from tests.oracles.flyers import CASHBACK, SPOKEN
from tests.pages.test_check import html, opened


def flyer_on(app: AppTest) -> Flyer:
    """What has been answered."""
    found: Flyer = app.session_state[key_of(Answers)].flyer
    return found


def begun(language: str = "zh") -> AppTest:
    """The page after a click on the button under the title."""
    return opened(lang=language).button(key="ask-begin").click().run()


def pick(app: AppTest, name: str, value: object) -> AppTest:
    """One of a few, tapped."""
    (group,) = (one for one in app.get("button_group") if one.key == f"flyer-{name}")
    return group.set_value(value).run()


def filled(app: AppTest, **numbers: float) -> AppTest:
    """Some of the numbers, entered."""
    for name, value in numbers.items():
        app.number_input(key=f"flyer-{name}").set_value(value).run()
    return app


def shared(flyer: Flyer, language: str = "zh", opened_too: bool = True) -> dict[str, str]:
    """The link to it."""
    told = ".".join(filter(None, [manner(flyer), "open" if opened_too else ""]))
    return {**to_link(inputs_of_flyer(flyer), language), **({"flyer": told} if told else {})}


def test_the_button_asks_and_nothing_is_answered_before_anything_is_entered():
    app = begun()
    assert not app.exception
    assert flyer_on(app) == Flyer(currency="CNY")
    assert words("zh")("ask-missing") in html(app)
    assert not app.tabs  # no figure of an offer that is not there
    assert flyer_on(begun("en")).currency == "GBP"


def test_the_questions_answered_are_the_offer_on_the_page():
    app = filled(begun(), price=1000.0, back=1000.0)
    app.selectbox(key="flyer-way").set_value("share").run()
    pick(filled(app, number=0.1), "period", "day")
    app.button(key="flyer-add").click().run()
    app.number_input(key="flyer-0-amount").set_value(5.0).run()
    assert flyer_on(app) == CASHBACK
    assert visit_of(app).inputs == inputs_of_flyer(CASHBACK)
    assert needed_lines(inputs_of_flyer(CASHBACK), words("zh"))[0] in html(app)
    assert "flyer=share.open" in html(app)
    app.button(key="ask-done").click().run()
    assert not app.exception
    assert [b.key for b in app.button if b.key.startswith("ask-")] == ["ask-change"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("said", SPOKEN)
def test_a_link_opens_with_the_same_answers_and_another_language_keeps_them(said: str, language: str):
    flyer = SPOKEN[said]
    app = opened(**shared(flyer, language))
    assert not app.exception
    assert flyer_on(app) == flyer
    other = next(code for code in LANGUAGES if code != language)
    (switch,) = (one for one in app.get("button_group") if one.key == "lang-switch")
    switch.set_value(other).run()
    assert not app.exception
    assert flyer_on(app) == flyer
    assert words(other)("ask-pay") in html(app)


def test_another_currency_keeps_every_number():
    app = opened(**shared(CASHBACK))
    app.selectbox(key="flyer-currency").set_value("USD").run()
    assert visit_of(app).inputs.offer.currency == "USD"
    assert app.number_input(key="flyer-price").value == 1000
    assert flyer_on(app).rewards == CASHBACK.rewards


def test_rows_for_rewards_come_and_go_and_the_others_stay():
    app = opened(**shared(CASHBACK))
    for _ in range(2):
        app.button(key="flyer-add").click().run()
    filled(app, **{"1-amount": 3.0, "2-amount": 2.0, "2-needs": 5.0})
    assert flyer_on(app).rewards == (Reward(5), Reward(3, level=2), Reward(2, level=3, needs=5))
    app.button(key="flyer-remove-1").click().run()
    assert flyer_on(app).rewards == (Reward(5), Reward(2, level=3, needs=5))
    assert [a.rate for a in visit_of(app).inputs.offer.at_source] == [0.05, 0.02]
    assert not app.exception


def test_a_number_taken_out_again_is_not_known():
    app = opened(**shared(CASHBACK))
    filled(app, gives=30.0)
    assert "rebate" not in visit_of(app).inputs.unknown
    app.number_input(key="flyer-gives").set_value(None).run()
    assert "rebate" in visit_of(app).inputs.unknown


def test_what_is_moved_elsewhere_is_seen_in_the_questions():
    app = opened(**shared(CASHBACK))
    app.session_state["more-terms"] = True
    app.run().number_input(key="periods-typed").set_value(500).run()
    assert flyer_on(app).number == pytest.approx(0.2)
    assert flyer_on(app).way == "share"


def test_somebodys_own_name_is_plain_text_everywhere():
    app = opened(**shared(CASHBACK))
    app.text_input(key="flyer-name").set_value("[win](https://a.example) <b>").run()
    assert not app.exception
    assert "](" not in visit_of(app).inputs.own_name
    assert "<b>" not in visit_of(app).inputs.own_name


def test_the_first_entry_of_the_list_asks_too_and_a_library_offer_ends_it():
    app = opened(lang="zh", offer="green-points")
    assert app.selectbox(key="offer-choice").options[0] == words("zh")("ask-title")
    app.selectbox(key="offer-choice").set_value(OWN).run()
    assert flyer_on(app) == Flyer()
    app.selectbox(key="offer-choice").set_value("wanjia-2012").run()
    assert visit_of(app).inputs == preset("wanjia-2012")
    assert words("zh")("ask-pay") not in html(app)
    assert "flyer=" not in html(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_offer_most_like_it_stands_beside_the_answer_and_never_in_it(language: str):
    app = opened(**shared(CASHBACK, language, opened_too=False))
    (line,) = (element.value for element in app.markdown if words(language)("offer-wanjia-2012") in element.value)
    assert "case=wanjia-2012" in line
    assert words(language)("offer-wanjia-2012") not in html(app)


def test_any_link_of_a_flyer_opens():
    for told in ("", "open", "nonsense.percent", "top.each.bank.card", "share"):
        link = {**to_link(inputs_of_flyer(CASHBACK), "en"), "flyer": told}
        assert not opened(**link).exception
    assert not opened(**dict(parse_qsl("lang=en&offer=own&spend=100&unknown=points.nonsense&flyer=open"))).exception
