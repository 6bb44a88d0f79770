"""The oracle of the claims: what each comes to, worked out by hand from the articles and not by the program.

Values in yuan, fractions, people … as the steps are; en and zh: what must be read in the verdict sentence or after it.
"""

from tests.oracles.claim_numbers.agents import AGENTS
from tests.oracles.claim_numbers.contradictions import CONTRADICTIONS
from tests.oracles.claim_numbers.expected import Expected
from tests.oracles.claim_numbers.growth import GROWTH
from tests.oracles.claim_numbers.merchants import MERCHANTS
from tests.oracles.claim_numbers.money import MONEY
from tests.oracles.claim_numbers.people import PEOPLE
from tests.oracles.claim_numbers.valuation import VALUATION

__all__ = ["EXPECTED", "Expected"]

EXPECTED = MONEY | GROWTH | PEOPLE | MERCHANTS | AGENTS | VALUATION | CONTRADICTIONS
