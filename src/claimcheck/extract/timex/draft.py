"""What the rules make of a match, before references between expressions are settled."""

from dataclasses import dataclass
from typing import Any, Literal

from claimcheck.models.timex import TimexType

Wanted = Literal["day", "period", "any", "clock", "moment", "quarter", "ending"]


@dataclass(slots=True)
class Draft:
    """One expression in the making.

    `fields` are those of `TimexReading`; `wanted` says what kind of other expression it refers to, and
    `tensed` whether the tense of its clause decides the direction.
    """

    type: TimexType
    fields: dict[str, Any]
    start: int = 0
    end: int = 0
    mod: str | None = None
    wanted: Wanted | None = None
    tensed: bool = False
    sentence: int = 0
