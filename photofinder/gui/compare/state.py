"""The one view that all panes of a comparison share: place and zoom in relative coordinates."""

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QTransform

from photofinder.imaging.match import Match
from photofinder.library.records import Photo
from photofinder.search.kinds import Group, Member

LARGEST = 64.0


class CompareState(QObject):
    """`zoom` counts from the whole picture (1); `centre` is what the middle of a pane shows,
    0..1 from left and top of the frame."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self.centre = QPointF(0.5, 0.5)

    @property
    def fitted(self) -> bool:
        """Whether the whole frame is shown."""
        return self.zoom == 1.0

    def fit(self) -> None:
        """Show all of it."""
        self.zoom, self.centre = 1.0, QPointF(0.5, 0.5)
        self.changed.emit()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom; the place `at` (relative) stays where it is on the screen."""
        zoom = max(1.0, min(zoom, LARGEST))
        if zoom == 1.0:
            self.fit()
            return
        if at is not None:
            share = self.zoom / zoom
            self.centre = at + (self.centre - at) * share
        self.zoom = zoom
        self._keep_inside()
        self.changed.emit()

    def pan(self, by: QPointF) -> None:
        """Move what is shown by a relative way."""
        self.centre += by
        self._keep_inside()
        self.changed.emit()

    def _keep_inside(self) -> None:
        self.centre = QPointF(max(0.0, min(self.centre.x(), 1)), max(0.0, min(self.centre.y(), 1)))


def placement(group: Group, member: Member, keeper: Member) -> QTransform:
    """Where a member's picture lies in the keeper's, both 0..1; by the verified transform, or in
    the middle where there is none."""
    if member.path == keeper.path or member.photo.id == keeper.photo.id:
        return QTransform()
    own, kept = _to_centre(group, member), _to_centre(group, keeper)
    if own is None or kept is None:
        return _middle(member.photo, keeper.photo)
    back, possible = kept.inverted()
    return own * back if possible else _middle(member.photo, keeper.photo)


def _to_centre(group: Group, member: Member) -> QTransform | None:
    """From a member to the file that all members of the group were compared with."""
    if member.photo.id == group.keeper.photo.id:
        return QTransform()
    return transform_of(member.match)


def transform_of(match: Match | None) -> QTransform | None:
    """A verified transform as Qt has it."""
    if match is None or match.transform is None:
        return None
    a, b, c, d, e, f, g, h, i = match.transform
    return QTransform(a, d, g, b, e, h, c, f, i)


def _middle(own: Photo, frame: Photo) -> QTransform:
    factor = min(frame.width / max(own.width, 1), frame.height / max(own.height, 1))
    wide = own.width * factor / max(frame.width, 1)
    high = own.height * factor / max(frame.height, 1)
    return QTransform(wide, 0, 0, high, (1 - wide) / 2, (1 - high) / 2)
