"""Numbers written out, for the round trips: the mirror image of what the package reads."""

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))


def in_words(value: int, *, joint: str = "") -> str:
    """Write a cardinal in words; `joint` is "and " for "two hundred and six"."""
    if value < 20:
        return _UNITS[value]
    if value < 100:
        return _TENS[value // 10] + (f"-{_UNITS[value % 10]}" if value % 10 else "")
    if value < 1000:
        rest = f" {joint}{in_words(value % 100)}" if value % 100 else ""
        return f"{_UNITS[value // 100]} hundred{rest}"
    size, name = next(scale for scale in _SCALES if value >= scale[0])
    rest = f" {in_words(value % size, joint=joint)}" if value % size else ""
    return f"{in_words(value // size, joint=joint)} {name}{rest}"


def grouped(value: int, sign: str) -> str:
    """Write a whole number in groups of three."""
    return f"{value:,}".replace(",", sign)
