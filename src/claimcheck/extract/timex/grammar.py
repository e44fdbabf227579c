"""The shapes of time expressions, as patterns over the class codes of `lexicon.CODES`.

Each lexeme of a text is one letter, so a pattern such as `[LXH]U` reads "last, next or this, then a unit".
In a named group stands the part that its reader wants; a name may be given several times in one pattern.
"""

import re
from dataclasses import dataclass

from claimcheck.extract.timex.lexemes import Lexeme, PosAt

_NAME = re.compile(r"\(\?P<(\w+)>")

_NUM = r"(?:u(?=[NYn]))?(?:u|c|[NY]r?|n(?:-?n)*(?:w?n)?r?)"
_REL = r"(?P<rel>[LXH]U)"
_YEARS = rf"(?:,?o?3?(?P<Y>Y)|,?o?{_REL})"
_MONTH_DAY = r"(?:(?P<M>M)T?(?P<D>[NO])(?!-?Q)|(?P<D>[NO])o?(?P<M>M))"
_FULL = rf"(?:(?P<dir>[LXH])?(?P<w>W),?)?T?(?P<dir>[LXH])?{_MONTH_DAY}{_YEARS}?"
_WEEKDAY = rf"(?P<dir>[LXH])?(?P<w>W)(?:o?{_REL})?"
_HOLIDAY = rf"(?P<dir>[LXH])?(?P<B>B){_YEARS}?"
_DAY = rf"(?:(?P<I>I)|(?P<k>k)|{_FULL}|{_WEEKDAY}|(?P<today>D)|{_HOLIDAY})"
_PHASE = r"(?:T?(?P<m>[mel])[-@]?)?"
_DAYPART = rf"{_PHASE}{_DAY}(?:(?:@T)?(?P<P>[PJ]))?"
_PARTDAY = rf"{_PHASE}T?(?P<P>[PJK])(?:oT?|@|,)?{_PHASE}{_DAY}"
_ZONE = r"(?:,?\(?(?P<Z>Z)\)?)?"
_AMPM = (
    rf"(?:(?P<c>[CNYn])(?P<p>p){_ZONE}|(?P<c>[CNn])0{_ZONE}|(?P<c>[CYN])(?P<Z>Z)|(?P<c>C)|(?P<K>K){_ZONE})"
)
_CLOCK = rf"(?:{_AMPM}(?:@T(?P<P>P)|@(?P<P>J))?|(?P<c>[Nn])@T(?P<P>P))"
_CLOCKS = rf"(?:(?P<from>[CNYn]p?)[bw-])?{_CLOCK}"


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and the name of its reader."""

    reader: str
    pattern: re.Pattern[str]


def _compile(pattern: str) -> re.Pattern[str]:
    """Compile a pattern, numbering the group names so that each may stand several times."""
    counter = iter(range(1_000))
    return re.compile(_NAME.sub(lambda match: f"(?P<{match[1]}_{next(counter)}>", pattern))


_CALENDAR = (
    rf"(?P<j>j)?{_CLOCKS},?@?{_DAYPART}",
    rf"{_DAYPART},?@?(?P<j>j)?{_CLOCKS}",
    rf"(?P<j>j)?{_CLOCKS}",
    rf"(?P<j>j)?{_DAYPART}",
    _PARTDAY,
    rf"{_PHASE}(?P<M>M)T?(?P<D>[NO])(?:-|b)(?P<D2>[NO]){_YEARS}?",
    rf"T?(?P<D>[NO])(?:-|b)(?P<D2>[NO])o?(?P<M>M){_YEARS}?",
    rf"{_PHASE}T(?P<weekof>U)(?:o|2){_FULL}",
    r"(?P<M>M)-(?P<m>1)",
    rf"(?P<j>j)?{_PHASE}T?(?P<dir>[LXH])?(?P<M>M){_YEARS}?",
    rf"(?P<j>j)?{_PHASE}[Tt]?(?P<dir>[LXH])?(?P<S>S){_YEARS}?",
    rf"{_PHASE}[Tt]?(?:(?P<Y>Y)|{_REL}s)?-?f?-?(?P<O>O)-?f?-?(?P<Q>Q)(?:,?o?f?U?(?P<Y>Y)|,?o?{_REL})?",
    rf"{_PHASE}(?P<qh>7){_YEARS}?",
    r"(?P<Y>Y),?(?P<qh>7)",
    rf"(?P<j>j)?{_PHASE}(?:T?(?P<fy>f?U)|(?P<fy>f))?(?P<Y>Y)(?:-(?P<Y2>[YN]))?",
    rf"(?P<j>j)?{_PHASE}T?(?P<Y>Y)(?P<Q>[Qi])",
    rf"{_PHASE}T?{_PHASE}(?P<d>d)",
    rf"(?P<j>j)?{_PHASE}T?(?P<O>O)-?(?P<U>U)",
    rf"{_PHASE}(?P<M>M),?(?P<spoken>n-?n(?:-?n)?)",
    r"(?P<fy>TU)?(?P<spoken>n-?n(?:-?n)?)",
)
_QUARTER = (
    r"(?P<T>T)3?f?(?P<ending>Q)(?=2)",
    r"[Ta]?(?P<U>U)-(?P<dir>[ge])-?f?-?(?P<O>O)?-?(?P<Q>[Qi])?",
    r"Th?(?P<U>U)-?(?P<dir>[ge])-?f?-?(?P<O>O)?-?(?P<Q>[Qi])",
    r"T?(?P<dir>L)(?P<U>U)s(?P<Q>[Qi])",
    r"T?(?P<Q>[Qi])(?:o)?(?P<dir>L)(?P<U>U)",
    r"Th(?P<Q>[Qi])(?:aU[eg]|o?(?P<dir>L)(?P<U>U)|oT?(?P<Y>Y))?",
    r"T(?P<Q>[Qi])aU(?P<dir>[eg])",
    r"T?L(?P<same>i)",
)
_STEP = (
    rf"(?P<j>j)?{_PHASE}(?P<T>[Tt])?(?P<dir>[LXHh])3?f?-?(?P<U>[UQ])",
    rf"{_PHASE}(?P<T>T)?(?P<dir>[LXHh])(?P<P>[PJ])",
    rf"{_PHASE}(?P<T>T)3?f?(?P<U>[UQ])",
    r"(?:(?P<m>[mel])-?)?(?P<T>T)(?P<P>P)",
    r"(?P<m>m)-?(?P<P>P)",
    r"T?(?P<U>U)(?:-|s)?(?P<m>1)",
)
_AGO = (
    rf"(?P<j>j)?(?P<num>{_NUM}|a|z)[3-]?(?P<U>[UQ])(?P<r>r)?(?P<dir>[gFel])",
    r"T(?P<U>U)(?P<dir>[el])",
    r"(?P<many>U)(?P<dir>[gF])",
)
_LENGTH = (
    rf"(?P<j>j)?T?(?P<dir>[LXt])(?P<num>{_NUM})(?P<U>[UQ])(?P<or>v)?",
    rf"(?P<j>j)?T?(?P<O>O)(?P<num>{_NUM})(?P<U>[UQ])",
    rf"(?P<j>j)?T?(?P<num>{_NUM})-?(?:b|-|v|w|-b-|-v-)(?P<num2>{_NUM})-?(?P<U>[UQ])",
    rf"(?P<j>j)?(?P<num>{_NUM})-?(?P<U>[UQ])-?(?P<r>r)?5?",
    rf"T(?P<num>{_NUM})(?P<U>[UQ])",
    r"(?P<j>j)?(?P<num>[az])3?(?P<U>U)(?P<r>r)?(?:-?5)?",
    r"(?P<num>z)-?(?P<U>U)",
    r"(?P<num>a)(?P<U>U)v(?P<num2>n)",
    r"(?P<U>U)-5",
    r"(?P<w>4)",
    r"T?(?P<U>U)(?:vU)?",
    r"T?(?P<G>G)(?P<U>[UQ])",
    r"T?(?P<dir>[LX])(?P<U>U)",
)
_SET = (
    r"(?P<E>E)3?(?P<num>n|N)?(?P<U>[UQ])",
    r"(?P<E>E)(?P<what>[WMSPJ6])",
    r"(?P<what>6|[PJ])",
    r"(?P<A>A)",
    r"(?P<per>R)(?P<U>U)",
    r"(?P<rate>a)(?P<U>U)",
    rf"(?P<lead>{_NUM})U[aER](?P<U>U)",
)
_FIXED = (r"(?P<V>V)", r"(?P<V>G)", r"T(?P<past>L)")

RULES: tuple[Rule, ...] = tuple(
    Rule(reader, _compile(pattern))
    for reader, patterns in (
        ("calendar", _CALENDAR),
        ("set", _SET),
        ("ago", _AGO),
        ("quarter", _QUARTER),
        ("step", _STEP),
        ("length", _LENGTH),
        ("fixed", _FIXED),
    )
    for pattern in patterns
)
"""All rules; of those that fit at one place the one that covers most wins, then the earlier."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that fits: its groups, as lexemes."""

    lexemes: list[Lexeme]
    match: re.Match[str]
    pos_at: PosAt

    @property
    def start(self) -> int:
        """Index of the first lexeme."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Index after the last lexeme."""
        return self.match.end()

    def one(self, name: str) -> Lexeme | None:
        """Return the first lexeme of the first group of that name that is not empty, or None."""
        return next(iter(self.run(name)), None)

    def names(self) -> list[str]:
        """Return the names of the groups that are not empty, in order of the pattern, each once."""
        found = (key.rsplit("_", 1)[0] for key, text in self.match.groupdict().items() if text)
        return list(dict.fromkeys(found))

    def run(self, name: str) -> list[Lexeme]:
        """Return all lexemes of the first group of that name."""
        for key, text in self.match.groupdict().items():
            if text and key.rsplit("_", 1)[0] == name:
                return self.lexemes[self.match.start(key) : self.match.end(key)]
        return []

    def before(self) -> Lexeme | None:
        """Return the lexeme before the expression."""
        return self.lexemes[self.start - 1] if self.start else None

    def after(self) -> Lexeme | None:
        """Return the lexeme after the expression."""
        return self.lexemes[self.end] if self.end < len(self.lexemes) else None
