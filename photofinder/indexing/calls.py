"""Functions that other threads have run on the indexer's."""

from photofinder.indexing.banner import Banner
from photofinder.indexing.embedding import Embedding
from photofinder.indexing.inbox import Inbox
from photofinder.indexing.reports import Reports
from photofinder.indexing.scanning import Scanning
from photofinder.library.library import Library


class Calls:
    """For the writer's thread."""

    def __init__(
        self,
        library: Library,
        embedding: Embedding,
        scanning: Scanning,
        banner: Banner,
        inbox: Inbox,
        reports: Reports,
    ) -> None:
        self._library = library
        self._embedding = embedding
        self._scanning = scanning
        self._banner = banner
        self._inbox = inbox
        self._reports = reports

    def serve(self) -> None:
        """Run all that wait; then look at what they may have changed: for a large library that
        takes long, and those that only store something aside change none of it."""
        calls = self._inbox.take_calls()
        for function, future, _ in calls:
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = function(self._library)
                if self._inbox.filled and self._reports.status.state == "idle":
                    # whoever waits for the answer must not read "idle" before the scan begins
                    self._reports.say(state="scanning", done=0, total=0)
                future.set_result(result)
            except Exception as error:  # noqa: BLE001 - it belongs to whoever called
                future.set_exception(error)
        if all(aside for _, _, aside in calls):
            return
        if self._embedding.current is not None:
            self._embedding.current.forget(())
        self._scanning.after_calls()
        self._banner.show()
        self._scanning.count()
