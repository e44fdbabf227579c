"""Offsets of time zones."""

from datetime import date
from functools import lru_cache

from claimcheck.extract.timex.holidays import nth_weekday
from claimcheck.extract.timex.lexicon import read_data


@lru_cache(maxsize=1)
def _summer_zones() -> dict[str, int]:
    return dict(read_data("zones.toml")["summer"])


def zone_offset(zone: str | None, day: date) -> str:
    """Return the offset of a zone on a day (`+02:00`, `Z`), empty where there is none.

    A zone of the United States without "standard" or "daylight" takes the offset of its season, by the
    rule in force since 2007 (Energy Policy Act of 2005).
    """
    if zone is None:
        return ""
    hours = _summer_zones().get(zone)
    if hours is None:
        return zone
    summer = nth_weekday(day.year, 3, 7, 2) <= day < nth_weekday(day.year, 11, 7, 1)
    return f"-{-hours - summer:02}:00"
