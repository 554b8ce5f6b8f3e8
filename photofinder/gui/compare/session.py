"""The pictures of a comparison: read off the GUI thread, larger ones when the zoom asks."""

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QTransform

from photofinder.errors import DecodeError, PhotofinderError, Reason
from photofinder.gui.compare.difference import Difference, difference
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.sentences import said
from photofinder.gui.viewer.picture_session import as_image
from photofinder.paths import display
from photofinder.search.kinds import Member

SCREEN = 2048
KEPT = 8


class CompareSession(QObject):
    """Answers by path; what is not wanted any more is not read."""

    arrived = Signal(bytes, object)
    """Path and QImage."""
    differing = Signal(bytes, object)
    """The other file's path, and a Difference."""
    failed = Signal(bytes, str)
    """Path, and why its picture cannot be shown."""

    def __init__(self, thread: QueryThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._images: OrderedDict[bytes, QImage] = OrderedDict()
        self._lanes: set[str] = set()
        self._comparing: tuple[bytes, bytes] | None = None

    def image(self, path: bytes) -> QImage | None:
        """The best picture of a file that was read."""
        return self._images.get(path)

    def read(self, member: Member, *, full: bool = False) -> None:
        """Read a file's picture for the screen, or every pixel of it."""
        longest = max(member.photo.width, member.photo.height)
        wanted = longest if full else min(longest, SCREEN)
        held = self._images.get(member.path)
        if held is not None and max(held.width(), held.height()) >= wanted:
            self.arrived.emit(member.path, held)
            return

        def answer(image: QImage) -> None:
            self._images[member.path] = image
            self._images.move_to_end(member.path)
            while len(self._images) > KEPT:
                self._images.popitem(last=False)
            self.arrived.emit(member.path, image)

        def fail(error: PhotofinderError) -> None:
            self.failed.emit(member.path, said(error))

        lane = f"compare {member.path!r}"
        self._lanes.add(lane)
        self._thread.ask(lane, lambda: _read(member.path, wanted), answer, fail, urgent=True)

    def compare(self, keeper: Member, other: Member, placement: QTransform) -> None:
        """Work out where two files differ; their pictures must have been read."""
        first, second = self._images.get(keeper.path), self._images.get(other.path)
        asked = (keeper.path, other.path)
        if first is None or second is None or asked == self._comparing:
            return
        self._comparing = asked

        def answer(found: Difference) -> None:
            self._comparing = None
            self.differing.emit(other.path, found)

        self._lanes.add("difference")
        self._thread.ask(
            "difference", lambda: difference(first, second, placement), answer, urgent=True
        )

    def close(self) -> None:
        """The comparison was left."""
        for lane in self._lanes:
            self._thread.forget(lane)
        self._lanes.clear()
        self._comparing = None
        self._images.clear()


def _read(path: bytes, longest: int) -> QImage:
    from photofinder.imaging.decode import open_rgb  # not before somebody compares
    from photofinder.imaging.reading import examine, read_picture

    try:
        return as_image(open_rgb(read_picture(path, examine(path)), longest))
    except MemoryError as error:
        detail = f"There is not enough memory to show {display(path)}."
        raise DecodeError(Reason.NO_MEMORY, detail) from error
