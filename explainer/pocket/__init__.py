"""Pocket: the answer as one file that needs no network. The component of the page, and what is Python beside it."""
