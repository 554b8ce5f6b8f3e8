"""Where a file goes that is cleaned away: the system's trash, or a quarantine folder.

Trash after the freedesktop.org Trash specification 1.0: the home trash for files on the home's
volume, else `.Trash/UID` or `.Trash-UID` at the top of the file's volume. On macOS ~/.Trash and
.Trashes/UID. A volume without a trash (and Windows, whose recycle bin cannot say where a file
went) takes a quarantine folder with a manifest, if the user agreed to that. Nothing here, or
anywhere else in the program, deletes a photo.
"""

import contextlib
import json
import os
import stat
import sys
import time
import urllib.parse
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from photofinder.errors import PhotofinderError
from photofinder.indexing.stays import Stays
from photofinder.paths import display, remove_own_file

QUARANTINE = b".photofinder-quarantine"
MANIFEST = b"manifest.jsonl"
_INFO_ENDING = b".trashinfo"
_WHEN = "%Y-%m-%dT%H:%M:%S"
_LONGEST = 255 - len(_INFO_ENDING) - len(b".1000000")
"""So long a name leaves room for a number and for the name of its note."""
_TRASH_PARTS = (b"$recycle.bin", b".trash", b".trashes")


class NoTrash(PhotofinderError):
    """The volume of a file has no trash that can be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A free place: `target` for the file, `info` for the note about it, `text` of the note."""

    target: bytes
    info: bytes
    text: bytes


@dataclass(frozen=True, slots=True)
class Bin:
    """One trash or quarantine folder. `top`: its volume's top where notes hold relative paths,
    empty where they hold absolute ones. `info` is empty where no notes are kept (macOS)."""

    files: bytes
    info: bytes
    top: bytes = b""
    manifest: bool = False
    _numbers: dict[bytes, int] = field(default_factory=dict, compare=False)
    """The last number that was given to each name."""

    def slot(self, path: bytes, taken: set[bytes]) -> Slot:
        """A place for a file whose name nobody has, nor `taken`; it becomes taken."""
        whole = os.path.basename(path)
        stem, ending = os.path.splitext(whole)
        stem = stem[: _LONGEST - len(ending)]
        number = self._numbers.get(whole, 0)
        while True:
            number += 1
            name = stem + ending if number == 1 else b"%s.%d%s" % (stem, number, ending)
            target = os.path.join(self.files, name)
            note = b""
            if self.info:
                note = os.path.join(self.info, MANIFEST if self.manifest else name + _INFO_ENDING)
            free = not os.path.lexists(target) and target not in taken
            if free and (self.manifest or not os.path.lexists(note)):
                taken.add(target)
                self._numbers[whole] = number
                return Slot(target, note, self._text(path, target))

    def _text(self, path: bytes, target: bytes) -> bytes:
        when = time.strftime(_WHEN)
        if self.manifest:
            names = {"path": os.fsdecode(path), "name": os.fsdecode(os.path.basename(target))}
            return json.dumps({**names, "time": when}).encode() + b"\n"
        named = os.path.relpath(path, self.top) if self.top else path
        quoted = urllib.parse.quote_from_bytes(named, safe="/")
        return f"[Trash Info]\nPath={quoted}\nDeletionDate={when}\n".encode()


def reserve(slot: Slot) -> None:
    """Write the note; FileExistsError when another program was faster, else OSError."""
    if os.path.basename(slot.info) == MANIFEST:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    elif slot.info:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    else:
        return
    descriptor = os.open(slot.info, flags, 0o600)
    try:
        with open(descriptor, "wb") as stream:
            stream.write(slot.text)
    except OSError:
        if slot.info.endswith(_INFO_ENDING):  # the disk is full: no stump stays
            release(slot.info, slot.target)
        raise


def release(info: bytes, target: bytes) -> None:
    """Take a note of ours back: its file is not at `target` (any more).

    A manifest only grows, so that a kill can never cut it: it gets a line that says so. Where
    the drive takes no change any more the note stays: no photo and no start waits for that.
    """
    with contextlib.suppress(OSError):
        if info.endswith(_INFO_ENDING):
            path = Path(os.fsdecode(info))
            remove_own_file(path, path.parent)
        elif os.path.basename(info) == MANIFEST and os.path.lexists(info):
            name = os.fsdecode(os.path.basename(target))
            line = json.dumps({"name": name, "back": time.strftime(_WHEN)}).encode() + b"\n"
            with open(os.open(info, os.O_WRONLY | os.O_APPEND), "wb") as stream:
                stream.write(line)


class Bins:
    """Finds the bin for a file. `quarantine`: the user agreed to such folders. `top_of` gives
    the top of the volume of a folder."""

    def __init__(
        self,
        *,
        quarantine: bool = False,
        environment: Mapping[str, str] | None = None,
        top_of: Callable[[bytes], bytes] | None = None,
    ) -> None:
        self._quarantine = quarantine
        self._top_of = top_of or mount_point
        self._environment = os.environ if environment is None else environment
        self._found: dict[bytes, Bin | NoTrash] = {}
        self._by_place: dict[bytes, Bin] = {}

    def of(self, path: bytes) -> Bin:
        """The bin on the volume of an absolute path. Raises NoTrash, OSError."""
        folder = os.path.dirname(path)
        if folder not in self._found:
            try:
                found = self._find(folder)
                self._found[folder] = self._by_place.setdefault(found.files, found)
            except NoTrash as error:
                self._found[folder] = error
        answer = self._found[folder]
        if isinstance(answer, NoTrash):
            raise answer
        return answer

    def _find(self, folder: bytes) -> Bin:
        device = os.stat(folder).st_dev
        top = self._top_of(folder)
        trash = self._system_trash(device, top)
        if trash is not None:
            return trash
        if not self._quarantine:
            raise NoTrash(Stays.NO_TRASH.because(display(top)))
        for place in (top, folder):
            files = os.path.join(place, QUARANTINE)
            if _made(files, device):
                return Bin(files, files, manifest=True)
        raise NoTrash(Stays.NO_QUARANTINE.because(display(top)))

    def _system_trash(self, device: int, top: bytes) -> Bin | None:
        home = os.fsencode(self._environment.get("HOME") or os.path.expanduser("~"))
        if sys.platform == "win32":
            return None
        if sys.platform == "darwin":
            own = os.path.join(top, b".Trashes", b"%d" % os.getuid())
            for files in (os.path.join(home, b".Trash"), own):
                if _made(files, device):
                    return Bin(files, b"", manifest=False)
            return None
        data = os.fsencode(self._environment.get("XDG_DATA_HOME") or "")
        if not os.path.isabs(data):
            data = os.path.join(home, b".local/share")
        trash = os.path.join(data, b"Trash")
        if _same_device(trash, device):
            found = _pair(trash, device, b"")
            if found is not None:
                return found
        shared = os.path.join(top, b".Trash")
        if _is_sticky_folder(shared):
            found = _pair(os.path.join(shared, b"%d" % os.getuid()), device, top)
            if found is not None:
                return found
        return _pair(os.path.join(top, b".Trash-%d" % os.getuid()), device, top)


def in_trash(path: bytes) -> bool:
    """Whether a path lies in a trash or quarantine folder: no keeper may live there."""
    low = path.lower().replace(b"\\", b"/")
    parts = low.split(b"/")
    if QUARANTINE in parts or any(part in parts for part in _TRASH_PARTS):
        return True
    xdg = b"/.local/share/trash/" in low or b"/trash/files/" in low
    return xdg or any(p.startswith(b".trash-") for p in parts)


def _pair(trash: bytes, device: int, top: bytes) -> Bin | None:
    files, info = os.path.join(trash, b"files"), os.path.join(trash, b"info")
    if _made(trash, device) and _made(files, device) and _made(info, device):
        return Bin(files, info, top)
    return None


def _made(folder: bytes, device: int) -> bool:
    """Make a folder for its owner alone; whether it is there, real, writable and on the device."""
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        found = os.lstat(folder)
    except OSError:
        return False
    return (
        stat.S_ISDIR(found.st_mode)
        and found.st_dev == device
        and os.access(folder, os.W_OK | os.X_OK)
    )


def _same_device(path: bytes, device: int) -> bool:
    """Whether a path is, or would be made, on a device."""
    while not os.path.lexists(path) and path != os.path.dirname(path):
        path = os.path.dirname(path)
    try:
        return os.stat(path).st_dev == device
    except OSError:
        return False


def _is_sticky_folder(path: bytes) -> bool:
    try:
        found = os.lstat(path)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and bool(found.st_mode & stat.S_ISVTX)


def mount_point(folder: bytes) -> bytes:
    """The top of the volume on which a folder lies."""
    folder = os.path.realpath(folder)
    while not os.path.ismount(folder):
        folder = os.path.dirname(folder)
    return folder
