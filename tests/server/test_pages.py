"""What is written for an address: the answer of exactly this link, in its language, whatever the link is."""

from urllib.parse import quote, urlencode

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from explainer.offers.link import OTHER_NAMES
from explainer.server import front
from tests.oracles.asking import asked

# 1,000 yuan spent, a fifth of it given up, two fifths of that in the pool: 80. 1,000 promised to you and 1,000 to the shop.
# 80 of 2,000 is 4 in 100, and of your 1,000 it is 40. Every month 15 % more bring 18 coins (177 yuan); 78 come from nobody.
OFFER = "/?offer=green-points&growth=15"
PATHS = ("", "compare", "story", "claims", "cases", "classroom", "method", "figure")
HOSTILE = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)", "{{7*7}}", "\x00", "1e999", "-1",
    "١٢٣", "https://evil.example/win", "'" * 300, "🙂", "nan", "9" * 400, "</style><svg onload=alert(1)>",
)  # fmt: skip


def coins(page) -> dict[str, int]:
    """How many coins of each part are drawn in the grid; the signs beside the names are left out."""
    parts = [use["class"] for use in page.all("use") if float(use["x"]) or float(use["y"])]
    return {part: parts.count(part) for part in set(parts)}


def test_the_answer_of_the_link_stands_in_the_page():
    page = asked(f"{OFFER}&lang=en").page
    assert page.said("h2.sentence") == (
        "You are promised ¥1,000. ¥40 of it is there. If 15% more people come every month, they bring ¥177 more. "
        "¥783 comes from nobody."
    )
    assert page.said("p.alone") == "If nobody joins after you: nothing, because business has to grow first."
    assert coins(page) == {"own": 4, "new": 18, "nobody": 78}
    assert "The shop gives up 20%, that is ¥200; ¥80 of it goes into a pool." in page.said("div.told")
    assert "12315" in page.said("section.now") and "Whose money pays me" in page.said("section.now")
    assert page.meta("description") == page.meta("og:description")
    assert page.meta("og:description").startswith("You are promised ¥1,000. ¥40 of it is there.")


@pytest.mark.parametrize(
    ("link", "accepted", "tag"),
    [
        ("", "zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"), ("", "en-GB,en;q=0.9", "en"), ("lang=en", "zh-CN", "en"),
        ("lang=zh", "en", "zh-Hans"), ("lang=xx", "zh-TW", "zh-Hans"),
    ],
)  # fmt: skip
def test_the_language_is_that_of_the_link_or_else_of_the_browser(link: str, accepted: str, tag: str):
    for path in PATHS:
        page = asked(f"/{path}?{link}", accept_language=accepted).page
        assert page.all("html") == [{"lang": tag}]
        chinese = any("\u4e00" <= sign <= "\u9fff" for sign in page.said("h1."))
        assert chinese == (tag == "zh-Hans"), path


def test_every_page_says_what_it_is_and_leads_to_the_others_with_the_same_numbers():
    for path in PATHS:
        page = asked(f"/{path}?offer=green-points&spend=777&lang=en").page
        assert page.said("title.") and page.said("h1.") and page.meta("og:title") and page.meta("description")
        links = [link["href"] for link in page.all("a") if link["href"].startswith("./")]
        assert {link.split("?")[0].removeprefix("./") for link in links} >= {*PATHS} - {path, "figure"}
        assert all("spend=777" in link for link in links)


def test_an_own_offer_of_which_nothing_is_known_yet_says_what_to_enter():
    page = asked("/?offer=own&lang=en").page
    assert "answer 2, and your answer will appear here" in page.said("p.missing")
    assert page.said("h2.sentence") == "" and page.meta("og:image") == ""


def test_a_value_that_cannot_be_taken_is_named_and_the_nearest_one_is_used():
    page = asked("/?offer=green-points&spend=abc&rebate=500&lang=en").page
    assert "“abc” is not a number" in page.said("p.note") and "outside" in page.said("p.note")
    assert page.said("h2.sentence").startswith("You are promised ¥5,000.")  # five times a rebate of all 1,000


def held(page) -> list[str]:
    """What must never stand in a page: a handler, a script that is not ours, an address that runs or leads away."""
    found = [name for _, given in page.tags for name in given if name.startswith("on")]
    links = [link["href"].strip() for link in page.all("a") if not link["href"].startswith(("./", "tel:"))]
    found += [link for link in links if "evil" in link or not link.startswith("http")]
    return found + [text for inside, text in page.texts if inside and inside[-1] == "script." and "alert" in text]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_any_field_stays_text(text: str):
    for name in ("offer", "lang", "size", "spend", "growth", "name", "points", "money", "flyer", "before", "unknown", text):
        found = asked(f"/?{urlencode({'offer': 'own', name: text})}")
        assert found.status in (200, 303)
        assert found.status == 303 or held(found.page) == []
        assert "\n" not in found.headers.get("location", "")


@given(st.dictionaries(st.sampled_from([*OTHER_NAMES, "spend", "rebate", "growth", "points", "name"]), st.text(max_size=30)))
@example({"before": "20"})
@settings(max_examples=settings.default.max_examples // 2)
def test_no_link_makes_a_page_fail(link: dict[str, str]):
    found = asked("/?" + urlencode({name: text.encode("utf-8", "replace").decode() for name, text in link.items()}))
    assert found.status in (200, 303)
    if found.status == 200:
        assert 'id="written"' in found.text and held(found.page) == []


def test_the_form_answers_anew_and_keeps_the_rest_of_the_link_and_the_promise_in_money():
    link = f"{OFFER}&lang=en&pool=50&size=large&flyer=percent"
    page = asked(link).page
    fields = {one["name"]: one["value"] for one in page.all("input")}
    assert {"pool": "50", "size": "large", "flyer": "percent", "offer": "green-points"}.items() <= fields.items()
    assert page.all("form")[0]["method"] == "get"
    sent = asked("/?" + urlencode({**fields, "rebate": "10", "spend": "400"}))
    assert sent.status == 303 and "before=" not in sent.headers["location"]
    again = asked("/" + sent.headers["location"].removeprefix("./")).page
    # a tenth of 400 is 40, half of it 20, of 400 promised to you and 400 to the shop: 2.5 in 100, 10 of your 400
    assert again.said("h2.sentence").startswith("You are promised ¥400. ¥10 of it is there.")
    assert {one["name"]: one["value"] for one in again.all("input")}["pool"] == "50"


def test_what_is_typed_and_is_no_number_is_named_by_the_next_page():
    fields = {one["name"]: one["value"] for one in asked(OFFER).page.all("input")}
    sent = asked("/?" + urlencode({**fields, "rebate": "lots", "lang": "en"}))
    assert "“lots” is not a number" in asked("/" + sent.headers["location"].removeprefix("./")).page.said("p.note")


def test_an_address_behind_a_proxy_is_the_one_the_browser_asked_for():
    page = asked("http://money.example/?lang=en", x_forwarded_proto="https").page
    assert page.meta("og:url").startswith("https://money.example/?")
    assert page.meta("og:image").startswith("https://money.example/picture.png?")
    assert page.all("link") and quote("offer") in page.meta("og:url")


def test_a_page_that_cannot_be_written_is_streamlits_own_and_the_log_names_no_text_of_a_visitor(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def broken(asker):
        raise ValueError(asker.link["name"])

    monkeypatch.setattr(front, "written_page", broken)
    found = asked("/?name=secret")
    assert found.status == 200 and "<title>Streamlit</title>" in found.text
    assert "ValueError" in caplog.text and "secret" not in caplog.text
