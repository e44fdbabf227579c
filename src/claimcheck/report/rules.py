"""What each kind of finding is called and means, as rules.toml says it."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Rule:
    """A kind of finding, explained."""

    title: str
    about: str
    help: str


@cache
def rules() -> dict[str, Rule]:
    """Return kind -> rule, in the order of the file."""
    text = files("claimcheck.report").joinpath("rules.toml").read_text("utf-8")
    return {kind: Rule(**table) for kind, table in tomllib.loads(text).items()}
