"""HTML: what a browser's own parser finds in a tag is what was put in, whatever it was."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from explainer.words.html import joined, tag

TEXT = st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]))


class Parsed(HTMLParser):
    """Every start and end of a tag, and the text between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.starts: list[tuple[str, dict[str, str | None]]] = []
        self.ends: list[str] = []
        self.text = ""
        self.feed(str(html))  # of a Markup every part would be one, too
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.starts.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.ends.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@given(TEXT, TEXT, TEXT)
def test_any_text_and_any_attribute_come_back_as_they_were_and_make_no_tag(before: str, inside: str, label: str):
    found = Parsed(tag("p", before, tag("b", inside, aria_label=label), class_="small"))
    assert found.starts == [("p", {"class": "small"}), ("b", {"aria-label": label})]
    assert found.ends == ["b", "p"]
    assert found.text == before + inside


def test_what_was_made_here_is_not_escaped_twice_and_an_empty_tag_has_no_end():
    assert joined("a < b", tag("br"), tag("i", "&")) == "a &lt; b<br><i>&amp;</i>"
