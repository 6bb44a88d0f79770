"""What comes with a page: packed files, small fonts, the picture of a link, and what every answer tells the browser."""

import io
import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest
import streamlit
from PIL import Image

from explainer.charts.kit.style import LIGHT
from explainer.server import index
from tests.oracles.asking import asked

STATIC = Path(streamlit.__file__).parent / "static"
ADDRESSES = ("/?lang=en", "/figure?lang=zh", "/story", "/picture.png", "/app/static/icon.svg", "/no-such-page", "/?before=1")


def first_files() -> list[str]:
    """What the page itself asks for: the bundle, what it imports, its style."""
    page = asked("/").page
    found = [one.get("src") or one.get("href") for one in (*page.all("script"), *page.all("link"))]
    return [
        name.removeprefix(".") for name in found if name and name.startswith("./static/") and not name.endswith(".woff2")
    ]


@pytest.mark.parametrize(("accepted", "coding"), [("gzip, deflate, br, zstd", "br"), ("gzip;q=0.5, br;q=0", "gzip")])
def test_streamlits_files_come_packed_unchanged_and_are_kept_for_a_year(accepted: str, coding: str):
    names = first_files()
    assert len(names) > 50
    for name in names[:12]:
        found = asked(name, accept_encoding=accepted)
        assert found.body == (STATIC / name.removeprefix("/")).read_bytes()
        assert found.headers["content-encoding"] == coding
        assert found.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert found.headers["vary"] == "Accept-Encoding"
        assert found.headers["content-security-policy"] == "default-src 'self'"
        assert sum(len(name) + len(value) + 4 for name, value in found.headers.items()) < 400  # there are 130 of them
        assert found.headers["content-type"].split(";")[0].endswith(("javascript", "css"))


def test_who_takes_nothing_packed_and_who_asks_for_another_file_is_left_to_streamlit():
    for address, accepted in (
        (first_files()[0], "identity"),
        ("/static/../../etc/passwd", "br"),
        ("/static/js/none.js", "br"),
    ):
        assert asked(address, accept_encoding=accepted).status == 404  # Streamlit is not behind this front


@pytest.mark.parametrize("name", ["MaterialSymbols-Rounded", "SourceSansVF-Upright"])
def test_two_large_fonts_come_small_and_are_looked_at_again_after_a_day(name: str):
    (stock,) = STATIC.rglob(f"{name}*.woff2")
    found = asked(f"/static/media/{stock.name}")
    assert found.status == 200 and found.body[:4] == b"wOF2" and len(found.body) < 0.4 * stock.stat().st_size
    assert found.headers["cache-control"] == "public, max-age=86400" and found.headers["etag"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_says_what_may_run_and_who_may_frame_it(address: str):
    headers = asked(address).headers
    policy = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; "))
    assert "unsafe" not in policy["script-src"] and policy["default-src"] == "'self'" and policy["object-src"] == "'none'"
    assert policy["frame-ancestors"] == ("*" if address.startswith("/figure") else "'self'")
    assert "ws://example.org" in policy["connect-src"].split()
    assert headers["x-content-type-options"] == "nosniff" and headers["referrer-policy"] == "same-origin"


def test_every_inline_script_of_a_page_may_run_by_its_hash_and_no_host_can_write_into_the_policy():
    found = asked("/?lang=en")
    stock = (STATIC / "index.html").read_text(encoding="utf-8")  # what an unknown page is answered with
    texts = [text for page in (found.text, stock) for text in re.findall(r"<script>(.*?)</script>", page, re.DOTALL)]
    assert len(texts) == 4
    for text in texts:
        assert f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" in found.headers["content-security-policy"]
    assert "evil" not in asked("/", host="evil.example; script-src *").headers["content-security-policy"]


def pieces(picture: Image.Image, colour: str) -> int:
    """How many separate pieces of a colour there are."""
    ink = tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))
    left = {(x, y) for x in range(picture.width) for y in range(picture.height) if picture.getpixel((x, y)) == ink}
    found = 0
    while left:
        found, edge = found + 1, [left.pop()]
        while edge:
            x, y = edge.pop()
            near = {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} & left
            left -= near
            edge += near
    return found


def test_the_picture_of_a_link_has_its_coins_and_is_the_one_that_the_page_names():
    address = asked("http://example.org/?offer=green-points&growth=15&lang=en").page.meta("og:image")
    found = asked(address)
    picture = Image.open(io.BytesIO(found.body)).convert("RGB")
    assert picture.size == (1200, 630) and found.headers["content-type"] == "image/png" and len(found.body) < 80_000
    coins = picture.crop((0, 0, 385, 372))  # the grid, without what stands beside it
    # 4 coins are there and 18 come with those who join later, see test_pages.py; each is a rim and a disc
    assert {name: pieces(coins, LIGHT[name]) for name in ("own", "new")} == {"own": 8, "new": 36}
    assert asked("/picture.png?spend=%00&offer=<script>").headers["content-type"] == "image/png"


def test_a_streamlit_with_another_index_page_is_noticed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(index, "stock_page", lambda: '<html lang="en"><title>Other</title></html>')
    with pytest.raises(LookupError, match="Streamlit's index page has"):
        index.pieces_around.__wrapped__()


def test_the_page_has_all_that_streamlit_put_into_it_and_names_files_ahead_that_are_there():
    names = re.compile(r"\./static/[^\"]+")
    stock = Counter(names.findall((STATIC / "index.html").read_text(encoding="utf-8")))
    plain, chart = (Counter(names.findall(asked(link).text)) for link in ("/?offer=green-points", "/?show=flow"))
    assert not stock - plain and not plain - chart
    assert all((STATIC / name).is_file() for name in chart) and max(chart.values()) == 1
    assert any(name.startswith("./static/js/embed.") for name in chart - plain)  # what draws a chart
