"""Several models side by side: changes, retries, a file that is no longer what it was."""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from photofinder.errors import Reason
from photofinder.indexing.embedding import Embedding
from photofinder.indexing.indexer import Indexer
from photofinder.indexing.status import Scan
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from photofinder.settings import Settings
from tests.indexing.conftest import QUICK
from tests.indexing.photo_files import fill, jpeg, until
from tests.tiny_model import write_tiny_model

Start = Callable[..., Indexer]


def test_models_side_by_side(
    start: Start, photos_folder: Path, library_folder: LibraryFolder
) -> None:
    fill(photos_folder, 20)
    indexer = start(photos_folder)
    indexer.use_model("other").result(60)
    assert indexer.wait_idle(90)
    assert indexer.status.model == "other" and indexer.status.model_progress is None
    assert indexer.store is not None and indexer.store.model.name == "other"
    assert len(indexer.store) == 20 and indexer.status.embedded == 40
    counts = indexer.call(
        lambda library: {m.name: library.models.vectors(m.id) for m in library.models.list()}
    ).result(60)
    assert counts == {"tiny": 20, "other": 20}
    assert Settings.load(library_folder.settings)[0].model == "other"
    indexer.use_model("tiny").result(60)
    assert indexer.wait_idle(90)
    assert indexer.status.model == "tiny" and indexer.status.embedded == 40


def test_change_of_models_that_waits_for_a_drive_says_so(
    start: Start, photos_folder: Path, tmp_path: Path
) -> None:
    fill(photos_folder, 6)
    fill(tmp_path / "drive", 4, first=50)
    indexer = start(photos_folder)
    indexer.add_root(os.fsencode(tmp_path / "drive")).result(60)
    assert indexer.wait_idle(90)
    (tmp_path / "drive").rename(tmp_path / "unplugged")
    indexer.request(Scan())
    assert indexer.wait_idle(90)
    indexer.use_model("other").result(60)
    assert indexer.wait_idle(90)
    assert indexer.status.model == "tiny" and indexer.status.model_progress == (6, 10)
    (tmp_path / "unplugged").rename(tmp_path / "drive")
    indexer.request(Scan())
    until(lambda: indexer.status.model == "other")
    until(lambda: indexer.status.model_progress is None)


def test_new_file_of_the_same_model_takes_over_quietly(
    start: Start, photos_folder: Path, tmp_path: Path
) -> None:
    fill(photos_folder, 6)
    write_tiny_model(tmp_path / "old", "tiny")
    write_tiny_model(tmp_path / "new", "tiny", look=12)
    start(photos_folder, models=Registry(tmp_path / "old")).stop()
    fill(photos_folder, 4, first=100)
    indexer = start(photos_folder, models=Registry(tmp_path / "new"))
    assert (indexer.status.photos, indexer.status.embedded) == (10, 10)
    assert indexer.store is not None and indexer.store.model.look == 12
    assert not indexer.status.error


def test_file_that_is_put_off_holds_up_no_change_of_models(
    start: Start, photos_folder: Path
) -> None:
    fill(photos_folder, 20)
    indexer = start(photos_folder, timing=replace(QUICK, fresh=60.0))
    (photos_folder / "fresh.jpg").write_bytes(jpeg(500))
    indexer.request(Scan())
    until(lambda: indexer.status.roots[0].files == 21)
    indexer.use_model("other").result(60)
    until(lambda: indexer.status.embedded == 40)


def test_known_photo_that_failed_for_a_moment_is_tried_again_when_due(
    start: Start, photos_folder: Path
) -> None:
    fill(photos_folder, 10)
    indexer = start(photos_folder)

    def fail(library: Library) -> None:
        photo = library.photos.by_path(os.fsencode(photos_folder / "0000.jpg"))
        (file,) = [f for f in library.files.known(1) if photo and f.photo_id == photo.id]
        due = int(time.time()) + 2
        library.files.fail(file.id, Reason.NO_MEMORY, "", retry_at=due, crashed=False)

    indexer.call(fail).result(60)
    # Its photo has the vector that it needs: nobody will read it.
    assert indexer.call(lambda library: library.files.next_retry([1])).result(60) is None
    indexer.use_model("other").result(60)
    until(lambda: indexer.status.embedded == 20)
    until(lambda: indexer.status.problems == 0)
    assert indexer.call(lambda library: library.files.next_retry([1, 2])).result(60) is None


def test_retry_that_nobody_can_make_is_not_waited_for(
    start: Start, photos_folder: Path, tmp_path: Path, library_folder: LibraryFolder
) -> None:
    path = write_tiny_model(tmp_path / "models")
    registry = Registry(tmp_path / "models")
    fill(photos_folder, 3)
    start(photos_folder, models=registry).stop()
    path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    with Library(library_folder, writer=True) as library:
        active = library.models.active
        assert active is not None
        library.vectors.forget(active, [1])
        (file,) = [f for f in library.files.known(1) if f.photo_id == 1]
        library.files.fail(file.id, Reason.NO_MEMORY, "", retry_at=1, crashed=False)
        assert library.files.next_retry([active.id], {file.id}) is None  # it is put off
        embedding = Embedding(library, registry, Settings(), QUICK, 0, None, lambda: None)
        assert embedding.next_retry() == 1 and embedding.has_work(True)
        embedding.pipeline()  # the model turns out to be another one
        assert embedding.next_retry() is None and not embedding.has_work(True)
        embedding.drop()


def test_model_that_takes_over_knows_all_vectors(
    start: Start, photos_folder: Path, library_folder: LibraryFolder, registry: Registry
) -> None:
    fill(photos_folder, 20)
    indexer = start(photos_folder)
    indexer.use_model("other").result(60)
    assert indexer.wait_idle(90)
    indexer.stop()
    with Library(library_folder, writer=True) as library:
        embedding = Embedding(
            library, registry, Settings(model="other"), QUICK, 0, None, lambda: None
        )
        embedding.aim("tiny")
        before = library.models.active
        assert not embedding.swap_if_complete(lambda: True)  # it was stopped
        assert library.models.active == before
        assert embedding.swap_if_complete(lambda: False)
        assert embedding.store is not None and len(embedding.store) == 20


def test_changed_model_file_is_refused_and_files_are_still_read(
    start: Start, photos_folder: Path, tmp_path: Path
) -> None:
    path = write_tiny_model(tmp_path / "models")
    path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    fill(photos_folder, 3)
    indexer = start(photos_folder, models=Registry(tmp_path / "models"))
    assert "tiny" in indexer.status.error and indexer.status.remedy
    assert indexer.status.photos == 3 and indexer.status.embedded == 0
