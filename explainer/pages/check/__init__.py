"""The page "Check an offer"."""
