"""The exceptions that claimcheck raises.

    ClaimcheckError
    ├── UsageError          what the user asked for cannot be done (exit code 2)
    │   └── InputMissing    a path does not exist, or there is nothing to read
    └── UnreadableInput     one input cannot be read; it becomes a `Skipped` entry

Every message is a sentence that names the file or option, says what is wrong and ends with what to do next.
"""


class ClaimcheckError(Exception):
    """The root of the tree."""


class UsageError(ClaimcheckError):
    """What the user asked for cannot be done."""


class InputMissing(UsageError):
    """A path does not exist, or there is nothing to read."""


class UnreadableInput(ClaimcheckError):
    """One input cannot be read."""
