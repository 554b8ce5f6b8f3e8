import os
import socket
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from photofinder.errors import DecodeError, Reason
from photofinder.imaging.reading import FILE_LIMIT, FileStat, examine, is_placeholder, read_picture
from tests.imaging.pictures import encoded, quarters

PNG = encoded(quarters(), "PNG")
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX file kinds")


@contextmanager
def failing(reason: Reason) -> Iterator[None]:
    with pytest.raises(DecodeError) as caught:
        yield
    assert caught.value.reason is reason
    assert caught.value.detail.endswith(".")


def written(folder: Path, name: bytes, data: bytes = PNG) -> bytes:
    path = os.path.join(os.fsencode(folder), name)
    with open(path, "wb") as file:
        file.write(data)
    return path


def test_reads_an_ordinary_file(tmp_path: Path) -> None:
    path = written(tmp_path, b"a.png")
    found = examine(path)
    status = os.stat(path)
    assert found == FileStat(len(PNG), status.st_mtime_ns, status.st_dev, status.st_ino)
    assert read_picture(path, found) == PNG


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names must be Unicode")
def test_name_that_is_not_utf8(tmp_path: Path) -> None:
    path = written(tmp_path, b"caf\xe9.png")
    assert read_picture(path, examine(path)) == PNG


@pytest.mark.skipif(sys.platform != "linux", reason="needs dir_fd and long paths")
def test_path_longer_than_one_system_call_takes(tmp_path: Path) -> None:
    folder = os.open(tmp_path, os.O_RDONLY)
    path = os.fsencode(tmp_path)
    for _ in range(30):
        os.mkdir(b"d" * 200, dir_fd=folder)
        deeper = os.open(b"d" * 200, os.O_RDONLY, dir_fd=folder)
        os.close(folder)
        folder = deeper
        path += b"/" + b"d" * 200
    file = os.open(b"a.png", os.O_WRONLY | os.O_CREAT, dir_fd=folder)
    os.write(file, PNG)
    os.close(file)
    os.close(folder)
    path += b"/a.png"
    assert len(path) > 6000
    assert read_picture(path, examine(path)) == PNG
    with failing(Reason.VANISHED):
        examine(path + b"x")


def test_missing_file_and_missing_folder(tmp_path: Path) -> None:
    path = written(tmp_path, b"a.png")
    with failing(Reason.VANISHED):
        examine(os.fsencode(tmp_path / "gone" / "a.png"))
    with failing(Reason.VANISHED):
        examine(path + b"/below-a-file.png")


def test_vanishes_between_looking_and_reading(tmp_path: Path) -> None:
    path = written(tmp_path, b"a.png")
    found = examine(path)
    os.unlink(path)
    with failing(Reason.VANISHED):
        read_picture(path, found)


@posix
def test_special_files_are_never_opened(tmp_path: Path) -> None:
    picture = written(tmp_path, b"a.png")
    os.mkfifo(tmp_path / "fifo.jpg")
    os.symlink(picture, os.fsencode(tmp_path / "link.jpg"))
    os.symlink("nowhere", tmp_path / "dangling.jpg")
    (tmp_path / "folder.jpg").mkdir()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket.jpg"))
        for name in ("fifo.jpg", "link.jpg", "dangling.jpg", "folder.jpg", "socket.jpg"):
            with failing(Reason.NOT_A_PICTURE):
                examine(os.fsencode(tmp_path / name))
    with failing(Reason.NOT_A_PICTURE):
        examine(b"/dev/zero")


@posix
def test_link_or_fifo_put_in_the_place_of_a_file(tmp_path: Path) -> None:
    path = written(tmp_path, b"a.png")
    other = written(tmp_path, b"b.png")
    found = examine(path)
    os.unlink(path)
    os.symlink(other, path)
    with failing(Reason.UNREADABLE):
        read_picture(path, found)
    os.unlink(path)
    os.mkfifo(path)
    with failing(Reason.CHANGING):
        read_picture(path, found)


@posix
def test_no_permission(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    path = written(tmp_path, b"a.png")
    found = examine(path)
    os.chmod(path, 0)
    with failing(Reason.UNREADABLE):
        read_picture(path, found)


def test_empty_file(tmp_path: Path) -> None:
    with failing(Reason.EMPTY):
        examine(written(tmp_path, b"a.png", b""))


def test_too_large_is_not_read(tmp_path: Path) -> None:
    path = written(tmp_path, b"a.png")
    os.truncate(path, FILE_LIMIT + 1)
    with failing(Reason.TOO_LARGE):
        examine(path)
    with failing(Reason.TOO_LARGE):
        examine(written(tmp_path, b"b.png"), limit=10)


def test_other_content_is_recognised_by_its_head(tmp_path: Path) -> None:
    path = written(tmp_path, b"a.jpg", b"no picture at all")
    with failing(Reason.NOT_A_PICTURE):
        read_picture(path, examine(path))


def test_change_since_the_scan(tmp_path: Path) -> None:
    path = written(tmp_path, b"a.png")
    found = examine(path)
    assert examine(path, (found.size, found.mtime_ns)) == found
    with failing(Reason.CHANGING):
        examine(path, (found.size, found.mtime_ns + 1))
    with failing(Reason.CHANGING):
        examine(path, (found.size + 1, found.mtime_ns))


def test_change_before_reading(tmp_path: Path) -> None:
    path = written(tmp_path, b"a.png")
    found = examine(path)
    with open(path, "ab") as file:
        file.write(b"more")
    with failing(Reason.CHANGING):
        read_picture(path, found)


def test_large_file_is_read_whole(tmp_path: Path) -> None:
    data = PNG + bytes(range(256)) * 4096
    path = written(tmp_path, b"a.png", data)
    assert read_picture(path, examine(path)) == data


@pytest.mark.parametrize(
    ("attributes", "flags", "wanted"),
    [
        (0, 0, False),
        (0x20, 0, False),  # archive
        (0x1000, 0, True),  # offline
        (0x40000, 0, True),  # recall on open
        (0x400000, 0, True),  # recall on data access
        (0, 0x20, False),  # compressed
        (0, 0x40000000, True),  # dataless
    ],
)
def test_cloud_placeholders(attributes: int, flags: int, wanted: bool) -> None:
    assert is_placeholder(attributes, flags) is wanted


def test_stat_values_are_those_of_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, b"a.png")
    os.utime(path, ns=(0, -1_000_000_000))
    assert examine(path).mtime_ns == -1_000_000_000
    assert stat.S_ISREG(os.stat(path).st_mode)
