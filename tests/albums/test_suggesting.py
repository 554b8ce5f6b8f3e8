"""Suggestions by neighbours: honest probabilities, and doubt about what is unlike all albums."""

import numpy as np

from photofinder.albums.classifier import NEVER
from photofinder.albums.labelled import Labelled
from photofinder.albums.neighbours import learn_neighbours
from photofinder.albums.suggesting import ByLayer, ByNeighbours
from photofinder.search.album_layer import AlbumLayer
from tests.albums.made import vectors

NAMES = ("a", "b", "c", "d")


def _albums(seed: int = 0) -> Labelled:
    found, labels = vectors(60, seed=seed, apart=2)
    contents = tuple(b"%032d" % number for number in range(len(labels)))
    groups = np.arange(len(labels), dtype=np.int64)
    return Labelled(NAMES, labels, found, groups, contents, np.empty((0, 0, 0, 3), np.uint8))


def test_probabilities_of_neighbours_are_honest() -> None:
    suggester = ByNeighbours(_albums())
    fresh = _albums(1)
    found = suggester.suggest(fresh.look, fresh.contents[:0] + (b"",) * len(fresh))
    first = np.array([one.albums[0].confidence for one in found])
    right = np.array(
        [one.albums[0].album == NAMES[k] for one, k in zip(found, fresh.labels, strict=True)]
    )
    assert abs(first.mean() - right.mean()) < 0.08
    assert abs(suggester.neighbours.accuracy - right.mean()) < 0.08
    sure = np.array([one.sure for one in found])
    assert sure.mean() > 0.3 and right[sure].mean() > 0.85
    assert all(len(one.albums) == 3 for one in found)


def test_a_photo_has_no_say_about_itself_nor_have_its_copies() -> None:
    albums = _albums()
    look = albums.look.copy()
    look[0] = look[1] = look[70]  # filed with a, but just like one of b
    groups = albums.groups.copy()
    groups[1] = groups[0]
    neighbours = learn_neighbours(look, albums.labels, groups, 4, 0)
    alone, _ = neighbours(look[:1], np.array([0]))
    with_itself, _ = neighbours(look[:1])
    assert alone[0, 0] < with_itself[0, 0]


def test_what_is_unlike_all_albums_is_never_sure() -> None:
    suggester = ByNeighbours(_albums())
    strange = -_albums().look.mean(axis=0, keepdims=True)
    strange /= np.linalg.norm(strange)
    (one,) = suggester.suggest(strange.astype(np.float32), [b"unknown"])
    assert not one.sure


def test_a_layer_suggests_its_albums() -> None:
    weight = np.eye(4, 2, dtype=np.float32) * 5
    layer = AlbumLayer(("left", "right"), 0.9, 2.0, weight, np.zeros(2, np.float32))
    found = ByLayer(layer).suggest(np.eye(4, dtype=np.float32)[:3], [b""] * 3)
    assert [one.albums[0].album for one in found[:2]] == ["left", "right"]
    assert [one.sure for one in found] == [True, True, False]
    assert len(found[0].albums) == 2


def test_where_none_is_sure_a_layer_that_says_one_is_not_either() -> None:
    weight = np.eye(4, 2, dtype=np.float32) * 500
    layer = AlbumLayer(("left", "right"), NEVER, 2.0, weight, np.zeros(2, np.float32))
    (found,) = ByLayer(layer).suggest(np.eye(4, dtype=np.float32)[:1], [b""])
    assert found.albums[0].confidence == 1.0 and not found.sure
