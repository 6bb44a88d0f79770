"""The address that a page writes, read from the script that puts it into the address bar."""

import json
import re
from html import unescape
from urllib.parse import parse_qs

from streamlit.testing.v1 import AppTest

VALUES = re.compile(r'data-values="([^"]*)"')


def written_address(at: AppTest) -> str:
    """The query, as it is written."""
    (script,) = (element.proto.body for element in at.get("html") if "history.replaceState" in element.proto.body)
    found = VALUES.search(script)
    assert found is not None
    query: str = json.loads(unescape(found[1]))[1]
    return query


def written_link(at: AppTest) -> dict[str, str]:
    """The same by name."""
    return {name: values[0] for name, values in parse_qs(written_address(at)).items()}
