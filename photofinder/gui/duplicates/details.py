"""What the cards of the current group say beyond the library: read off the GUI thread."""

import os
from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

from photofinder.errors import DecodeError
from photofinder.gui.duplicates.facts import Details
from photofinder.gui.query_thread import QueryThread
from photofinder.imaging.bundles import sidecar_names
from photofinder.imaging.match import VERSION, Verdict
from photofinder.imaging.quality import Quality
from photofinder.library.library import Library
from photofinder.library.pairs import POSTPONED
from photofinder.search.kinds import Group, Kind, Member

KEPT = 4000
MEASURED = 24
"""So many files of one group are measured at most; nobody looks at the quality of more."""


class DetailsSession(QObject):
    """Reads details of a group's files; what was read once is remembered by content."""

    arrived = Signal(str)
    """The key of a group with new details."""

    def __init__(
        self, library: Library, thread: QueryThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._thread = thread
        self._known: OrderedDict[tuple[bytes, bytes], Details] = OrderedDict()
        self._qualities: dict[bytes, Quality | None] = {}

    def of(self, keeper: Member, member: Member) -> Details:
        """What is known of a file beside a keeper."""
        return self._known.get((keeper.photo.content, member.path), Details())

    def read(self, group: Group, keeper: Member, seats: tuple[Member, ...]) -> None:
        """Read what is not known yet; `arrived` tells when. A newer call takes its place."""
        content = keeper.photo.content
        wanted = [m for m in seats[:MEASURED] if (content, m.path) not in self._known]
        if not wanted:
            return
        member = wanted[0]
        compared = group.kind in (Kind.SAME_MOMENT, Kind.LOOKS_ALIKE)

        def read() -> Details:
            verdict = self._verdict(content, member.photo.content) if compared else None
            sidecar = any(os.path.lexists(name) for name in sidecar_names(member.path))
            return Details(self._quality(member), sidecar, verdict)

        def answer(found: Details) -> None:
            self._known[(content, member.path)] = found
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
            self.arrived.emit(group.key)
            # one file at a time, so that the pictures of a comparison need not wait for all
            self.read(group, keeper, seats)

        self._thread.ask("details", read, answer)

    def _quality(self, member: Member) -> Quality | None:
        own = member.photo.content
        if own not in self._qualities:
            self._qualities[own] = _quality(member.path)
        return self._qualities[own]

    def _verdict(self, keeper: bytes, own: bytes) -> Verdict | None:
        pair = self._library.pairs.of(VERSION, keeper, own)
        if pair is None or pair.verdict == POSTPONED:
            return None
        return Verdict(pair.verdict)


def _quality(path: bytes) -> Quality | None:
    from photofinder.imaging.measuring import measure  # not before there are groups
    from photofinder.imaging.reading import examine, read_picture

    try:
        return measure(read_picture(path, examine(path)))
    except (DecodeError, MemoryError):
        return None  # the card simply does not say
