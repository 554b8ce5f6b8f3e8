"""What the cards of the current group say beyond the library: read off the GUI thread."""

import os
from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

from photofinder.errors import DecodeError
from photofinder.gui.duplicates_facts import Details
from photofinder.gui.query_thread import QueryThread
from photofinder.imaging.bundles import sidecar_names
from photofinder.imaging.matching import VERSION, Verdict
from photofinder.imaging.quality import Quality, measure
from photofinder.imaging.reading import examine, read_picture
from photofinder.library.library import Library
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

    def of(self, keeper: Member, member: Member) -> Details:
        """What is known of a file beside a keeper."""
        return self._known.get((keeper.photo.content, member.path), Details())

    def read(self, group: Group, keeper: Member, seats: tuple[Member, ...]) -> None:
        """Read what is not known yet; `arrived` tells when. A newer call takes its place."""
        content = keeper.photo.content
        wanted = [m for m in seats[:MEASURED] if (content, m.path) not in self._known]
        if not wanted:
            return
        compared = group.kind in (Kind.SAME_MOMENT, Kind.LOOKS_ALIKE)

        def read() -> dict[tuple[bytes, bytes], Details]:
            qualities: dict[bytes, Quality | None] = {}
            found = {}
            for member in wanted:
                own = member.photo.content
                if own not in qualities:
                    qualities[own] = _quality(member.path)
                verdict = self._verdict(content, own) if compared else None
                sidecar = any(os.path.lexists(name) for name in sidecar_names(member.path))
                found[(content, member.path)] = Details(qualities[own], sidecar, verdict)
            return found

        def answer(found: dict[tuple[bytes, bytes], Details]) -> None:
            self._known.update(found)
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
            self.arrived.emit(group.key)

        self._thread.ask("details", read, answer)

    def _verdict(self, keeper: bytes, own: bytes) -> Verdict | None:
        pair = self._library.pairs.of(VERSION, keeper, own)
        return Verdict(pair.verdict) if pair is not None else None


def _quality(path: bytes) -> Quality | None:
    try:
        return measure(read_picture(path, examine(path)))
    except (DecodeError, MemoryError):
        return None  # the card simply does not say
