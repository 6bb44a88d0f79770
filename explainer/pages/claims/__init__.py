"""The page "What the advertisements say"."""
