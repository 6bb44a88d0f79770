"""The figures of several offers."""
