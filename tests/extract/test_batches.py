from claimcheck.extract.batches import in_batches
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
