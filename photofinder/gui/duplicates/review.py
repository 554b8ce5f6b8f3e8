"""What was decided while going through groups of copies: keepers, marks, what is done.

Plain state without Qt. Whatever is done to it, in any order, two things always hold: in every
group the file that stays is not marked, and no file in a protected folder is marked.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager

from photofinder.gui.duplicates.paths import PathsOfGroups
from photofinder.gui.duplicates.seats import Decided, Refusal, Seat, Step
from photofinder.paths import is_inside
from photofinder.search.kinds import Group, Kind, Member

UNDO_STEPS = 200


class Review:
    """Groups in the order in which they came. Groups are named by their key."""

    def __init__(self) -> None:
        self._groups: dict[str, Group] = {}
        self._protected: tuple[bytes, ...] = ()
        self._marks: dict[bytes, int] = {}
        self._spared: set[bytes] = set()
        self._keepers: dict[str, bytes] = {}
        self._done: set[str] = set()
        self._touched: set[str] = set()
        self._paths = PathsOfGroups()
        self._steps: list[Step] = []
        self._gains: dict[str, int] = {}
        self.steps = 0
        """Rises with every step that changed something."""
        self.gain = 0
        """Bytes that removing all that may go would free."""

    # what there is

    def __len__(self) -> int:
        return len(self._groups)

    def __contains__(self, key: object) -> bool:
        return key in self._groups

    @property
    def order(self) -> list[str]:
        """The keys of all groups, in their order."""
        return list(self._groups)

    def group(self, key: str) -> Group:
        """A group; KeyError when there is none."""
        return self._groups[key]

    @property
    def marked(self) -> dict[bytes, int]:
        """The marked files with their bytes."""
        return dict(self._marks)

    @property
    def marked_count(self) -> int:
        """How many files are marked."""
        return len(self._marks)

    @property
    def marked_size(self) -> int:
        """Bytes of all marked files."""
        return sum(self._marks.values())

    def is_done(self, key: str) -> bool:
        """Whether the group was accepted."""
        return key in self._done

    def chosen_keeper(self, key: str) -> bool:
        """Whether the keeper is the user's choice and not that of the rules."""
        return key in self._keepers

    def seats(self, key: str) -> list[Seat]:
        """The files of a group, the keeper first, then as the rules order them."""
        group, kept = self._groups[key], self._kept(key)
        members = sorted((group.keeper, *group.members), key=lambda member: member.path != kept)
        return [self._seat(group, member, member.path == kept) for member in members]

    def gain_of(self, key: str) -> int:
        """Bytes that removing all but the keeper would free; 0 where that is not offered."""
        return self._gains[key]

    def marks_in(self, key: str) -> int:
        """How many files of a group are marked."""
        return sum(seat.marked for seat in self.seats(key))

    def as_now(self) -> "Review":
        """A copy to work with on another thread while this one changes; without the steps."""
        copy = Review()
        copy._groups = dict(self._groups)
        copy._protected = self._protected
        copy._marks = dict(self._marks)
        copy._keepers = dict(self._keepers)
        copy._done, copy._touched = set(self._done), set(self._touched)
        copy._paths = self._paths.copy()
        copy._gains, copy.gain = dict(self._gains), self.gain
        return copy

    def leaving(self) -> list[Group]:
        """The groups with marked files, each with its present keeper and those files alone as
        members. Every marked file is in exactly one of them."""
        left = set(self._marks)
        found = []
        order = sorted(
            {key for path in self._marks for key in self._paths.groups_of(path)},
            key=lambda key: (list(Kind).index(self._groups[key].kind), key),
        )
        for key in order:
            seats = self.seats(key)
            going = [seat for seat in seats[1:] if seat.marked and seat.path in left]
            if not going:
                continue
            left.difference_update(seat.path for seat in going)
            keeper, *members = (seat.standing() for seat in (seats[0], *going))
            group = self._groups[key]
            found.append(Group(group.kind, keeper, tuple(members), group.reasons, group.tie))
        return found

    # what changes it

    def protect(self, folders: Collection[bytes]) -> None:
        """Set the folders that can never lose a file; marks inside them go."""
        self._protected = tuple(folders)
        for path in [path for path in self._marks if self._is_protected(path)]:
            del self._marks[path]
        for key in self._groups:
            self._count(key)

    def add(self, group: Group) -> bool:
        """Take in a group, or a newer state of it. Files of a new group of identical ones are
        marked at once, but for the keeper and for files that the user has spared before, perhaps
        in another group; nothing else ever is. Where the rules name another
        keeper than before they are followed, unless the user has decided. True when it is new."""
        key = group.key
        old = self._groups.get(key)
        self._groups[key] = group
        self._paths.add(key, group)
        other = old is not None and old.keeper.path != group.keeper.path
        if old is not None and other and (key in self._touched | self._done):
            self._keepers.setdefault(key, old.keeper.path)  # what was decided stays decided
            other = False
        self._mend([key])
        if group.kind is Kind.IDENTICAL and (old is None or other):
            for member in group.members:
                if self._path(group, member) not in self._spared:
                    self._mark(key, member)
        self._count(key)
        return old is None

    def drop(self, keys: Iterable[str]) -> None:
        """Forget groups with the marks in them."""
        for key in [key for key in keys if key in self._groups]:
            group = self._groups.pop(key)
            self.gain -= self._gains.pop(key)
            self._keepers.pop(key, None)
            self._done.discard(key)
            self._touched.discard(key)
            self._paths.remove(key, group)
            for member in (group.keeper, *group.members):
                around = self._paths.groups_of(member.path)
                if not around or group.kind is Kind.IDENTICAL:
                    self._marks.pop(member.path, None)
                self._mend(around)

    def set_mark(self, key: str, member: bytes, marked: bool) -> Refusal | None:
        """Mark a file of a group for the trash, or take the mark away."""
        with self._step():
            self._touched.add(key)
            found = self._member(key, member)
            if marked:
                return self._mark(key, found)
            self._spare(self._seat(self._groups[key], found, False).path)
        return None

    def keep(self, key: str, member: bytes) -> None:
        """Make another file of the group the one that stays; its mark goes."""
        with self._step():
            self._keep(key, member)

    def accept(self, key: str) -> int:
        """Agree with the proposal: where no file was marked by hand and the kind allows it, all
        but the keeper are marked. Returns how many files could not be."""
        with self._step():
            refused = 0
            group = self._groups[key]
            if group.kind.removable and key not in self._touched and not self.marks_in(key):
                for seat in self.seats(key)[1:]:
                    refused += self._mark(key, seat.member) is not None
            self._done.add(key)
        return refused

    def apply(self, choose: Callable[["Review", str], Iterable[tuple[bytes, str]]]) -> None:
        """Go through all groups whose kind may be removed in bulk, as one step. `choose` names
        (member, what: "keep", "mark" or "leave") for a group."""
        with self._step():
            for key, group in self._groups.items():
                if not group.kind.removable:
                    continue
                for member, what in choose(self, key):
                    found = self._member(key, member)
                    if what == "keep":
                        self._keep(key, member)
                    elif what == "mark":
                        self._mark(key, found)
                    else:
                        self._spare(self._seat(group, found, False).path)

    def clear_marks(self) -> None:
        """Take all marks away."""
        with self._step():
            for path in list(self._marks):
                self._spare(path)

    def undo(self) -> bool:
        """Take the newest step back, as far as its files are still here."""
        if not self._steps:
            return False
        step = self._steps.pop()
        for path, size in step.marks.items():
            if size is None:
                self._spare(path)
            elif self._paths.groups_of(path) and not self._is_protected(path):
                self._marks[path] = size
                self._spared.discard(path)
        for key, keeper in step.keepers.items():
            if key not in self._groups:
                continue
            if keeper is None:
                self._keepers.pop(key, None)
            else:
                self._keepers[key] = keeper
            self._count(key)
        for key, done in step.done.items():
            (self._done.add if done and key in self._groups else self._done.discard)(key)
        touched = {key for path in step.marks for key in self._paths.concerned(path)}
        self._mend(touched | {key for key in step.keepers if key in self._groups})
        return True

    # how

    def _is_protected(self, path: bytes) -> bool:
        return any(is_inside(path, folder) for folder in self._protected)

    def _member(self, key: str, path: bytes) -> Member:
        group = self._groups[key]
        return next(m for m in (group.keeper, *group.members) if m.path == path)

    def _seat(self, group: Group, member: Member, keeper: bool) -> Seat:
        path = self._path(group, member)
        return Seat(member, path, keeper, path in self._marks, self._is_protected(path))

    def _path(self, group: Group, member: Member) -> bytes:
        """Where identical files of a photo are marked, one that is not stands for it."""
        if group.kind is Kind.IDENTICAL or member.path not in self._marks:
            return member.path
        others = self._paths.identical(member.photo.id)
        return next((path for path in others if path not in self._marks), member.path)

    def _spare(self, path: bytes) -> None:
        self._marks.pop(path, None)
        self._spared.add(path)

    def _mark(self, key: str, member: Member) -> Refusal | None:
        group = self._groups[key]
        path = self._path(group, member)
        if self._is_protected(path):
            return Refusal.PROTECTED
        if path in self._marks:
            return None
        if member.path == self._kept(key):
            return Refusal.KEEPER
        self._marks[path] = member.photo.size
        if any(self._lost(other) for other in self._paths.concerned(path)):
            del self._marks[path]
            return Refusal.KEPT_ELSEWHERE
        self._spared.discard(path)
        return None

    def _kept(self, key: str) -> bytes:
        """The member that stays. Groups that are no copies do not hold on to one: when it goes
        as a copy in another group, the next one takes its place."""
        group = self._groups[key]
        wanted = self._keepers.get(key, group.keeper.path)
        if not group.kind.removable:
            ranked = sorted((group.keeper, *group.members), key=lambda m: m.path != wanted)
            for member in ranked:
                if self._path(group, member) not in self._marks:
                    return member.path
        return wanted

    def _lost(self, key: str) -> bool:
        kept = self._member(key, self._kept(key))
        return self._path(self._groups[key], kept) in self._marks

    def _keep(self, key: str, member: bytes) -> None:
        self._touched.discard(key)  # what is accepted next is: all others go
        if member == self._groups[key].keeper.path:
            self._keepers.pop(key, None)
        else:
            self._keepers[key] = self._member(key, member).path
        self._mend([key])
        self._count(key)

    def _mend(self, keys: Iterable[str]) -> None:
        """A keeper that is marked (its group came or its twin went) stays after all."""
        for key in list(keys):
            group = self._groups[key]
            names = {member.path for member in (group.keeper, *group.members)}
            if self._keepers.get(key, group.keeper.path) not in names:
                del self._keepers[key]
            if self._lost(key):
                kept = self._keepers.get(key, group.keeper.path)
                self._marks.pop(kept, None)

    def _count(self, key: str) -> None:
        group = self._groups[key]
        kept = self._keepers.get(key, group.keeper.path)
        gain = 0
        if group.kind.removable:
            gain = sum(
                member.photo.size
                for member in (group.keeper, *group.members)
                if member.path != kept and not self._is_protected(member.path)
            )
        self.gain += gain - self._gains.get(key, 0)
        self._gains[key] = gain

    @contextmanager
    def _step(self) -> Iterator[None]:
        before = self._decided()
        yield
        step = self._decided().since(before)
        if step:
            self._steps.append(step)
            self.steps += 1
            del self._steps[:-UNDO_STEPS]

    def _decided(self) -> Decided:
        return Decided(dict(self._marks), dict(self._keepers), set(self._done))
