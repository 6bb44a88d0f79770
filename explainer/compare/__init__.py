"""Compare: the same measures for several offers, and a map over two numbers."""
