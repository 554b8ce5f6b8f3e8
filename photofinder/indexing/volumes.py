"""Which volume a folder lies on, and where that volume is mounted now.

Linux: /proc/self/mountinfo (see proc_pid_mountinfo(5)) and the links in /dev/disk/by-uuid.
macOS and Windows: the partitions that psutil lists, by volume name or serial number.
"""

import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from photofinder.paths import is_inside

if TYPE_CHECKING:
    from psutil._common import sdiskpart

_SEPARATOR = os.fsencode(os.sep)
_ESCAPE = re.compile(rb"\\([0-7]{3})")
_NETWORK = frozenset(
    (
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "ceph",
        "fuse.sshfs", "fuse.rclone", "fuse.davfs2",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mount:
    """One mounted volume: `inner` is the part of it (relative) that appears at `point`."""

    point: bytes
    inner: bytes
    volume: str


@dataclass(frozen=True, slots=True)
class Place:
    """A folder named independently of mount points: its volume and its path on it."""

    volume: str
    inner: bytes
    mount: bytes


def mounts() -> list[Mount]:
    """All mounts of this computer, in the order in which they were made."""
    if sys.platform == "linux":
        with open("/proc/self/mountinfo", "rb") as stream:
            return parse_mountinfo(stream.read(), uuids())
    import psutil  # Linux does without it, and starts sooner

    return [
        Mount(os.fsencode(part.mountpoint), b"", _partition_id(part))
        for part in psutil.disk_partitions(all=True)
    ]


def parse_mountinfo(text: bytes, by_device: Mapping[bytes, str]) -> list[Mount]:
    """The mounts in the kernel's table; `by_device` maps device files to UUIDs."""
    found = []
    for line in text.splitlines():
        fields = line.split(b" ")
        if len(fields) < 10 or b"-" not in fields[6:]:
            continue
        rest = fields[fields.index(b"-", 6) + 1 :]
        kind = rest[0].decode("ascii", "replace")
        source = _unescape(rest[1])
        uuid = by_device.get(os.path.realpath(source)) if source.startswith(b"/dev/") else None
        name = f"uuid:{uuid}" if uuid else f"{kind}:{source.decode('utf-8', 'backslashreplace')}"
        found.append(Mount(_unescape(fields[4]), _unescape(fields[3]).lstrip(b"/"), name))
    return found


def _unescape(field: bytes) -> bytes:
    return _ESCAPE.sub(lambda match: bytes([int(match[1], 8) & 0xFF]), field)


def uuids(folder: bytes = b"/dev/disk/by-uuid") -> dict[bytes, str]:
    """The file system UUIDs of the block devices, by device file; empty where udev is absent."""
    try:
        names = os.listdir(folder)
    except OSError:
        return {}
    return {
        os.path.realpath(os.path.join(folder, name)): name.decode("ascii", "replace")
        for name in names
    }


def _partition_id(part: "sdiskpart") -> str:
    if sys.platform == "win32":
        serial = _windows_serial(part.mountpoint)
        if serial is not None:
            return f"serial:{serial:08x}"
    if part.mountpoint.startswith("/Volumes/") and part.fstype not in _NETWORK:
        return f"label:{os.path.basename(part.mountpoint)}"
    return f"{part.fstype}:{part.device}"


def _windows_serial(mount: str) -> int | None:
    if sys.platform != "win32":
        return None
    import ctypes

    serial = ctypes.c_ulong()
    done = ctypes.windll.kernel32.GetVolumeInformationW(
        mount, None, 0, ctypes.byref(serial), None, None, None, 0
    )
    return serial.value if done else None


def identify(path: bytes, table: Sequence[Mount] | None = None) -> Place:
    """The volume on which an absolute path lies, and the path on it; links are resolved.

    The path need not exist: then it is where it would be now.
    """
    real = os.path.realpath(path)
    best: Mount | None = None
    for mount in mounts() if table is None else table:
        # A later mount on the same point covers the earlier one.
        if is_inside(real, mount.point) and (best is None or len(mount.point) >= len(best.point)):
            best = mount
    if best is None:  # a share without a drive letter, say
        drive, rest = os.path.splitdrive(real)
        return Place(f"share:{os.fsdecode(drive)}", rest.lstrip(_SEPARATOR), drive or _SEPARATOR)
    relative = real[len(best.point.rstrip(_SEPARATOR)) :].lstrip(_SEPARATOR)
    inner = os.path.join(best.inner, relative) if relative else best.inner
    return Place(best.volume, inner, best.point)


def find(volume: str, inner: bytes, table: Sequence[Mount] | None = None) -> list[bytes]:
    """The absolute paths at which a folder of a volume would be now, mounted or not."""
    found = []
    for mount in mounts() if table is None else table:
        if mount.volume != volume:
            continue
        if not mount.inner:
            relative = inner
        elif is_inside(inner, mount.inner):
            relative = inner[len(mount.inner) :].lstrip(_SEPARATOR)
        else:
            continue
        found.append(os.path.join(mount.point, relative) if relative else mount.point)
    return found


def is_lasting(volume: str) -> bool:
    """Whether this name belongs to one volume for good.

    A device file or `tmpfs` names another volume tomorrow; UUIDs, serial numbers, labels and
    network shares do not.
    """
    kind = volume.partition(":")[0]
    return kind in ("uuid", "serial", "label", "share") or kind in _NETWORK


def is_network(volume: str) -> bool:
    """Whether other computers may change the volume without an event here."""
    kind = volume.partition(":")[0]
    return kind == "share" or kind in _NETWORK


def real_folder(path: bytes) -> bytes:
    """A folder's absolute path without links. Raises OSError when it cannot be listed."""
    real = os.path.realpath(path)
    with os.scandir(real):
        return real
