"""The app as a process of its own: second start, closing while indexing, signals."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from photofinder.gui.instance import Wishes, send
from photofinder.paths import LibraryFolder
from tests.gui.photo_files import picture

RUN = (
    "import sys; from pathlib import Path; from photofinder.app import run;"
    "from photofinder.paths import LibraryFolder;"
    "sys.exit(run(LibraryFolder(Path(sys.argv[1])),"
    " add=[a.encode() for a in sys.argv[2:3]], similar=[a.encode() for a in sys.argv[3:]]))"
)
PATIENCE_S = 30.0


def start(folder: LibraryFolder, *arguments: Path) -> subprocess.Popen[bytes]:
    words = [str(folder.folder), *map(str, arguments)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", RUN, *words], stderr=subprocess.PIPE, env=environment
    )


def reached(folder: LibraryFolder, process: subprocess.Popen[bytes]) -> None:
    """Wait until the window of a process answers; an empty wish only brings it to the front."""
    deadline = time.monotonic() + PATIENCE_S
    while not send(folder, Wishes()):
        assert process.poll() is None, "the app ended by itself"
        assert time.monotonic() < deadline, "the window did not come"


def ended(process: subprocess.Popen[bytes]) -> str:
    _, errors = process.communicate(timeout=PATIENCE_S)
    text = errors.decode(errors="replace")
    assert process.returncode == 0, text
    assert "Traceback" not in text
    return text


@pytest.fixture
def indexing(
    library_folder: LibraryFolder, photos_folder: Path, qapp: object
) -> Iterator[subprocess.Popen[bytes]]:
    """A running app that has just begun with 150 photos."""
    large = picture(40).scaled(600, 400)
    for number in range(150):
        large.setPixel(number, 5, number)
        large.save(str(photos_folder / f"{number:03}.jpg"))
    process = start(library_folder, photos_folder)
    reached(library_folder, process)
    yield process
    if process.poll() is None:
        process.kill()
        process.communicate()


def test_a_second_start_hands_over_and_sigterm_ends_the_first_in_order(
    indexing: subprocess.Popen[bytes], library_folder: LibraryFolder, photos_folder: Path
) -> None:
    second = start(library_folder, photos_folder, photos_folder / "000.jpg")
    ended(second)
    assert indexing.poll() is None
    indexing.send_signal(signal.SIGTERM)
    ended(indexing)
    assert not send(library_folder, Wishes())


def test_a_killed_instance_leaves_no_obstacle_and_ctrl_c_ends_the_next(
    indexing: subprocess.Popen[bytes], library_folder: LibraryFolder, photos_folder: Path
) -> None:
    indexing.kill()
    indexing.communicate()
    again = start(library_folder, photos_folder)
    reached(library_folder, again)
    again.send_signal(signal.SIGINT)
    ended(again)
