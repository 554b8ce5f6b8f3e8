"""Retrieval figures against values worked out by hand."""

from collections.abc import Sequence

import numpy as np
import pytest

from photofinder.errors import UsageError
from photofinder.search import evaluation


def scores_of(rows: list[list[float]]) -> np.ndarray:
    return np.array(rows, np.float32)


def test_average_precision_by_hand() -> None:
    # Photo 0 ranks 2 (same), 1 (other), 3 (same): (1/1 + 2/3) / 2.
    scores = scores_of(
        [[1, 0.5, 0.9, 0.1], [0.5, 1, 0.4, 0.3], [0.9, 0.4, 1, 0.2], [0.1, 0.3, 0.2, 1]]
    )
    labels = np.array([0, 1, 0, 0])
    got = evaluation.average_precisions(scores, labels)
    assert got[0] == pytest.approx((1 + 2 / 3) / 2)
    assert np.isnan(got[1])
    # Photo 3 ranks 1 (other), 2 (same), 0 (same): (1/2 + 2/3) / 2.
    assert got[3] == pytest.approx((1 / 2 + 2 / 3) / 2)


def test_a_photo_never_answers_itself() -> None:
    scores = scores_of([[1, 0], [0, 1]])
    assert evaluation.average_precisions(scores, np.array([0, 0])).tolist() == [1.0, 1.0]


def test_precision_at_counts_the_first_answers() -> None:
    scores = scores_of([[1, 0.9, 0.8], [0.9, 1, 0.1], [0.8, 0.1, 1]])
    got = evaluation.precisions_at(scores, np.array([0, 0, 1]), 1)
    assert got.tolist() == [1.0, 1.0, 0.0]


def test_labels_weigh_the_same_whatever_their_size() -> None:
    values = np.array([1.0, 1.0, 1.0, 0.0, np.nan])
    assert evaluation.mean_by_label(values, np.array([0, 0, 0, 1, 2])) == pytest.approx(0.5)


def test_micro_average_precision_by_hand() -> None:
    scores = np.array([0.9, 0.8, 0.7, 0.6])
    correct = np.array([True, False, True, False])
    # Found at ranks 1 and 3, four to be found: (1 + 2/3) / 4.
    got = evaluation.micro_average_precision(scores, correct, 4)
    assert got == pytest.approx((1 + 2 / 3) / 4)


def test_recall_at_precision_by_hand() -> None:
    scores = np.array([0.9, 0.8, 0.7, 0.6])
    correct = np.array([True, True, False, True])
    assert evaluation.recall_at_precision(scores, correct, 4, 0.99) == (0.5, 0.8)
    assert evaluation.recall_at_precision(scores, correct, 4, 0.7) == (0.75, 0.6)
    assert evaluation.recall_at_precision(scores, ~correct, 4, 0.99) == (0.0, float("inf"))


def test_a_cut_off_does_not_part_equal_scores() -> None:
    scores = np.array([0.9, 0.9])
    correct = np.array([True, False])
    assert evaluation.recall_at_precision(scores, correct, 1, 0.99)[0] == 0.0


def test_copy_figures_part_single_and_double_edits() -> None:
    originals = np.eye(4, dtype=np.float32)
    wrong = originals[[1, 0]]
    figures = evaluation.copy_figures(
        originals,
        {"mirror": (np.array([0, 1]), originals[:2]), "mirror+blur": (np.array([0, 1]), wrong)},
    )
    assert figures.recall_at_1 == {"mirror": 1.0, "mirror+blur": 0.0}
    assert (figures.single, figures.double) == (1.0, 0.0)
    assert figures.queries == 4


def mean_colour(pictures: Sequence[np.ndarray]) -> dict[str, np.ndarray]:
    rows = np.array([p.reshape(-1, 3).mean(axis=0) - 128 for p in pictures], np.float32)
    unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return {"look": unit, "copy": unit}


def made_albums() -> tuple[list[np.ndarray], list[str]]:
    rng = np.random.default_rng(0)
    pictures, labels = [], []
    for name, colour in (("red", (220, 20, 20)), ("green", (20, 220, 20)), ("blue", (20, 20, 220))):
        for _ in range(4):
            noise = rng.integers(-15, 16, (24, 32, 3))
            pictures.append(np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8))
            labels.append(name)
    return pictures, labels


def test_evaluate_end_to_end() -> None:
    pictures, labels = made_albums()
    figures = evaluation.evaluate(mean_colour, pictures, labels, queries=3, seed=1)
    assert figures.look is not None
    assert figures.look.mean_average_precision == pytest.approx(1.0)
    assert figures.look.albums == 3
    assert figures.copy is not None
    assert figures.copy.queries == 3 * len(figures.copy.recall_at_1)
    again = evaluation.evaluate(mean_colour, pictures, labels, queries=3, seed=1)
    assert again.as_dict() == figures.as_dict()


def test_one_album_has_no_look_figures() -> None:
    pictures, _ = made_albums()
    figures = evaluation.evaluate(mean_colour, pictures[:3], ["a"] * 3, queries=2)
    assert figures.look is None


def test_too_few_photos_and_stopping() -> None:
    pictures, labels = made_albums()
    with pytest.raises(UsageError):
        evaluation.evaluate(mean_colour, pictures[:1], labels[:1])
    with pytest.raises(UsageError):
        evaluation.evaluate(mean_colour, pictures, labels, stop=lambda: True)
