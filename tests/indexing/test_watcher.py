"""Changes on disk reach the library by themselves: the real observer, real files."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from photofinder.indexing.exclusions import Exclusions
from photofinder.indexing.indexer import Indexer
from photofinder.indexing.timing import Timing
from photofinder.indexing.watcher import WatchedRoot, Watcher
from tests.indexing.photo_files import fill, jpeg, until, write

Start = Callable[..., Indexer]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="written for inotify")


@pytest.fixture
def watching(start: Start, photos_folder: Path) -> Indexer:
    """An indexer that watches six photos, at rest."""
    fill(photos_folder, 6)
    return start(photos_folder, watch=True)


def test_added_changed_moved_deleted(watching: Indexer, photos_folder: Path) -> None:
    assert watching.status.roots[0].watched == "watching"
    write(photos_folder / "new" / "deep" / "one.jpg", 50)
    until(lambda: watching.status.photos == 7)
    write(photos_folder / "new" / "deep" / "one.jpg", 51)
    until(lambda: watching.status.embedded == 8)
    (photos_folder / "new").rename(photos_folder / "a" / "moved")
    moved = os.fsencode(photos_folder / "a" / "moved" / "deep" / "one.jpg")
    until(lambda: watching.call(lambda library: library.photos.by_path(moved)).result(60))
    (photos_folder / "0000.jpg").unlink()
    shutil.rmtree(photos_folder / "a" / "moved")
    until(lambda: watching.status.photos == 5)
    assert watching.status.embedded == 8 and watching.status.problems == 0


def test_moved_in_and_out(watching: Indexer, photos_folder: Path, tmp_path: Path) -> None:
    (photos_folder / "a").rename(tmp_path / "outside")
    until(lambda: watching.status.photos == 2)
    (tmp_path / "outside").rename(photos_folder / "back")
    until(lambda: watching.status.photos == 6)
    assert watching.status.embedded == 6


def test_atomic_save_and_backup_leave_one_row(watching: Indexer, photos_folder: Path) -> None:
    target = photos_folder / "0000.jpg"
    (photos_folder / "0000.jpg.tmp").write_bytes(jpeg(60))
    target.rename(photos_folder / "0000.jpg~")
    (photos_folder / "0000.jpg.tmp").rename(target)
    until(lambda: watching.status.embedded == 7)
    assert watching.wait_idle(90)
    files = watching.call(lambda library: [f.name for f in library.files.known(1, b"")]).result(60)
    assert sorted(files) == [b"0000.jpg", b"0003.jpg"] and watching.status.photos == 6


def test_slow_writer_gives_one_embedding_of_the_final_bytes(
    watching: Indexer, photos_folder: Path
) -> None:
    data = jpeg(70, side=600)
    pause = threading.Event()
    with (photos_folder / "slow.jpg").open("wb", buffering=0) as stream:
        for start in range(0, len(data), len(data) // 5):
            stream.write(data[start : start + len(data) // 5])
            pause.wait(0.3)
    path = os.fsencode(photos_folder / "slow.jpg")
    until(lambda: watching.call(lambda library: library.photos.by_path(path)).result(60))
    assert watching.wait_idle(90)
    photo = watching.call(lambda library: library.photos.by_path(path)).result(60)
    assert photo is not None and photo.size == len(data) and photo.width == 600
    assert watching.status.embedded == 7 and watching.status.problems == 0


def test_excluded_places_make_no_work(watching: Indexer, photos_folder: Path) -> None:
    revision = watching.status.revision
    write(photos_folder / ".hidden" / "x.jpg", 80)
    (photos_folder / "notes.txt").write_text("no picture")
    write(photos_folder / "last.jpg", 81)
    until(lambda: watching.status.photos == 7)
    assert watching.wait_idle(90) and watching.status.roots[0].files == 7
    assert watching.status.revision > revision


def test_root_made_anew_is_watched_again(watching: Indexer, photos_folder: Path) -> None:
    shutil.rmtree(photos_folder)
    until(lambda: watching.status.roots[0].watched == "offline")
    assert watching.status.photos == 6
    fill(photos_folder, 7)
    until(lambda: watching.status.photos == 7 and watching.status.roots[0].watched == "watching")
    assert watching.wait_idle(90) and watching.status.embedded == 7
    write(photos_folder / "later.jpg", 90)
    until(lambda: watching.status.photos == 8)


def test_odd_folder_names(watching: Indexer, photos_folder: Path) -> None:
    folder = os.fsencode(photos_folder) + b"/caf\xe9"
    os.mkdir(folder)
    with open(folder + b"/\xff.jpg", "wb") as stream:
        stream.write(jpeg(95))
    until(lambda: watching.status.photos == 7)


LIMITED = """
import os, sys
from pathlib import Path
from photofinder.indexing.exclusions import Exclusions
from photofinder.indexing.timing import Timing
from photofinder.indexing.watcher import WatchedRoot, Watcher

root = Path(sys.argv[1])
for i in range(100):
    (root / f"{i:03}").mkdir(parents=True)
with open(f"/proc/sys/user/{sys.argv[2]}", "w") as limit:
    limit.write(sys.argv[3])
path = os.fsencode(root)
watcher = Watcher(lambda: None, Timing(poll=0.0))
watcher.watch([WatchedRoot(1, path, (), Exclusions(path))])
state = watcher.states()[1]
watcher.check()
print(state.state, state.unwatched, watcher.take(), state.advice, sep="|")
watcher.close()
"""


def limited(folder: Path, limit: str, value: int) -> list[str]:
    """Run a watcher of 101 folders under a limit: [state, unwatched, due, advice]."""
    done = subprocess.run(
        ["unshare", "-Ur", sys.executable, "-c", LIMITED, str(folder), limit, str(value)],
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    if "unshare" in done.stderr or "/proc/sys/user" in done.stderr:
        pytest.skip(f"this system allows no limits of its own: {done.stderr.strip()[-200:]}")
    assert not done.returncode, done.stderr
    return done.stdout.strip().split("|")


def test_watch_limit_is_noticed_and_the_rest_is_polled(tmp_path: Path) -> None:
    state, unwatched, due, advice = limited(tmp_path, "max_inotify_watches", 50)
    assert (state, int(unwatched), due) == ("limited", 51, "{1: None}")
    assert "51" in advice and "sudo sysctl fs.inotify.max_user_watches=" in advice


def test_instance_limit_means_polling(tmp_path: Path) -> None:
    state, _, due, advice = limited(tmp_path, "max_inotify_instances", 0)
    assert (state, due) == ("polling", "{1: None}")
    assert "sudo sysctl fs.inotify.max_user_instances=" in advice


def test_many_events_become_one_quiet_hint(tmp_path: Path) -> None:
    woken = threading.Event()
    path = os.fsencode(tmp_path)
    watcher = Watcher(woken.set, Timing(quiet=0.3, longest=5))
    watcher.watch([WatchedRoot(4, path, (), Exclusions(path))])
    for i in range(50):
        write(tmp_path / "x" / f"{i}.jpg", i)
    assert woken.wait(10) and watcher.take() == {}
    until(lambda: watcher.next_due is not None)
    found: dict[int, object] = {}
    until(lambda: found.update(watcher.take()) or found)
    assert found == {4: {b"": False, b"x": True}}
    watcher.close()


def test_watching_anew_forgets_no_event(tmp_path: Path) -> None:
    woken = threading.Event()
    path = os.fsencode(tmp_path)
    watcher = Watcher(woken.set, Timing(quiet=0.1, longest=5))
    watcher.watch([WatchedRoot(4, path, (), Exclusions(path))])
    write(tmp_path / "new.jpg", 1)
    assert woken.wait(10)
    watcher.compare({4: 1000})  # a scan saw more folders than are watched
    found: dict[int, object] = {}
    until(lambda: found.update(watcher.take()) or found)
    assert found == {4: {b"": False}}
    watcher.watch([])
    assert watcher.take() == {} and watcher.next_due is None
    watcher.close()


OVERFLOW = """
import os, sys
from pathlib import Path
from photofinder.indexing.indexer import Indexer
from photofinder.indexing.timing import Timing
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from photofinder.settings import Settings
from tests.indexing.photo_files import until

base = Path(sys.argv[1])
indexer = Indexer(
    LibraryFolder(base / "library"), Registry(Path(sys.argv[2])), Settings(), workers=0,
    timing=Timing(quiet=0.1, longest=1.0, fresh=0.0),
)
indexer.start()
indexer.add_root(os.fsencode(base / "photos")).result(30)
assert indexer.wait_idle(90)
print("ready", flush=True)
sys.stdin.readline()
until(lambda: indexer.status.photos == 2, 30)
print(indexer.status.photos, flush=True)
indexer.stop()
"""


def test_lost_events_lead_to_a_full_scan(tmp_path: Path, models: Path) -> None:
    write(tmp_path / "photos" / "a.jpg", 1)
    with subprocess.Popen(
        [sys.executable, "-c", OVERFLOW, str(tmp_path), str(models)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None and child.stdin is not None
        assert child.stdout.readline() == "ready\n"
        child.send_signal(signal.SIGSTOP)
        for i in range(9000):  # two events each; the queue holds 16,384
            (tmp_path / "photos" / f"{i}.txt").touch()
        write(tmp_path / "photos" / "b.jpg", 2)
        child.send_signal(signal.SIGCONT)
        child.stdin.write("go\n")
        child.stdin.flush()
        assert child.stdout.readline() == "2\n"
    assert child.returncode == 0
