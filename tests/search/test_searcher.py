"""From real files to hits, the whole way but for the indexer."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from photofinder.errors import ModelError, QueryError
from photofinder.library.library import Library
from photofinder.library.records import Differences, ModelRow, RootState
from photofinder.search import searcher as searcher_module
from photofinder.search.embedder import Embedder
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec
from photofinder.search.query import (
    Example,
    FileExample,
    PhotoExample,
    PixelsExample,
    Query,
    Results,
)
from photofinder.search.scores import Word
from photofinder.search.searcher import Searcher
from tests.search.made import Decoder, add_rows, index_files, layout, unit_vectors, write_picture


@dataclass
class Scene:
    """Twelve pictures in two folders: picture 0 also as a small copy, darker, and as a twin
    file with the same bytes."""

    library: Library
    registry: Registry
    model: ModelRow
    searcher: Searcher
    decoder: Decoder
    root: Path
    files: dict[str, Path]
    ids: dict[str, int]

    def search(self, *positives: Example, **filters: object) -> Results:
        return self.searcher.search(Query(positives, **filters))  # type: ignore[arg-type]

    def names(self, results: Results) -> list[str]:
        by_id = {photo_id: name for name, photo_id in self.ids.items() if name != "twin"}
        return [by_id[hit.photo_id] for hit in results.hits]


@pytest.fixture
def scene(
    library: Library,
    model: ModelRow,
    registry: Registry,
    embedder: Embedder,
    photos_folder: Path,
) -> Iterator[Scene]:
    folder, inner = photos_folder, photos_folder / "inner"
    files = {str(i): write_picture(folder / f"{i}.png", layout(i)) for i in range(9)}
    files["small"] = write_picture(inner / "small.png", layout(0, 48))
    dark = (layout(0) * 0.8).astype(np.uint8)
    files["dark"] = write_picture(inner / "dark.jpg", dark)
    files["twin"] = inner / "twin.png"
    files["twin"].write_bytes(files["0"].read_bytes())
    paths = list(files.values())
    ids = dict(zip(files, index_files(library, model, embedder, paths, folder), strict=True))
    decoder = Decoder()
    with Searcher(library, registry, model, decoder) as searcher:
        yield Scene(library, registry, model, searcher, decoder, folder, files, ids)


def test_a_photo_finds_its_copies_first(scene: Scene) -> None:
    results = scene.search(PhotoExample(scene.ids["0"]))
    assert scene.names(results)[:3] == ["0", "small", "dark"]
    twin, small, dark = results.hits[:3]
    assert (twin.path, twin.score, twin.word) == (bytes(scene.files["twin"]), 1, Word.IDENTICAL)
    assert small.word is Word.IDENTICAL
    assert small.score > dark.score > results.hits[3].score
    assert results.searched == 11
    assert results.positives == (scene.ids["0"],)
    assert not scene.decoder.asked


def test_no_plain_picture_is_called_the_same_as_another(scene: Scene, embedder: Embedder) -> None:
    def plain(name: str, colour: tuple[int, int, int]) -> Path:
        pixels = np.broadcast_to(np.array(colour, np.uint8), (64, 64, 3))
        return write_picture(scene.root / name, pixels)

    blue = plain("blue.png", (30, 60, 200))
    bluer = plain("bluer.png", (34, 66, 205))
    twin = scene.root / "twin blue.png"
    twin.write_bytes(blue.read_bytes())
    files = [blue, bluer, twin]
    ids = index_files(scene.library, scene.model, embedder, files, scene.root)
    outside = np.broadcast_to(np.array((32, 62, 202), np.uint8), (80, 80, 3))
    with Searcher(scene.library, scene.registry, scene.model, scene.decoder) as searcher:
        for example in (PhotoExample(ids[1]), PixelsExample(outside), FileExample(bytes(bluer))):
            hit = searcher.search(Query((example,))).hits[0]
            assert hit.photo_id in ids
            assert hit.word is Word.NEAR
        hits = searcher.search(Query((FileExample(bytes(twin)),))).hits
        assert [(hit.path, hit.word) for hit in hits[:2]] == [
            (bytes(blue), Word.IDENTICAL), (bytes(bluer), Word.NEAR),
        ]  # fmt: skip


def test_hits_fall_and_the_query_itself_is_left_out(scene: Scene) -> None:
    results = scene.search(FileExample(bytes(scene.files["3"])), limit=50)
    scores = [hit.score for hit in results.hits]
    assert scores == sorted(scores, reverse=True)
    assert len(results.hits) == 10
    assert bytes(scene.files["3"]) not in {path for hit in results.hits for path in hit.paths}
    assert not scene.decoder.asked  # the stored vector was used


def test_small_pictures_are_left_out_when_asked(scene: Scene) -> None:
    query = PhotoExample(scene.ids["0"])
    for limit in (3, 50):  # among many hits, and where all photos are looked at
        found = scene.names(scene.search(query, least_side=49, limit=limit))
        assert "small" not in found
        assert found[:2] == ["0", "dark"]
    assert "small" in scene.names(scene.search(query, least_side=48))
    assert scene.names(scene.search(query, least_side=10_000)) == ["0"]  # the same bytes


def test_the_twin_finds_the_original(scene: Scene) -> None:
    hits = scene.search(FileExample(bytes(scene.files["twin"]))).hits
    assert (hits[0].path, hits[0].score) == (bytes(scene.files["0"]), 1)


def test_hard_links_are_no_copies(scene: Scene, embedder: Embedder) -> None:
    link = scene.root / "link.png"
    os.link(scene.files["5"], link)
    ids = index_files(scene.library, scene.model, embedder, [link], scene.root)
    assert ids == [scene.ids["5"]]
    results = scene.search(PhotoExample(scene.ids["5"]), limit=50)
    assert scene.ids["5"] not in {hit.photo_id for hit in results.hits}


def test_an_outside_file_is_decoded_and_embedded(scene: Scene, tmp_path: Path) -> None:
    outside = write_picture(tmp_path / "outside.jpg", layout(4, 160))
    hits = scene.search(FileExample(bytes(outside))).hits
    assert hits[0].photo_id == scene.ids["4"]
    assert hits[0].word in (Word.IDENTICAL, Word.NEAR)
    assert scene.decoder.asked == [bytes(outside)]


def test_an_outside_file_with_known_bytes_needs_no_model(
    scene: Scene, tmp_path: Path, models_folder: Path
) -> None:
    outside = tmp_path / "copy.png"
    outside.write_bytes(scene.files["0"].read_bytes())
    (models_folder / "tiny.onnx").write_bytes(b"tampered")
    hit = scene.search(FileExample(bytes(outside))).hits[0]
    assert hit.photo_id == scene.ids["0"]
    assert set(hit.paths) == {bytes(scene.files["0"]), bytes(scene.files["twin"])}
    assert hit.score == 1


def test_a_changed_file_is_read_again(scene: Scene) -> None:
    write_picture(scene.files["6"], layout(7, 120))
    hits = scene.search(FileExample(bytes(scene.files["6"]))).hits
    assert hits[0].photo_id == scene.ids["7"]
    assert scene.decoder.asked == [bytes(scene.files["6"])]


def test_pixels(scene: Scene) -> None:
    hits = scene.search(PixelsExample(layout(2, 200))).hits
    assert hits[0].photo_id == scene.ids["2"]


def test_links_to_files_are_followed_for_a_query(scene: Scene, tmp_path: Path) -> None:
    link = tmp_path / "link.png"
    link.symlink_to(scene.files["3"])
    results = scene.search(FileExample(bytes(link)))
    assert results.positives == (scene.ids["3"],)


def test_a_tampered_model_still_searches_what_is_stored(
    scene: Scene, models_folder: Path, tmp_path: Path
) -> None:
    (models_folder / "tiny.onnx").write_bytes(b"tampered")
    fresh = Registry(models_folder, tmp_path / "own models")
    with Searcher(scene.library, fresh, scene.model, scene.decoder) as searcher:
        hits = searcher.search(Query((PhotoExample(scene.ids["0"]),))).hits
        assert hits[1].photo_id == scene.ids["small"]
        outside = write_picture(tmp_path / "outside.png", layout(99))
        with pytest.raises(ModelError, match="has changed"):
            searcher.search(Query((FileExample(bytes(outside)),)))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: None, "There is no file"),
        (lambda path: path.mkdir(), "not an ordinary file"),
        (lambda path: os.mkfifo(path), "not an ordinary file"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.write_bytes(b"just some words"), "cannot be used"),
        (lambda path: path.symlink_to(path), "not an ordinary file"),
    ],
)
def test_bad_files_give_one_clear_sentence(
    make: object, message: str, scene: Scene, tmp_path: Path
) -> None:
    path = tmp_path / "query.jpg"
    make(path)  # type: ignore[operator]
    with pytest.raises(QueryError, match=message) as caught:
        scene.search(FileExample(bytes(path)))
    assert "query.jpg" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "example",
    [
        PhotoExample(10**9),
        PixelsExample(np.zeros((4, 4), np.uint8)),
        PixelsExample(np.zeros((0, 4, 3), np.uint8)),
    ],
)
def test_bad_examples_are_query_errors(example: Example, scene: Scene) -> None:
    with pytest.raises(QueryError):
        scene.search(example)


def test_empty_queries_are_query_errors(scene: Scene) -> None:
    with pytest.raises(QueryError):
        scene.search()
    with pytest.raises(QueryError):
        scene.search(PhotoExample(scene.ids["0"]), limit=0)


def test_any_of_several(scene: Scene) -> None:
    results = scene.search(
        PhotoExample(scene.ids["dark"]), PhotoExample(scene.ids["4"]), mode="any"
    )
    assert set(scene.names(results)[:2]) == {"0", "small"}
    assert scene.ids["4"] not in {hit.photo_id for hit in results.hits}


def test_all_of_several_prefers_what_they_share(scene: Scene) -> None:
    both = scene.search(PhotoExample(scene.ids["small"]), PhotoExample(scene.ids["dark"]))
    assert scene.names(both)[0] == "0"
    alone = [scene.search(PhotoExample(scene.ids[name])).hits for name in ("small", "dark")]
    scores = [next(h.score for h in hits if h.photo_id == scene.ids["0"]) for hits in alone]
    assert both.hits[0].score == pytest.approx(sum(scores) / 2)


@pytest.mark.parametrize("mode", ["all", "any"])
def test_negatives_push_away(scene: Scene, mode: str) -> None:
    example = PhotoExample(scene.ids["8"])
    plain = scene.search(example, mode=mode)
    second = plain.hits[0]
    pushed = scene.search(example, negatives=(PhotoExample(second.photo_id),), mode=mode)
    assert second.photo_id not in {hit.photo_id for hit in pushed.hits}
    dark = scene.search(example, negatives=(PhotoExample(scene.ids["dark"]),), mode=mode, limit=50)
    before = scene.names(scene.search(example, mode=mode, limit=50))
    after = scene.names(dark)
    assert after.index("small") >= before.index("small")


def test_scores_stay_comparisons_with_the_positives(scene: Scene) -> None:
    example, negative = PhotoExample(scene.ids["0"]), PhotoExample(scene.ids["5"])
    plain = {hit.photo_id: hit.score for hit in scene.search(example, limit=50).hits}
    pushed = scene.search(example, negatives=(negative,), limit=50)
    assert all(hit.score == pytest.approx(plain[hit.photo_id]) for hit in pushed.hits)


def test_folder_filter(scene: Scene) -> None:
    results = scene.search(PhotoExample(scene.ids["0"]), folder=bytes(scene.root / "inner"))
    assert [hit.path for hit in results.hits] == [
        bytes(scene.files[name]) for name in ("twin", "small", "dark")
    ]


def test_photos_without_files_are_no_hits(scene: Scene) -> None:
    root = scene.library.roots.list()[0]
    gone = [f.id for f in scene.library.files.known(root.id) if f.name == b"small.png"]
    scene.library.files.apply(Differences(root.id, missing=tuple(gone)))
    assert "small" not in scene.names(scene.search(PhotoExample(scene.ids["dark"]), limit=50))


def test_offline_photos_are_found_and_marked(scene: Scene) -> None:
    root = scene.library.roots.list()[0]
    scene.library.roots.set_state(root.id, RootState.OFFLINE)
    os.rename(scene.root, scene.root.with_name("away"))
    results = scene.search(FileExample(bytes(scene.files["0"])))
    assert results.hits[0].offline
    assert scene.names(results)[:2] == ["0", "small"]


def test_a_name_that_is_no_text(scene: Scene, tmp_path: Path) -> None:
    path = bytes(tmp_path) + b"/caf\xe9.png"
    with open(path, "wb") as stream:
        stream.write(scene.files["3"].read_bytes())
    assert scene.search(FileExample(path)).hits[0].photo_id == scene.ids["3"]


@pytest.fixture
def many(library: Library, model: ModelRow, registry: Registry) -> tuple[Searcher, list[int]]:
    """300 photos in three folders, without real files."""
    look, copy = unit_vectors(300, 16, 1), unit_vectors(300, 16, 2)
    ids: list[int] = []
    for start in (0, 100, 200):
        part, folder = slice(start, start + 100), b"part%d" % start
        ids += add_rows(library, model, look[part], copy[part], folder=folder, first=start)
    return Searcher(library, registry, model, Decoder()), ids


@pytest.mark.parametrize("exact_up_to", [20_000, 10])
def test_filters_by_time(
    many: tuple[Searcher, list[int]], exact_up_to: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searcher_module, "EXACT_UP_TO", exact_up_to)
    monkeypatch.setattr(searcher_module, "LEAST_CANDIDATES", 10)
    searcher, ids = many
    full = searcher.search(Query((PhotoExample(ids[7]),), limit=300)).hits
    some = searcher.search(Query((PhotoExample(ids[7]),), since=50, until=120, limit=5)).hits
    allowed = set(ids[50:120])
    assert [h.photo_id for h in some] == [h.photo_id for h in full if h.photo_id in allowed][:5]


@pytest.mark.parametrize("copies", [0, 15, 200])
def test_no_copy_is_missed_however_many_there_are(
    library: Library, model: ModelRow, registry: Registry, spec: ModelSpec,
    monkeypatch: pytest.MonkeyPatch, copies: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(searcher_module, "LEAST_CANDIDATES", 10)
    look, copy = unit_vectors(400, spec.look, 3), unit_vectors(400, spec.copy or 0, 4)
    near = (
        copy[:1] + unit_vectors(copies, spec.copy or 0, 5) * np.linspace(0.1, 0.6, copies)[:, None]
    )
    copy[1 : 1 + copies] = near / np.linalg.norm(near, axis=1, keepdims=True)
    ids = add_rows(library, model, look, copy)
    with Searcher(library, registry, model, Decoder()) as searcher:
        found = searcher.search(Query((PhotoExample(ids[0]),), limit=60)).hits
        compared = searcher.search(Query((PhotoExample(ids[0]),), since=0, limit=60)).hits
    assert [hit.photo_id for hit in found] == [hit.photo_id for hit in compared]
    wanted = min(copies, 60)
    assert len({hit.photo_id for hit in found} & set(ids[1 : 1 + copies])) >= wanted / 2


def test_mostly_hidden_neighbours_do_not_empty_the_answer(
    many: tuple[Searcher, list[int]], library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searcher_module, "LEAST_CANDIDATES", 10)
    searcher, ids = many
    root = library.roots.list()[0]
    hidden = [f.id for f in library.files.known(root.id) if f.folder != b"part200"]
    library.files.apply(Differences(root.id, missing=tuple(hidden)))
    hits = searcher.search(Query((PhotoExample(ids[250]),), limit=50)).hits
    assert len(hits) == 50
    assert {hit.photo_id for hit in hits} <= set(ids[200:])


def test_opposite_examples_still_give_an_answer(
    library: Library, model: ModelRow, registry: Registry, spec: ModelSpec
) -> None:
    rows = unit_vectors(30, 16)
    rows[1] = -rows[0]
    ids = add_rows(library, model, rows, rows)
    with Searcher(library, registry, model, Decoder()) as searcher:
        results = searcher.search(Query((PhotoExample(ids[0]), PhotoExample(ids[1]))))
    assert len(results.hits) == 20
