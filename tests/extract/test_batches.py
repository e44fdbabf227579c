from claimcheck.extract import batches
from claimcheck.extract.batches import in_batches
from claimcheck.extract.workers import Workers
from claimcheck.models import Article, Extraction, Skipped


def article(number: int) -> Article:
    return Article(
        id=f"a-{number}", path=f"{number}.txt", text=f"The mayor said {number} trees fell in Oakdale."
    )


def test_skipped_inputs_keep_their_place():
    stream = [article(1), Skipped(path="x", reason="empty"), article(2)]
    found = list(in_batches(stream, None))
    assert [item.path if isinstance(item, Skipped) else item.article.path for item in found] == [
        "1.txt",
        "x",
        "2.txt",
    ]


def test_two_processes_give_what_one_gives():
    stream = [article(number) for number in range(40)]
    alone = list(in_batches(stream, None, 1))
    assert list(in_batches(stream, None, 2)) == alone
    assert all(isinstance(item, Extraction) for item in alone)


def test_an_extraction_passes_through():
    ready = Extraction(article=article(7))
    assert list(in_batches([ready], None, "auto")) == [ready]


def test_extractions_start_no_process(monkeypatch):
    monkeypatch.setattr(batches, "Workers", None)  # to start one would raise
    monkeypatch.setattr(batches, "_processors", lambda: 4)
    ready = [Extraction(article=article(number)) for number in range(300)]
    assert list(in_batches(iter(ready), None, "auto")) == ready
    assert list(in_batches(iter(ready), None, 3)) == ready


def test_a_run_counts_as_long_by_its_articles(monkeypatch):
    asked = []

    class Noted(Workers):
        def made(self, batches, ahead):
            for articles in batches:
                asked.append(len(articles))
                yield None

    monkeypatch.setattr(batches, "Workers", Noted)
    monkeypatch.setattr(batches, "_processors", lambda: 2)
    monkeypatch.setattr(
        batches, "_made_here", lambda articles, model: [Extraction(article=a) for a in articles]
    )
    rows = [Extraction(article=article(number)) for number in range(1000, 1300)]
    stream = rows + [article(number) for number in range(140)] + rows
    assert [each.article.path for each in in_batches(stream, None, "auto")] == [
        each.path if isinstance(each, Article) else each.article.path for each in stream
    ]
    assert sum(asked) == 140 - 128


def test_long_articles_are_parsed_few_at_a_time(monkeypatch):
    sizes = []
    monkeypatch.setattr(
        batches,
        "_made_here",
        lambda articles, model: sizes.append(len(articles)) or [Extraction(article=a) for a in articles],
    )
    long = [Article(id=f"a-{n}", path=f"{n}.txt", text="x" * 40_000) for n in range(7)]
    assert len(list(in_batches(long, None, 1))) == 7
    assert sizes == [3, 3, 1]
