"""The table's builder, on a WordNet of a dozen words."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

TOOL = Path(__file__).parents[2] / "tools" / "build_lexicon.py"
LICENCE = "  1 A licence stands at the head of every file.\n"
DATA = {
    # offset, lexicographer file, type, words (hex count; word, id), pointers (symbol, offset, type, ends)
    "data.verb": [
        "00000010 38 v 02 arrive 0 get_in 0 001 + 00000050 n 0101 01 + 02 00 | reach a place",
        "00000020 38 v 01 depart 0 001 ! 00000010 v 0101 01 + 02 00 | go away",
        "00000030 41 v 01 govern 0 001 + 00000060 n 0101 01 + 02 00 | rule",
        "00000040 30 v 02 mend 0 repair 0 001 @ 00000045 v 0000 01 + 02 00 | put right",
        "00000045 30 v 01 better 0 000 01 + 02 00 | make better",
    ],
    "data.noun": [
        "00000050 11 n 01 arrival 0 001 + 00000010 v 0101 | the act of arriving",
        "00000060 18 n 02 governor 0 Smith 0 001 + 00000030 v 0101 | the head of a state",
        "00000070 06 n 02 lorry 0 camion 0 000 | a large truck",
    ],
    "data.adj": [
        "00000080 00 a 01 glad(p) 0 001 & 00000090 a 0000 | happy",
        "00000090 00 s 01 cheerful 0 000 | happy",
    ],
    "data.adv": ["00000100 02 r 01 gladly 0 001 \\ 00000080 a 0101 | with joy"],
}
INDEX = {
    "index.verb": [
        "arrive v 1 1 + 1 1 00000010",
        "get_in v 1 0 1 0 00000010",
        "depart v 1 1 ! 1 1 00000020",
        "govern v 1 1 + 1 1 00000030",
        "mend v 1 1 @ 1 1 00000040",
        "repair v 1 1 @ 1 1 00000040",
        "better v 1 0 1 1 00000045",
    ],
    "index.noun": [
        "arrival n 1 1 + 1 1 00000050",
        "governor n 1 1 + 1 1 00000060",
        "smith n 1 1 + 1 1 00000060",
        "lorry n 1 0 1 0 00000070",
        "camion n 1 0 1 0 00000070",
        "zzz n 1 0 1 0 00000070",
    ],
    "index.adj": ["glad a 1 1 & 1 1 00000080", "cheerful a 1 0 1 1 00000090"],
    "index.adv": ["gladly r 1 1 \\ 1 1 00000100"],
}
COUNTS = [
    "arrive%2:38:00:: 1 9",
    "depart%2:38:00:: 1 4",
    "govern%2:41:00:: 1 3",
    "mend%2:30:00:: 1 2",
    "repair%2:30:00:: 1 2",
    "better%2:30:00:: 1 1",
    "arrival%1:11:00:: 1 5",
    "governor%1:18:00:: 1 5",
    "smith%1:18:00:: 1 1",
    "glad%3:00:00:: 1 3",
    "cheerful%5:00:00:glad:00 1 2",
    "gladly%4:02:00:: 1 1",
]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_lexicon", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_lexicon"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def wordnet(tmp_path: Path) -> Path:
    for name, lines in {**DATA, **INDEX}.items():
        (tmp_path / name).write_text(LICENCE + "".join(line + "\n" for line in lines))
    (tmp_path / "cntlist.rev").write_text("".join(line + "\n" for line in COUNTS))
    (tmp_path / "verb.exc").write_text("bettered better\nwent go\n")
    return tmp_path


@pytest.fixture
def rows(tool: ModuleType, wordnet: Path) -> dict[str, str]:
    return dict(line.split("\t", 1) for line in tool.build(wordnet).splitlines())


def test_same_input_same_bytes(tool: ModuleType, wordnet: Path) -> None:
    assert tool.build(wordnet) == tool.build(wordnet)


def test_derived_words(rows: dict[str, str]) -> None:
    assert rows["arrive"].split("|")[2] == "arrival"
    assert rows["gladly"].split("|")[2] == "glad"


def test_persons_are_kept_apart_from_the_family(rows: dict[str, str]) -> None:
    assert rows["govern"] == "v|||governor"
    assert rows["governor"] == "n|||govern"


def test_antonyms(rows: dict[str, str]) -> None:
    assert rows["depart"] == "v||||arrive"


def test_synonyms_share_a_synset_and_know_what_stands_above(rows: dict[str, str]) -> None:
    assert rows["mend"] == rows["repair"]
    mend, better = rows["mend"].split("|"), rows["better"].split("|")
    assert mend[1] == better[0].removeprefix("v")
    assert rows["glad"].split("|")[1] == rows["cheerful"].removeprefix("a")


def test_names_and_words_nobody_uses_are_left_out(rows: dict[str, str]) -> None:
    assert "smith" not in rows
    assert "zzz" not in rows or "lorry" in rows


def test_irregular_forms_of_kept_verbs_only(rows: dict[str, str]) -> None:
    assert rows["=bettered"] == "better"
    assert "=went" not in rows


def test_persons_are_nouns_for_people_without_names(tool: ModuleType, wordnet: Path) -> None:
    assert tool.persons(wordnet) == "governor\n"


def test_both_files_are_written(
    tool: ModuleType, wordnet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(sys, "argv", ["build_lexicon.py", str(wordnet), str(folder)])
    tool.main()
    assert (folder / "wordnet.txt").read_text("utf-8") == tool.build(wordnet)
    assert (folder / "persons.txt").read_text("utf-8") == "governor\n"
