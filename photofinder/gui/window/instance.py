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
                conversation = _Conversation(socket, self)
                conversation.received.connect(self.received)
                conversation.read()


class _Conversation(QObject):
    """Reads one line, answers, ends; silent callers are hung up on.

    It does not hold the server by name: the last name going with this object would destroy
    the server, and with the server this object a second time.
    """

    received = Signal(object)
    """The Wishes of the caller."""

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._text = b""
        socket.setParent(self)
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._hang_up)
        self._timer.start(PATIENCE_MS)

    def _hang_up(self) -> None:
        self._socket.abort()

    def _end(self) -> None:
        self._timer.stop()
        self.deleteLater()

    def read(self) -> None:
        """Take what has come so far."""
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
        self.received.emit(wishes)
