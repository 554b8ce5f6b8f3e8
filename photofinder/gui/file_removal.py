"""Photos that the user throws away by hand: what would go, the act, the way back."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from photofinder.errors import PhotofinderError
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.sentences import said
from photofinder.indexing.cleaning import Report, clean
from photofinder.indexing.plan import Plan
from photofinder.indexing.removal import plan_removal
from photofinder.indexing.trash import Bins
from photofinder.indexing.undoing import Undone, undo
from photofinder.library.library import Library
from photofinder.search.callbacks import Store


@dataclass(frozen=True, slots=True)
class Removal:
    """What would go: all files of `photos` photos, or (where a photo has several files) all but
    one of each; `spare` is then another plan than `plan`."""

    photos: int
    plan: Plan
    spare: Plan


class FileRemoval(QObject):
    """Plans and moves on the thread that moves files; one piece of work at a time."""

    asked = Signal(object)
    """A Removal: the user is to say which plan."""
    removed = Signal(object)
    """A Report."""
    restored = Signal(object)
    """An Undone."""
    failed = Signal(str)
    """One sentence."""

    def __init__(
        self,
        library: Library,
        store: Store,
        thread: QueryThread,
        bins: Callable[[], Bins] = Bins,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._store = library, store
        self._thread, self._bins = thread, bins
        self._numbers = itertools.count(1)

    def plan(self, photo_ids: Sequence[int]) -> None:
        """Look what would go; nothing is changed."""
        ids = list(photo_ids)

        def look() -> Removal:
            bins = self._bins()
            whole = plan_removal(self._library, ids, bins)
            return Removal(len(ids), whole, plan_removal(self._library, ids, bins, spare=True))

        self._thread.ask("removal", look, self.asked.emit, self._fail)

    def remove(self, plan: Plan, title: str) -> None:
        """Move the files of a plan to the trash."""

        def move() -> Report:
            return clean(self._library, plan, self._store, self._bins(), title)

        self._act(move, self.removed.emit)

    def undo(self, batch_id: int) -> None:
        """Bring the files of a removal back."""

        def bring_back() -> Undone:
            return undo(self._library, self._store, batch_id)

        self._act(bring_back, self.restored.emit)

    def _act(self, work: Callable[[], object], answer: Callable[[object], None]) -> None:
        # a lane of its own each time: none of these may take the place of another
        self._thread.ask(f"removing {next(self._numbers)}", work, answer, self._fail)

    def _fail(self, error: PhotofinderError) -> None:
        self.failed.emit(said(error))
