"""Share: how little of a share is none of it, and how close to all is all. One tolerance for whatever is said of it."""

NONE = 1e-9  # a share this small is none
ALL = 1 - NONE  # and one this close to 1 is all
