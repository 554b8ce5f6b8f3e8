"""One window per library: a second start hands its arguments to the first and ends.

A local socket (Unix socket or named pipe), never the network. The holder of the library's
writer lock listens; a socket left by a killed process is removed then.
"""

import json
import os
import stat
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from photofinder.paths import LibraryFolder

LONGEST = 1 << 20
"""The most bytes of one message."""
ACKNOWLEDGED = b"ok\n"
PATIENCE_MS = 3000
LONGEST_SOCKET_NAME = 100


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a start asks for: folders to add, files to search with (absolute paths)."""

    add: tuple[bytes, ...] = ()
    similar: tuple[bytes, ...] = ()

    def encode(self) -> bytes:
        """One line of JSON; paths as hexadecimal, since they may be no text."""
        table = {
            "add": [path.hex() for path in self.add],
            "similar": [path.hex() for path in self.similar],
        }
        return json.dumps(table).encode() + b"\n"

    @classmethod
    def decode(cls, text: bytes) -> "Wishes":
        """Raises ValueError for anything that `encode` did not make."""
        table = json.loads(text)
        if not isinstance(table, dict):
            raise ValueError("not an object")
        lists = [table.get("add", []), table.get("similar", [])]
        if not all(isinstance(item, str) for part in lists for item in part):
            raise ValueError("not a list of paths")
        add, similar = (tuple(bytes.fromhex(item) for item in part) for part in lists)
        return cls(add, similar)

    @classmethod
    def of(cls, arguments: Mapping[str, Sequence[bytes]]) -> "Wishes":
        """From a dict with the keys `add` and `similar`, either of which may be missing."""
        return cls(tuple(arguments.get("add", ())), tuple(arguments.get("similar", ())))


def server_name(folder: LibraryFolder) -> str:
    """Where the running instance of a library listens, the same for every start."""
    name = f"photofinder-{folder.key}"
    if os.name == "nt":
        return name
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    for place in (runtime, str(folder.folder.resolve()), tempfile.gettempdir()):
        path = Path(place) / name
        if place and _own(place) and len(os.fsencode(path)) < LONGEST_SOCKET_NAME:
            return str(path)
    return str(Path(tempfile.gettempdir()) / name)


def _own(place: str) -> bool:
    """Whether a folder exists and nobody else can put a socket into it."""
    try:
        found = os.stat(place)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()


def send(folder: LibraryFolder, wishes: Wishes) -> bool:
    """Hand wishes to the running instance; True when it has acknowledged them."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(wishes.encode())
    if not socket.waitForBytesWritten(PATIENCE_MS):
        return False
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(PATIENCE_MS):
        answer += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return answer == ACKNOWLEDGED


class InstanceServer(QObject):
    """Listens for later starts. Make it only while holding the library's writer lock."""

    received = Signal(object)
    """The Wishes of another start."""

    def __init__(self, folder: LibraryFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = server_name(folder)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self.listening = self._server.listen(name)

    def close(self) -> None:
        """Stop listening and remove the socket."""
        self._server.close()

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if socket is not None:
                _Conversation(socket, self)


class _Conversation(QObject):
    """Reads one line, answers, ends; silent callers are hung up on."""

    def __init__(self, socket: QLocalSocket, server: InstanceServer) -> None:
        super().__init__(server)
        self._server = server
        self._socket = socket
        self._text = b""
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._hang_up)
        self._timer.start(PATIENCE_MS)
        self._read()

    def _hang_up(self) -> None:
        self._socket.abort()

    def _end(self) -> None:
        self._timer.stop()
        self.deleteLater()

    def _read(self) -> None:
        self._text += bytes(self._socket.readAll().data())
        if len(self._text) > LONGEST:
            self._socket.abort()
            return
        if not self._text.endswith(b"\n"):
            return
        try:
            wishes = Wishes.decode(self._text)
        except (ValueError, TypeError):
            self._socket.abort()
            return
        self._text = b""
        self._socket.write(ACKNOWLEDGED)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self._server.received.emit(wishes)
