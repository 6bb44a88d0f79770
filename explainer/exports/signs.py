"""Signs: what no picture, page or table can hold. XML has no place for them, and a converter may break on one."""

import re
from typing import Any

UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def writable(data: Any) -> Any:
    """The same text, list or table without such signs."""
    if isinstance(data, str):
        return UNWRITABLE.sub("", data)
    if isinstance(data, dict):
        return {name: writable(value) for name, value in data.items()}
    return [writable(value) for value in data] if isinstance(data, list) else data
