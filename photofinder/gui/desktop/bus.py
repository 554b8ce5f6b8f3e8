"""The message buses of the desktop (D-Bus): local, never the network, and never waited for."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

ANSWER_MS = 20_000
"""A service that has to be started first may take a while."""

Answered = Callable[[list[Any]], None]
Refused = Callable[[], None]


def session_bus() -> QDBusConnection | None:
    """The bus of the user's session; None where there is none (none is started for us)."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    known = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if sys.platform in ("win32", "darwin"):
        return None
    if not known and not (runtime and os.path.exists(os.path.join(runtime, "bus"))):
        return None
    return _connected(QDBusConnection.sessionBus())


def system_bus() -> QDBusConnection | None:
    """The bus of the computer; None where there is none."""
    if sys.platform in ("win32", "darwin"):
        return None
    return _connected(QDBusConnection.systemBus())


def _connected(bus: QDBusConnection) -> QDBusConnection | None:
    return bus if bus.isConnected() else None


class Caller(QObject):
    """Calls methods; the answers come later, on the GUI thread."""

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._waiting: dict[QDBusPendingCallWatcher, tuple[Answered, Refused]] = {}

    def call(
        self,
        place: tuple[str, str, str],
        method: str,
        arguments: Sequence[object],
        answered: Answered = lambda _: None,
        refused: Refused = lambda: None,
    ) -> None:
        """Call a method of a `place`: service, path and interface.

        `refused` when there is no such service or it answers with an error; a service that is
        only slow will get there, so a call without an answer in time counts as done.
        """
        message = QDBusMessage.createMethodCall(*place, method)
        message.setArguments(list(arguments))
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message, ANSWER_MS), self)
        self._waiting[watcher] = (answered, refused)
        if watcher.isFinished():  # the bus has gone away: no signal comes
            self._finished(watcher)
        else:
            watcher.finished.connect(self._finished)

    def _finished(self, watcher: QDBusPendingCallWatcher) -> None:
        answered, refused = self._waiting.pop(watcher)
        reply = watcher.reply()
        watcher.deleteLater()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage:
            answered(list(reply.arguments()))
        elif not reply.errorName().endswith(".NoReply"):
            refused()

    def read(self, place: tuple[str, str, str], name: str, answered: Callable[[Any], None],
             refused: Refused = lambda: None) -> None:  # fmt: skip
        """Read a property of a `place`."""
        service, path, interface = place
        properties = (service, path, "org.freedesktop.DBus.Properties")
        self.call(
            properties, "Get", [interface, name],
            lambda values: answered(values[0].variant()), refused,
        )  # fmt: skip

    def on_change(self, place: tuple[str, str, str], receiver: QObject, slot: str) -> None:
        """Have a slot, as "name(QDBusMessage)", called when properties of a `place` change."""
        service, path, _ = place
        self._bus.connect(
            service, path, "org.freedesktop.DBus.Properties", "PropertiesChanged",
            receiver, f"1{slot}",  # type: ignore[call-overload]  # text, whatever the stub says
        )  # fmt: skip
