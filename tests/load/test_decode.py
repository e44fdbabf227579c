import codecs

import pytest

from claimcheck.errors import UnreadableInput
from claimcheck.load.decode import clean, decode

TEXT = "“Nobody,” she said – ‘nobody’.\r\nÉté\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        TEXT.encode("cp1252"),
    ],
)
def test_the_text_is_the_same_in_every_encoding_without_its_mark(data: bytes) -> None:
    assert decode(data) == TEXT


def test_utf8_with_a_broken_byte_stays_utf8() -> None:
    assert decode("été à Genève ".encode() + b"\xff!") == "été à Genève \ufffd!"


def test_nul_and_lone_surrogates_become_one_replacement_each() -> None:
    assert clean("a\x00b\ud800c") == "a\ufffdb\ufffdc"
    assert decode(b"Nobody came\x00 to the quay.") == "Nobody came\ufffd to the quay."


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00",
        bytes(range(256)) * 4,
        b"%PDF-1.7\n\x00\x01\x02\x03" * 9,
        "Привет, мир. Паром затонул.".encode("cp1251"),
    ],
)
def test_binary_data_and_other_encodings_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableInput):
        decode(data)
