"""A closer look at the best hits of a search once they are shown: are they the same picture?

The model says what is alike; only points that fit and pixels that agree say that it is the same
picture. Answers are kept in the library, so that the next search, and Duplicates, know them.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from photofinder.gui.places.browse_session import Stop
from photofinder.gui.query_thread import QueryThread
from photofinder.library.records import Photo
from photofinder.search.query import Hit
from photofinder.search.scores import LIMITS, Word

Pair = tuple[Photo, Photo, bool]
"""Two photos, and whether it is likely that they are the same picture."""

MOST = 60
"""So many pairs are compared after a search."""
AT_ONCE = 6
"""Answers are shown after so many pairs."""
AFTER_MS = 400
"""So long what was found stays without a closer look: its tiles are painted meanwhile, and who goes
from photo to photo is not held up."""
_LANE = "closer look"


class CloserLook(QObject):
    """Compares on a thread of its own; a newer search takes the place of an older one."""

    told_apart = Signal(object, object, object)
    """A Stop, contents that are the same picture as one of its examples, contents that are not.
    Of those that could not be compared with all of them (a drive is away), nothing is said."""
    failed = Signal(str)
    """Nothing more is compared: one sentence."""

    def __init__(
        self,
        compare: Callable[[Sequence[Pair], Callable[[], bool]], list[bool | None]],
        thread: QueryThread,
        parent: QObject | None = None,
    ) -> None:
        """`compare` says for each pair whether both are the same picture, None where that cannot
        be looked at, and for all that are left once the function it is given says stop; on the
        thread."""
        super().__init__(parent)
        self._compare, self._thread = compare, thread
        thread.failed.connect(self.failed)
        self._stop: Stop | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFTER_MS)
        self._rest.timeout.connect(self._begin)

    def follow(self, stop: Stop, another: bool) -> None:
        """The window shows this stop now."""
        if another:
            self.leave()
            self._stop = stop
            self._rest.start()

    def leave(self) -> None:
        """The user wants something else: what is under way ends after the pair at hand."""
        self._rest.stop()
        self._stop = None
        self._thread.forget(_LANE)

    def _begin(self) -> None:
        assert self._stop is not None  # else the timer is stopped
        self._go_on(self._stop, _doubtful(self._stop))

    def _go_on(self, stop: Stop, hits: Sequence[Hit]) -> None:
        if not hits:
            return
        each = max(1, AT_ONCE // len(stop.examples))
        now, later = hits[:each], hits[each:]
        pairs = [
            (example, hit.photo, hit.word is Word.IDENTICAL)
            for hit in now
            for example in stop.examples
        ]

        def answer(found: list[bool | None]) -> None:
            told: dict[bytes, list[bool | None]] = {}
            for (_, photo, _), is_same in zip(pairs, found, strict=True):
                told.setdefault(photo.content, []).append(is_same)
            same = frozenset(content for content, answers in told.items() if any(answers))
            open_ = frozenset(content for content, answers in told.items() if None in answers)
            self.told_apart.emit(stop, same, frozenset(told) - same - open_)
            self._go_on(stop, later)

        self._thread.ask(
            _LANE, lambda: self._compare(pairs, lambda: self._stop is not stop), answer
        )


def _doubtful(stop: Stop) -> list[Hit]:
    """The hits that may be the same picture as a photo that was searched with, best first."""
    results = stop.results
    if results is None or not stop.examples or results.in_words:
        return []
    known = stop.verified | stop.others
    found = [
        hit
        for hit in results.hits
        if hit.score >= LIMITS[Word.SIMILAR]
        and hit.photo_id not in results.positives
        and hit.photo.content not in known
    ]
    return found[: MOST // len(stop.examples)]
