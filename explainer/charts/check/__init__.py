"""The figures of one offer."""
