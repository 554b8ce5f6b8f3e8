"""Fixtures for all tests; a test that leaves a thread or a process behind fails."""

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

# The offscreen screen of 800 x 800 is smaller than the window.
# Qt parts the name at colons, such as that behind a drive's letter.
os.environ.setdefault(
    "QT_QPA_PLATFORM",
    "offscreen"
    if ":" in __file__
    else f"offscreen:configfile={Path(__file__).with_name('screen.json')}",
)

from photofinder.paths import LibraryFolder

SHARED = Path(
    os.environ.get("PHOTOFINDER_TEST_DATA", Path(__file__).parents[2] / "shared" / "data")
)


@pytest.fixture
def library_folder(tmp_path: Path) -> LibraryFolder:
    """An empty folder for a library, apart from the test's photos."""
    return LibraryFolder(tmp_path / "library")


@pytest.fixture
def photos_folder(tmp_path: Path) -> Path:
    """An empty folder for a test's photos."""
    folder = tmp_path / "photos"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    """Real photos (library, formats, hostile, edits); skips where they are not at hand."""
    folder = SHARED / "photos"
    if not folder.is_dir():
        pytest.skip(f"no real photos at {folder} (set PHOTOFINDER_TEST_DATA)")
    return folder


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test after which a thread of ours or a child process is still running."""
    threads = set(threading.enumerate())
    children = {child.pid for child in psutil.Process().children()}
    yield
    deadline = time.monotonic() + 30
    for thread in set(threading.enumerate()) - threads:
        if thread.daemon and thread.name.startswith(("pytest", "Dummy")):
            continue
        while thread.ident is None and time.monotonic() < deadline:
            os.sched_yield()  # it is about to be started
        thread.join(max(0.0, deadline - time.monotonic()))
        assert not thread.is_alive(), f"the test left the thread {thread.name} behind"
    for child in psutil.Process().children():
        if child.pid in children or "resource_tracker" in " ".join(child.cmdline()):
            continue
        child.wait(max(0.1, deadline - time.monotonic()))
