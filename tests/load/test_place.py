import pytest

from claimcheck.load.place import Place, day_in_url


@pytest.mark.parametrize(
    ("stem", "folder", "outlet", "day"),
    [
        ("ullpost_2024-03-05_ferry", "fire", "ullpost", "2024-03-05"),
        ("ull-post-20240305", "fire", "ull-post", "2024-03-05"),
        ("2024-03-05-ferry", "ullpost", "ullpost", "2024-03-05"),
        ("2024-03-05-ferry", "", "2024-03-05-ferry", "2024-03-05"),
        ("ledger", "fire", "ledger", None),
        ("000_b24d9a51", "seeds", "000_b24d9a51", None),
        ("article", "ullpost", "ullpost", None),
        ("ullpost_2024-13-05", "fire", "ullpost", None),
    ],
)
def test_the_name_of_a_file_tells_outlet_and_day(
    stem: str, folder: str, outlet: str, day: str | None
) -> None:
    place = Place(f"{folder}/{stem}.txt", stem, folder)
    assert (place.outlet, place.day) == (outlet, day)


def test_rows_are_numbered_in_the_path_and_in_the_outlet_of_last_resort() -> None:
    place = Place("a#b/rows.jsonl", "rows", "a#b")
    assert place.row(3).path == "a#b/rows.jsonl#3"
    assert place.row(3).row(2).path == "a#b/rows.jsonl#3.2"
    assert place.row(3).row(2).outlet == "rows#3.2"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://ullpost.example/news/2024/03/05/ferry", "2024-03-05"),
        ("https://ullpost.example/world/2024/mar/5/ferry", "2024-03-05"),
        ("https://ullpost.example/2024-03-05-ferry.html", "2024-03-05"),
        ("https://ullpost.example/2024/03/5-thoughts", None),
        ("https://ullpost.example/2024/abc/05/", None),
        ("https://ullpost.example/123456", None),
        (None, None),
    ],
)
def test_the_day_in_an_address(url: str | None, expected: str | None) -> None:
    assert day_in_url(url) == expected
