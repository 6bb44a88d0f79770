"""The page "Bet first, then see"."""
