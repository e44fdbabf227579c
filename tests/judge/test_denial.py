import pytest

from claimcheck.judge.denial import denial

STORY = "Harrow Steel to close Benning mill"


@pytest.mark.parametrize(
    ("other", "word"),
    [
        pytest.param("Harrow Steel denies it will close Benning mill", "denies", id="denies"),
        pytest.param("Harrow Steel will not close Benning mill", "not close", id="not"),
        pytest.param("No, Harrow Steel is not leaving Benning mill", "no", id="no"),
        pytest.param("Reports that Harrow Steel will close Benning mill are a hoax", "hoax", id="hoax"),
    ],
)
def test_a_headline_denies_the_other(other, word):
    assert denial(STORY, other) == word
    assert denial(other, STORY) == word


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Harrow Steel closes Benning mill", id="the same"),
        pytest.param("Mayor of Ostby denies theft of a bicycle", id="another subject"),
        pytest.param("Will Harrow Steel not close Benning mill?", id="a question"),
        pytest.param("Harrow Steel does not deny it will close Benning mill", id="no denial"),
        pytest.param("Harrow Steel to close not only Benning mill", id="not only"),
        pytest.param("", id="empty"),
        pytest.param(
            "Harrow Steel denies it will close Benning mill " + "in the long run " * 8, id="no headline"
        ),
    ],
)
def test_no_denial(other):
    assert denial(STORY, other) is None


def test_two_denials_agree():
    assert denial("Harrow Steel denies mill closure", "Harrow Steel denies closing mill") is None
