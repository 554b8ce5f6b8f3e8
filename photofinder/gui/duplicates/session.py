"""Going through groups of copies: where the user is, what he decides, what is remembered."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from photofinder.gui.duplicates import texts as words
from photofinder.gui.duplicates.review import Review
from photofinder.gui.duplicates.search import COPIES, DuplicateSearch
from photofinder.gui.duplicates.seats import Refusal, Seat
from photofinder.gui.duplicates.settling import Settled, Settling
from photofinder.gui.futures import Writer
from photofinder.library.decisions import DecisionKind
from photofinder.search.kinds import Group, Kind

Choose = Callable[[Review, str], Iterable[tuple[bytes, str]]]


class DuplicatesSession(QObject):
    """The review with its search. Rows are those of the groups that the filter lets through."""

    inserted = Signal(int, list)
    """Row and the keys that were put in there."""
    removed = Signal(int)
    """The row that went."""
    reset = Signal()
    """All rows are others."""
    changed = Signal(list)
    """Keys of groups whose marks or keeper changed; empty: any."""
    moved = Signal()
    """Another group or file is the current one."""
    told = Signal(str)
    """A sentence for a toast."""
    undoable = Signal(str, object)
    """A sentence for a toast, and what takes back what it tells of."""
    decided = Signal()
    """A decision has been written, or taken back, in the library."""

    def __init__(
        self, search: DuplicateSearch, writer: Writer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.review = Review()
        self.search = search
        self._settling = Settling(writer, self)
        self._settling.remembered.connect(self._remembered)
        self._settling.not_written.connect(self._not_written)
        self._settling.forgotten.connect(self.decided)
        self._settling.failed.connect(self.told)
        self.kinds: frozenset[Kind] = COPIES
        self._asked: frozenset[Kind] = frozenset()
        self._seen: set[str] = set()
        self._complete = False
        self.rows: list[str] = []
        self.row = 0
        self.seat = 0
        self._undo: list[Settled | None] = []
        self._sought: frozenset[int] = frozenset()
        self._settled: set[str] = set()
        self._dropping = False
        search.found.connect(self._found)
        search.ended.connect(self._ended)
        search.failed.connect(self.told)

    # the search

    @property
    def searched(self) -> bool:
        """Whether a search has run, be it in part."""
        return bool(self._asked)

    @property
    def count(self) -> int:
        """How many groups of copies there are, whatever the filter shows."""
        groups = map(self.review.group, self.review.order)
        return sum(group.kind.removable for group in groups)

    @property
    def complete(self) -> bool:
        """Whether the newest search went through."""
        return self._complete

    def look(self) -> None:
        """Search for groups, anew if need be; what is decided stays."""
        self._asked = frozenset(self.kinds | COPIES)
        self._seen.clear()
        self._complete = False
        self.search.start(self._asked)

    def seek(self, photo_ids: Collection[int]) -> None:
        """Go to the group of copies that one of these photos is in, as soon as it is found; where
        there is none, that is told."""
        self._sought = frozenset(photo_ids)
        if self._reach():
            return
        if not self._complete and not self.search.running:
            self.look()
        if self.search.running:
            self.told.emit(words.seeking())
        else:
            self._sought = frozenset()
            self.told.emit(words.none_found())

    def _reach(self) -> bool:
        for key in self.review.order if self._sought else ():
            group = self.review.group(key)
            if not group.kind.removable:
                continue
            for at, seat in enumerate(self.review.seats(key)):
                if seat.member.photo.id in self._sought:
                    self._sought = frozenset()
                    if group.kind not in self.kinds:
                        self.show_kinds(COPIES)
                    self.go_to(self.rows.index(key), at)
                    return True
        return False

    def show_kinds(self, kinds: Collection[Kind]) -> None:
        """Show only groups of these kinds; those not looked for yet are."""
        self.kinds = frozenset(kinds)
        key = self.key
        self.rows = [k for k in self.review.order if self.review.group(k).kind in self.kinds]
        self.row = self.rows.index(key) if key in self.rows else 0
        self.seat = 0
        self.reset.emit()
        self.moved.emit()
        if self.searched and not self.kinds <= self._asked:
            self.look()

    def protect(self, folders: Collection[bytes]) -> None:
        """Folders that can never lose a file."""
        self.review.protect(folders)
        self.changed.emit([])

    def _found(self, groups: list[Group]) -> None:
        fresh, known = [], []
        for group in groups:
            if group.key in self._settled:
                continue  # found before the decision was written
            self._seen.add(group.key)
            if self.review.add(group):
                fresh.append(group.key)
            else:
                known.append(group.key)
        shown = [key for key in fresh if self.review.group(key).kind in self.kinds]
        if shown:
            at, first = len(self.rows), not self.rows
            self.rows += shown
            self.inserted.emit(at, shown)
            if first:
                self.moved.emit()
        self.changed.emit(known or fresh)
        self._reach()

    def _ended(self, complete: bool) -> None:
        self._complete = complete
        if self._sought:
            self._sought = frozenset()
            self.told.emit(words.none_found() if complete else words.not_finished())
        if complete:
            self._drop(
                key
                for key in self.review.order
                if self.review.group(key).kind in self._asked and key not in self._seen
            )

    def _drop(self, keys: Iterable[str]) -> None:
        gone = list(keys)
        if not gone:
            return
        before = self.key
        self.review.drop(gone)
        missing = set(gone)
        self._dropping = True  # a list chooses another row of its own, by the numbers of before
        for row in range(len(self.rows) - 1, -1, -1):
            if self.rows[row] in missing:
                del self.rows[row]
                if row < self.row:
                    self.row -= 1
                self.removed.emit(row)
        self._dropping = False
        self.row = max(0, min(self.row, len(self.rows) - 1))
        if self.key != before:
            self.seat = 0
        self.changed.emit([])
        self.moved.emit()

    def forget_files(self, paths: Collection[bytes]) -> None:
        """Files have left: groups shrink, and go when nothing but the keeper remains."""
        gone, shrunk = [], []
        left = set(paths)
        for key in self.review.order:
            group = self.review.group(key)
            names = [member.path for member in (group.keeper, *group.members)]
            if left.isdisjoint(names):
                continue
            gone.append(key)
            stay = [seat.member for seat in self.review.seats(key) if seat.member.path not in left]
            if len(stay) > 1:
                shrunk.append(replace(group, keeper=stay[0], members=tuple(stay[1:])))
        self._drop(gone)
        self._found(shrunk)

    # moving about

    @property
    def key(self) -> str:
        """The current group; empty when there is none."""
        return self.rows[self.row] if self.row < len(self.rows) else ""

    @property
    def seats(self) -> list[Seat]:
        """The files of the current group."""
        return self.review.seats(self.key) if self.key else []

    @property
    def current(self) -> Seat | None:
        """The current file."""
        seats = self.seats
        return seats[min(self.seat, len(seats) - 1)] if seats else None

    def go_to(self, row: int, seat: int | None = None) -> None:
        """Make a group, and perhaps one of its files, the current one."""
        if not self.rows or self._dropping:
            return
        row = max(0, min(row, len(self.rows) - 1))
        if seat is None:
            seat = self.seat if row == self.row else 0
        last = len(self.review.seats(self.rows[row])) - 1
        seat = max(0, min(seat, last))
        if (row, seat) != (self.row, self.seat):
            self.row, self.seat = row, seat
            self.moved.emit()

    def step_group(self, by: int) -> None:
        """Some groups on or back."""
        self.go_to(self.row + by)

    def step_seat(self, by: int) -> None:
        """Some files on or back in the group."""
        self.go_to(self.row, self.seat + by)

    # decisions

    def toggle_mark(self, seat: int | None = None) -> None:
        """Mark a file of the current group, or take its mark away."""
        seats = self.seats
        at = self.seat if seat is None else seat
        if at >= len(seats):
            return
        chosen = seats[at]
        refusals: list[Refusal | None] = []

        def mark() -> None:
            refusals.append(self.review.set_mark(self.key, chosen.member.path, not chosen.marked))

        self._act(mark)
        if refusals[0] is not None:
            self.told.emit(words.refusal(refusals[0]))

    def keep(self, seat: int | None = None) -> None:
        """The current file stays, instead of the one that the rules chose."""
        seats = self.seats
        at = self.seat if seat is None else seat
        if at < len(seats) and not seats[at].keeper:
            key, path = self.key, seats[at].member.path
            self._act(lambda: self.review.keep(key, path))
            self.seat = 0  # the keeper stands first
            self.moved.emit()

    def accept(self) -> None:
        """Agree with what is proposed for the group, and go on."""
        if not self.key:
            return
        refused: list[int] = []
        self._act(lambda: refused.append(self.review.accept(self.key)))
        if refused[0]:
            self.told.emit(words.refused(refused[0]))
        self.step_group(1)

    def apply(self, choose: Choose) -> None:
        """Mark by a rule in all groups where that is offered."""
        self._act(lambda: self.review.apply(choose))
        self.changed.emit([])

    def clear_marks(self) -> None:
        """Take all marks away."""
        self._act(self.review.clear_marks)
        self.changed.emit([])

    def not_duplicates(self) -> None:
        """Remember that the files of this group are none, and take it out of the list."""
        if self.key:
            same = len(self.review.group(self.key).contents) == 1
            self._settle(DecisionKind.KEEP_BOTH if same else DecisionKind.NOT_DUPLICATES)

    def stack(self) -> None:
        """Remember that the photos of this group belong together, and take it out of the list.
        Searches show them in one tile; identical files are in one anyway."""
        if self.key and len(self.review.group(self.key).contents) > 1:
            self._settle(DecisionKind.STACK)
        elif self.key:
            self.told.emit(words.not_stacked())

    def _settle(self, kind: DecisionKind) -> None:
        settled = Settled(self.review.group(self.key), kind, self.row)
        self._undo.append(settled)
        self._settling.remember(settled)
        self._settled.add(settled.group.key)
        self._drop([settled.group.key])

    def _remembered(self, settled: Settled) -> None:
        take_back = partial(self.take_back, settled)
        self.undoable.emit(words.remembered(settled.kind), take_back)
        self.decided.emit()

    def _not_written(self, settled: Settled, sentence: str) -> None:
        if settled in self._undo:
            self._undo.remove(settled)
            self._put_back(settled)
        self.told.emit(sentence)

    def undo(self) -> bool:
        """Take the newest decision or mark back; False when there is none left."""
        if not self._undo:
            return False
        last = self._undo.pop()
        if last is None:
            self.review.undo()
            self.changed.emit([])
            self.moved.emit()
        else:
            self._take_back(last)
        return True

    def take_back(self, settled: Settled) -> bool:
        """Take this decision back, whatever came after it; False when that was done already."""
        if settled not in self._undo:
            return False
        self._undo.remove(settled)
        self._take_back(settled)
        return True

    def _take_back(self, settled: Settled) -> None:
        self._settling.take_back(settled)
        self._put_back(settled)

    def _put_back(self, settled: Settled) -> None:
        group, row = settled.group, settled.row
        self._settled.discard(group.key)
        self._seen.add(group.key)
        if self.review.add(group) and group.kind in self.kinds:
            row = min(row, len(self.rows))
            self.rows.insert(row, group.key)
            self.inserted.emit(row, [group.key])
            self.row, self.seat = row, 0
        self.changed.emit([])
        self.moved.emit()

    def forget_decision(self, decision_id: int) -> None:
        """A decision was taken back elsewhere: undo must not do it again, groups may come."""
        self._settled.clear()
        self._undo = [
            step
            for step in self._undo
            if step is None or step.decision is None or step.decision.id != decision_id
        ]

    def _act(self, action: Callable[[], object]) -> None:
        before, key = self.review.steps, self.key
        action()
        if self.review.steps != before:
            self._undo.append(None)
            self.changed.emit([key] if key else [])
