"""A second start hands its arguments to the first and ends; nothing of Qt is loaded for it.

A local socket (Unix socket or named pipe), never the network: see instance, which listens.
"""

import json
import os
import socket
import stat
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photofinder.paths import LibraryFolder

ACKNOWLEDGED = b"ok\n"
PATIENCE_S = 3.0
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
    if os.name == "nt":
        from photofinder.gui.window.instance import send_by_pipe

        return send_by_pipe(folder, wishes)
    answer = b""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(PATIENCE_S)
            line.connect(server_name(folder))
            line.sendall(wishes.encode())
            while not answer.endswith(b"\n") and (part := line.recv(64)):
                answer += part
    except OSError:
        return False
    return answer == ACKNOWLEDGED
