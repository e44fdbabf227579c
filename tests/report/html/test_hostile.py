from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.report.html.hostile import article_text


@given(st.text())
@settings(deadline=None, max_examples=100)
def test_offsets_stay_and_nothing_forbidden_is_left(text):
    safe = article_text(text)
    assert len(safe) == len(text)
    assert not set(safe) & set("\x00\x08\r\x1b\u202e\u2066\ud800")
    safe.encode()


def test_line_ends_and_overrides():
    assert article_text("a\r\nb\rc\td") == "a \nb\nc\td"
    assert article_text("x\u202ey\u2069z") == "x\ufffdy\ufffdz"
