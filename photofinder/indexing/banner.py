"""What is wrong, told in the status, and until when nothing is tried."""

import logging
import time

from photofinder.indexing.embedding import Embedding, Trouble
from photofinder.indexing.reports import Reports
from photofinder.indexing.timing import Timing

_log = logging.getLogger(__name__)


class Banner:
    """One trouble at a time: the indexer's own, else that of its models."""

    def __init__(self, embedding: Embedding, reports: Reports, timing: Timing) -> None:
        self.blocked_until = 0.0
        """In seconds of time.monotonic."""
        self._trouble: Trouble | None = None
        self._embedding = embedding
        self._reports = reports
        self._timing = timing

    @property
    def troubled(self) -> bool:
        """Whether something failed that was not tried again with success."""
        return self._trouble is not None

    @property
    def blocked(self) -> bool:
        """Whether nothing is tried at present."""
        return time.monotonic() < self.blocked_until

    def block(self, error: str, remedy: str) -> None:
        """Tell of the exception that is being handled, and try nothing for a while."""
        _log.warning("%s", error, exc_info=True)
        self._trouble = Trouble(error, remedy)
        self.blocked_until = time.monotonic() + self._timing.disk_retry
        self.show()

    def show(self) -> None:
        """Write it into the status."""
        trouble = self._trouble or self._embedding.trouble
        self._reports.say(
            error=trouble.error if trouble else "", remedy=trouble.remedy if trouble else ""
        )

    def relieved(self) -> None:
        """What failed works again."""
        if self._trouble is not None:
            self._trouble = None
            self.show()
