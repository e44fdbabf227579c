import subprocess
import sys
from importlib.resources import files


def test_importing_the_lexicon_loads_no_pipeline_and_no_data() -> None:
    code = (
        "import sys, claimcheck.lexicon\n"
        "from claimcheck.lexicon import vocabulary, wordnet\n"
        "assert not {'spacy', 'numpy', 'pydantic'} & set(sys.modules), 'heavy import'\n"
        "assert vocabulary.entries.cache_info().currsize == 0\n"
        "assert wordnet._lines.cache_info().currsize == 0\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603  (our own interpreter, a fixed program)


def test_the_table_is_small_and_carries_its_licence() -> None:
    folder = files("claimcheck.lexicon")
    assert len((folder / "wordnet.txt").read_bytes()) < 1_500_000
    assert "WordNet 3.0 Copyright 2006 by Princeton University" in (folder / "WORDNET-LICENSE").read_text(
        "utf-8"
    )


def test_the_table_is_sorted_and_has_no_line_twice() -> None:
    lines = (files("claimcheck.lexicon") / "wordnet.txt").read_text("utf-8").splitlines()
    words = [line.partition("\t")[0] for line in lines if not line.startswith("=")]
    assert words == sorted(set(words))
