"""The word lists and field names beside this package's modules, as data files."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """Return the contents of `NAME.toml`."""
    return tomllib.loads(files("claimcheck.load").joinpath(f"{name}.toml").read_text(encoding="utf-8"))
