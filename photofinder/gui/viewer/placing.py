"""Where the picture that was searched with lies in a hit: a crop in its original."""

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from photofinder.errors import DecodeError
from photofinder.gui.viewer.picture_session import read_picture
from photofinder.imaging.decode import open_rgb
from photofinder.imaging.match import Verdict
from photofinder.imaging.matching import Features, describe, verify
from photofinder.imaging.reading import examine
from photofinder.imaging.reading import read_picture as read_file
from photofinder.library.library import Library
from photofinder.library.records import Photo
from photofinder.search.query import Example, PhotoExample, PixelsExample, WordsExample

LONGEST = 1024
POINTS = 1500
WHOLE = 0.9
"""An example that covers more of a hit than this is no part of it."""


def features_of(example: Example, library: Library) -> Features | None:
    """What finding an example needs; None when its picture cannot be read, or it is words."""
    if isinstance(example, WordsExample):
        return None
    if isinstance(example, PixelsExample):
        return describe(example.pixels, POINTS, LONGEST)
    try:
        if isinstance(example, PhotoExample):
            photo = library.photos.get(example.photo_id)
            return None if photo is None else features_of_photo(photo)
        data = read_file(example.path, examine(example.path))
        return describe(open_rgb(data, LONGEST), POINTS, LONGEST)
    except DecodeError:
        return None


def features_of_photo(photo: Photo) -> Features:
    """The same of a photo. Raises DecodeError."""
    from photofinder.gui.query.dropped import pixels

    return describe(pixels(read_picture(photo, LONGEST)), POINTS, LONGEST)


def place_in(example: Features, photo: Photo) -> QPolygonF | None:
    """The corners of the example in shares of the photo's width and height, or None when it is
    not in there, or is all of it. Raises DecodeError."""
    match = verify(example, features_of_photo(photo))
    matrix = match.matrix()
    if match.verdict is not Verdict.SAME or matrix is None or match.covered > WHOLE:
        return None
    corners = np.array([[0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]], np.float64) @ matrix.T
    places = corners[:, :2] / corners[:, 2:]
    return QPolygonF([QPointF(float(x), float(y)) for x, y in places])
