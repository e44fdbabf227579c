"""The command line: one file per command, each over a plain function that returns a result."""

from claimcheck.cli.app import main

__all__ = ["main"]
