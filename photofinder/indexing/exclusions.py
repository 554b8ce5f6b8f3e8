"""What is never looked at: trash, snapshots, caches, hidden names, and what the user left out."""

import fnmatch
import os
import re
from collections.abc import Sequence

from photofinder.imaging.formats import is_candidate
from photofinder.paths import is_inside

_SEPARATOR = os.fsencode(os.sep)
_FOLDERS = frozenset(
    name.encode()
    for name in (
        "$recycle.bin", "recycler", "recycled", "@recycle", "@recently-snapshot", "#recycle",
        "#snapshot", "@eadir", "lost+found", "system volume information", "node_modules",
        "__macosx", "__pycache__",
    )
)  # fmt: skip
"""Lower-case names of folders that hold deleted, generated or foreign files."""
_FOLDER_ENDINGS = (b".lrdata", b".fcpcache")
_PHOTOS_LIBRARY = (b".photoslibrary", b".aplibrary", b".migratedphotolibrary")
_PHOTOS_LIBRARY_PARTS = frozenset(
    name.encode()
    for name in (
        "resources", "database", "private", "scopes", "internal", "external", "previews",
        "thumbnails", "attachments", "apple tv photo cache",
    )
)  # fmt: skip
"""Folders of a macOS photo library that hold derivatives; the originals lie beside them."""
_TEMPORARY_ENDINGS = (b"~", b".tmp", b".temp", b".part", b".partial", b".crdownload", b".download")
_TEMPORARY_STARTS = (b".", b"~$", b"~lock")


class Exclusions:
    """The rules for one root. Paths are bytes relative to the root, without a leading slash."""

    def __init__(self, root: bytes, patterns: Sequence[str] = (), own: bytes = b"") -> None:
        """`patterns` are shell patterns for a name or a relative path, case ignored; a pattern
        that ends in a slash is for folders alone, one that begins with a slash for that very
        relative path. `own` is the app's data folder (absolute)."""
        self._root = root
        self._own = own
        folders, both, whole = [], [], []
        for pattern in patterns:
            slashed = pattern.strip().replace("\\", "/")
            stripped = slashed.strip("/")
            if stripped and slashed.startswith("/"):
                whole.append(stripped)
            elif stripped:
                folders.append(stripped)
                if not pattern.strip().endswith(("/", "\\")):
                    both.append(stripped)
        self._folder_pattern = _compiled(folders)
        self._file_pattern = _compiled(both)
        self._whole_pattern = _compiled(whole)

    def leaves_out_folder(self, folder: bytes) -> bool:
        """Whether a folder is left out, given that the folder above it is not."""
        parent, name = os.path.split(folder)
        low = name.lower()
        if low.startswith(b".") or low in _FOLDERS or low.endswith(_FOLDER_ENDINGS):
            return True
        above = os.path.basename(os.path.join(self._root, parent) if parent else self._root).lower()
        if low.startswith(b"trash") and above == b"share":  # ~/.local/share/Trash
            return True
        if low == b"files" and above == b"trash":  # the same, where $XDG_DATA_HOME is another
            return True
        if low in _PHOTOS_LIBRARY_PARTS and above.endswith(_PHOTOS_LIBRARY):
            return True
        if self._own and is_inside(os.path.join(self._root, folder), self._own):
            return True
        return _matches(self._folder_pattern, folder, name) or _matches(
            self._whole_pattern, folder, folder
        )

    def leaves_out_file(self, folder: bytes, name: bytes) -> bool:
        """Whether a file is left out, given that its folder is not; also all names that no
        picture has."""
        low = name.lower()
        if low.startswith(_TEMPORARY_STARTS) or low.endswith(_TEMPORARY_ENDINGS):
            return True
        if not is_candidate(name):
            return True
        path = os.path.join(folder, name)
        return _matches(self._file_pattern, path, name) or _matches(self._whole_pattern, path, path)

    def leaves_out_below(self, folder: bytes) -> bool:
        """Whether a folder, or any folder above it, is left out."""
        while folder:
            if self.leaves_out_folder(folder):
                return True
            folder = os.path.dirname(folder)
        return False


def _compiled(patterns: list[str]) -> re.Pattern[str] | None:
    if not patterns:
        return None
    return re.compile("|".join(fnmatch.translate(p) for p in patterns), re.IGNORECASE)


def _matches(pattern: re.Pattern[str] | None, path: bytes, name: bytes) -> bool:
    if pattern is None:
        return False
    text = os.fsdecode(path).replace(os.sep, "/")
    return pattern.match(text) is not None or pattern.match(os.fsdecode(name)) is not None
