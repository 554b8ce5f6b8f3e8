"""Folds, projection, classifier and what they give for photos that were held out."""

import numpy as np
import pytest

from photofinder.albums.classifier import (
    LEAST_SURE,
    NEVER,
    learn_classifier,
    softmax,
    sure_from,
    temperature_of,
)
from photofinder.albums.folds import folds_of, near_copies
from photofinder.albums.measuring import Learned, learn
from photofinder.albums.projection import learn_projection
from photofinder.search.evaluation import look_figures
from tests.albums.made import vectors


def _learn(found: np.ndarray, labels: np.ndarray, seed: int = 0) -> Learned:
    names = tuple(f"album {label}" for label in np.unique(labels))
    groups = np.arange(len(labels), dtype=np.int64)
    return learn(found, labels, groups, names, seed, lambda *_: None)


def test_near_copies_are_one_group_by_vector_or_by_hash() -> None:
    copy = np.eye(5, dtype=np.float32)
    copy[1] = copy[0]
    hashes = np.array([0, 2**40 - 1, 0xFF << 48, (0xFF << 48) ^ 5, 0x5555 << 24], np.uint64)
    groups = near_copies(copy, copy, 0.9, hashes)
    assert groups[0] == groups[1] and groups[2] == groups[3]
    assert len(set(groups.tolist())) == 3
    look = near_copies(copy, None, None, np.array([0, 1, 2**20 - 1, 2**40 - 1, 2**60 - 1], "u8"))
    assert len(set(look.tolist())) == 4


def test_a_group_is_never_on_both_sides_and_albums_are_evenly_spread() -> None:
    labels = np.repeat(np.arange(3), 20).astype(np.int64)
    groups = np.arange(60, dtype=np.int64)
    groups[5] = groups[6] = groups[7] = 4
    parts = folds_of(labels, groups, seed=1)
    assert len(set(parts[4:8].tolist())) == 1
    for label in range(3):
        sizes = np.bincount(parts[labels == label], minlength=3)
        assert sizes.min() >= 4 and sizes.sum() == 20
    assert np.array_equal(parts, folds_of(labels, groups, seed=1))
    assert not np.array_equal(parts, folds_of(labels, groups, seed=2))


def test_projection_brings_held_out_photos_of_an_album_together() -> None:
    found, labels = vectors(40)
    kept = np.arange(len(labels)) % 2 == 0
    groups = np.arange(kept.sum(), dtype=np.int64)
    projection = learn_projection(found[kept], labels[kept], groups, seed=0)
    held = found[~kept]
    before = look_figures(held, labels[~kept]).mean_average_precision
    after = look_figures(projection(held), labels[~kept]).mean_average_precision
    assert after > before + 0.1
    assert np.allclose(np.linalg.norm(projection(held), axis=1), 1, atol=1e-5)
    assert np.linalg.matrix_rank(projection.matrix) == found.shape[1]  # nothing is dropped


def test_fewer_photos_than_values_are_enough() -> None:
    found, labels = vectors(12, albums=2, length=200)
    learned = _learn(found, labels)
    assert np.isfinite(learned.projection.matrix).all()
    assert np.isfinite(learned.classifier.weight).all()


def test_what_was_learned_is_better_and_its_probabilities_are_honest() -> None:
    found, labels = vectors(60)
    learned = _learn(found, labels)
    assert learned.better and learned.gain > 5 * learned.error
    assert learned.unseen_before is not None and learned.unseen_after is not None
    assert -1 < learned.scores["loose"] < learned.scores["similar"] < 1
    fresh, truth = vectors(60, seed=1)
    chances = learned.classifier(learned.projection(fresh))
    assert np.allclose(chances.sum(axis=1), 1)
    right = chances.argmax(axis=1) == truth
    assert abs(right.mean() - learned.accuracy) < 0.1
    assert abs(chances.max(axis=1).mean() - right.mean()) < 0.1
    sure = chances.max(axis=1) >= learned.sure
    assert sure.any() and right[sure].mean() > 0.8


@pytest.mark.parametrize("seed", range(3))
def test_albums_without_a_meaning_are_not_learned(seed: int) -> None:
    found, labels = vectors(30, seed=seed)
    shuffled = np.random.default_rng(seed).permutation(labels)
    learned = _learn(found, shuffled, seed)
    assert not learned.better
    assert learned.sure_share < 0.1


def test_the_same_seed_gives_the_same_model() -> None:
    found, labels = vectors(20, albums=3)
    one, other = _learn(found, labels, 7), _learn(found, labels, 7)
    assert np.array_equal(one.projection.matrix, other.projection.matrix)
    assert np.array_equal(one.classifier.weight, other.classifier.weight)
    assert one.unseen_before is None  # three albums cannot be halved


def test_a_temperature_makes_a_boaster_modest() -> None:
    random = np.random.default_rng(0)
    labels = random.integers(0, 3, 600).astype(np.int64)
    guessed = np.where(random.random(600) < 0.7, labels, random.integers(0, 3, 600))
    values = np.eye(3)[guessed] * 20.0
    temperature, _ = temperature_of(values / 20, labels)
    chances = softmax(values / 20 / temperature)
    assert abs(chances.max(axis=1).mean() - (guessed == labels).mean()) < 0.05


def test_no_suggestion_is_sure_when_most_are_wrong() -> None:
    labels = np.zeros(50, np.int64)
    chances = np.tile([0.2, 0.8], (50, 1))
    assert sure_from(chances, labels) == (NEVER, 0.0)


def test_a_suggestion_is_not_sure_by_what_may_be_chance() -> None:
    count = 44  # 30 / 44 * 44 is less than 30
    chances = np.tile([1.0, 0.0], (count, 1))
    chances[LEAST_SURE - 1 :] = [0.45, 0.55]  # these are wrong
    labels = np.zeros(count, np.int64)
    assert sure_from(chances, labels) == (NEVER, 0.0)
    chances[LEAST_SURE - 1] = [0.8, 0.2]
    assert sure_from(chances, labels) == (0.8, LEAST_SURE / count)


def test_a_large_album_does_not_drown_a_small_one() -> None:
    found, labels = vectors(60, albums=2, apart=3)
    rows = np.concatenate([np.arange(60), np.arange(60, 70)])
    classifier = learn_classifier(found[rows], labels[rows], 2, 0.1)
    chances = classifier(found[70:])
    assert (chances.argmax(axis=1) == 1).mean() > 0.8
