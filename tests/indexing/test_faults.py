"""Kills, dying workers, full disks, forbidden folders: nothing acknowledged is lost."""

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from photofinder.errors import Reason
from photofinder.indexing.indexer import Indexer
from photofinder.indexing.status import Scan
from photofinder.library.library import Library
from photofinder.library.records import Problem
from photofinder.paths import LibraryFolder
from tests.imaging import decode_hooks
from tests.indexing.conftest import QUICK
from tests.indexing.photo_files import fill, tree, until, write

Start = Callable[..., Indexer]
KILLS = int(os.environ.get("PHOTOFINDER_TEST_KILLS", "5"))

RUN = """
import os, sys
from pathlib import Path
from photofinder.indexing.indexer import Indexer
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from photofinder.settings import Settings

base, models, workers = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
indexer = Indexer(
    LibraryFolder(base / "library"), Registry(models), Settings(), workers=workers, watch=False
)
indexer.start()
indexer.ready.result(30)
indexer.add_root(os.fsencode(base / "photos")).result(30)
said = -1
while not indexer.wait_idle(0.02):
    if indexer.status.embedded != said:
        said = indexer.status.embedded
        print(said, flush=True)
    if indexer.status.error:
        print("error", indexer.status.error, "|", indexer.status.remedy, flush=True)
        break
print("end", indexer.status.photos, indexer.status.problems, *indexer.status.notes, flush=True)
indexer.stop()
"""


def run(base: Path, models: Path, workers: int = 1, **options: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RUN, str(base), str(models), str(workers)],
        stdout=subprocess.PIPE,
        text=True,
        **options,  # type: ignore[call-overload]
    )


def test_killed_while_indexing(
    tmp_path: Path, models: Path, start: Start, library_folder: LibraryFolder
) -> None:
    photos = tmp_path / "photos"
    fill(photos, 150)
    before = tree(photos)
    chance = random.Random(4)
    stored = 0
    for _ in range(KILLS):
        with run(tmp_path, models) as child:
            assert child.stdout is not None
            acknowledged = stored
            patience = chance.randrange(0, 3)  # batches to wait for before the kill
            for line in child.stdout:
                if line.startswith("end"):
                    break
                acknowledged = stored + int(line)
                if patience <= 0:
                    break
                patience -= 1
            child.kill()
        with sqlite3.connect(library_folder.database) as database:
            assert database.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            (now,) = database.execute("SELECT count(*) FROM vector").fetchone()
        database.close()
        assert now >= acknowledged, "a batch that was reported is lost"
        stored = now
    indexer = start(photos)
    assert indexer.status.photos == 150 and indexer.status.embedded == 150 - stored
    assert indexer.store is not None and len(indexer.store) == 150
    assert tree(photos) == before


@pytest.mark.parametrize("again", [False, True])
def test_file_that_kills_its_worker_is_quarantined_until_it_changes(
    start: Start, photos_folder: Path, again: bool
) -> None:
    fill(photos_folder, 20)
    deadly = photos_folder / "a" / "deadly.png"
    deadly.write_bytes(decode_hooks.DIE)
    os.utime(deadly, (1, 1))
    timing = replace(QUICK, retries=(0.0,))
    indexer = start(
        photos_folder, workers=2, timing=timing, decoder="tests.imaging.decode_hooks:obedient"
    )

    def problems() -> list[Problem]:
        return indexer.call(lambda library: library.files.problems()).result(60)

    until(lambda: [problem.strikes for problem in problems()] == [2])
    (problem,) = problems()
    assert problem.reason is Reason.CRASHED and problem.retry_at is None
    assert indexer.status.photos == 20 and indexer.status.problems == 1
    if again:
        write(deadly, 400)
        indexer.request(Scan())
    else:
        indexer.call(lambda library: library.files.retry([problem.file_id])).result(60)
        until(lambda: [problem.strikes for problem in problems()] == [2])
    assert indexer.wait_idle(90)
    assert (indexer.status.photos, indexer.status.problems) == ((21, 0) if again else (20, 1))


def test_worker_killed_from_outside_costs_at_most_a_second_try(
    start: Start, photos_folder: Path
) -> None:
    import psutil

    fill(photos_folder, 120)
    timing = replace(QUICK, retries=(0.0,))
    indexer = start(photos_folder, workers=2, timing=timing, wait=False)
    until(lambda: indexer.status.embedded > 0)
    for child in psutil.Process().children():
        if "decode" in " ".join(child.cmdline()):
            child.kill()
            break
    until(lambda: indexer.wait_idle(1) and indexer.status.photos == 120, 60)
    assert indexer.status.problems == 0


FULL = (
    """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
"""
    + RUN
)


def test_damaged_database_is_told_once_and_mended_by_a_new_start(
    start: Start,
    photos_folder: Path,
    library_folder: LibraryFolder,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # as for a large one, which is not looked through after an orderly end
    monkeypatch.setattr("photofinder.library.library.CHECKED_ALWAYS", 0)
    fill(photos_folder, 20)
    start(photos_folder).stop()
    with Library(library_folder, writer=True) as library:
        assert library.backup_if_due()
    with sqlite3.connect(library_folder.database) as database:
        (page,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'vector'"
        ).fetchone()
    database.close()
    data = bytearray(library_folder.database.read_bytes())
    data[4096 * (page - 1) : 4096 * page] = b"\xff" * 4096
    library_folder.database.write_bytes(data)
    indexer = start(wait=False)
    until(lambda: indexer.status.error)
    assert "damaged" in indexer.status.error and "start it again" in indexer.status.remedy
    for _ in range(20):
        indexer.call(lambda library: None).result(60)
    assert len(caplog.records) == 1  # it waits, and does not try again and again
    indexer.stop()
    again = start(photos_folder)
    assert "backup was restored" in again.status.notes[0]
    assert again.status.photos == 20 and not again.status.error


def test_damage_in_a_large_library_after_a_kill_is_told_beside_the_work(
    start: Start,
    photos_folder: Path,
    library_folder: LibraryFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("photofinder.library.library.CHECKED_ALWAYS", 0)
    fill(photos_folder, 3)
    start(photos_folder).stop()
    with Library(library_folder, writer=True) as library:
        assert library.backup_if_due()
    with contextlib.closing(sqlite3.connect(library_folder.database)) as database:
        (page,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'saved_search'"
        ).fetchone()
        database.execute("DELETE FROM meta WHERE key = 'clean'")
        database.commit()
    data = bytearray(library_folder.database.read_bytes())
    data[4096 * (page - 1) : 4096 * page] = b"\xff" * 4096
    library_folder.database.write_bytes(data)
    indexer = start(wait=False)
    until(lambda: indexer.status.error)
    assert "damaged" in indexer.status.error and "start it again" in indexer.status.remedy
    indexer.stop()
    assert "backup was restored" in start(photos_folder).status.notes[0]


def test_disk_full_is_one_banner_and_goes_on_later(
    tmp_path: Path, models: Path, start: Start
) -> None:
    photos = tmp_path / "photos"
    fill(photos, 150)
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path), str(models), "0"],
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    (error,) = [line for line in done.stdout.splitlines() if line.startswith("error")]
    assert "Free space" in error and str(tmp_path / "library") in error
    indexer = start(photos)
    assert indexer.status.photos == 150 and not indexer.status.error


def test_disk_full_comes_and_goes(
    start: Start, photos_folder: Path, library_folder: LibraryFolder
) -> None:
    resource = pytest.importorskip("resource")
    fill(photos_folder, 40)
    indexer = start(timing=replace(QUICK, disk_retry=0.2))
    kept = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = (library_folder.folder / "library.db-wal").stat().st_size
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20_000, kept[1]))
        failed = indexer.add_root(os.fsencode(photos_folder))
        until(lambda: indexer.status.error)
        assert failed.result(60).path == os.fsencode(photos_folder)
        assert "Free space" in indexer.status.remedy
        with Library(library_folder) as reader:
            assert len(reader.roots.list()) == 1
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, kept)
    until(lambda: indexer.wait_idle(1) and indexer.status.photos == 40, 30)
    assert not indexer.status.error


DROP = """
import os
import numpy.random, onnxruntime, usearch.index
from PIL import Image
import photofinder.indexing.indexer, photofinder.indexing.missing_thumbnails
import photofinder.indexing.pipeline, photofinder.search.embedder
Image.init()
if os.getuid() == 0:  # what is imported by now must do: this Python may be closed to others
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
"""


@pytest.fixture
def open_folder(models: Path) -> Iterator[Path]:
    """A folder that any user may enter, with the models in it."""
    folder = Path(tempfile.mkdtemp())
    shutil.copytree(models, folder / "models")
    (folder / "models").chmod(0o755)
    (folder / "library").mkdir()
    yield folder
    shutil.rmtree(folder)


def test_forbidden_files_and_folders_in_a_read_only_place(open_folder: Path) -> None:
    """As another user, for root may do everything: Problems, the rest goes on, rows are kept."""
    photos = open_folder / "photos"
    fill(photos, 30)
    (photos / "0000.jpg").chmod(0)
    folders = (photos, photos / "a", photos / "a" / "b")
    for path in folders:
        path.chmod(0o555)
    if os.getuid() == 0:
        open_folder.chmod(0o755)
        shutil.chown(open_folder / "library", 65534, 65534)
    before = attributes(photos)
    assert last_line(open_folder).startswith("end 29 1")
    assert attributes(photos) == before
    (photos / "a" / "b").chmod(0)
    told = last_line(open_folder)
    assert told.startswith("end 29 2 ") and "may not be read by you" in told
    for path in folders:
        path.chmod(0o755)


def closed(folder: Path) -> list[tuple[str, str]]:
    """The folders among the problems with what is said about them; only they are there."""
    with Library(LibraryFolder(folder / "library")) as library:
        problems = library.files.problems()
        assert library.counts().problems == len(problems)
        assert all(p.reason is Reason.UNREADABLE and p.file_id < 0 for p in problems)
        return [(os.path.relpath(os.fsdecode(p.path), folder), p.detail) for p in problems]


def test_folders_that_may_not_be_read_are_problems_until_they_may(
    open_folder: Path, start: Start
) -> None:
    photos = open_folder / "photos"
    fill(photos, 30)
    if os.getuid() == 0:
        open_folder.chmod(0o755)
        shutil.chown(open_folder / "library", 65534, 65534)
    below, inner = photos / "a", photos / "a" / "b"
    unknown = "The folder may not be read by you. Its photos are not known."
    kept = "The folder may not be read by you. Its photos are kept as they were."
    inner.chmod(0)
    assert last_line(open_folder).startswith("end 20 1")
    assert closed(open_folder) == [("photos/a/b", unknown)]
    inner.chmod(0o755)
    assert last_line(open_folder).startswith("end 30 0")
    assert closed(open_folder) == []
    inner.chmod(0)
    assert last_line(open_folder).startswith("end 30 1")
    assert closed(open_folder) == [("photos/a/b", kept)]
    below.chmod(0)  # the inner one cannot even be seen: one line is enough
    assert last_line(open_folder).startswith("end 30 1")
    assert closed(open_folder) == [("photos/a", kept)]
    below.chmod(0o755)
    assert last_line(open_folder).startswith("end 30 1")
    assert closed(open_folder) == [("photos/a/b", kept)]
    inner.chmod(0o755)

    indexer = start(folder=LibraryFolder(open_folder / "library"))
    (problem,) = indexer.call(lambda library: library.files.problems()).result(60)
    indexer.call(lambda library: library.files.ignore([problem.file_id], True)).result(60)
    assert indexer.wait_idle(90) and indexer.status.problems == 0
    before = indexer.status.revision
    indexer.call(lambda library: library.files.retry([problem.file_id])).result(60)
    assert indexer.wait_idle(90) and indexer.status.revision > before
    assert indexer.call(lambda library: library.files.problems()).result(60) == []
    indexer.stop()
    inner.chmod(0)
    assert last_line(open_folder).startswith("end 30 1")
    inner.rename(open_folder / "elsewhere")
    assert last_line(open_folder).startswith("end 20 0")


def last_line(folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", DROP + RUN, str(folder), str(folder / "models"), "0"],
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1]


def attributes(folder: Path) -> dict[Path, tuple[int, int, int, int]]:
    """Mode, size and times (the time of reading left out) of everything below."""
    found = {path: path.lstat() for path in folder.rglob("*")}
    return {p: (s.st_mode, s.st_size, s.st_mtime_ns, s.st_ctime_ns) for p, s in found.items()}
