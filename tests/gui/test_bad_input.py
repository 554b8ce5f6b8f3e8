"""What is dropped or pasted and cannot be used: each gets a clear, quiet word; nothing is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog

from photofinder.library.records import RootState
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.dropping import drop, files
from tests.gui.photo_files import picture, write_photos


def words(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def link() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.jpg")])
    return data


def rubbish_image() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage())
    data.setData("application/x-qt-image", QByteArray(b"rubbish"))
    return data


def nothing() -> QMimeData:
    data = QMimeData()
    data.setData("application/x-unknown", QByteArray(b"?"))
    return data


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (words("just words"), "text"),
        (link(), "save the picture first"),
        (rubbish_image(), "could not be read"),
        (nothing(), "no picture"),
    ],
)
@pytest.mark.parametrize("pasted", [False, True])
def test_no_picture_at_all(at_home: RunningApp, data: QMimeData, said: str, pasted: bool) -> None:
    window, stop = at_home.window, at_home.sessions.browse.stop
    copy = QMimeData()
    for kind in data.formats():
        copy.setData(kind, data.data(kind))
    if pasted:
        QGuiApplication.clipboard().setMimeData(copy)
        window.actions_.paste.trigger()
    else:
        drop(window, copy)
    wait_until(lambda: said in window.toast.text, said)
    assert at_home.sessions.browse.stop is stop
    assert not any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets())


def test_broken_and_vanished_files_are_named(at_home: RunningApp, tmp_path: Path) -> None:
    broken, empty = tmp_path / "broken.jpg", tmp_path / "empty.png"
    broken.write_bytes(b"\xff\xd8\xff\xe0 broken")
    empty.write_bytes(b"")
    window = at_home.window
    for path, said in ((broken, "broken.jpg"), (empty, "empty.png"), (tmp_path / "x", "not there")):
        drop(window, files(path))
        wait_until(lambda said=said: said in window.toast.text, said)
    assert at_home.sessions.browse.stop.place is not None


def test_five_hundred_files_make_one_search_of_ten(at_home: RunningApp, tmp_path: Path) -> None:
    paths = []
    for number in range(500):
        paths.append(tmp_path / f"{number:03d}.png")
        picture(number % 360).save(str(paths[-1]))
    drop(at_home.window, files(*paths))
    wait_until(lambda: at_home.sessions.browse.stop.search is not None, "the search")
    assert len(at_home.sessions.browse.stop.search.chips) == 10
    assert "10" in at_home.window.toast.text


def test_folders_among_files_do_no_harm(at_home: RunningApp, tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    picture(75).save(str(outside))
    drop(at_home.window, files(tmp_path, outside))
    wait_until(lambda: at_home.sessions.browse.stop.search is not None)
    assert [c.title for c in at_home.sessions.browse.stop.search.chips] == ["outside.png"]


def test_a_photo_deleted_meanwhile_is_told_in_the_viewer_and_still_searched_with(
    at_home: RunningApp,
) -> None:
    window = at_home.window
    wait_until(lambda: window.model.photo_at(3) is not None)
    path = Path(window.model.photo_at(3).path.decode())
    kept = path.read_bytes()
    stat = path.stat()
    at_home.sessions.work.pause()
    aside = path.rename(path.with_suffix(".away"))
    window.grid.opened.emit(3)
    wait_until(lambda: "not there any more" in window.viewer.message)
    window.viewer.left.emit()
    at_home.search(3)
    assert len(window.model.shown) > 0
    aside.rename(path)
    assert path.read_bytes() == kept and path.stat().st_mtime_ns == stat.st_mtime_ns
    at_home.sessions.work.go_on()


def test_an_offline_drive_is_told_and_its_photos_are_still_found(
    start: Callable[..., RunningApp], photos_folder: Path
) -> None:
    write_photos(photos_folder)
    running = start()
    running.index(photos_folder, 12)
    (root,) = running.sessions.browse.overview.roots
    change = running.sessions.saved.write
    change(lambda library: library.roots.set_state(root.id, RootState.OFFLINE))
    running.sessions.browse.refresh()
    running.window.model.forget_facts()

    def offline() -> bool:
        photo = running.window.model.photo_at(0)
        return photo is not None and photo.offline

    wait_until(offline, "the drive to be away")
    for path in photos_folder.iterdir():
        path.rename(photos_folder.with_name(f"away {path.name}"))
    running.window.grid.setCurrentIndex(running.window.model.index(0))
    running.window.actions_.view.trigger()
    wait_until(lambda: "drive is not connected" in running.window.viewer.message)
    running.window.viewer.left.emit()
    running.search(0)
    assert len(running.window.model.shown) > 0
    running.window.grid.select_ids([running.window.model.id_of(0)])
    running.window.actions_.open.trigger()
    wait_until(lambda: "not connected" in running.window.toast.text)
    running.window.toast.tell("")
    running.window.actions_.trash.trigger()
    wait_until(lambda: "not connected" in running.window.toast.text)
