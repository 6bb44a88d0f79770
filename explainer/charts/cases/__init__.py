"""The figures of cases."""
