"""Born: which process of the app answers. A page that comes back to another one opens anew, at its own address."""

import secrets

BORN = secrets.token_hex(8)
PATH = "born"  # where a page asks for it
