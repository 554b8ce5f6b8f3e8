"""Searches in words, alone and among pictures, with a small pair of networks."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from photofinder.errors import ModelError, QueryError
from photofinder.library.library import Library
from photofinder.search.embedder import Embedder
from photofinder.search.model_registry import Registry
from photofinder.search.query import Example, PhotoExample, Query, Results, WordsExample
from photofinder.search.ranking import PUSH
from photofinder.search.scores import Calibration, Word, text_weight
from photofinder.search.searcher import Searcher
from tests.search.made import Decoder, index_files, register
from tests.small_pair import adopt_pair, write_photos

EACH = 11


@dataclass
class Scene:
    """44 photos, eleven of each colour."""

    searcher: Searcher
    ids: dict[str, int]

    def search(self, *positives: Example | str, **more: object) -> Results:
        examples = [WordsExample(p) if isinstance(p, str) else p for p in positives]
        return self.searcher.search(Query(tuple(examples), **more))  # type: ignore[arg-type]

    def colours(self, results: Results) -> list[str]:
        """The colours of the hits in order, each run once."""
        names = {number: name.rstrip("0123456789") for name, number in self.ids.items()}
        return [name for name, _ in itertools.groupby(names[hit.photo_id] for hit in results.hits)]


@pytest.fixture
def scene(library: Library, tmp_path: Path, photos_folder: Path) -> Iterator[Scene]:
    write_photos(photos_folder, EACH)
    files = sorted(photos_folder.iterdir())
    registry = Registry(tmp_path / "none", tmp_path / "own")
    spec = adopt_pair(tmp_path / "published", photos_folder, registry)
    model = register(library, spec)
    with Embedder(spec) as embedder:
        ids = index_files(library, model, embedder, files, photos_folder)
    with Searcher(library, registry, model, Decoder()) as searcher:
        yield Scene(searcher, dict(zip((file.stem for file in files), ids, strict=True)))


def test_words_find_what_they_say(scene: Scene) -> None:
    for colour in ("red", "green", "blue", "white"):
        results = scene.search(f"A {colour.upper()}", limit=EACH)
        assert scene.colours(results) == [colour]
        assert len(results.hits) == EACH and results.positives == () and results.in_words
        cosines = [hit.look for hit in results.hits]
        assert cosines == sorted(cosines, reverse=True)
        assert all(hit.copy is None for hit in results.hits)


def test_no_photo_is_near_or_the_same_as_words(scene: Scene) -> None:
    hits = scene.search("red", limit=4 * EACH).hits
    assert {hit.word for hit in hits} <= {Word.SIMILAR, Word.LOOSE, Word.UNLIKE}
    assert hits[0].word is Word.SIMILAR and hits[-1].word is Word.UNLIKE


def test_words_and_photos_together(scene: Scene) -> None:
    either = scene.search("green", "red", mode="any", limit=2 * EACH)
    assert sorted(set(scene.colours(either))) == ["green", "red"]
    white = PhotoExample(scene.ids["white0"])
    plain = scene.search(white, limit=3 * EACH).hits
    mixed = scene.search(white, "red", limit=3 * EACH)
    assert not mixed.in_words
    reddish = mixed.hits
    reds = {number for name, number in scene.ids.items() if name.startswith("red")}
    order = [[hit.photo_id in reds for hit in hits].index(True) for hits in (plain, reddish)]
    assert order[1] <= order[0]


def test_less_like_words(scene: Scene) -> None:
    results = scene.search("white", negatives=(WordsExample("red"),), limit=4 * EACH)
    assert scene.colours(results)[0] == "white"
    assert scene.colours(results)[-1] == "red"
    photo = PhotoExample(scene.ids["blue1"])
    results = scene.search(photo, negatives=(WordsExample("green"),), limit=4 * EACH)
    assert scene.colours(results)[-1] == "green"


def test_the_order_weighs_words_by_their_own_scale(scene: Scene) -> None:
    """By hand: cosines in units of the step from Loose to Similar, less half of the negatives'."""
    spec = scene.searcher.spec
    assert spec.text is not None
    weight = text_weight(spec.scores["look"], spec.text.scores)
    photo = PhotoExample(scene.ids["white0"])
    keys = np.array(sorted(set(scene.ids.values()) - {photo.photo_id}), np.int64)
    rows = {
        key: hit.look
        for word in ("red", "blue")
        for hit in scene.search(word, limit=4 * EACH).hits
        for key in [(word, hit.photo_id)]
    }
    rows |= {(photo, hit.photo_id): hit.look for hit in scene.search(photo, limit=4 * EACH).hits}
    wanted = [
        (weight * rows["red", key] + rows[photo, key]) / 2 - PUSH * weight * rows["blue", key]
        for key in keys.tolist()
    ]
    found = scene.search(
        "red", photo, negatives=(WordsExample("blue"),), limit=4 * EACH
    )  # fmt: skip
    order = {hit.photo_id: place for place, hit in enumerate(found.hits)}
    best = [wanted[keys.tolist().index(key)] for key in order]
    assert np.all(np.diff(best) < 1e-4)


def test_narrowed_to_a_folder(scene: Scene, tmp_path: Path) -> None:
    assert scene.search("red", folder=bytes(tmp_path / "elsewhere")).hits == ()
    assert scene.search("red", until=1).hits == ()


def test_what_cannot_be_asked(
    scene: Scene, registry: Registry, library: Library, models_folder: Path
) -> None:
    with pytest.raises(QueryError, match="word or two"):
        scene.search("  ")
    wordless = registry.get("tiny")
    with (
        Searcher(library, registry, register(library, wordless), Decoder()) as searcher,
        pytest.raises(QueryError, match=r"'tiny' understands no words.*models get clip-vit-b-32"),
    ):
        searcher.search(Query((WordsExample("red"),)))


def test_a_text_tower_that_is_gone_harms_no_other_search(scene: Scene) -> None:
    text = scene.searcher.spec.text
    assert text is not None
    text.path.unlink()
    with pytest.raises(ModelError, match="cannot be read"):
        scene.search("red")
    assert scene.search(PhotoExample(scene.ids["red0"]), limit=3).hits


def test_scores_of_words() -> None:
    calibration = Calibration(
        {"look": {"similar": 0.8, "loose": 0.6}}, {"similar": 0.28, "loose": 0.24}
    )
    cosines = np.array([-1, 0.20, 0.24, 0.26, 0.28, 0.32, 1.0])
    np.testing.assert_allclose(
        calibration.score_of_text(cosines), [0, 0, 0.25, 0.375, 0.5, 0.74, 0.74], atol=1e-6
    )
    assert not Calibration({"look": {"similar": 0.8}}).score_of_text(cosines).any()
    weight = text_weight({"similar": 0.8, "loose": 0.6}, {"similar": 0.28, "loose": 0.24})
    assert weight == pytest.approx(5)
    # photos that were all alike, and others, must not silence either side
    assert text_weight({"similar": 0.99, "loose": 0.989}, {"similar": 0.3, "loose": 0.2}) == 1
    assert text_weight({"similar": 0.9, "loose": 0.1}, {"similar": 0.3, "loose": 0.29}) == 10
