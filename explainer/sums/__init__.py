"""Sums: formulas worked out, and written as on a blackboard."""
