"""Nothing waits: see to the rest, then sleep until something is due or happens."""

import time

from photofinder.indexing.banner import Banner
from photofinder.indexing.embedding import Embedding
from photofinder.indexing.inbox import Inbox
from photofinder.indexing.leisure import Leisure
from photofinder.indexing.reports import Reports
from photofinder.indexing.scanning import Scanning
from photofinder.indexing.status import Scan
from photofinder.indexing.timing import Timing

_SHORTEST_S = 0.05


class Resting:
    """For the writer's thread."""

    def __init__(
        self,
        embedding: Embedding,
        scanning: Scanning,
        leisure: Leisure,
        banner: Banner,
        inbox: Inbox,
        reports: Reports,
        timing: Timing,
    ) -> None:
        self._embedding = embedding
        self._scanning = scanning
        self._leisure = leisure
        self._banner = banner
        self._inbox = inbox
        self._reports = reports
        self._timing = timing

    def rest(self, posted: int) -> None:
        """Tell that the first `posted` wishes are done, do a small piece of what can wait, and
        sleep. Raises OSError, LibraryError."""
        pipeline = self._embedding.current
        put_off = pipeline.next_due if pipeline is not None else None
        dirty = self._scanning.next_event
        if self._reports.status.state != "idle":
            self._become_idle()
        if self._banner.troubled:  # all that failed has been tried again by now
            self._leisure.step(self._inbox)
            self._banner.relieved()
        if put_off is None and dirty is None:
            self._inbox.rest(posted)
        nap = self._leisure.step(self._inbox)
        look = self._scanning.next_look if self._scanning.watching else None
        retry = self._embedding.next_retry()
        waits = [seconds_to(moment) for moment in (look, put_off, dirty) if moment is not None]
        if retry is not None:
            waits.append(max(_SHORTEST_S, retry - time.time()))
        if nap is not None:
            waits.append(nap)
        self._sleep(min(waits, default=None))
        if retry is not None and time.time() >= retry:
            self._embedding.backlog.thorough = True  # it may be a photo that lacks a vector

    def _become_idle(self) -> None:
        total = self._reports.status.total
        self._scanning.count()
        switch = self._embedding.progress(self._reports.status.photos)  # waits for a drive
        self._reports.say(state="idle", done=total, seconds_left=None, current="")
        self._reports.say(model_progress=switch)
        self._leisure.begins()

    def _sleep(self, timeout: float | None) -> None:
        asleep = time.monotonic()
        self._inbox.wait(timeout)
        if timeout is not None and time.monotonic() - asleep > timeout + self._timing.suspend:
            self._inbox.request(Scan())  # the process was stopped: events may be lost


def seconds_to(moment: float) -> float:
    """From now to a moment of time.monotonic, at least 0."""
    return max(0.0, moment - time.monotonic())
