"""From files to photos, vectors and thumbnails, with the real thread and real decoding."""

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from photofinder.errors import LibraryInUse, ModelError, Reason, UsageError
from photofinder.imaging.decode_pool import DecodePool
from photofinder.indexing.indexer import Indexer
from photofinder.indexing.missing_thumbnails import MissingThumbnails
from photofinder.indexing.status import Scan
from photofinder.library.library import Library
from photofinder.library.records import RootState
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from photofinder.settings import Settings
from tests.indexing.conftest import QUICK
from tests.indexing.photo_files import fill, jpeg, tree, until, write

Start = Callable[..., Indexer]


def contents(folder: LibraryFolder) -> tuple[list[Any], list[Any], list[Any]]:
    """Photos, vectors and thumbnails of a library, comparable."""
    with Library(folder) as library:
        active = library.models.active
        assert active is not None
        photos = library.photos.many(library.photos.timeline().ids.tolist())
        stored = library.vectors.of(active, [photo.id for photo in photos])
        vectors = [v.tolist() for v in (stored.photo_ids, stored.look, stored.copy)]
        thumbnails = [library.thumbnails.get(photo.content) for photo in photos]
        return [photo._asdict() for photo in photos], vectors, thumbnails


def test_all_pictures_are_found_and_embedded(
    start: Start, photos_folder: Path, library_folder: LibraryFolder
) -> None:
    fill(photos_folder, 40)
    before = tree(photos_folder)
    indexer = start(photos_folder)
    status = indexer.status
    assert (status.photos, status.embedded, status.waiting, status.problems) == (40, 40, 0, 0)
    assert status.state == "idle" and status.model == "tiny" and not status.error
    assert status.roots[0].files == 40 and status.roots[0].state is RootState.ONLINE
    assert indexer.store is not None and len(indexer.store) == 40
    indexer.stop()
    photos, vectors, thumbnails = contents(library_folder)
    assert len(photos) == len(vectors[0]) == 40 and all(thumbnails)
    assert tree(photos_folder) == before


@pytest.mark.parametrize("number", [-1, 1_000_000])
def test_impossible_number_of_workers_means_the_usual(
    start: Start, photos_folder: Path, number: int
) -> None:
    fill(photos_folder, 3)
    assert start(photos_folder, workers=None, settings=Settings(workers=number)).status.photos == 3


def test_file_from_the_far_future_is_one_of_many(start: Start, photos_folder: Path) -> None:
    fill(photos_folder, 3)
    os.utime(photos_folder / "0000.jpg", (13_000_000_000, 13_000_000_000))  # the year 2381
    indexer = start(photos_folder, workers=1)
    assert (indexer.status.photos, indexer.status.problems) == (3, 0)
    assert not indexer.status.error


def test_sequential_and_parallel_give_the_same(
    start: Start, photos_folder: Path, tmp_path: Path
) -> None:
    fill(photos_folder, 50)
    (photos_folder / "broken.jpg").write_bytes(jpeg(3)[:200])
    shutil.copy(photos_folder / "0000.jpg", photos_folder / "copy.jpg")
    os.utime(photos_folder / "copy.jpg", (1, 1))
    os.utime(photos_folder / "broken.jpg", (2, 2))
    results = []
    for workers in (0, 3):
        folder = LibraryFolder(tmp_path / f"library{workers}")
        indexer = start(photos_folder, workers=workers, folder=folder)
        assert indexer.status.embedded == 50 and indexer.status.problems == 1
        indexer.stop()
        results.append(contents(folder))
    assert results[0] == results[1]


def test_copies_moves_and_touched_files_are_not_embedded_again(
    start: Start, photos_folder: Path
) -> None:
    files = fill(photos_folder, 12)
    indexer = start(photos_folder)
    (photos_folder / "a").rename(photos_folder / "z")
    files[0].rename(photos_folder / "new-name.jpg")
    shutil.copy(files[3], photos_folder / "copied.jpg")
    os.utime(photos_folder / "copied.jpg", (9, 9))
    os.utime(files[6], (8, 8))
    indexer.request(Scan())
    assert indexer.wait_idle(90)
    assert (indexer.status.embedded, indexer.status.photos) == (12, 12)
    paths = indexer.call(lambda library: library.photos.by_path(os.fsencode(files[3]))).result(60)
    assert paths is not None and len(paths.paths) == 2


def test_changed_file_gets_a_new_vector(start: Start, photos_folder: Path) -> None:
    (file,) = fill(photos_folder, 1)
    indexer = start(photos_folder)
    write(file, 77)
    indexer.request(Scan())
    assert indexer.wait_idle(90)
    assert (indexer.status.embedded, indexer.status.photos) == (2, 1)


def test_what_was_done_is_not_done_again_after_a_restart(start: Start, photos_folder: Path) -> None:
    fill(photos_folder, 20)
    start(photos_folder).stop()
    indexer = start(photos_folder)
    assert indexer.status.embedded == 0 and indexer.status.photos == 20
    assert indexer.store is not None and len(indexer.store) == 20


def test_unusable_files_become_problems_and_are_read_when_they_change(
    start: Start, photos_folder: Path
) -> None:
    fill(photos_folder, 3)
    for name, data in (
        ("empty.jpg", b""), ("text.jpg", b"no picture"), ("cut.jpg", jpeg(9, 400)[:900]),
    ):  # fmt: skip
        (photos_folder / name).write_bytes(data)
        os.utime(photos_folder / name, (5, 5))
    indexer = start(photos_folder)
    problems = indexer.call(lambda library: library.files.problems()).result(60)
    assert {os.path.basename(p.path): p.reason for p in problems} == {
        b"empty.jpg": Reason.EMPTY,
        b"text.jpg": Reason.NOT_A_PICTURE,
        b"cut.jpg": Reason.DAMAGED,
    }
    assert all(problem.retry_at is None for problem in problems)
    assert indexer.status.photos == 3 and indexer.status.problems == 3
    for seed, name in enumerate(("empty.jpg", "text.jpg", "cut.jpg")):
        write(photos_folder / name, 100 + seed)
    indexer.request(Scan())
    assert indexer.wait_idle(90)
    assert indexer.status.photos == 6 and indexer.status.problems == 0


def test_fresh_damaged_file_is_tried_again_then_final(start: Start, photos_folder: Path) -> None:
    fill(photos_folder, 1)
    timing = replace(QUICK, fresh=0.0, retries=(0.0, 0.0, 0.0))
    (photos_folder / "cut.jpg").write_bytes(jpeg(9, 400)[:900])
    indexer = start(photos_folder, timing=timing)

    def tries() -> tuple[int, int | None]:
        (problem,) = indexer.call(lambda library: library.files.problems()).result(60)
        return problem.tries, problem.retry_at

    until(lambda: tries() == (4, None))


def test_calls_run_on_the_thread_and_failures_come_back(start: Start, photos_folder: Path) -> None:
    indexer = start()
    names = indexer.call(lambda _: threading.current_thread().name)
    assert names.result(60) == "indexer"
    with pytest.raises(UsageError):
        indexer.add_root(os.fsencode(photos_folder / "nothing")).result(60)
    with pytest.raises(UsageError):
        indexer.call(lambda library: library.roots.get(99)).result(60)
    with pytest.raises(ModelError):
        indexer.use_model("unknown").result(60)
    indexer.stop()
    assert indexer.call(lambda _: 1).exception(1) is not None


def test_same_folder_twice_nested_and_by_a_link(
    start: Start, photos_folder: Path, tmp_path: Path, library_folder: LibraryFolder
) -> None:
    fill(photos_folder, 6)
    indexer = start(photos_folder)
    first = indexer.add_root(os.fsencode(photos_folder)).result(60)
    (tmp_path / "link").symlink_to(photos_folder)
    assert indexer.add_root(os.fsencode(tmp_path / "link")).result(60).id == first.id
    with pytest.raises(UsageError):
        indexer.add_root(os.fsencode(photos_folder / "a")).result(60)
    with pytest.raises(UsageError):
        indexer.add_root(os.fsencode(library_folder.folder)).result(60)
    assert indexer.wait_idle(90) and indexer.status.roots[0].files == 6


def test_removed_root_leaves_the_library(start: Start, photos_folder: Path) -> None:
    fill(photos_folder, 5)
    indexer = start(photos_folder)
    indexer.remove_root(indexer.status.roots[0].root_id).result(60)
    assert indexer.wait_idle(90)
    assert indexer.status.photos == 0 and indexer.status.roots == ()


def test_mass_vanish_is_held_until_the_user_settles_it(start: Start, photos_folder: Path) -> None:
    fill(photos_folder, 90)
    indexer = start(photos_folder)
    (photos_folder / "a").rename(photos_folder.parent / "away")
    indexer.request(Scan())
    assert indexer.wait_idle(90)
    (root,) = indexer.status.roots
    assert (root.state, root.held, indexer.status.photos) == (RootState.HELD, 60, 90)
    indexer.call(lambda library: library.files.settle(root.root_id, gone=True)).result(60)
    assert indexer.wait_idle(90)
    (root,) = indexer.status.roots
    assert (root.state, root.held, indexer.status.photos) == (RootState.ONLINE, 0, 30)


def test_pause_holds_work_but_not_calls(start: Start, photos_folder: Path) -> None:
    fill(photos_folder, 4)
    indexer = start()
    indexer.pause()
    indexer.add_root(os.fsencode(photos_folder)).result(60)
    until(lambda: indexer.status.state == "paused")
    assert not indexer.wait_idle(0.2) and indexer.status.photos == 0
    indexer.resume()
    assert indexer.wait_idle(90) and indexer.status.photos == 4


def test_second_indexer_is_refused(
    start: Start, library_folder: LibraryFolder, registry: Registry
) -> None:
    start()
    second = Indexer(library_folder, registry, Settings())
    second.start()
    with pytest.raises(LibraryInUse):
        second.ready.result(10)
    second.stop()
    assert second.status.state == "failed" and str(os.getpid()) in second.status.error


def test_missing_thumbnails_are_made_anew(
    start: Start, photos_folder: Path, library_folder: LibraryFolder
) -> None:
    fill(photos_folder, 20)
    start(photos_folder).stop()
    library_folder.thumbnails.write_bytes(b"damaged" * 1000)
    indexer = start()
    until(lambda: len(indexer.call(lambda lib: lib.thumbnails.contents()).result(60)) == 20)
    assert indexer.status.embedded == 0


def test_missing_thumbnails_are_looked_for_until_none_is_missing(
    start: Start, photos_folder: Path, library_folder: LibraryFolder
) -> None:
    fill(photos_folder, 20)
    start(photos_folder).stop()
    with Library(library_folder, writer=True) as library:
        assert not library.lacks_thumbnails  # ended in good order: no look at all photos
        assert not MissingThumbnails(library, lambda: None).busy
    library_folder.thumbnails.unlink()
    for _ in range(2):  # nothing was made: the next start knows it still
        with Library(library_folder, writer=True) as library:
            assert library.lacks_thumbnails
    (photos_folder / "a").rename(photos_folder.parent / "away")
    indexer = start()
    until(lambda: len(indexer.call(lambda lib: lib.thumbnails.contents()).result(60)) == 7)
    indexer.stop()
    (photos_folder.parent / "away").rename(photos_folder / "a")
    indexer = start()
    until(lambda: not indexer.call(lambda lib: lib.lacks_thumbnails).result(60))
    assert len(indexer.call(lambda lib: lib.thumbnails.contents()).result(60)) == 20


def test_look_for_missing_thumbnails_after_a_kill_can_be_stopped(
    start: Start,
    photos_folder: Path,
    library_folder: LibraryFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill(photos_folder, 20)
    start(photos_folder).stop()
    with sqlite3.connect(library_folder.database) as database:
        database.execute("DELETE FROM meta WHERE key = 'clean'")  # as a kill leaves it
    database.close()
    monkeypatch.setattr("photofinder.indexing.missing_thumbnails._CHUNK", 5)
    with Library(library_folder, writer=True) as library, DecodePool(0) as pool:
        missing = MissingThumbnails(library, lambda: None)
        steps = 0
        while missing.busy:
            missing.step(lambda: pool, lambda: True)
            steps += 1
        assert steps == 5 and not library.lacks_thumbnails


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.15, 0.4, 0.9])
def test_stop_at_any_time_is_quick_and_leaves_nothing(
    start: Start, photos_folder: Path, delay: float
) -> None:
    fill(photos_folder, 60)
    indexer = start(photos_folder, workers=2, watch=True, wait=False)
    indexer.wait_idle(delay)
    indexer.stop(3)
    assert indexer.status.state == "stopped"
    assert not [t for t in threading.enumerate() if t.name.startswith(("indexer", "decode"))]
    assert not psutil.Process().children()


def test_files_that_vanish_on_the_way_are_missing_not_failed(
    start: Start, photos_folder: Path
) -> None:
    fill(photos_folder, 30)
    indexer = start()
    indexer.pause()
    indexer.add_root(os.fsencode(photos_folder)).result(60)
    indexer.resume()
    until(lambda: any(root.files == 30 for root in indexer.status.roots))
    shutil.rmtree(photos_folder / "a")
    indexer.request(Scan())
    assert indexer.wait_idle(90)
    assert indexer.status.problems == 0 and indexer.status.photos >= 10
    until(lambda: indexer.status.roots[0].files == 10)


def test_photos_have_the_vectors_of_their_own_pictures(start: Start, photos_folder: Path) -> None:
    files = fill(photos_folder, 24)
    indexer = start(photos_folder, workers=2)
    store = indexer.store
    assert store is not None
    for file in files:
        photo = indexer.call(lambda lib, f=file: lib.photos.by_path(os.fsencode(f))).result(60)
        assert photo is not None
        vector = store.vector("copy", photo.id)
        assert vector is not None
        found = store.search("copy", vector, 1)
        assert found.keys[0] == photo.id and np.isclose(found.cosines[0], 1, atol=1e-3)


def test_idle_gives_memory_back_and_keeps_a_backup(
    start: Start, photos_folder: Path, library_folder: LibraryFolder
) -> None:
    fill(photos_folder, 5)
    timing = replace(QUICK, idle_release=0.1, backup_after=0.0)
    indexer = start(photos_folder, workers=1, timing=timing)
    until(lambda: not psutil.Process().children())
    until(lambda: list(library_folder.backups.glob("library-*.db")))
    fill(photos_folder, 5, first=5)
    indexer.request(Scan())
    assert indexer.wait_idle(90) and indexer.status.photos == 10


def test_user_patterns_of_a_root_take_effect(start: Start, photos_folder: Path) -> None:
    fill(photos_folder, 9)
    indexer = start(photos_folder, settings=Settings(exclude=("b/",)))
    assert indexer.status.photos == 6
    root_id = indexer.status.roots[0].root_id
    indexer.call(lambda library: library.roots.set_exclude(root_id, ("a",))).result(60)
    assert indexer.wait_idle(90) and indexer.status.photos == 3


def test_what_is_left_out_everywhere_changes_at_once(start: Start, photos_folder: Path) -> None:
    fill(photos_folder, 9)
    indexer = start(photos_folder, watch=True, settings=Settings(exclude=("b/",)))
    assert indexer.status.photos == 6
    indexer.exclude(("a/",)).result(60)
    assert indexer.wait_idle(90) and indexer.status.photos == 3
    indexer.exclude(()).result(60)
    assert indexer.wait_idle(90) and indexer.status.photos == 9
    fill(photos_folder, 3, first=9)  # events come from folders that were left out before
    until(lambda: indexer.status.photos == 12)


def test_what_is_only_remembered_lets_nobody_look_at_the_library_anew(
    start: Start, photos_folder: Path
) -> None:
    fill(photos_folder, 3)
    indexer = start(photos_folder)
    before = indexer.status.revision
    photo = indexer.call(lambda library: library.photos.get(1)).result(60)
    assert photo is not None and indexer.wait_idle(90)
    called = indexer.status.revision
    assert called > before
    indexer.remember(
        lambda library: library.features.put(1, [(photo.content, b"features")])
    ).result(60)
    assert indexer.wait_idle(90)
    assert indexer.status.revision == called
    kept = indexer.remember(lambda library: library.features.get(1, [photo.content])).result(60)
    assert kept == {photo.content: b"features"}
