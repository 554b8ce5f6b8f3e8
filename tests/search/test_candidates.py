"""Candidates by hash and by vector, against the plain way."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageOps

from photofinder.imaging.hashing import phash
from photofinder.search.candidates import HASH_DISTANCE, hash_pairs, merge, vector_pairs
from photofinder.search.pair_finder import Limits
from tests.search.shots import shot


def pairs(found: object) -> set[tuple[int, int]]:
    return set(zip(found.first.tolist(), found.second.tolist(), strict=True))  # type: ignore[attr-defined]


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**32), st.integers(0, HASH_DISTANCE + 4), st.integers(2, 40))
def test_hashes_within_the_distance_are_found_and_no_others(
    seed: int, bits: int, count: int
) -> None:
    rng = np.random.default_rng(seed)
    hashes = rng.integers(0, 2**64, count, dtype=np.uint64)
    hashes[1] = hashes[0]
    for position in rng.choice(64, bits, replace=False).tolist():
        hashes[1] ^= np.uint64(1 << position)
    found = hash_pairs(hashes, np.ones(count, np.bool_), turned=False)
    plain = {
        (a, b)
        for a in range(count)
        for b in range(a + 1, count)
        if int(hashes[a] ^ hashes[b]).bit_count() <= HASH_DISTANCE
    }
    assert pairs(found) == plain


def test_turned_and_mirrored_copies_are_proposed() -> None:
    picture = shot(5)
    versions = [picture, ImageOps.mirror(picture), ImageOps.flip(picture), picture.rotate(180)]
    versions += [picture.rotate(90, expand=True), picture.rotate(270, expand=True), shot(6)]
    hashes = np.array([phash(np.asarray(version)) for version in versions], np.uint64)
    found = pairs(hash_pairs(hashes, np.ones(len(hashes), np.bool_)))
    assert {(0, other) for other in range(1, 6)} <= found
    assert not any(6 in pair for pair in found)


def test_plain_pictures_are_not_proposed() -> None:
    hashes = np.array([0, 0, 1, 2**64 - 1, 2**64 - 1], np.uint64)
    assert pairs(hash_pairs(hashes, np.ones(5, np.bool_))) == set()


def test_only_pairs_with_someone_new() -> None:
    hashes = np.full(4, 0x0F0F0F0F0F0F0F0F, np.uint64)
    new = np.array([False, False, True, False])
    assert pairs(hash_pairs(hashes, new)) == {(0, 2), (1, 2), (2, 3)}
    vectors = np.ones((4, 4), np.float32) / 2
    assert pairs(vector_pairs(vectors, new, 0.9)) == {(0, 2), (1, 2), (2, 3)}


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 2**32), st.integers(2, 60), st.floats(0, 1))
def test_vectors_above_the_limit_are_found(seed: int, count: int, share: float) -> None:
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(count, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    new = rng.uniform(size=count) < share
    found = vector_pairs(vectors, new, 0.5, per_photo=count)
    cosines = vectors @ vectors.T
    plain = {
        (a, b)
        for a in range(count)
        for b in range(a + 1, count)
        if cosines[a, b] >= 0.5 + 1e-6 and (new[a] or new[b])
    }
    assert plain <= pairs(found)
    assert all(cosines[a, b] >= 0.5 - 1e-6 and (new[a] or new[b]) for a, b in pairs(found))


def test_each_photo_keeps_its_best_partners_whatever_the_order() -> None:
    rng = np.random.default_rng(3)
    vectors = rng.normal(size=(300, 6)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    everyone = np.ones(300, np.bool_)
    order = rng.permutation(300)
    straight = pairs(vector_pairs(vectors, everyone, 0.3, per_photo=3))
    mixed = vector_pairs(vectors[order], everyone, 0.3, per_photo=3)
    renamed = {tuple(sorted((int(order[a]), int(order[b])))) for a, b in pairs(mixed)}
    assert renamed == straight


def test_merging_keeps_the_better_score() -> None:
    vectors = np.ones((2, 4), np.float32) / 2
    everyone = np.ones(2, np.bool_)
    one = vector_pairs(vectors * np.float32(0.95), everyone, 0.5)
    both = merge(one, vector_pairs(vectors, everyone, 0.5))
    assert len(both) == 1 and both.score[0] > 0.99


def test_stopping_gives_an_empty_answer() -> None:
    vectors = np.ones((5, 4), np.float32) / 2
    assert len(vector_pairs(vectors, np.ones(5, np.bool_), 0.5, stop=lambda: True)) == 0


def test_the_cut_offs_are_the_models_own() -> None:
    for near in (0.4, 0.777):
        limits = Limits.of({"copy": {"near": near, "identical": 0.9}, "look": {"similar": 0.5}})
        assert limits.copy == near
        nets = [limits.net(photos) for photos in (500, 8_000, 40_000, 200_000)]
        shares = [cosine / near for cosine, _ in nets]
        assert shares == pytest.approx([0.25, 0.5, 0.85, 1.0])
        assert [partners for _, partners in nets] == sorted((p for _, p in nets), reverse=True)
