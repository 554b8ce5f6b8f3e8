"""Scores rise with the cosine, and the words' limits lie where the model says."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photofinder.search.scores import LIMITS, Calibration, Word, valid_anchors, word

COPY = {"identical": 0.8, "near": 0.6}
LOOK = {"similar": 0.7, "loose": 0.5}
BOTH = Calibration({"copy": COPY, "look": LOOK})


@pytest.mark.parametrize(
    ("output", "cosine", "score"),
    [
        ("copy", 1.0, 1.0),
        ("copy", 0.8, 0.95),
        ("copy", 0.6, 0.75),
        ("copy", 0.2, 0.0),
        ("copy", -1.0, 0.0),
        ("look", 1.0, 0.75),
        ("look", 0.85, 0.625),
        ("look", 0.7, 0.5),
        ("look", 0.5, 0.25),
        ("look", 0.0, 0.0),
    ],
)
def test_anchors_map_to_the_limits_of_their_words(output: str, cosine: float, score: float) -> None:
    assert BOTH.score_of(output, np.array([cosine]))[0] == pytest.approx(score)


def test_the_better_output_counts() -> None:
    scores = BOTH.score(np.array([0.7, 1.0]), np.array([0.9, 0.0]))
    assert scores == pytest.approx([0.975, 0.75])
    assert BOTH.score(np.array([0.7]), None) == pytest.approx([0.5])


def test_an_output_without_anchors_scores_nothing() -> None:
    assert Calibration({"look": LOOK}).score_of("copy", np.array([1.0]))[0] == 0


@pytest.mark.parametrize(
    ("score", "name"),
    [
        (1.0, Word.IDENTICAL),
        (0.95, Word.IDENTICAL),
        (0.949, Word.NEAR),
        (0.75, Word.NEAR),
        (0.5, Word.SIMILAR),
        (0.25, Word.LOOSE),
        (0.249, Word.UNLIKE),
        (0.0, Word.UNLIKE),
    ],
)
def test_words(score: float, name: Word) -> None:
    assert word(score) is name


def test_limits_fall_from_best_to_worst() -> None:
    assert list(LIMITS.values()) == sorted(LIMITS.values(), reverse=True)


@given(st.lists(st.floats(-1, 1), min_size=2, max_size=20))
def test_scores_never_fall_when_the_cosine_rises(cosines: list[float]) -> None:
    for output in ("copy", "look"):
        scores = BOTH.score_of(output, np.sort(np.array(cosines)))
        assert (np.diff(scores) >= 0).all()
        assert scores.min() >= 0
        assert scores.max() <= 1


@pytest.mark.parametrize(
    ("anchors", "valid"),
    [
        (COPY, True),
        (LOOK, True),
        ({"similar": 0.4}, True),
        ({}, False),
        ({"identical": 0.6, "near": 0.8}, False),
        ({"near": 0.6, "similar": 0.6}, False),
        ({"same": 0.9}, False),
        ({"near": 1.0}, False),
    ],
)
def test_only_sensible_anchors_are_accepted(anchors: dict[str, float], valid: bool) -> None:
    assert valid_anchors(anchors) is valid
