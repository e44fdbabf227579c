"""Where settings come from: defaults, a settings file, the environment, flags; the later wins."""

import json
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.settings import Settings

PREFIX = "CLAIMCHECK_"
_TABLES = ("publishers", "sources")
"""Settings that map one name to another."""
_ALIKE = 75
"""Likeness (0 to 100) from which on an unknown variable is taken for a misspelt one of ours."""


@dataclass(frozen=True)
class Layer:
    """Settings from one place, as they were written."""

    values: Mapping[str, Any]
    origin: str


@dataclass(frozen=True)
class Configuration:
    """The settings that hold, and where each that is not a default comes from."""

    settings: "Settings"
    origins: Mapping[str, str]


def configured(flags: Mapping[str, Any]) -> Configuration:
    """Return the settings of a run; flags that are None were not given.

    Raises:
        UsageError: a key is not known or a value not allowed; the sentence says where it stands.

    """
    from claimcheck.settings import Settings

    given = {key: value for key, value in flags.items() if value is not None}
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for layer in (*_file_layers(Path.cwd()), *_environment(os.environ), Layer(given, "flag")):
        values |= _validated(layer)
        origins |= dict.fromkeys(layer.values, layer.origin)
    return Configuration(Settings.model_validate(values), origins)


def _validated(layer: Layer) -> dict[str, Any]:
    """Return the values as the settings hold them.

    Raises:
        UsageError: one is not allowed.

    """
    from pydantic import ValidationError

    from claimcheck.settings import Settings

    try:
        return Settings.model_validate(dict(layer.values)).model_dump(include=set(layer.values))
    except ValidationError as fault:
        first = fault.errors()[0]
        key = str(first["loc"][0])
        where = key if layer.origin == "flag" else f"{key} in {layer.origin}"
        wrong = f"{where} is {layer.values[key]!r}: {first['msg'].lower()}."
        msg = f"{wrong} To see what can be set, type: claimcheck config"
        raise UsageError(msg) from None


def known_keys() -> tuple[str, ...]:
    """Return the names of all settings."""
    from claimcheck.settings import Settings

    return tuple(Settings.model_fields)


def _file_layers(folder: Path) -> Iterator[Layer]:
    """Yield the settings of the nearest file upwards: claimcheck.toml, or pyproject.toml with our table."""
    for place in (folder, *folder.parents):
        own = _table(place / "claimcheck.toml")
        project = _table(place / "pyproject.toml") if own is None else None
        ours = project.get("tool", {}).get("claimcheck") if project else None
        if own is not None:
            yield _file_layer(own, place / "claimcheck.toml")
            return
        if isinstance(ours, dict):
            yield _file_layer(ours, place / "pyproject.toml")
            return


def _table(path: Path) -> dict[str, Any] | None:
    """Return what a TOML file holds; None where there is none.

    Raises:
        UsageError: it cannot be read.

    """
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as fault:
        reason = (fault.strerror or str(fault)).lower()
    except ValueError as fault:  # not TOML, or not UTF-8
        reason = str(fault).lower()
    msg = f"The settings file {path} cannot be read ({reason}); mend it, or move it away."
    raise UsageError(msg)


def _file_layer(table: dict[str, Any], path: Path) -> Layer:
    """Return a file's settings, paths in them seen from its folder."""
    values = {_known(key, str(path)): value for key, value in table.items()}
    if isinstance(values.get("baseline"), str):
        values["baseline"] = _beside(path, values["baseline"])
    if isinstance(values.get("against"), list):
        values["against"] = [
            _beside(path, item) if isinstance(item, str) else item for item in values["against"]
        ]
    return Layer(values, str(path))


def _beside(path: Path, given: str) -> str:
    """Return a path from the working folder, short where it can be."""
    whole = path.parent / given
    return str(whole.relative_to(Path.cwd())) if whole.is_relative_to(Path.cwd()) else str(whole)


def _known(key: str, where: str) -> str:
    """Return the key as the settings have it; `fail-on` is `fail_on`.

    Raises:
        UsageError: there is no such setting.

    """
    name = key.replace("-", "_")
    if name in known_keys():
        return name
    nearest, _ = _nearest(name)
    msg = f"{where} sets {key!r}, which is no setting; did you mean {nearest}? For all of them type: claimcheck config"
    raise UsageError(msg)


def _nearest(name: str) -> tuple[str, float]:
    """Return the setting that is spelt most like a name, and how alike they are."""
    from rapidfuzz import fuzz, process

    found = process.extract(name, known_keys(), scorer=fuzz.ratio, limit=1)[0]
    return str(found[0]), float(found[1])


def _environment(variables: Mapping[str, str]) -> Iterator[Layer]:
    """Yield a layer for every variable of ours; empty ones count as not set.

    A variable that only begins like ours may be someone's own, and is left alone unless it is nearly one.
    """
    for variable in sorted(variables):
        name = variable.removeprefix(PREFIX).lower()
        if not variable.startswith(PREFIX) or not name or not variables[variable]:
            continue
        if name not in known_keys():
            nearest, alike = _nearest(name)
            if alike < _ALIKE:
                continue
            meant = f"{PREFIX}{nearest.upper()}"
            msg = f"{variable} is no setting; did you mean {meant}? For all of them type: claimcheck config"
            raise UsageError(msg)
        yield Layer({name: _from_variable(name, variables[variable], variable)}, variable)


def _from_variable(name: str, text: str, variable: str) -> Any:
    """Return a variable's value: a list is split at the path separator, a table is JSON.

    Raises:
        UsageError: a table is not JSON.

    """
    if name == "against":
        return [part for part in text.split(os.pathsep) if part]
    if name not in _TABLES:
        return text
    try:
        return json.loads(text)
    except ValueError:
        msg = f'{variable} is not JSON; write it as in {variable}=\'{{"Outlet": "Name"}}\''
        raise UsageError(msg) from None
