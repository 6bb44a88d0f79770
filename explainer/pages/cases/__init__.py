"""The page "Real cases"."""
