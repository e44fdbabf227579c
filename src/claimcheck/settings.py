"""What a user can set, with its defaults. One frozen record is handed down the whole line."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

FailOn = Literal["hard", "soft", "never"]


class Settings(BaseModel):
    """The settings of one run.

    An unknown key is an error, so that a misspelt setting is never silently without effect.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str | None = None
    """The installed spaCy model package; None takes the one that claimcheck depends on."""
    max_chars: int = Field(default=200_000, ge=1)
    """Articles with more code points than this are skipped, with the reason."""
    jobs: int | Literal["auto"] = Field(default="auto")
    """How many processes extract; `auto` takes one for small batches."""
    fail_on: FailOn | None = None
    """From which strength on findings gate; None is the command's own default."""
    publishers: dict[str, str] = Field(default_factory=dict)
    """Outlet -> publisher: the outlets of one publisher count as one lineage."""
