"""What a written numeral is worth: groupings, decimal signs, and the limit of what is read."""

import re
from decimal import Decimal

BEYOND = Decimal("Infinity")
"""Stands for every value above `LIMIT`."""
LIMIT = Decimal(10) ** 15
_LONGEST = 40
_DECIMALS = 20
_EUROPEAN = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3}){2,8}(?![0-9.])|[0-9]\.[0-9]{3},[0-9]")
_SPACES = re.compile(r"[ \n\u00a0\u202f\u2009]")


def is_european(text: str) -> bool:
    """Return True when the text shows that it groups thousands with points ("1.200.000", "1.200,50")."""
    return bool(_EUROPEAN.search(text))


def capped(value: Decimal) -> Decimal:
    """Return the value, or `BEYOND` above the limit."""
    return value if value <= LIMIT else BEYOND


def digits_value(text: str, *, european: bool = False) -> Decimal | None:
    """Return the value of a numeral; None when its signs make no number ("3.2.1", "1,23,4", "007").

    Args:
        text: digits with points, commas or spaces between them.
        european: read "1.200" as 1,200.

    """
    text = _SPACES.sub("", text)
    whole, decimals = _split(text, european=european)
    if whole is None or (len(whole) > 1 and whole[0] == "0"):
        return None
    if len(whole) > _LONGEST:
        return BEYOND
    return capped(Decimal(f"{whole or 0}.{decimals[:_DECIMALS] or 0}"))


def _split(text: str, *, european: bool) -> tuple[str | None, str]:
    comma, point = text.rfind(","), text.rfind(".")
    if comma >= 0 and point >= 0:
        at = max(comma, point)
        return _ungroup(text[:at], "," if at == point else "."), text[at + 1 :]
    if comma >= 0:
        whole = _ungroup(text, ",")
        if whole is None and text.count(",") == 1:
            return text[:comma], text[comma + 1 :]
        return whole, ""
    if point >= 0:
        if text.count(".") > 1 or (european and re.fullmatch(r"[1-9][0-9]{0,2}\.[0-9]{3}", text)):
            return _ungroup(text, "."), ""
        return text[:point], text[point + 1 :]
    return text, ""


def _ungroup(text: str, sign: str) -> str | None:
    """Return the digits of groups of three (or the Indian two, then three); None for other groups."""
    head, *groups = text.split(sign)
    if not groups:
        return head
    if not head or len(groups[-1]) != 3 or len(head) > 3:
        return None
    sizes = {len(group) for group in groups[:-1]}
    if sizes <= {3} or (sizes == {2} and sign == "," and len(head) <= 2):
        return head + "".join(groups)
    return None
