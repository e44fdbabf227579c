import pytest

from claimcheck.load.credit import credited_to

BODY = "\n\nDivers have begun to search the harbour of Ullmouth, where a ferry went down in calm water.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ULLMOUTH, Norway (AP) -- Divers" + BODY, "AP"),
        ("ULLMOUTH, March 5 (Coastline) - Divers" + BODY, "Coastline"),
        ("From wire services" + BODY, "wire services"),
        ("*From our agencies*" + BODY, "our agencies"),
        ("By The Associated Press" + BODY, "The Associated Press"),
        (BODY + "\n(Reporting by Jo Hale; Editing by Rae Morton)\n", "wire services"),
        ("ULLMOUTH (5 March 2024) – Divers" + BODY, None),
        ("By Jo Hale" + BODY, None),
        ("", None),
    ],
)
def test_names_the_wire_where_the_text_does(text: str, expected: str | None) -> None:
    assert credited_to(text) == expected


def test_a_wire_among_the_authors_is_the_credit() -> None:
    assert credited_to(BODY, ["Jo Hale", "Reuters"]) == "Reuters"
