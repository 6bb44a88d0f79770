"""Offers outside the engine: the library, files, inputs of a page, links."""
