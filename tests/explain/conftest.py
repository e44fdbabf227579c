from pathlib import Path

import pytest

from claimcheck.pipeline import Batch, read_batch
from tests.minis import write

BEACON = """\
A landslide hit the village of Orvik on Tuesday.

Twelve people were killed in the landslide, police said.

“Nobody had checked the slope since the spring,” said Lena Hauge.

Heavy rain caused the landslide, police said.

Rescuers found two dogs alive in the school."""
COURIER = """\
A landslide struck the village of Orvik on Tuesday.

Fifteen people were killed in the landslide, police said.

“Nobody had checked the slope since the spring,” said Lena Hauge, the mayor.

A burst pipe caused the landslide, the mayor said.

The school will stay closed until Friday."""
ELSEWHERE = "The orchestra of Halden sold 900 tickets for its new symphony in the old theatre on the harbour."


@pytest.fixture(scope="session")
def orvik(tmp_path_factory) -> Path:
    """Return a folder with two articles of one story and one of another."""
    folder = tmp_path_factory.mktemp("orvik")
    for outlet, text in (("Beacon", BEACON), ("Courier", COURIER)):
        write(folder, outlet, text, "Landslide hits the village of Orvik")
    write(folder, "Ledger", ELSEWHERE, "Orchestra plays in Halden")
    return folder


@pytest.fixture(scope="session")
def batch(orvik) -> Batch:
    """The same, read."""
    return read_batch([str(orvik)])
