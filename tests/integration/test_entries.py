"""The entries do what they say: run by the shell and by GLib, checked by the desktops' tools."""

import configparser
import os
import shutil
import subprocess
import time
from pathlib import Path
from urllib.parse import quote_from_bytes

import pytest

from photofinder.imaging.formats import EXTENSIONS
from photofinder.integration.entries import MARK, linux_entries
from photofinder.paths import resources
from tests.integration.conftest import Recorder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="for the desktops of Linux")
NAMES = (
    b"plain.jpg",
    b"with space.jpg",
    b"-dash.jpg",
    b"caf\xe9.jpg",
    b"two\nlines.jpg",
    b"%f.jpg",
)
PATIENCE_S = 60.0


def application(recorder: Recorder, data_home: Path) -> Path:
    """The desktop entry for a program, on the disk."""
    entry = linux_entries([str(recorder.path)], data_home, "Find")[0]
    entry.path.parent.mkdir(parents=True)
    entry.path.write_bytes(entry.data)
    return entry.path


def test_the_script_hands_over_odd_names(
    recorder: Recorder, data_home: Path, photos_folder: Path
) -> None:
    script = data_home / "script"
    data_home.mkdir()
    script.write_bytes(
        linux_entries([str(recorder.path), "--library", "a b"], data_home, "x")[2].data
    )
    words = ["/bin/sh", os.fsencode(script), *NAMES, b"/absolute.jpg"]
    subprocess.run(words, cwd=photos_folder, check=True, timeout=PATIENCE_S)
    expected = [b"--library", b"a b", b"--similar", *(b"./" + name for name in NAMES)]
    assert recorder.words == [*expected, b"/absolute.jpg"]


@pytest.mark.skipif(shutil.which("gio") is None, reason="gio is not installed")
def test_glib_starts_the_program_of_the_desktop_entry(
    recorder: Recorder, data_home: Path, photos_folder: Path
) -> None:
    paths = [os.path.join(bytes(photos_folder), name) for name in NAMES]
    for path in paths:
        with open(path, "wb"):
            pass
    urls = [f"file://{quote_from_bytes(path)}" for path in paths]
    launch = ["gio", "launch", str(application(recorder, data_home)), *urls]
    subprocess.run(launch, check=True, timeout=PATIENCE_S, capture_output=True)
    deadline = time.monotonic() + PATIENCE_S
    while not recorder.ended:
        assert time.monotonic() < deadline, "the program was not started"
    assert recorder.words == [b"--similar", *paths]


def test_the_desktop_entry_is_valid(recorder: Recorder, data_home: Path) -> None:
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        pytest.skip("desktop-file-validate is not installed")
    done = subprocess.run(
        [tool, str(application(recorder, data_home))], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_metainfo_is_valid() -> None:
    tool = shutil.which("appstreamcli")
    if tool is None:
        pytest.skip("appstreamcli is not installed")
    metainfo = resources() / "desktop" / "io.github.photofinder.metainfo.xml"
    done = subprocess.run(
        [tool, "validate", "--no-net", str(metainfo)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_service_menu_offers_what_the_entry_offers(data_home: Path) -> None:
    entry, menu, _, _ = linux_entries(["/opt/photofinder"], data_home, "x")
    read = []
    for made in (entry, menu):
        parser = configparser.RawConfigParser(strict=True)
        parser.optionxform = str  # type: ignore[assignment,method-assign]
        parser.read_string(made.data.decode())
        read.append(parser)
    application, service = read
    assert service["Desktop Entry"]["Type"] == "Service"
    assert service["Desktop Entry"]["MimeType"] == application["Desktop Entry"]["MimeType"]
    action = "Desktop Action find-similar"
    assert dict(service[action]) == dict(application[action])
    assert service[action]["Exec"] == "/opt/photofinder --similar %F"
    assert menu.runnable


def test_every_format_that_is_read_is_offered() -> None:
    text = (resources() / "desktop" / "photofinder.desktop").read_text("utf-8")
    for name in ("jpeg", "png", "webp", "avif", "heic", "jxl", "tiff", "gif", "bmp"):
        assert f"image/{name};" in text
        assert {f".{name}", f".{name.replace('jpeg', 'jpg')}"} & EXTENSIONS


def test_the_mark_is_a_comment_everywhere(data_home: Path) -> None:
    for entry in linux_entries(["/opt/photofinder"], data_home, "x"):
        lines = entry.data.split(b"\n")
        marked = next(line for line in lines if MARK in line)
        assert marked.startswith((b"# ", b"<!-- "))
        assert lines.index(marked) <= 1
