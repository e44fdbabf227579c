import pytest

from claimcheck.load.frontmatter import split


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_text_begins_behind_the_closing_line(newline: str) -> None:
    text = newline.join(
        ["---", 'title: "Storm: day one"', "published: 2024-03-05", "---", "", "Body --- here", ""]
    )
    front = split(text)
    assert front.fields == {"title": "Storm: day one", "published": "2024-03-05"}
    assert text[front.start :] == newline + "Body --- here" + newline
    assert front.first_line == 5


def test_toml_between_plus_signs() -> None:
    text = '+++\ntitle = "Storm"\ndate = 2024-03-05T10:00:00Z\n+++\nBody'
    front = split(text)
    assert front.fields == {"title": "Storm", "date": "2024-03-05T10:00:00+00:00"}
    assert (text[front.start :], front.first_line) == ("Body", 5)


def test_yaml_that_is_not_valid_is_read_line_by_line() -> None:
    front = split('---\ntitle: Storm: what now\nsource: "Ull Post"\n---\nBody')
    assert front.fields == {"title": "Storm: what now", "source": "Ull Post"}


@pytest.mark.parametrize(
    "text",
    [
        "Body\n---\na: b\n---\n",
        "---\nno end",
        "---\n- a list\n---\nBody",
        "+++\nnot toml\n+++\nBody",
        "---",
        "",
    ],
)
def test_what_is_no_metadata_stays_text(text: str) -> None:
    assert split(text).start == 0
    assert split(text).fields == {}


def test_an_empty_block_is_cut_off() -> None:
    assert split("---\n---\nBody") == ({}, 8, 3)


def test_hostile_yaml_ends_in_time() -> None:
    assert split("---\n" + "[" * 30_000 + "\n---\nBody").fields == {}
    bomb = "a: &a [x, x]\n" + "\n".join(f"b{n}: &b{n} [*{'b' + str(n - 1) if n else 'a'}]" for n in range(30))
    assert "b29" in split(f"---\n{bomb}\n---\nBody").fields
