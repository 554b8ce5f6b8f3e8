"""Scans of the roots, written to the library: what is away, what is held, what moved."""

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from photofinder.indexing import volumes
from photofinder.indexing.exclusions import Exclusions
from photofinder.indexing.presence import whereabouts
from photofinder.indexing.scanner import (
    HOLD_FILES,
    HOLD_SHARE,
    RootGone,
    ScanResult,
    match_moves,
    scan,
)
from photofinder.library.library import Library
from photofinder.library.records import Differences, Root, RootState
from photofinder.paths import display

Folders = Mapping[bytes, bool] | None
"""Relative folders to scan and whether deep; None: the whole root."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What scans did. `touched` are file ids whose content or presence is another now;
    `folders` is how many folders each wholly scanned root has."""

    changed: bool = False
    touched: frozenset[int] = frozenset()
    folders: Mapping[int, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


class Reconciler:
    """Keeps the rows of roots and files as they are on disk. For the writer's thread."""

    def __init__(self, library: Library, exclude: Sequence[str]) -> None:
        self._library = library
        self._exclude = tuple(exclude)
        self._own = os.path.realpath(os.fsencode(library.folder.folder))

    def exclude(self, patterns: Sequence[str]) -> None:
        """Leave out other files and folders in all roots from now on."""
        self._exclude = tuple(patterns)

    def patterns(self, root: Root) -> tuple[str, ...]:
        """What the user leaves out in a root: everywhere, and there."""
        return (*self._exclude, *root.exclude)

    def exclusions(self, root: Root) -> Exclusions:
        """The rules that hold in a root."""
        return Exclusions(root.path, self.patterns(root), self._own)

    def check(self) -> list[int]:
        """Look whether each root is there; returns those that came back or moved."""
        table = volumes.mounts()
        return [root.id for root in self._library.roots.list() if self._is_back(root, table)]

    def _is_back(self, root: Root, table: Sequence[volumes.Mount]) -> bool:
        roots = self._library.roots
        presence = whereabouts(self._library, root, table)
        if presence.path is None:
            if root.state is not RootState.OFFLINE:
                roots.set_state(root.id, RootState.OFFLINE)
            return False
        if presence.place is not None:
            place = presence.place
            roots.relocate(root.id, presence.path, place.volume, place.inner)
        if root.state is RootState.OFFLINE:
            roots.set_state(root.id, self._state_online(root.id))
        return root.state is RootState.OFFLINE or presence.path != root.path

    def _state_online(self, root_id: int) -> RootState:
        present, held = self._library.files.per_root().get(root_id, (0, 0))
        many = held > max(HOLD_FILES, HOLD_SHARE * (present + held))
        return RootState.HELD if many else RootState.ONLINE

    def release(self) -> bool:
        """End the hold of roots that hold no file any more; True when one was released."""
        counts = self._library.files.per_root()
        released = [
            root.id
            for root in self._library.roots.list()
            if root.state is RootState.HELD and not counts.get(root.id, (0, 0))[1]
        ]
        for root_id in released:
            self._library.roots.set_state(root_id, RootState.ONLINE)
        return bool(released)

    def scan(
        self,
        wanted: Mapping[int, Folders],
        between: Callable[[bytes], bool],
    ) -> Applied:
        """Scan roots (by id) and write what is different, in one transaction.

        `between` gets the path of each root before each of its folders and returns True to
        stop. Raises ScanStopped, LibraryError; then nothing was written.
        """
        self.check()
        results = []
        for root in self._library.roots.list():
            if root.id not in wanted or root.state is RootState.OFFLINE:
                continue
            stop = partial(between, root.path)
            exclusions = self.exclusions(root)
            try:
                results.append(scan(self._library, root, exclusions, wanted[root.id], stop))
            except RootGone:
                self._library.roots.set_state(root.id, RootState.OFFLINE)
        # A drive that went away during the scan looks like one whose files were deleted.
        self.check()
        now = {root.id: root for root in self._library.roots.list()}
        results = [
            replace(result, root=now[result.root.id])
            for result in results
            if result.root.id in now
            and now[result.root.id].path == result.root.path
            and now[result.root.id].state is not RootState.OFFLINE
        ]
        return self._apply(match_moves(results, self._library.files.absent()), wanted)

    def _apply(self, results: Sequence[ScanResult], wanted: Mapping[int, Folders]) -> Applied:
        library = self._library
        present = library.files.per_root()
        changed = False
        notes: list[str] = []
        touched: set[int] = set()
        with library.transaction():
            for result in results:
                root = result.root
                hold = result.is_mass_vanish(present.get(root.id, (0, 0))[0])
                differences = result.differences()
                library.files.apply(differences, hold=hold)
                excluded = tuple(row.id for row in result.excluded)
                library.files.apply(Differences(root.id, missing=excluded))
                away = tuple(row.id for row in result.away)
                library.files.apply(Differences(root.id, missing=away), hold=True)
                if hold:
                    library.roots.set_state(root.id, RootState.HELD)
                if wanted[root.id] is None:
                    library.roots.set_scanned(root.id)
                closed = {folder.folder: folder.detail for folder in result.unreadable}
                changed |= library.files.closed.update(root.id, closed, result.opened)
                changed |= bool(differences or excluded or away)
                touched |= _touched(differences, excluded, away)
                notes += [
                    f"{display(os.path.join(root.path, folder.folder))}: {folder.detail}"
                    for folder in result.unreadable
                ]
            self.release()
        whole = {r.root.id: r.folders for r in results if wanted[r.root.id] is None}
        return Applied(changed, frozenset(touched), whole, tuple(notes))


def _touched(differences: Differences, *others: Collection[int]) -> set[int]:
    ids = {file_id for file_id, _ in (*differences.changed, *differences.moved)}
    ids.update(differences.missing)
    for other in others:
        ids.update(other)
    return ids
