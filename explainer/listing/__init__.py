"""Listing: a file with many offers, a row each; read strictly, computed, and written again. It knows no page."""
