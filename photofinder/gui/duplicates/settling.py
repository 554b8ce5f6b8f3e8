"""Groups that the user settled: their decisions are written, and forgotten again by undo."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from photofinder.gui.futures import Futures, Writer
from photofinder.library.decisions import Decision, DecisionKind
from photofinder.search.kinds import Group

T = TypeVar("T")


@dataclass(eq=False, slots=True)
class Settled:
    """A group that the user settled, how, and its row; `decision` is there when it is written."""

    group: Group
    kind: DecisionKind
    row: int
    decision: Decision | None = None
    taken_back: bool = False


class Settling(QObject):
    """Writes decisions in the order in which they are made and taken back."""

    remembered = Signal(object)
    """A Settled whose decision is written, and not taken back meanwhile."""
    forgotten = Signal()
    """A decision that was taken back is not in the library any more."""
    not_written = Signal(object, str)
    """A Settled whose decision could not be written, and one sentence."""
    failed = Signal(str)
    """One sentence: a decision could not be taken back."""

    def __init__(self, writer: Writer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = writer
        self._futures = Futures(self)
        self._futures.failed.connect(self.failed)

    def remember(self, settled: Settled) -> None:
        """Write the decision about a group."""
        kind, contents = settled.kind, settled.group.contents
        files = 1 + len(settled.group.members) if len(contents) == 1 else 0

        def written(decision: Decision) -> None:
            settled.decision = decision
            if settled.taken_back:
                self._forget(decision)
            else:
                self.remembered.emit(settled)

        future = self._writer.call(lambda lib: lib.decisions.add(kind, contents, files))
        self._futures.watch(
            future, written, lambda sentence: self.not_written.emit(settled, sentence)
        )

    def take_back(self, settled: Settled) -> None:
        """Forget the decision, as soon as it is written if it is not yet."""
        settled.taken_back = True
        if settled.decision is not None:
            self._forget(settled.decision)

    def _forget(self, decision: Decision) -> None:
        number = decision.id
        future = self._writer.call(lambda lib: lib.decisions.remove(number))
        self._futures.watch(future, lambda _: self.forgotten.emit())
