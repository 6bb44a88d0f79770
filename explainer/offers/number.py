"""Number: what people write for a number, read in one way for links, lists, forms and the command line."""

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

NUMBER = re.compile(
    r"(?P<money>[¥$€£])?(?P<number>[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?)(?P<percent>%)?",
    re.IGNORECASE | re.ASCII,
)


class WrittenNumber(NamedTuple):
    """A number as it was written, and the sign beside it: %, that of a currency, or none. 15% has the value 15."""

    value: Decimal
    sign: str

    @property
    def percent(self) -> bool:
        """Whether it says itself that it counts hundredths."""
        return self.sign == "%"


def read_number(text: str) -> WrittenNumber | None:
    """20, 20%, ¥1,000, −5, 1e6, also with full-width signs and with blanks; None if it is no number.

    A comma parts thousands: 1,5 may be one and a half or fifteen, so it is none.
    """
    plain = "".join(unicodedata.normalize("NFKC", text).split()).replace("−", "-")
    found = NUMBER.fullmatch(plain)
    if found is None or (found["money"] and found["percent"]):
        return None
    return WrittenNumber(Decimal(found["number"].replace(",", "")), found["money"] or found["percent"] or "")
