"""Show in folder: over a real bus, and without one."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote_from_bytes

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QSignalSpy

from photofinder.gui.desktop.file_manager import NAME, FileManager
from tests.gui.conftest import wait_until
from tests.gui.desktop.conftest import Desktop

Start = Callable[..., Desktop]


class Opener(QObject):
    """Stands where the desktop opens folders; notes which."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def opener(qapp: object) -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.mark.parametrize("name", [b"plain.jpg", b"with space & %.jpg", b"caf\xe9.jpg"])
def test_the_file_manager_is_asked_to_select_the_file(
    desktop: Start, opener: Opener, photos_folder: Path, name: bytes
) -> None:
    path = bytes(photos_folder) + b"/" + name
    with open(path, "wb"):
        pass
    made = desktop(NAME)
    manager = FileManager(made.bus)
    manager.show(path)
    expected = f"file://{photos_folder}/{quote_from_bytes(name)}"
    assert made.called() == ["ShowItems", [expected], ""]
    assert opener.opened == []
    manager.deleteLater()


def test_without_a_file_manager_on_the_bus_the_folder_is_opened(
    desktop: Start, opener: Opener, photos_folder: Path
) -> None:
    photo = photos_folder / "one.jpg"
    photo.write_bytes(b"")
    manager = FileManager(desktop().bus)
    manager.show(bytes(photo))
    wait_until(lambda: opener.opened == [str(photos_folder)])
    manager.deleteLater()


def test_a_file_that_is_gone_still_shows_its_folder(
    desktop: Start, opener: Opener, photos_folder: Path
) -> None:
    manager = FileManager(desktop(NAME).bus)
    failed = QSignalSpy(manager.failed)
    manager.show(bytes(photos_folder / "gone.jpg"))
    assert opener.opened == [str(photos_folder)]
    manager.show(bytes(photos_folder / "gone" / "gone.jpg"))
    assert failed.count() == 1
    manager.deleteLater()


def test_without_a_bus_the_folder_is_opened(opener: Opener, photos_folder: Path) -> None:
    unconnected = QDBusConnection("no such bus")
    assert not unconnected.isConnected()
    manager = FileManager(unconnected)
    photo = photos_folder / "one.jpg"
    photo.write_bytes(b"")
    manager.show(bytes(photo))
    wait_until(lambda: opener.opened == [str(photos_folder)])
    manager.deleteLater()
