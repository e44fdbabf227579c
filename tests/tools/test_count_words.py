from count_words import count


def test_a_word_counts_once_for_each_event_in_the_share_of_its_articles():
    articles = [
        ("flood", {"river", "rise", "mayor"}),
        ("flood", {"river", "rise"}),
        ("vote", {"mayor", "rise"}),
        ("match", {"rise", "goal", "mayor"}),
    ]
    # rise: 1 + 1 + 1 = 3; mayor: 0.5 + 1 + 1 = 2.5, rounded to the even 2; river and goal: 1, too few.
    assert count(iter(articles)) == (3, {"rise": 3, "mayor": 2})
