"""Charts: one figure per file. x_rows(...) -> DataFrame, x_chart(words, look, ...) -> a template without data."""
