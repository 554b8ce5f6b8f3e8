"""Keeps the frozen status that everyone else reads."""

import time
from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from photofinder.indexing.status import IndexerStatus, RootStatus
from photofinder.library.library import Library
from photofinder.library.records import RootState
from photofinder.paths import display

if TYPE_CHECKING:
    from photofinder.indexing.watcher import WatchState

_WINDOW_S = 20.0
_COUNT_SHARE = 20


class Reports:
    """Written by the indexer's thread; `status` may be read by any."""

    def __init__(self) -> None:
        self.status = IndexerStatus()
        self._pace: deque[tuple[float, int]] = deque()
        self._next_count = 0.0

    def say(self, **changes: Any) -> None:
        """Replace some fields of the status."""
        self.status = replace(self.status, **changes)

    def note(self, *sentences: str) -> None:
        """Add sentences to be told once."""
        new = [sentence for sentence in sentences if sentence not in self.status.notes]
        if new:
            self.say(notes=(*self.status.notes, *new))

    def changed(self) -> None:
        """What the library shows is another now."""
        self.say(revision=self.status.revision + 1)

    def begin(self, total: int) -> None:
        """A run over `total` waiting files begins, or goes on with so many."""
        done = self.status.done if self.status.state == "indexing" else 0
        if not done:
            self._pace.clear()
            self._pace.append((time.monotonic(), 0))
        self.say(state="indexing", done=done, total=done + total)

    def stepped(self, done: int, embedded: int, current: bytes) -> None:
        """A batch was stored."""
        now, total_done = time.monotonic(), self.status.done + done
        self._pace.append((now, total_done))
        while len(self._pace) > 2 and now - self._pace[0][0] > _WINDOW_S:
            self._pace.popleft()
        began, before = self._pace[0]
        speed = (total_done - before) / max(now - began, 1e-3)
        total = max(self.status.total, total_done)
        self.say(
            done=total_done,
            total=total,
            per_second=speed,
            seconds_left=(total - total_done) / speed if speed else None,
            embedded=self.status.embedded + embedded,
            revision=self.status.revision + 1,
            current=display(current),
        )

    def count_if_due(self, library: Library, watched: Mapping[int, "WatchState"] | None) -> None:
        """Count what is in the library, but not so often that counting costs more than 5 %."""
        if time.monotonic() >= self._next_count:
            self.count(library, watched)

    def count(self, library: Library, watched: Mapping[int, "WatchState"] | None) -> None:
        """Count what is in the library. `watched` None: nobody asked for watching."""
        began = time.monotonic()
        counts, per_root = library.counts(), library.files.per_root()
        unusable = library.files.unusable_per_root()
        active = library.models.active
        self.say(
            photos=counts.photos,
            waiting=counts.waiting + (counts.unembedded if active is not None else 0),
            problems=counts.problems,
            model=active.name if active is not None else "",
            roots=tuple(
                RootStatus(
                    root.id,
                    root.path,
                    root.state,
                    _watched(root.id, root.state, watched),
                    *per_root.get(root.id, (0, 0)),
                    unusable.get(root.id, 0),
                )
                for root in library.roots.list()
            ),
        )
        for state in (watched or {}).values():
            if state.advice:
                self.note(state.advice)
        now = time.monotonic()
        self._next_count = now + max(1.0, _COUNT_SHARE * (now - began))


def _watched(root_id: int, state: RootState, watched: Mapping[int, "WatchState"] | None) -> str:
    if watched is None:
        return "off"
    if state is RootState.OFFLINE:
        return "offline"
    return watched[root_id].state if root_id in watched else "polling"
