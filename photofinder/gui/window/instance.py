"""One window per library: the running one listens for later starts (see hand_over).

The holder of the library's writer lock listens; a socket left by a killed process is removed
then.
"""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from photofinder.gui.window.hand_over import ACKNOWLEDGED, PATIENCE_S, Wishes, send, server_name
from photofinder.paths import LibraryFolder

__all__ = ["ACKNOWLEDGED", "InstanceServer", "Wishes", "send", "server_name"]

LONGEST = 1 << 20
"""The most bytes of one message."""
PATIENCE_MS = round(1000 * PATIENCE_S)


def send_by_pipe(folder: LibraryFolder, wishes: Wishes) -> bool:
    """What hand_over.send does, where the socket is a named pipe."""
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
