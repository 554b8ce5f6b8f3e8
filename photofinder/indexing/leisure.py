"""What is done when nothing waits: graphs, thumbnails, backups, giving memory back."""

import time
from typing import TYPE_CHECKING

from photofinder.indexing.embedding import Embedding
from photofinder.indexing.inbox import Inbox
from photofinder.indexing.timing import Timing
from photofinder.library.library import Library

if TYPE_CHECKING:
    from photofinder.indexing.missing_thumbnails import MissingThumbnails

_SLICE_S = 0.05
_BACKUP_LOOK_S = 3600
_UNSETTLED = 10_000
_UNSAVED = 2000
_UNSAVED_AT_END = 500
_QUICK_TO_SAVE = 50_000
"""Up to so many vectors the index is saved at the end; else reading them again must do."""


class Leisure:
    """Small steps, so that a wish is never kept waiting. For the writer's thread."""

    def __init__(self, library: Library, embedding: Embedding, timing: Timing) -> None:
        self._library = library
        self._embedding = embedding
        self._timing = timing
        self._started = time.monotonic()
        self._idle_since = self._started
        self._thumbnails: MissingThumbnails | None = None
        self._next_backup = self._started + timing.backup_after

    def begins(self) -> None:
        """Work has just ended."""
        self._idle_since = time.monotonic()

    def settle_some(self) -> None:
        """While indexing: keep the part of the vectors that is searched row by row small."""
        store = self._embedding.store
        if store is not None and store.unsettled > _UNSETTLED:
            deadline = time.monotonic() + _SLICE_S
            store.settle(lambda: time.monotonic() > deadline)

    def step(self, inbox: Inbox) -> float | None:
        """One small piece of work; returns after how many seconds to come again, None: when
        something happens. Raises OSError, LibraryError."""
        if self._make_thumbnails(inbox):
            return 0.0 if not self._thumbnails_flying() else None
        store = self._embedding.store
        if store is not None and store.unsettled:
            deadline = time.monotonic() + _SLICE_S
            store.settle(lambda: inbox.filled or time.monotonic() > deadline)
            return 0.0
        if store is not None and store.unsaved > _UNSAVED:
            store.save()
        return self._rarely()

    def _make_thumbnails(self, inbox: Inbox) -> bool:
        if self._thumbnails is None:
            from photofinder.indexing.missing_thumbnails import MissingThumbnails

            self._thumbnails = MissingThumbnails(self._library, inbox.wake)
        if not self._thumbnails.busy:
            return False
        deadline = time.monotonic() + _SLICE_S
        self._thumbnails.step(
            lambda: self._embedding.pool, lambda: inbox.filled or time.monotonic() > deadline
        )
        return True

    def _thumbnails_flying(self) -> bool:
        return self._thumbnails is not None and self._thumbnails.flying

    def _rarely(self) -> float | None:
        now = time.monotonic()
        waits = []
        if self._embedding.loaded:
            release = self._idle_since + self._timing.idle_release
            if now >= release:
                self._embedding.drop()
            else:
                waits.append(release - now)
        if now >= self._next_backup:
            self._next_backup = now + _BACKUP_LOOK_S
            self._library.backup_if_due()
        else:
            waits.append(self._next_backup - now)
        return min(waits, default=None)

    def last(self) -> None:
        """At the end: save the index if that is quick. Raises OSError."""
        store = self._embedding.store
        if store is not None and store.unsaved > _UNSAVED_AT_END and len(store) < _QUICK_TO_SAVE:
            store.save()
