"""The whole line on small articles: determinism, the round trip through extractions, bad files, archives."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.errors import InputMissing
from claimcheck.models import Extraction, Skipped
from claimcheck.pipeline import compare, extract_all, judge_pair, judge_pairs
from claimcheck.settings import Settings
from tests.minis import compare_texts, write

FIRE = "Warehouse fire in Brackwell"
FERRY = "Ferry aground off Tarn Point"
TEXTS = {
    "fire/beacon": (
        FIRE,
        "Fire tore through a furniture warehouse in Brackwell on Tuesday. Twelve workers died in the fire. "
        "“Nobody in the building had checked the sprinklers since last autumn,” inspector Ana Ruiz said.",
    ),
    "fire/courier": (
        FIRE,
        "A fire swept through a furniture warehouse in Brackwell on Tuesday. Fifteen workers died in the fire. "
        "“Nobody in the building had serviced the sprinklers since last autumn,” inspector Ana Ruiz said.",
    ),
    "fire/ledger": (
        FIRE,
        "Twelve workers died in a fire at a furniture warehouse in Brackwell on Tuesday, police said.",
    ),
    "ferry/beacon": (FERRY, "The ferry Lady Orme ran aground off Tarn Point on Monday with 84 passengers."),
    "ferry/courier": (FERRY, "The ferry Lady Orme ran aground off Tarn Point on Sunday with 84 passengers."),
}
RUN = """
import sys
from claimcheck.pipeline import compare
sys.stdout.buffer.write(compare(sys.argv[2:]).model_dump_json().encode())
sys.stdout.flush()
assert sys.argv[1] != "warm" or "spacy" not in sys.modules, "a warm run imports no spaCy"
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    root = tmp_path_factory.mktemp("articles")
    for name, (title, text) in TEXTS.items():
        place = root / Path(name).parent
        place.mkdir(exist_ok=True)
        write(place, Path(name).name.title(), text, title)
    return root


@pytest.fixture(scope="module")
def paths(folder):
    return sorted(str(path) for path in folder.rglob("*.md"))


@pytest.fixture(scope="module")
def report(paths):
    return compare(paths)


@pytest.fixture(scope="module")
def extractions(paths, tmp_path_factory):
    """A file of extractions, in another order than the report's."""
    found = [e for e in extract_all(paths[::-1]) if isinstance(e, Extraction)]
    path = tmp_path_factory.mktemp("extractions") / "rows.jsonl"
    path.write_text("".join(e.model_dump_json() + "\n" for e in found), "utf-8")
    return str(path)


def in_subprocess(kind, seed, paths):
    done = subprocess.run(  # noqa: S603 - our own interpreter on our own script
        [sys.executable, "-c", RUN, kind, *paths],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_the_stories_are_told_apart(report):
    assert [len(story.articles) for story in report.stories] == [2, 3]


def test_what_differs_is_found(report):
    told = {
        (f.kind, tuple(side.value for side in f.sides)) for f in report.findings if f.verdict == "contradict"
    }
    assert ("number", ("12", "15")) in told
    assert ("date", ("2024-05-12", "2024-05-13")) in told
    assert "quote" in {kind for kind, _ in told}


@pytest.mark.parametrize(("kind", "seed"), [("cold", "1"), ("cold", "2"), ("warm", "3")])
def test_the_same_bytes_whatever_the_order_and_the_hash_seed(report, paths, extractions, kind, seed):
    shuffled = random.Random(seed).sample(paths, len(paths))  # noqa: S311 - no secret
    assert (
        in_subprocess(kind, seed, [extractions] if kind == "warm" else shuffled) == report.model_dump_json()
    )


def test_extractions_compare_as_the_articles_do(report, extractions):
    assert compare([extractions]).model_dump_json() == report.model_dump_json()


def test_articles_and_extractions_may_be_mixed(report, paths, extractions, tmp_path):
    half = tmp_path / "half.jsonl"
    rows = Path(extractions).read_text("utf-8").splitlines(keepends=True)
    half.write_text("".join(row for row in rows if '"fire' in row or "/fire/" in row), "utf-8")
    given = [str(half), *(path for path in paths if "ferry" in path)]
    assert compare(given).model_dump_json() == report.model_dump_json()


def test_everything_told_is_in_the_articles(report, paths):
    texts = {e.article.id: e.article.text for e in extract_all(paths) if isinstance(e, Extraction)}
    claims = {claim.id: claim for claim in report.claims}
    groups = {group.id: group for group in report.groups}
    assert {claim.article for claim in report.claims} == set(texts)
    assert all(claim.text == texts[claim.article][claim.start : claim.end] for claim in report.claims)
    for found in report.findings:
        assert groups[found.group].status == found.verdict
        for proof in (proof for side in found.sides for proof in side.evidence):
            assert proof.text == texts[proof.article][proof.start : proof.end]
            assert proof.claim in groups[found.group].claims
            assert claims[proof.claim].article == proof.article
            assert all(0 <= start < end <= len(proof.text) for start, end in proof.marks)


def test_ids_are_unique_and_counts_add_up(report):
    for rows in (report.articles, report.claims, report.groups, report.findings, report.stories):
        ids = [row.id for row in rows]
        assert len(ids) == len(set(ids))
    verdicts = [found.verdict for found in report.findings]
    assert report.summary.model_dump() == {
        "articles": 5,
        "stories": 2,
        "claims": len(report.claims),
        "agree": verdicts.count("agree"),
        "contradict": verdicts.count("contradict"),
        "superseded": 0,
        "disputed": 0,
    }


def test_moved_articles_keep_their_ids_and_fingerprints(report, tmp_path):
    for name, (title, text) in TEXTS.items():
        place = tmp_path / "moved" / Path(name).parent
        place.mkdir(parents=True, exist_ok=True)
        write(place, Path(name).name.title(), text, title)
    moved = compare([str(tmp_path / "moved")])
    assert {a.id for a in moved.articles} == {a.id for a in report.articles}
    assert {f.fingerprint for f in moved.findings} == {f.fingerprint for f in report.findings}


def test_one_bad_file_does_not_stop_a_run(report, paths, tmp_path):
    bad = {"empty.txt": b"", "binary.txt": bytes(range(256)) * 4, "rows.jsonl": b'{"text": \n'}
    for name, data in bad.items():
        (tmp_path / name).write_bytes(data)
    found = compare([*paths, str(tmp_path)])
    assert {Path(skipped.path).name.split("#")[0] for skipped in found.skipped} == set(bad)
    assert all(skipped.reason.endswith(".") for skipped in found.skipped)
    assert found.findings == report.findings


def test_a_run_in_which_nothing_can_be_read_still_reports(tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    found = compare([str(tmp_path)])
    assert (found.articles, len(found.skipped)) == ((), 1)


@pytest.mark.parametrize("name", ["gone.txt", "empty"])
def test_a_missing_path_and_an_empty_folder_are_faults(tmp_path, name):
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputMissing, match=name):
        compare([str(tmp_path / name)])


def test_equal_articles_are_told_apart(paths):
    found = compare([paths[0], paths[0]])
    ids = [article.id for article in found.articles]
    assert len(set(ids)) == len(ids)
    assert len({claim.id for claim in found.claims}) == len(found.claims)


@pytest.fixture(scope="module")
def news(paths):
    """The report on one new article against an archive of the others."""
    new = [path for path in paths if path.endswith("fire/courier.md")]
    return compare(new, against=[path for path in paths if path not in new])


def test_against_an_archive_only_what_involves_the_new_article_is_told(news):
    (new,) = [a.id for a in news.articles if a.source == "Courier"]
    assert news.findings
    assert all(new in {p.article for s in f.sides for p in s.evidence} for f in news.findings)
    assert "number" in {f.kind for f in news.findings if f.verdict == "contradict"}


def test_against_an_archive_other_stories_are_left_out(news):
    assert len(news.stories) == 1
    assert {a.source for a in news.articles} == {"Beacon", "Courier", "Ledger"}
    assert {a.id for a in news.articles} == {claim.article for claim in news.claims}


def test_against_an_archive_counts_are_of_what_is_told(news):
    assert (news.summary.articles, news.summary.stories) == (3, 1)
    assert news.summary.contradict == sum(f.verdict == "contradict" for f in news.findings)


def test_against_an_archive_an_unrelated_article_has_nothing_to_tell(paths, tmp_path):
    new = write(tmp_path, "Gazette", "The choir of Ostby sang two new songs.", "Choir sings")
    assert compare([str(new)], against=paths).findings == ()


def test_extract_all_keeps_the_order_of_the_input(paths, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    given = [paths[2], str(tmp_path / "empty.txt"), paths[0]]
    found = list(extract_all(given))
    assert [type(item) for item in found] == [Extraction, Skipped, Extraction]
    assert [item.article.path if isinstance(item, Extraction) else item.path for item in found] == given


def test_progress_is_told(paths):
    steps = []
    compare(paths[:2], progress=lambda stage, done, total: steps.append((stage, done, total)))
    assert ("extract", 2, None) in steps
    assert steps[-1] == ("compare", 1, 1)


def test_long_articles_are_skipped(paths):
    found = compare(paths[:1], Settings(max_chars=10))
    assert [skipped.path for skipped in found.skipped] == paths[:1]


def test_outlets_of_one_publisher_are_one_voice(tmp_path):
    text = "Fire tore through a warehouse in Brackwell on Tuesday. Twelve workers died in the warehouse fire."
    other = "A warehouse in Brackwell burned down on Tuesday. The warehouse fire killed twelve workers."
    plain = compare_texts(tmp_path, FIRE, Beacon=text, Courier=other)
    joint = compare(
        [str(tmp_path)], Settings(publishers={"Beacon": "Marlow Press", "Courier": "Marlow Press"})
    )
    assert [f.independent for f in plain.findings if f.kind == "number"] == [True]
    assert [f.independent for f in joint.findings if f.kind == "number"] == [False]


def test_an_outlet_is_shown_by_the_name_that_the_settings_give_it(tmp_path):
    text = "Fire tore through a warehouse in Brackwell on Tuesday."
    plain = compare_texts(tmp_path, FIRE, Beacon=text)
    named = compare([str(tmp_path)], Settings(sources={"Beacon": "The Marlow Beacon"}))
    assert [article.source for article in named.articles] == ["The Marlow Beacon"]
    assert [article.id for article in named.articles] == [article.id for article in plain.articles]


@pytest.mark.parametrize(
    ("a", "b", "label"),
    [
        pytest.param(
            "Twelve workers died in the warehouse fire.",
            "Fifteen workers died in the warehouse fire.",
            "contradiction",
            id="numbers",
        ),
        pytest.param(
            "The Kestrel council approved the stadium plan.",
            "The Kestrel council rejected the stadium plan.",
            "contradiction",
            id="opposed",
        ),
        pytest.param(
            "Twelve workers died in the warehouse fire.",
            "The warehouse fire killed twelve workers.",
            "agreement",
            id="the same in other words",
        ),
        pytest.param(
            "Twelve workers died in the warehouse fire.",
            "The choir sang two songs.",
            "neutral",
            id="unrelated",
        ),
        pytest.param("", "", "neutral", id="empty"),
    ],
)
def test_two_statements_are_judged(a, b, label):
    assert judge_pair(a, b).label == label


def test_pairs_are_judged_in_order_and_other_keys_ignored():
    rows = [{"id": str(i), "a": "The dam held.", "b": "The dam burst.", "gold": 1} for i in range(70)]
    assert [found.id for found in judge_pairs(rows)] == [str(i) for i in range(70)]


def test_dates_of_statements_anchor_their_days():
    a, b = "The bridge in Dunlow collapsed yesterday.", "The bridge in Dunlow collapsed on Monday."
    same = judge_pair(a, b, a_date="2024-05-14", b_date="2024-05-15")
    other = judge_pair(a, b, a_date="2024-05-15", b_date="2024-05-15")
    assert (same.label, other.label) == ("agreement", "contradiction")
    assert json.loads(other.model_dump_json())["findings"][0]["kind"] == "date"


@pytest.mark.xfail(reason="compare tells the new from the archive by path, which a folder's name cuts short")
def test_an_archive_with_files_of_the_same_names_stays_an_archive(tmp_path, monkeypatch):
    """Paths are relative to a folder's parent, so new/articles and old/articles hold files of one name."""
    dead = "Fire tore through a warehouse in Brackwell on Tuesday. {} workers died in the warehouse fire."
    for folder in ("new/articles", "old/articles"):
        (tmp_path / folder).mkdir(parents=True)
    write(tmp_path / "new/articles", "Beacon", "A warehouse in Brackwell burned on Tuesday.", FIRE)
    write(tmp_path / "old/articles", "Beacon", dead.format("Twelve"), FIRE)
    write(tmp_path / "old/articles", "Courier", dead.format("Fifteen"), FIRE)
    monkeypatch.chdir(tmp_path)
    found = compare(["new/articles"], against=["old/articles"])
    assert [f.kind for f in found.findings if f.verdict == "contradict"] == []
