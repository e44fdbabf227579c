"""What a user can set, with its defaults. One frozen record is handed down the whole line."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

FailOn = Literal["hard", "soft", "never"]
Format = Literal["text", "json", "html", "jsonl", "csv", "markdown", "sarif", "junit", "github"]
"""As report.registry.FORMATS has them."""


class Settings(BaseModel):
    """The settings of one run.

    An unknown key is an error, so that a misspelt setting is never silently without effect.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    model: str | None = None
    """The installed spaCy model package; not set, it is the one that claimcheck depends on."""
    max_chars: int = Field(default=200_000, ge=1)
    """Articles with more characters (Unicode code points) than this are skipped, with the reason."""
    jobs: int | Literal["auto"] = Field(default="auto")
    """How many processes extract; `auto` takes one for small batches."""
    sources: dict[str, str] = Field(default_factory=dict)
    """Outlet as the articles name it -> the name to show and compare it by."""
    publishers: dict[str, str] = Field(default_factory=dict)
    """Outlet = publisher: the outlets of one publisher count as one voice, whatever they print."""
    fail_on: FailOn | None = None
    """From which strength on contradictions make `check` exit with 1; not set, it is hard. For `compare` only the
    flag counts."""
    fail_on_stale: bool = False
    """Whether stale entries of the baseline make `check` exit with 1."""
    baseline: str | None = None
    """The file of known contradictions; in a settings file relative to its folder."""
    against: tuple[str, ...] = ()
    """Archives that `check` and `baseline update` read too; in a settings file relative to its folder."""
    strict: bool = False
    """Whether to exit with 3 when any input could not be read, not only when all could not."""
    format: Format | None = None
    """What `compare` and `check` print to stdout; not set, it is text."""
    reviewer: str | None = None
    """Whose name `baseline review` writes down."""
