"""What the first run will cost: the photos in the ticked folders are counted, quickly."""

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from photofinder.gui.options.first_run import FirstRunPage
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.work import texts as work_texts
from photofinder.imaging.formats import is_candidate
from photofinder.paths import is_inside

PATIENCE_S = 3.0
"""Counting ends after so many seconds; what was counted by then is told as "more than"."""
MOST_WORKERS = 4
PER_WORKER = 10.0
"""Photos a second and core: about what a laptop does with photos of 12 megapixels."""
BYTES_EACH = 30_000
"""Thumbnail, facts and vectors of one photo, as measured on real ones."""


@dataclass(frozen=True, slots=True)
class Count:
    """Photos that were counted; `whole`: there are no more."""

    photos: int
    whole: bool

    @property
    def seconds(self) -> float:
        """How long it takes to look at them on this computer."""
        workers = min(os.cpu_count() or 1, MOST_WORKERS)
        return self.photos / (PER_WORKER * workers)

    @property
    def bytes(self) -> int:
        """What the library will take on the disk."""
        return self.photos * BYTES_EACH


def count(folders: Sequence[bytes], patience: float = PATIENCE_S) -> Count:
    """Count what may be photos below some folders, by names alone; links are not followed."""
    deadline = time.monotonic() + patience
    photos = 0
    waiting = [f for f in folders if not any(f != o and is_inside(f, o) for o in folders)]
    while waiting:
        if time.monotonic() > deadline:
            return Count(photos, whole=False)
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    elif is_candidate(entry.name):
                        photos += 1
        except OSError:
            continue  # the scan will say more about a folder that cannot be read
    return Count(photos, whole=True)


class Estimate(QObject):
    """Keeps the estimate on the first page true while folders are ticked and unticked."""

    def __init__(self, page: FirstRunPage, queries: QueryThread) -> None:
        super().__init__(page)
        self._page = page
        self._queries = queries
        page.folders_changed.connect(self._count)
        self._count(page.folders)

    def _count(self, folders: list[bytes]) -> None:
        if not folders:
            self._queries.forget("estimate")
            self._page.show_estimate("")
            return
        self._page.show_estimate(work_texts.counting())
        self._queries.ask("estimate", lambda: count(folders), self._show)

    def _show(self, found: Count) -> None:
        self._page.show_estimate(
            work_texts.estimate(found.photos, found.seconds, found.bytes, whole=found.whole)
        )
