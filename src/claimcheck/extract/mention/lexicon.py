"""The word lists of the mention rules, read once from the TOML files in `data/`."""

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """Return the data file `data/<name>.toml` as a dictionary."""
    text = resources.files(__package__).joinpath("data", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def words(name: str, *path: str) -> frozenset[str]:
    """Return one list of a data file as a set, whether it is written as an array or as words in a string.

    A section that only holds `words` may be named without that last step.
    """
    entry: Any = table(name)
    for step in path:
        entry = entry[step]
    if isinstance(entry, dict):
        entry = entry.get("words", entry)
    return frozenset(entry.split() if isinstance(entry, str) else entry)


@cache
def given_names() -> dict[str, str]:
    """Return each given name, folded, with its gender: "m", "f", or "" for names borne by both."""
    rows = table("given_names")
    return {
        name: "" if key == "either" else key for key in ("m", "f", "either") for name in rows[key].split()
    }


@cache
def titles() -> dict[str, str]:
    """Return each title, without full stops, with the role that it names in full."""
    return dict(table("titles")["title"])


@cache
def honorifics() -> dict[str, str]:
    """Return each honorific, without full stops, with the gender that it tells ("" for none)."""
    return dict(table("titles")["honorific"])


@cache
def person_nouns() -> dict[str, str]:
    """Return each noun for a person with the gender that it tells ("" for none), roles of titles included."""
    rows = table("nouns")["person"]
    nouns = {role.split()[-1]: "" for role in titles().values() if " of " not in role}
    nouns.update(
        {noun: "" if key == "either" else key for key in ("either", "m", "f") for noun in rows[key].split()}
    )
    for modifier in ("vice", "deputy", "former", "first", "crown", "private", "prime"):
        nouns.pop(modifier, None)
    return nouns
