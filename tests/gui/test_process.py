"""The app as a process of its own: second start, closing while indexing, signals."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from photofinder.gui.window.hand_over import Wishes, send
from photofinder.gui.window.instance import InstanceServer
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.gui.conftest import wait_until
from tests.gui.photo_files import picture

ROOT = Path(__file__).parents[2]

RUN = (
    "import sys; from pathlib import Path; from photofinder.app import run;"
    "from photofinder.paths import LibraryFolder;"
    "sys.exit(run(LibraryFolder(Path(sys.argv[1])),"
    " add=[a.encode() for a in sys.argv[2:3]], similar=[a.encode() for a in sys.argv[3:]]))"
)
PATIENCE_S = 60.0


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


def begin(folder: LibraryFolder, *arguments: str) -> subprocess.Popen[bytes]:
    """Start the program as a person does."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", "photofinder", "--library", str(folder.folder), *arguments]
    return subprocess.Popen(words, stderr=subprocess.PIPE, env=environment)


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
    second = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "photofinder",
         "--library", str(library_folder.folder), "--similar", str(photos_folder / "000.jpg")],
        stderr=subprocess.PIPE, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    loaded = second.stderr.decode()
    assert second.returncode == 0
    assert "photofinder.gui.window.hand_over" in loaded
    assert not any(name in loaded for name in ("PySide6", "numpy", "onnxruntime", "cv2"))
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


LOADED = [
    "photofinder.gui.window.hand_over",
    "PySide6.QtCore",
    "concurrent",
    "numpy",
    "photofinder.gui.window.main_window",
]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("loaded", LOADED)
def test_a_signal_before_the_window_is_there_ends_the_start_in_order(
    library_folder: LibraryFolder, loaded: str, number: signal.Signals
) -> None:
    # "-v" tells of each module that is loaded: that is how far the start has come
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = ["-v", "-m", "photofinder", "--library", str(library_folder.folder)]
    with subprocess.Popen(
        [sys.executable, *words], stderr=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stderr is not None
        wanted = f"import '{loaded}'"
        for line in process.stderr:
            if line.startswith(wanted):
                break
        process.send_signal(number)
        try:
            _, rest = process.communicate(timeout=PATIENCE_S)
        finally:
            process.kill()
    assert process.returncode == 0, rest[-2000:]
    assert "Traceback" not in rest


def refused(process: subprocess.Popen[bytes]) -> str:
    """The sentence of a start that ends with exit code 2."""
    _, errors = process.communicate(timeout=PATIENCE_S)
    text = errors.decode(errors="replace")
    assert process.returncode == 2, text
    assert "Traceback" not in text
    return text


def test_a_folder_that_cannot_be_made_ends_the_start_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    text = refused(begin(LibraryFolder(tmp_path / "file" / "library")))
    assert text.startswith("photofinder: ")
    assert "library" in text


def test_a_library_that_cannot_be_read_ends_the_start_with_a_sentence(
    library_folder: LibraryFolder,
) -> None:
    library_folder.create()
    with Library(library_folder, writer=True) as library:
        assert library.counts().photos == 0
    connection = sqlite3.connect(library_folder.database)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    text = refused(begin(library_folder))
    assert text.startswith("photofinder: ")
    assert "newer" in text


@pytest.fixture
def running(library_folder: LibraryFolder, qapp: object) -> Iterator[subprocess.Popen[bytes]]:
    """A running app without photos."""
    process = start(library_folder)
    reached(library_folder, process)
    yield process
    if process.poll() is None:
        process.kill()
        process.communicate()


@pytest.mark.skipif(os.name == "nt", reason="names there are always text")
def test_relative_and_odd_names_arrive_whole(
    library_folder: LibraryFolder, photos_folder: Path, qapp: QApplication
) -> None:
    names = [b"caf\xe9.jpg", b"with space.jpg", b"two\nlines.jpg", b"%F.jpg"]
    for name in names:
        with open(os.path.join(bytes(photos_folder), name), "wb"):
            pass
    library_folder.create()
    server = InstanceServer(library_folder)
    heard = QSignalSpy(server.received)
    words = [sys.executable, "-m", "photofinder", "--library", str(library_folder.folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [*words, "--similar", *names, b"./caf\xe9.jpg"], cwd=photos_folder, env=environment
    ) as second:
        wait_until(lambda: heard.count() == 1, "the wishes of the second start")
        assert second.wait(PATIENCE_S) == 0
    expected = [os.path.join(bytes(photos_folder), name) for name in (*names, names[0])]
    assert list(heard.at(0)[0].similar) == expected
    server.close()


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be held there")
def test_a_first_instance_that_hangs_is_named(
    running: subprocess.Popen[bytes], library_folder: LibraryFolder
) -> None:
    running.send_signal(signal.SIGSTOP)
    try:
        text = refused(begin(library_folder))
    finally:
        running.send_signal(signal.SIGCONT)
    assert f"in use by another photofinder (process {running.pid})" in text
    reached(library_folder, running)  # it goes on where it was
    running.send_signal(signal.SIGTERM)
    ended(running)


def test_a_file_that_is_not_there_is_told_at_once(library_folder: LibraryFolder) -> None:
    text = refused(begin(library_folder, "--similar", "no such.jpg"))
    assert "no such.jpg does not exist" in text
