"""Claims: what the advertisements say, recomputed."""
