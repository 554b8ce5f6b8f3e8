"""Plays animated pictures in the viewer; frames are decoded off the GUI thread, one ahead."""

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStyle, QWidget

from photofinder.errors import DecodeError, PhotofinderError
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.viewer.picture_session import as_image
from photofinder.library.records import Photo

if TYPE_CHECKING:  # here and below: not before a picture is looked at
    from photofinder.imaging.animation import Frame

PLAYABLE = frozenset({"gif", "webp", "png", "avif"})
LANE = "frames"


class Player(QObject):
    """Knows one picture at a time; `play` and `pause` as often as wanted, from the start again
    at the end."""

    found = Signal(int)
    """This photo id is animated: it can be played."""
    frame = Signal(int, object)
    """Photo id and the QImage to show now."""
    playing_changed = Signal(bool)

    def __init__(self, pictures: QueryThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._photo_id = 0
        self._data = b""
        self._longest = 0
        self._frames: Iterator[Frame] = iter(())
        self._next: tuple[QImage, float] | None = None
        self._due = 0.0
        self.playing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show)

    @property
    def animated(self) -> bool:
        """Whether the picture at hand can be played."""
        return bool(self._data)

    def open(self, photo: Photo, longest: int) -> None:
        """Look whether a photo is animated; `longest` is the screen's side in device pixels."""
        self.close()
        if photo.format not in PLAYABLE or not photo.paths or photo.offline:
            return
        self._photo_id, self._longest = photo.id, longest

        def look() -> bytes:
            from photofinder.imaging.animation import is_animated
            from photofinder.imaging.reading import examine, read_picture

            data = read_picture(photo.path, examine(photo.path))
            return data if is_animated(data) else b""

        def answer(data: bytes) -> None:
            self._data = data
            if data:
                from photofinder.imaging.animation import frames

                self._frames = frames(data, longest)
                self.found.emit(photo.id)

        # what cannot be read is told by who shows it as a still picture
        self._pictures.ask(LANE, look, answer, lambda _: None)

    def play(self) -> None:
        """Go on, or begin."""
        if self._data and not self.playing:
            self.playing = True
            self._due = time.monotonic()
            self.playing_changed.emit(True)
            self._ask()

    def pause(self) -> None:
        """Stay at the frame that is shown."""
        self._timer.stop()
        self._pictures.forget(LANE)
        if self.playing:
            self.playing = False
            self.playing_changed.emit(False)

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def close(self) -> None:
        """Forget the picture."""
        self.pause()
        self._data, self._next, self._frames = b"", None, iter(())

    def _ask(self) -> None:
        source, data, longest = self._frames, self._data, self._longest

        from photofinder.imaging.animation import frames

        def decode() -> "tuple[Iterator[Frame], QImage, float] | None":
            found = next(source, None)
            again = source
            if found is None:  # from the start
                again = frames(data, longest)
                found = next(again, None)
            return None if found is None else (again, as_image(found.pixels), found.seconds)

        self._pictures.ask(LANE, decode, self._decoded, self._fail)

    def _decoded(self, found: "tuple[Iterator[Frame], QImage, float] | None") -> None:
        if found is None or not self.playing:
            return
        self._frames = found[0]
        self._next = found[1], found[2]
        self._timer.start(max(0, round((self._due - time.monotonic()) * 1000)))

    def _show(self) -> None:
        if self._next is None:
            return
        image, seconds = self._next
        self._due = max(self._due, time.monotonic() - seconds) + seconds
        self.frame.emit(self._photo_id, image)
        self._ask()

    def _fail(self, error: PhotofinderError) -> None:
        assert isinstance(error, DecodeError), error
        self.close()  # the frames so far were all that can be read


def less_motion(widget: QWidget) -> bool:
    """Whether the desktop asks programs not to move things by themselves."""
    return not widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
