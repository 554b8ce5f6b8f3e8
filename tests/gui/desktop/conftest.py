"""A message bus of the test's own with services on it, all real; skips where there is none."""

import itertools
import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from tests.gui.desktop.services import TEST

ROOT = Path(__file__).parents[3]
PATIENCE_S = 60.0
_numbers = itertools.count()


class Desktop:
    """A bus with some services; `calls` are what they were asked."""

    def __init__(self, address: str, services: tuple[str, ...]) -> None:
        self.address = address
        self.name = f"test-{os.getpid()}-{next(_numbers)}"
        self.bus = QDBusConnection.connectToBus(address, self.name)
        assert self.bus.isConnected()
        command = [sys.executable, "-m", "tests.gui.desktop.services", address, *services]
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self.calls: queue.Queue[list[object]] = queue.Queue()
        self._reader = threading.Thread(target=self._read, name="services")
        self._reader.start()
        assert self.calls.get(timeout=PATIENCE_S) == ["ready"]

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.calls.put(json.loads(line))

    def called(self) -> list[object]:
        """The next call, which may be on its way; events are handled meanwhile."""
        from tests.gui.conftest import wait_until

        wait_until(lambda: not self.calls.empty(), "a call of a service")
        return self.calls.get()

    def tell(self, method: str, value: object) -> None:
        """Change a property of a service."""
        path = "/" + TEST.replace(".", "/")
        message = QDBusMessage.createMethodCall(TEST, path, TEST, method)
        message.setArguments([value])
        self.bus.send(message)

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE_S)
        self._reader.join(PATIENCE_S)
        if self._process.stdout is not None:
            self._process.stdout.close()
        QDBusConnection.disconnectFromBus(self.name)


@pytest.fixture
def bus_address(qapp: QCoreApplication) -> Iterator[str]:
    """The address of a private dbus-daemon."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("dbus-daemon is not installed")
    with tempfile.TemporaryDirectory() as folder:  # its name is short, as a socket's must be
        command = [program, "--session", "--nofork", "--print-address=1"]
        command.append(f"--address=unix:path={folder}/bus")
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as daemon:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip()
            daemon.terminate()


@pytest.fixture
def desktop(bus_address: str) -> Iterator[Callable[..., Desktop]]:
    """Start a desktop with these services."""
    started: list[Desktop] = []

    def start(*services: str) -> Desktop:
        started.append(Desktop(bus_address, services))
        return started[-1]

    yield start
    for made in started:
        made.close()
