"""The oracle of the claims: what each comes to, worked out by hand from the articles and not by the program.

Values in yuan, fractions, people … as the steps are; en and zh: what must be read in the verdict sentence or after it.
"""

from claim_numbers.agents import AGENTS
from claim_numbers.contradictions import CONTRADICTIONS
from claim_numbers.expected import Expected
from claim_numbers.growth import GROWTH
from claim_numbers.merchants import MERCHANTS
from claim_numbers.money import MONEY
from claim_numbers.people import PEOPLE
from claim_numbers.valuation import VALUATION

__all__ = ["EXPECTED", "Expected"]

EXPECTED = MONEY | GROWTH | PEOPLE | MERCHANTS | AGENTS | VALUATION | CONTRADICTIONS
