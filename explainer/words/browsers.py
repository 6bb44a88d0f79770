"""Browsers: the oldest version of each that the page starts in, from content/browsers.toml."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from explainer.offers.folder import data


@lru_cache
def oldest_browsers() -> Mapping[str, str]:
    """Versions by browser: chrome, firefox, safari. Slots of the method page."""
    return MappingProxyType(data("browsers.toml"))
