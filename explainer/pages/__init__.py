"""Pages: one page per file. show(words): text, widgets, figures, in that order."""
