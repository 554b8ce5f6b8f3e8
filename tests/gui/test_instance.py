"""One window per library: messages, rubbish, stale sockets."""

import os
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from photofinder.app import hand_over
from photofinder.gui.window.instance import ACKNOWLEDGED, InstanceServer, Wishes, send, server_name
from photofinder.paths import LibraryFolder
from tests.gui.conftest import wait_until


@pytest.fixture
def server(library_folder: LibraryFolder, qapp: object) -> InstanceServer:
    library_folder.create()
    server = InstanceServer(library_folder)
    assert server.listening
    yield server
    server.close()


def test_wishes_survive_the_way_with_odd_names() -> None:
    wishes = Wishes((b"/caf\xe9", b"/b"), (b"/x\ny.jpg",))
    assert Wishes.decode(wishes.encode()) == wishes


@pytest.mark.parametrize("text", [b"", b"[]", b"{", b'{"add": [5]}', b'{"add": ["zz"]}'])
def test_rubbish_is_refused(text: bytes) -> None:
    with pytest.raises((ValueError, TypeError)):
        Wishes.decode(text)


def test_a_second_start_is_acknowledged(
    library_folder: LibraryFolder, server: InstanceServer
) -> None:
    received = QSignalSpy(server.received)
    wishes = Wishes(similar=(b"/a\xff.jpg",))
    socket = QLocalSocket()
    socket.connectToServer(server_name(library_folder))
    socket.write(wishes.encode())
    wait_until(lambda: received.count() == 1)
    wait_until(lambda: socket.bytesAvailable() == len(ACKNOWLEDGED))
    assert bytes(socket.readAll().data()) == ACKNOWLEDGED
    assert received.at(0) == [wishes]


def test_without_a_running_window_nothing_is_handed_over(
    library_folder: LibraryFolder, qapp: object
) -> None:
    library_folder.create()
    assert not send(library_folder, Wishes())
    Path(server_name(library_folder)).write_bytes(b"")  # left by a killed process
    assert not hand_over(library_folder, {})
    server = InstanceServer(library_folder)
    assert server.listening
    server.close()


def test_rubbish_on_the_socket_is_hung_up_on(
    library_folder: LibraryFolder, server: InstanceServer
) -> None:
    received = QSignalSpy(server.received)
    socket = QLocalSocket()
    socket.connectToServer(server_name(library_folder))
    assert socket.waitForConnected(5000)
    socket.write(b"GET / HTTP/1.1\r\n\r\n")
    wait_until(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert received.count() == 0


@pytest.mark.skipif(os.name == "nt", reason="named pipes have no path")
def test_the_socket_is_private(library_folder: LibraryFolder, server: InstanceServer) -> None:
    assert Path(server_name(library_folder)).stat().st_mode & 0o077 == 0


def test_the_server_may_go_while_a_conversation_ends(
    library_folder: LibraryFolder, qapp: QApplication
) -> None:
    library_folder.create()
    server = InstanceServer(library_folder)
    received: list[Wishes] = []
    server.received.connect(received.append)
    socket = QLocalSocket()
    socket.connectToServer(server_name(library_folder))
    socket.write(Wishes().encode())
    wait_until(lambda: received)
    gone = weakref.ref(server)
    del server
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone() is None
