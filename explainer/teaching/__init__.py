"""Teaching: the lesson, worksheets, and worked examples."""
