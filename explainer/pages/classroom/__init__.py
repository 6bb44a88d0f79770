"""The page "For the classroom"."""
