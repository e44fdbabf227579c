import subprocess
import sys
import textwrap

import pytest

from claimcheck.errors import UsageError
from claimcheck.extract import workers
from claimcheck.extract.batches import in_batches
from claimcheck.models import Article, Extraction, Skipped


def articles(count: int, odd: int | None = None) -> list[Article]:
    return [
        Article(
            id=f"a-{number}",
            path=f"{number}.txt",
            text="POISON" if number == odd else f"The warden counted {number} herons at Lake Ferrow.",
        )
        for number in range(count)
    ]


def test_a_script_without_a_guard_starts_processes_and_runs_once(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        textwrap.dedent("""
            print("once", flush=True)
            import claimcheck
            from claimcheck.settings import Settings
            report = claimcheck.compare(["herons"], Settings(jobs=2))
            print(len(report.articles), len(report.skipped))
        """)
    )
    (tmp_path / "herons").mkdir()
    for article in articles(20):
        (tmp_path / "herons" / article.path).write_text(article.text)
    done = subprocess.run(  # noqa: S603 - this interpreter and a script of our own
        [sys.executable, str(script)], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert (done.stdout, done.stderr, done.returncode) == ("once\n20 0\n", "", 0)


def test_an_article_that_a_process_dies_of_is_skipped(monkeypatch):
    deadly = (
        "import os; from claimcheck.extract import assemble; right = assemble.extract_batch; "
        "assemble.extract_batch = lambda batch, nlp: os._exit(9) if 'POISON' in str(batch) else right(batch, nlp); "
        "from claimcheck.extract.worker import main"
    )
    run = workers._RUN.replace("from claimcheck.extract.worker import main", deadly)
    assert run != workers._RUN
    monkeypatch.setattr(workers, "_RUN", run)
    found = list(in_batches(articles(20, odd=3), None, 2))
    assert [type(each) for each in found] == [Extraction] * 3 + [Skipped] + [Extraction] * 16
    assert found[3] == Skipped(
        path="3.txt",
        reason="It cannot be analysed: the process that did so came to an end, perhaps for want of memory.",
    )


@pytest.mark.parametrize(("name", "value"), [("_RUN", "raise SystemExit"), ("sys.executable", "")])
def test_without_processes_one_does_it_all(monkeypatch, caplog, name, value):
    monkeypatch.setattr(f"claimcheck.extract.workers.{name}", value)
    found = list(in_batches(articles(40), None, 2))
    assert [each.article.path for each in found] == [f"{number}.txt" for number in range(40)]
    assert [record.getMessage().partition(" (")[0] for record in caplog.records] == [
        "No worker process can be started"
    ]


def test_a_missing_model_is_told(monkeypatch):
    with pytest.raises(UsageError, match="en_core_web_none is not installed"):
        list(in_batches(articles(3), "en_core_web_none", 2))


def test_processes_end_with_a_run_that_is_left(monkeypatch):
    started = []

    class Noted(workers._Worker):
        def __init__(self, model):
            super().__init__(model)
            started.append(self._process)

    monkeypatch.setattr(workers, "_Worker", Noted)
    stream = in_batches(articles(100), None, 2)
    next(stream)
    stream.close()
    assert started
    assert all(process.poll() is not None for process in started)
