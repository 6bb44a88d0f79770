"""Words: what is said in one language."""
