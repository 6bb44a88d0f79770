"""The figures of claims."""
