"""Whatever the bytes, loading ends in articles or reasons, and an article's text is usable."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.load import iter_load
from claimcheck.load.readers import READERS
from claimcheck.models.article import Article, Skipped

ENDINGS = [*sorted(ending for reader in READERS for ending in reader.endings), "", "html", "dat"]
PIECES = st.sampled_from(
    [
        "---\n",
        "+++\n",
        "title: x\n",
        "date: 5 March 2024 ",
        "By ",
        '{"text": "',
        '"}\n',
        "[",
        "{",
        "\r",
        "\ufeff",
        "\x00",
        "(AP) — ",
        "<p>",
        "</p>",
        "<!",
        "]]>",
        "&#",
        ",",
        '"',
        "\n",
        "Divers went down. ",
        "12/5/2024",
        "é",
        "\u2028",
    ]
)
BYTES = st.binary(max_size=300) | st.lists(PIECES, max_size=25).map(lambda pieces: "".join(pieces).encode())
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "text",
                    "title",
                    "body",
                    "articles",
                    "results",
                    "items",
                    "data",
                    "item",
                    "date",
                    "author",
                    "@graph",
                    "source",
                    "url",
                    "V1",
                ]
            )
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def _check(data: bytes, ending: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "f" + ("." + ending if ending else ""))
        path.write_bytes(data)
        found = list(iter_load([path]))
    assert found
    for item in found:
        if isinstance(item, Article):
            assert item.text.strip()
            item.model_dump_json()
            assert not {"\x00", "\ud800"} & set(item.text)
        elif isinstance(item, Skipped):
            assert item.reason.endswith((".", ")."))


@pytest.mark.parametrize("ending", ENDINGS)
@settings(deadline=None, max_examples=60)
@given(data=BYTES)
def test_arbitrary_bytes_never_raise(ending: str, data: bytes) -> None:
    _check(data, ending)


@pytest.mark.parametrize("ending", ["json", "jsonl", ""])
@settings(deadline=None, max_examples=100)
@given(value=JSON)
def test_arbitrary_json_never_raises(ending: str, value: object) -> None:
    _check(json.dumps(value).encode(), ending)


@settings(deadline=None, max_examples=100)
@given(text=st.text(min_size=1))
def test_a_json_text_is_unchanged_but_for_what_cannot_be_kept(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "f.json")
        path.write_text(json.dumps({"text": text}))
        for item in iter_load([path]):
            if isinstance(item, Article):
                assert len(item.text) == len(text)
                assert all(a in (b, "\ufffd") for a, b in zip(item.text, text, strict=True))
            else:
                assert not text.strip() or text.strip().lower() in {"none", "null", "nan"}
