"""Never: the one form that it has everywhere. Files that know no infinity write it as nothing (null, an empty cell)."""

import math

NEVER = -1  # of a period: it does not come within the periods computed
NONE_ENOUGH = math.inf  # of a growth, or of a number of purchases: however large, it is not enough
ANY_ENOUGH = -1.0  # of a growth: however small, it is enough
