# Large type: one click away on every page.
large-type = Large type
large-type-switch = Size of the type
