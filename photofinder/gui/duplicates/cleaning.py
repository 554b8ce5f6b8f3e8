"""Moving marked files to the trash and back: dry run, the act, undo; never on the GUI thread."""

import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from photofinder.errors import PhotofinderError
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.sentences import said
from photofinder.indexing.cleaning import Report, clean
from photofinder.indexing.plan import Plan, make_plan
from photofinder.indexing.trash import Bins
from photofinder.indexing.undoing import Undone, undo
from photofinder.library.journal import Batch
from photofinder.library.library import Library
from photofinder.search.callbacks import Store
from photofinder.search.kinds import Group

T = TypeVar("T")

HISTORY_S = 30 * 86400
TICK_MS = 100


def _bins(quarantine: bool) -> Bins:
    return Bins(quarantine=quarantine)


@dataclass(slots=True)
class _Work:
    """What is under way, read by the timer."""

    done: int = 0
    total: int = 0


class CleaningSession(QObject):
    """One piece of work at a time."""

    planned = Signal(object)
    """A Plan."""
    progressed = Signal(int, int)
    """Files done, files in all."""
    cleaned = Signal(object)
    """A Report."""
    undone = Signal(object)
    """An Undone."""
    history_read = Signal(list)
    """The batches of the last 30 days, the newest first."""
    failed = Signal(str)
    """One sentence."""
    working = Signal(bool)
    """Whether files are being moved."""

    def __init__(
        self,
        library: Library,
        store: Store,
        thread: QueryThread,
        bins: Callable[[bool], Bins] = _bins,
        companions: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        """`companions`: whether side files and films travel with their photo."""
        super().__init__(parent)
        self._library = library
        self._store = store
        self._thread = thread
        self._bins = bins
        self._companions = companions
        self._quarantine = False
        self._stop = threading.Event()
        self._stop_planning = threading.Event()
        self._work = _Work()
        self.busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def companions_travel(self) -> bool:
        """Whether side files and films go with their photo."""
        return self._companions()

    def plan(self, leaving: Callable[[], Collection[Group]], *, quarantine: bool = False) -> None:
        """Look what removing the members of groups would do; nothing is changed. `leaving` gives
        the groups, on this session's thread; `quarantine`: files may go to such a folder where
        their volume has no trash, now and when the plan is carried out."""
        self.forget_plan()
        self._quarantine = quarantine
        stop = self._stop_planning = threading.Event()
        state = self._work = _Work()

        def progress(done: int, total: int) -> None:
            state.done, state.total = done, total

        def draft() -> Plan:
            groups = leaving()
            marked = {group.key: [member.path for member in group.members] for group in groups}
            bins = self._bins(quarantine)
            return make_plan(
                self._library, groups, bins, marked=marked, companions=self.companions_travel,
                stop=stop.is_set, progress=progress,
            )  # fmt: skip

        self._timer.start()
        self._thread.ask("plan", draft, self._planned, self._failed)

    def _planned(self, plan: Plan) -> None:
        self._timer.stop()
        self.planned.emit(plan)

    def forget_plan(self) -> None:
        """The dry run that was asked for is not wanted any more."""
        self._stop_planning.set()
        self._thread.forget("plan")
        if not self.busy:
            self._timer.stop()

    def clean(self, plan: Plan, title: str) -> None:
        """Move the files of a dry run to the trash; each is looked at again before it goes."""
        self._run(
            lambda stop, progress: clean(
                self._library,
                plan,
                self._store,
                self._bins(self._quarantine),
                title,
                stop=stop,
                progress=progress,
            ),
            self._cleaned,
        )

    def undo(self, batch_id: int) -> None:
        """Bring the files of a batch back."""
        self._run(
            lambda stop, progress: undo(
                self._library, self._store, batch_id, stop=stop, progress=progress
            ),
            self._undone,
        )

    def read_history(self) -> None:
        """Read the batches of the last 30 days."""
        since = int(time.time()) - HISTORY_S

        def read() -> list[Batch]:
            return self._library.journal.batches(since)

        self._thread.ask("history", read, self.history_read.emit, self._failed)

    def cancel(self) -> None:
        """Stop after the files that are being moved; what went can be undone."""
        self._stop.set()

    def stop(self) -> None:
        """The window closes."""
        self._stop.set()
        self._stop_planning.set()
        self._timer.stop()

    def _run(
        self,
        work: Callable[[Callable[[], bool], Callable[[int, int], None]], T],
        answer: Callable[[T], None],
    ) -> None:
        if self.busy:
            return
        self._stop.clear()
        state = self._work = _Work()

        def progress(done: int, total: int) -> None:
            state.done, state.total = done, total

        self.busy = True
        self.working.emit(True)
        self._timer.start()
        self._thread.ask("clean", lambda: work(self._stop.is_set, progress), answer, self._failed)

    def _tell(self) -> None:
        self.progressed.emit(self._work.done, self._work.total)

    def _cleaned(self, report: Report) -> None:
        self._ended()
        self.cleaned.emit(report)

    def _undone(self, undone: Undone) -> None:
        self._ended()
        self.undone.emit(undone)

    def _ended(self) -> None:
        self._timer.stop()
        self.busy = False
        self.working.emit(False)
        self.read_history()

    def _failed(self, error: PhotofinderError) -> None:
        self._timer.stop()
        if self.busy:
            self._ended()
        self.failed.emit(said(error))
