"""What is to be scanned next, merged from requests, events and suspicions."""

import os
from collections.abc import Sequence

from photofinder.indexing.reconciling import Folders
from photofinder.indexing.status import Scan
from photofinder.library.records import Root


class Wishes:
    """By root id: its folders to scan, or None for the whole root. A wish stays until a scan
    has fulfilled it."""

    def __init__(self) -> None:
        self._wanted: dict[int, Folders] = {}

    def __bool__(self) -> bool:
        return bool(self._wanted)

    def all(self) -> dict[int, Folders]:
        """What is wanted now."""
        return dict(self._wanted)

    def fulfilled(self, wanted: dict[int, Folders]) -> None:
        """Forget what was scanned; what was added meanwhile stays."""
        for root_id, folders in wanted.items():
            if self._wanted.get(root_id, {}) == folders:
                del self._wanted[root_id]

    def add(self, root_id: int, folders: Folders) -> None:
        """Want folders of a root (whether deep), or all of it."""
        there = self._wanted.get(root_id, {})
        if there is None or folders is None:
            self._wanted[root_id] = None
            return
        merged = dict(there)
        for folder, deep in folders.items():
            merged[folder] = deep or merged.get(folder, False)
        self._wanted[root_id] = merged

    def add_scan(self, scan: Scan, roots: Sequence[Root]) -> None:
        """Want what was requested."""
        if scan.root_id is None:
            for root in roots:
                self.add(root.id, None)
        else:
            self.add(scan.root_id, None if scan.folder is None else {scan.folder: scan.deep})

    def add_folders_of(self, paths: Sequence[bytes], roots: Sequence[Root]) -> None:
        """Want the folders in which files (absolute paths) were not as expected."""
        separator = os.fsencode(os.sep)
        for path in paths:
            for root in roots:
                prefix = root.path.rstrip(separator) + separator
                if path.startswith(prefix):
                    self.add(root.id, {os.path.dirname(path[len(prefix) :]): False})
