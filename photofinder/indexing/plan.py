"""What a clean-up would do: the dry run. It looks at the disk and changes nothing."""

import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from photofinder.indexing.companions import Companions
from photofinder.indexing.stays import Stays
from photofinder.indexing.trash import Bins, NoTrash, in_trash
from photofinder.library.library import Library
from photofinder.paths import FileStat, is_inside, is_regular
from photofinder.search.callbacks import Progress, Stop, never
from photofinder.search.kinds import Group, Kind


@dataclass(frozen=True, slots=True)
class Leaving:
    """A file that is to go, with the files that travel with it, and the one that stays.

    `chosen`: the user asked for this very file, so that no other has to stay (see removal).
    """

    path: bytes
    stat: FileStat
    content: bytes
    keeper: bytes
    keeper_stat: FileStat
    keeper_content: bytes
    identical: bool
    companions: tuple[tuple[bytes, FileStat], ...] = ()
    chosen: bool = False

    @property
    def size(self) -> int:
        """Bytes that its going frees, companions included."""
        return self.stat.size + sum(stat.size for _, stat in self.companions)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that stays where it is, and why."""

    path: bytes
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The dry run's result. `groups` are those that lose a file; none of them loses all."""

    files: tuple[Leaving, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    groups: int = 0
    losing_all: int = 0

    @property
    def size(self) -> int:
        """Bytes that the clean-up frees."""
        return sum(file.size for file in self.files)


@dataclass(slots=True)
class _Draft:
    leaving: dict[bytes, Leaving] = field(default_factory=dict)
    skipped: dict[bytes, str] = field(default_factory=dict)
    groups: int = 0


def make_plan(
    library: Library,
    groups: Iterable[Group],
    bins: Bins,
    *,
    marked: Mapping[str, Collection[bytes]] | None = None,
    companions: bool = True,
    stop: Stop = never,
    progress: Progress = lambda _done, _total: None,
) -> Plan:
    """Plan to remove all but the keepers of `groups`, or of each group only the `marked` paths
    (by the group's key). Groups of a kind that is not removable need marks. Without
    `companions` files with which side files or films would travel stay. `progress` hears
    (groups done, groups in all); after `stop` the plan is for the groups before."""
    chosen = list(groups)
    planner = _Planner(library, bins, {group.keeper.path for group in chosen})
    for done, group in enumerate(chosen):
        if stop():
            break
        progress(done, len(chosen))
        marks = None if marked is None else set(marked.get(group.key, ()))
        if marks is None and not group.kind.removable:
            continue
        planner.add(group, marks)
    return planner.plan(companions=companions)


class _Planner:
    def __init__(self, library: Library, bins: Bins, keepers: set[bytes]) -> None:
        self._library = library
        self._bins = bins
        self._keepers = keepers
        self._companions = Companions(library)
        self._protected = [root.path for root in library.roots.list() if root.protected]
        self._draft = _Draft()

    def add(self, group: Group, marks: set[bytes] | None) -> None:
        keeper = group.keeper
        keeper_stat = _present(keeper.path)
        planned = len(self._draft.leaving)
        for member in group.members:
            paths = {member.path}
            if group.kind is Kind.SAME_PICTURE and marks is None:
                paths.update(f.path for f in self._library.copies.files(member.photo.id))
            for path in sorted(paths):
                if marks is not None and path not in marks:
                    continue
                if keeper_stat is None:
                    self._skip(path, Stays.KEEPER_GONE)
                    continue
                self._one(
                    path, member.photo.content, keeper.path, keeper_stat, keeper.photo.content
                )
        if marks and keeper.path in marks:
            self._skip(keeper.path, Stays.KEPT)
        self._draft.groups += len(self._draft.leaving) > planned

    def _one(
        self,
        path: bytes,
        content: bytes,
        keeper: bytes,
        keeper_stat: FileStat,
        keeper_content: bytes,
    ) -> None:
        stat = _present(path)
        reason = self._refusal(path, stat, content, keeper, keeper_stat, keeper_content)
        if reason or stat is None:
            self._skip(path, reason or Stays.GONE)
            return
        self._draft.leaving[path] = Leaving(
            path, stat, content, keeper, keeper_stat, keeper_content, content == keeper_content
        )

    def _refusal(
        self,
        path: bytes,
        stat: FileStat | None,
        content: bytes,
        keeper: bytes,
        keeper_stat: FileStat,
        keeper_content: bytes,
    ) -> str:
        if any(is_inside(path, root) for root in self._protected):
            return Stays.PROTECTED
        if path in self._keepers:
            return Stays.KEPT
        if stat is None:
            return Stays.GONE
        if (stat.device, stat.inode) == (keeper_stat.device, keeper_stat.inode):
            return Stays.SAME_FILE
        if in_trash(keeper):
            return Stays.KEEPER_IN_TRASH
        for file, disk, known in ((path, stat, content), (keeper, keeper_stat, keeper_content)):
            if not self._unchanged(file, disk, known):
                own = file == path
                return Stays.CHANGED_SINCE_READ if own else Stays.KEEPER_CHANGED_SINCE_READ
        try:
            self._bins.of(path)
        except (NoTrash, OSError) as error:
            return str(error)
        return ""

    def _unchanged(self, path: bytes, stat: FileStat, content: bytes) -> bool:
        """Whether the file is still as it was when this content was read from it."""
        row = self._library.copies.file_at(path)
        if row is None or row.photo_id is None or not row.stat.same_content_as(stat):
            return False
        photo = self._library.photos.get(row.photo_id)
        return photo is not None and photo.content == content

    def plan(self, *, companions: bool) -> Plan:
        """The finished plan; companions are known only when it is clear who goes."""
        leaving: list[Leaving] = []
        going = set(self._draft.leaving)
        for path, file in self._draft.leaving.items():
            travelling, missing = self._companions.of(path, file.keeper, going)
            if missing:
                self._skip(path, missing)
                continue
            if travelling and not companions:
                self._skip(path, Stays.WITH_COMPANIONS)
                continue
            stats = [(name, _present(name)) for name in travelling]
            kept = tuple((name, stat) for name, stat in stats if stat is not None)
            leaving.append(
                Leaving(
                    path, file.stat, file.content, file.keeper, file.keeper_stat,
                    file.keeper_content, file.identical, kept,
                )
            )  # fmt: skip
        gone = {file.path for file in leaving}
        losing = sum(file.keeper in gone for file in leaving)
        if losing:
            raise AssertionError("a file that is kept was planned to go")
        skipped = tuple(Skipped(path, why) for path, why in sorted(self._draft.skipped.items()))
        return Plan(tuple(leaving), skipped, self._draft.groups, losing)

    def _skip(self, path: bytes, reason: str) -> None:
        if path not in self._draft.leaving or reason != Stays.KEPT:
            self._draft.skipped.setdefault(path, reason)


def _present(path: bytes) -> FileStat | None:
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return FileStat.of(found) if is_regular(found) else None
