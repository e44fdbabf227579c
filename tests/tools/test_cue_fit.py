import numpy as np

from cue_fit import arrange, fit_decision, fit_ranking


def test_rare_features_are_left_out_and_each_list_counts_a_feature_once():
    matrix = arrange([["a", "b", "a"], ["a"], ["c", "b"]], minimum=2)
    assert matrix.names == ["a", "b"]
    assert matrix.scores(np.array([2.0, 5.0])).tolist() == [7.0, 2.0, 5.0]
    assert matrix.slope(np.array([1.0, 10.0, 100.0])).tolist() == [11.0, 101.0]


def test_a_decision_learns_which_feature_speaks_for_it():
    table = [["bias", "said"]] * 30 + [["bias", "burned"]] * 30
    weights = fit_decision(table, [True] * 30 + [False] * 30, minimum=1, decay=0.1)
    assert weights["said"] > 1 > -1 > weights["burned"]
    assert abs(weights["bias"]) < 0.1


def test_a_strong_penalty_keeps_weights_small():
    table = [["said"]] * 30 + [["burned"]] * 30
    labels = [True] * 30 + [False] * 30
    loose = fit_decision(table, labels, minimum=1, decay=0.1)["said"]
    assert 0 < fit_decision(table, labels, minimum=1, decay=50.0)["said"] < loose


def test_a_ranking_prefers_the_right_reading_of_each_group():
    groups = [([["clause"], ["object"]], [True, False])] * 20 + [
        ([["clause"], ["quote"]], [False, True])
    ] * 20
    weights = fit_ranking(groups, minimum=1, decay=0.1)
    assert weights["quote"] > weights["clause"] > weights["object"]
