"""Disk against library: what was added, changed, moved, is missing or came back.

A scan only reads. Known and seen files are compared by inequality of (size, mtime_ns), so a
clock that runs backwards hides nothing. A missing and a new file with the same size, time and
inode are one file that was moved. What cannot be read is not missing.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from photofinder.errors import PhotofinderError
from photofinder.indexing.exclusions import Exclusions
from photofinder.indexing.walking import Listing, list_folder
from photofinder.library.library import Library
from photofinder.library.records import Differences, FileState, KnownFile, Root, SeenFile
from photofinder.paths import FileStat

HOLD_FILES = 50
HOLD_SHARE = 0.2
"""More missing files than both, in one scan of a root, are held: the user is asked."""

_Key = tuple[int, int, int]


class RootGone(PhotofinderError):
    """The root's own folder is not there: it is away, nothing in it was deleted."""


class ScanStopped(PhotofinderError):
    """The scan was asked to stop; what it saw so far says nothing about missing files."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A folder that could not be listed; `folder` is relative to its root, `detail` a sentence
    about it and its photos."""

    folder: bytes
    detail: str


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a scan of one root found.

    `missing` are present rows without a file. `away` are those on a volume mounted inside the
    root that is not mounted now, `excluded` those that the rules leave out since. `lost` are
    rows that were missing before and still are: a new file may turn out to be one of them.
    `opened` are folders of earlier scans that could not be read: now they can, are gone, or lie
    in another one of that kind.
    """

    root: Root
    added: tuple[SeenFile, ...] = ()
    changed: tuple[tuple[KnownFile, SeenFile], ...] = ()
    moved: tuple[tuple[KnownFile, SeenFile], ...] = ()
    missing: tuple[KnownFile, ...] = ()
    away: tuple[KnownFile, ...] = ()
    excluded: tuple[KnownFile, ...] = ()
    returned: tuple[tuple[KnownFile, SeenFile], ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    opened: tuple[bytes, ...] = ()
    folders: int = 0

    def is_mass_vanish(self, present: int) -> bool:
        """Whether so many of the `present` files of the root are missing that the user is
        asked first."""
        return len(self.missing) > max(HOLD_FILES, HOLD_SHARE * present)

    def differences(self) -> Differences:
        """What the library writes; `away` and `excluded` are written apart."""
        return Differences(
            root_id=self.root.id,
            added=self.added,
            changed=tuple((known.id, seen.stat) for known, seen in self.changed),
            moved=tuple((known.id, seen) for known, seen in self.moved),
            missing=tuple(known.id for known in self.missing),
            returned=tuple((known.id, seen.stat) for known, seen in self.returned),
        )


def scan(
    library: Library,
    root: Root,
    exclusions: Exclusions,
    folders: Mapping[bytes, bool] | None = None,
    between: Callable[[], bool] = lambda: False,
) -> ScanResult:
    """Compare a root, or some of its folders, with the library.

    `folders` maps relative folders to whether all below them is scanned too; without that, only
    folders below that the library does not know yet are. `between` is called between two
    folders and returns True to stop. Raises RootGone, ScanStopped, LibraryError.
    """
    walk = _Walk(root, exclusions, between)
    known_folders = set(library.files.folders(root.id))
    comparison = _Comparison(exclusions)

    def compare(folder: bytes, below: Collection[bytes] | None) -> None:
        for listed, files in walk.descend(folder, below):
            rows = library.files.known(root.id, listed) if listed in known_folders else ()
            comparison.compare(rows, files)

    if folders is None:
        compare(b"", None)
    else:
        lived_in = set(library.files.folders(root.id, present=True))
        for folder in list(lived_in):
            while folder:
                folder = os.path.dirname(folder)
                lived_in.add(folder)
        for folder in sorted(folders):
            if not exclusions.leaves_out_below(folder):
                compare(folder, None if folders[folder] else lived_in)
    for folder in known_folders:
        if walk.verdict(folder) == "gone":
            comparison.compare(library.files.known(root.id, folder), ())
    return replace(
        comparison.result(root, walk),
        unreadable=_described(walk, library.files.folders(root.id, present=True))
        if walk.refused
        else (),
        opened=tuple(f for f in library.files.closed.of(root.id) if walk.is_open(f)),
    )


def _described(walk: "_Walk", lived_in: Collection[bytes]) -> tuple[Unreadable, ...]:
    found = []
    for folder, why in walk.refused.items():
        kept = any(_is_in(other, folder) for other in lived_in)
        if kept:
            detail = f"{why} Its photos are kept as they were."
        else:
            detail = f"{why} Its photos are not known."
        found.append(Unreadable(folder, detail))
    return tuple(found)


def _is_in(folder: bytes, outer: bytes) -> bool:
    return not outer or folder == outer or folder.startswith(outer + os.fsencode(os.sep))


class _Walk:
    """What listing found: visited folders, the folders in them, and those that are gone or
    (`refused`, with a sentence) could not be listed."""

    def __init__(self, root: Root, exclusions: Exclusions, between: Callable[[], bool]) -> None:
        self.listings: dict[bytes, Listing] = {}
        self.refused: dict[bytes, str] = {}
        self._gone: set[bytes] = set()
        self._root = root
        self._exclusions = exclusions
        self._between = between

    def descend(
        self, start: bytes, known: Collection[bytes] | None
    ) -> Iterator[tuple[bytes, tuple[SeenFile, ...]]]:
        """List a folder and those below it; not the `known` ones below. Gives each with its
        files, which are not kept: there may be a million."""
        stack = [start]
        while stack:
            folder = stack.pop()
            if folder in self.listings:
                continue
            if self._between():
                raise ScanStopped("The scan was stopped.")
            try:
                listing = list_folder(self._root.path, folder, self._exclusions)
            except (FileNotFoundError, NotADirectoryError) as error:
                if not folder:
                    raise RootGone(f"The folder is not there: {error.strerror}.") from error
                self._gone.add(folder)
                continue
            except PermissionError:
                self.refused[folder] = "The folder may not be read by you."
                continue
            except OSError as error:
                self.refused[folder] = f"The folder cannot be read ({error.strerror or error})."
                continue
            self.listings[folder] = replace(listing, files=())
            yield folder, listing.files
            below = (os.path.join(folder, name) if folder else name for name in listing.folders)
            stack.extend(child for child in below if known is None or child not in known)

    def verdict(self, folder: bytes) -> str:
        """'visited', 'gone', or 'untouched': nothing is known of it."""
        if folder in self.listings:
            return "visited"
        child = folder
        while True:
            if child in self._gone:
                return "gone"
            if not child:
                return "untouched"
            parent, name = os.path.split(child)
            if parent in self.listings:
                return "untouched" if name in self.listings[parent].folders else "gone"
            child = parent

    def is_open(self, folder: bytes) -> bool:
        """Whether a folder that could not be listed before is no trouble of its own any more."""
        return self.verdict(folder) != "untouched" or any(
            folder != other and _is_in(folder, other) for other in self.refused
        )

    def device_of(self, folder: bytes) -> int | None:
        """The device of the nearest visited folder at or above this one."""
        while folder not in self.listings:
            if not folder:
                return None
            folder = os.path.dirname(folder)
        return self.listings[folder].device


class _Comparison:
    """What differs between rows of the library and files on disk, folder by folder."""

    def __init__(self, exclusions: Exclusions) -> None:
        self._exclusions = exclusions
        self._added: list[SeenFile] = []
        self._changed: list[tuple[KnownFile, SeenFile]] = []
        self._returned: list[tuple[KnownFile, SeenFile]] = []
        self._missing: list[KnownFile] = []
        self._excluded: list[KnownFile] = []
        self._devices_seen: set[int] = set()

    def compare(self, rows: Iterable[KnownFile], files: Iterable[SeenFile]) -> None:
        """Take in one folder: all that is known of it, all that is in it."""
        unseen = {file.name: file for file in files}
        for row in rows:
            seen = unseen.pop(row.name, None)
            if seen is None:
                if row.state is FileState.PRESENT:
                    (self._excluded if self._left_out(row) else self._missing).append(row)
                continue
            self._devices_seen.add(row.stat.device)
            if not seen.stat.same_content_as(row.stat):
                self._changed.append((row, seen))
            elif row.state is not FileState.PRESENT or seen.stat != row.stat:
                self._returned.append((row, seen))
        self._added.extend(unseen.values())

    def _left_out(self, row: KnownFile) -> bool:
        rules = self._exclusions
        return rules.leaves_out_below(row.folder) or rules.leaves_out_file(row.folder, row.name)

    def result(self, root: Root, walk: _Walk) -> ScanResult:
        """All of it."""
        away = [row for row in self._missing if _is_away(row, walk, self._devices_seen)]
        gone_for_good = {row.id for row in away}
        return ScanResult(
            root=root,
            added=tuple(self._added),
            changed=tuple(self._changed),
            missing=tuple(row for row in self._missing if row.id not in gone_for_good),
            away=tuple(away),
            excluded=tuple(self._excluded),
            returned=tuple(self._returned),
            folders=len(walk.listings),
        )


def _is_away(row: KnownFile, walk: _Walk, devices_seen: set[int]) -> bool:
    """Whether the row's volume, mounted inside the root, is not mounted now.

    So it is when files of other devices are still as they were, none of its own device are,
    and the place where it was belongs to the device of the root again.
    """
    if row.stat.device in devices_seen or not devices_seen:
        return False
    root_device = walk.device_of(b"")
    return root_device is None or walk.device_of(row.folder) == root_device


def match_moves(results: Sequence[ScanResult], lost: Sequence[KnownFile] = ()) -> list[ScanResult]:
    """Pair missing and new files of all results that are the same file under another path.

    `lost` are rows that earlier scans already found missing; those that these scans saw again
    are no candidates. Where missing files of several photos have one size and one time (a burst
    of RAW files on FAT, which gives new inodes at each mount), none is paired: they are read.
    """
    sources: dict[_Key, list[KnownFile]] = defaultdict(list)
    photos: dict[tuple[int, int], set[int | None]] = defaultdict(set)
    seen_again = {known.id for r in results for known, _ in (*r.returned, *r.changed)}
    taken: set[int] = set()
    for row in (*(row for r in results for row in r.missing), *lost):
        if row.id not in seen_again:
            sources[_key(row.stat)].append(row)
            photos[row.stat.size, row.stat.mtime_ns].add(row.photo_id)
    matched = []
    for result in results:
        added: list[SeenFile] = []
        moved: list[tuple[KnownFile, SeenFile]] = list(result.moved)
        for seen in sorted(result.added, key=lambda f: (f.folder, f.name)):
            rows = sources.get(_key(seen.stat))
            sure = seen.stat.inode and len(photos[seen.stat.size, seen.stat.mtime_ns]) == 1
            source = rows.pop(0) if rows and sure else None
            if source is None:
                added.append(seen)
                continue
            taken.add(source.id)
            moved.append((source, seen))
        matched.append(replace(result, added=tuple(added), moved=tuple(moved)))
    return [
        replace(result, missing=tuple(row for row in result.missing if row.id not in taken))
        for result in matched
    ]


def _key(stat: FileStat) -> _Key:
    return stat.size, stat.mtime_ns, stat.inode
