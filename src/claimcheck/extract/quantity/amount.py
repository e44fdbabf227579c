"""An amount: a number with its unit, as the text gives them."""

from dataclasses import dataclass
from decimal import Decimal

from claimcheck.extract.quantity.lexicon import Unit
from claimcheck.extract.quantity.number import Number


@dataclass(slots=True)
class Amount:
    """A number, the lexemes it spans with its unit (`first` to `last`, exclusive), and what they say."""

    number: Number
    first: int
    last: int
    unit: Unit | None = None
    counted: str = ""
    """The counted noun of a hyphen compound ("seven-member": "member")."""
    compound: bool = False
    """True where hyphens join the number to its noun, so that it describes another ("90-minute call")."""
    age: bool = False
    upper: Decimal | None = None
    of: Decimal | None = None
    kind: str = "cardinal"
    per: str = ""

    @property
    def value(self) -> Decimal:
        """The value, or the lower end of a range."""
        return self.number.value
