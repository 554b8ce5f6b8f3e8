"""Pictures for the viewer: thumbnail, then screen size, then full; decoded off the GUI thread."""

import os
import stat
from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPolygonF

from photofinder.errors import DecodeError, PhotofinderError, Reason
from photofinder.gui.grid.thumbnail_tiles import read_jpeg
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.sentences import said
from photofinder.gui.viewer.overlay import Points
from photofinder.library.library import Library
from photofinder.library.records import Photo
from photofinder.paths import display
from photofinder.search.query import Example, PhotoExample

if TYPE_CHECKING:
    from photofinder.imaging.matching import Features

KEPT = 6
POINTS_LONGEST = 1024
AHEAD = 4
"""So many neighbours of the photo that is shown are decoded before they are asked for."""
LARGEST_FILE = 1 << 30


class PictureSession(QObject):
    """Reads what the viewer shows, and its neighbours ahead."""

    started = Signal(object, object)
    """A Photo and its thumbnail (QImage, perhaps null)."""
    arrived = Signal(int, object)
    """Photo id and a better QImage."""
    failed = Signal(int, str)
    """Photo id and why its picture cannot be shown."""
    points_found = Signal(int, object)
    """Photo id and its keypoints, as Points."""
    part_found = Signal(int, object)
    """Photo id and where what was searched with lies in it, as QPolygonF in shares."""

    def __init__(
        self, library: Library, pictures: QueryThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._pictures = pictures
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._photo: Photo | None = None
        self._example: tuple[Example, Features | None] | None = None

    @property
    def decoding(self) -> QueryThread:
        """The thread that decodes."""
        return self._pictures

    def open(self, photo_id: int, longest: int, ahead: Sequence[int] = ()) -> None:
        """Show a photo; `longest` is the screen's side in device pixels, `ahead`
        the neighbours, the most likely one first."""

        def first() -> tuple[Photo | None, QImage]:
            photo = self._library.photos.get(photo_id)
            jpeg = self._library.thumbnails.get(photo.content) if photo else None
            return photo, read_jpeg(jpeg) if jpeg else QImage()

        def answer(found: tuple[Photo | None, QImage]) -> None:
            photo, thumbnail = found
            self._photo = photo
            if photo is None:
                self.failed.emit(photo_id, self.tr("This photo is not in the library any more."))
                return
            self.started.emit(photo, thumbnail)
            self._load(photo, longest)
            # what is asked last is answered first
            for lane, neighbour in reversed(list(enumerate(ahead[:AHEAD]))):
                self._prefetch(lane, neighbour, longest)

        for lane in ("full", "points", "part", *_LANES):
            self._pictures.forget(lane)
        self._pictures.ask("first", first, answer, urgent=True)

    def load_full(self, photo: Photo) -> None:
        """Decode every pixel."""
        self._load(photo, max(photo.width, photo.height))

    def find_points(self, photo: Photo) -> None:
        """Find the keypoints of a photo, as searches for copies see them."""

        def answer(points: Points) -> None:
            self.points_found.emit(photo.id, points)

        def fail(error: PhotofinderError) -> None:
            self.failed.emit(photo.id, said(error))

        self._pictures.ask("points", lambda: read_points(photo), answer, fail, urgent=True)

    def find_part(self, photo: Photo, examples: Sequence[Example]) -> None:
        """Look where one of these examples lies in a photo, if it is a part of it."""

        def look() -> QPolygonF | None:
            from photofinder.gui.viewer.placing import features_of, place_in  # takes a while

            for example in examples:
                if example == PhotoExample(photo.id):
                    continue
                if self._example is None or self._example[0] is not example:
                    self._example = example, features_of(example, self._library)
                features = self._example[1]
                corners = None if features is None else place_in(features, photo)
                if corners is not None:
                    return corners
            return None

        def answer(corners: QPolygonF | None) -> None:
            if corners is not None:
                self.part_found.emit(photo.id, corners)

        # a picture that cannot be read is told of where it is shown
        self._pictures.ask("part", look, answer, lambda _: None)

    def ready(self) -> set[int]:
        """The photos that can be shown without decoding."""
        return {photo_id for photo_id, _ in self._images}

    def close(self) -> None:
        """The viewer was left: forget what waits and what is held."""
        for lane in ("first", "screen", "full", "points", "part", *_LANES):
            self._pictures.forget(lane)
        self._example = None
        self._images.clear()
        self._photo = None

    def _load(self, photo: Photo, longest: int) -> None:
        longest = min(longest, max(photo.width, photo.height))
        held = self._images.get((photo.id, longest))
        if held is not None:
            self.arrived.emit(photo.id, held)
            return
        full = longest >= max(photo.width, photo.height)

        def answer(image: QImage) -> None:
            self._keep(photo.id, longest, image)
            self.arrived.emit(photo.id, image)

        def fail(error: PhotofinderError) -> None:
            self.failed.emit(photo.id, said(error))

        lane = "full" if full else "screen"
        self._pictures.ask(lane, lambda: read_picture(photo, longest), answer, fail, urgent=True)

    def _prefetch(self, lane: int, photo_id: int, longest: int) -> None:
        if photo_id in self.ready():
            return

        def read() -> tuple[int, int, QImage] | None:
            photo = self._library.photos.get(photo_id)
            if photo is None or photo.offline or not photo.paths:
                return None
            side = min(longest, max(photo.width, photo.height))
            try:
                return photo.id, side, read_picture(photo, side)
            except DecodeError:
                return None  # told when it is shown

        def answer(found: tuple[int, int, QImage] | None) -> None:
            if found is not None:
                self._keep(*found)

        self._pictures.ask(_LANES[lane], read, answer)

    def _keep(self, photo_id: int, longest: int, image: QImage) -> None:
        self._images[(photo_id, longest)] = image
        self._images.move_to_end((photo_id, longest))
        while len(self._images) > KEPT:
            self._images.popitem(last=False)


_LANES = tuple(f"ahead {lane}" for lane in range(AHEAD))


def read_points(photo: Photo) -> Points:
    """The keypoints of a photo. Raises DecodeError."""
    from photofinder.gui.query.dropped import pixels
    from photofinder.imaging.keypoints import detect  # it takes a while to load

    found = detect(pixels(read_picture(photo, POINTS_LONGEST)), longest=POINTS_LONGEST)
    return Points(
        np.asarray((found.x + 0.5) / found.width, np.float32),
        np.asarray((found.y + 0.5) / found.height, np.float32),
        np.asarray(found.size / found.width, np.float32),
        found.angle,
    )


def read_picture(photo: Photo, longest: int) -> QImage:
    """Decode the first path of a photo that can be read. Raises DecodeError."""
    from photofinder.imaging.decode import open_rgb  # not before a photo is viewed

    error: DecodeError | None = None
    for path in photo.paths:
        try:
            return as_image(open_rgb(_read(path), longest))
        except DecodeError as caught:
            error = caught
        except MemoryError as caught:
            detail = f"There is not enough memory to show {display(path)}."
            raise DecodeError(Reason.NO_MEMORY, detail) from caught
    raise error or DecodeError(Reason.VANISHED, "No file of this photo is left.")


def as_image(pixels: "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]") -> QImage:
    """RGB pixels [h, w, 3] as an image of its own."""
    height, width = pixels.shape[:2]
    rows = np.ascontiguousarray(pixels)
    wrapped = QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    # RGB32 draws much faster; the conversion also copies the pixels
    return wrapped.convertToFormat(QImage.Format.Format_RGB32)


def _read(path: bytes) -> bytes:
    try:
        found = os.lstat(path)
        if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST_FILE:
            raise DecodeError(Reason.NOT_A_PICTURE, f"{display(path)} is no picture file.")
        with open(path, "rb") as stream:
            return stream.read()
    except FileNotFoundError as error:
        raise DecodeError(Reason.VANISHED, f"{display(path)} is not there any more.") from error
    except OSError as error:
        raise DecodeError(
            Reason.UNREADABLE, f"{display(path)} cannot be read: {error.strerror}."
        ) from error
