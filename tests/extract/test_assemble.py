import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract import assemble
from claimcheck.extract.assemble import extract_articles, extract_batch
from claimcheck.models import Article

TEXT = (
    "Two miners died when a shaft flooded near Dunlow on Monday.\n\n"
    '“Nobody had checked the pumps since May,” inspector Ana Ruiz said. She called it "reckless".\n\n'
    "A third miner is in hospital."
)


def extract(nlp, *texts, published="2024-05-15"):
    articles = [
        Article(id=f"a-{i}", path=f"{i}.txt", text=text, published=published, first_line=1)
        for i, text in enumerate(texts)
    ]
    return list(extract_articles(articles, nlp))


@pytest.fixture(scope="module")
def extraction(nlp):
    return extract(nlp, TEXT)[0]


def test_the_model_is_named(extraction):
    assert extraction.model == "en_core_web_sm 3.8.0"


def test_sentences_know_their_paragraph_and_words(extraction):
    assert [sentence.paragraph for sentence in extraction.sentences] == [0, 1, 1, 2]
    assert {"miner", "shaft"} <= set(extraction.sentences[0].lemmas)
    assert not {"monday", "two"} & set(extraction.sentences[0].lemmas[:1])


def test_quotations_stand_without_their_marks(extraction):
    assert [TEXT[a:b] for a, b in extraction.quotations] == [
        "Nobody had checked the pumps since May,",
        "reckless",
    ]


def test_the_quoted_words_are_a_claim_of_their_speaker(extraction):
    quotes = {c.text: c for c in extraction.claims if c.slots and c.slots[0].kind == "quote"}
    assert quotes["Nobody had checked the pumps since May,"].speaker == "Ana Ruiz"
    assert quotes["Nobody had checked the pumps since May,"].line == 3


def test_a_count_is_about_what_is_counted(extraction):
    claim = next(c for c in extraction.claims if any(slot.kind == "number" for slot in c.slots))
    slot = next(slot for slot in claim.slots if slot.kind == "number")
    assert extraction.quantities[slot.quantity].value == 2
    assert "miner" in {term.lemma for term in slot.topic}


def test_order_and_neighbours_do_not_matter(nlp, extraction):
    again = extract(nlp, TEXT, "", "The dam held.")[0]
    assert again == extraction


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "“", "12", "”“", "\u200b", "a" * 5000, "( ) . , ; :"])
def test_odd_texts_are_extracted(nlp, text):
    assert extract(nlp, text)[0].article.text == text


WORDS = st.sampled_from(
    [
        "Ruiz",
        "said",
        "12",
        "workers",
        "“",
        "”",
        '"',
        "on Monday",
        "not",
        ".",
        "\n\n",
        "died",
        "$4",
        "%",
        "—",
        "had",
        "é",
    ]
)


@settings(deadline=None, max_examples=40)
@given(text=st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=30).map(" ".join)))
def test_whatever_the_text_every_span_and_index_holds(nlp, text):
    found = extract(nlp, text)[0]
    ids = [claim.id for claim in found.claims]
    assert len(ids) == len(set(ids))
    for claim in found.claims:
        assert claim.text == text[claim.start : claim.end]
        assert all(0 <= index < len(found.attributions) for index in claim.voices)
        assert all(0 <= index < len(found.timexes) for index in claim.timexes)
        assert all(0 <= index < len(found.quantities) for index in claim.quantities)
        for slot in claim.slots:
            assert 0 <= slot.start < slot.end <= len(text)
            assert slot.quantity is None or slot.quantity in claim.quantities
            assert slot.timex is None or slot.timex in claim.timexes


def test_an_article_that_a_rule_fails_on_is_skipped_alone(nlp, monkeypatch):
    def fragile(doc):
        if "Dunlow" in doc.text:
            raise ValueError("no\nsuch shaft")
        return []

    monkeypatch.setattr(assemble, "read_timexes", fragile)
    articles = [
        Article(id=f"a-{name}", path=f"{name}.txt", text=text, first_line=1)
        for name, text in [("a", "A bell rang in Orrick."), ("b", TEXT), ("c", "A goat fell in Sunholt.")]
    ]
    first, second, third = extract_batch(articles, nlp)
    assert (first.article.path, third.article.path) == ("a.txt", "c.txt")
    assert second.path == "b.txt"
    assert second.reason.startswith(
        "It cannot be analysed, which is a fault of claimcheck's own (ValueError: no such shaft, test_assemble.py:"
    )
