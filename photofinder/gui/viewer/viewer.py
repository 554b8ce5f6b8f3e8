"""The viewer: one photo in the whole window, its neighbours by arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QKeyEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from photofinder.gui import texts
from photofinder.gui.elided_label import ElidedLabel
from photofinder.gui.grid.photo_list import EMPTY, PhotoList
from photofinder.gui.icons import set_icon
from photofinder.gui.language import tr
from photofinder.gui.parts import LABELLED, icon_button, label, letters
from photofinder.gui.viewer.canvas import STEP, ViewerCanvas
from photofinder.gui.viewer.overlay import Points
from photofinder.gui.viewer.picture_session import PictureSession
from photofinder.gui.viewer.player import Player, less_motion
from photofinder.library.records import Photo
from photofinder.search.query import Example


class Viewer(QWidget):
    """A page of the window; Esc returns to the grid."""

    left = Signal()
    """The user wants back to the grid."""
    moved = Signal(int)
    """The photo id that is to be seen now; its row may be another one elsewhere."""
    similar_wanted = Signal(int)
    """Find photos similar to this photo id."""
    part_wanted = Signal(object, QRectF)
    """Find what is like a part of this Photo (in shares of its width and height)."""
    inspector_wanted = Signal()
    menu_wanted = Signal(QPoint)
    """Global position of the context menu for the photo that is shown."""

    def __init__(self, pictures: PictureSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._list: PhotoList = EMPTY
        self._row = 0
        self._wanted = -1
        self._photo: Photo | None = None
        self._examples: tuple[Example, ...] = ()
        self._longest = 0
        self.player = Player(pictures.decoding, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QFrame()
        bar.setProperty("panel", True)
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        back = icon_button("back", self.tr("Back to the photos (Esc)"))
        self._name = ElidedLabel()
        self._name.setProperty("heading", True)
        self._detail = ElidedLabel()
        self._detail.setProperty("muted", True)
        self._zoom = label("", muted=True)
        self._similar = icon_button("similar", self.tr("Find similar"), labelled=True)
        self._similar.setToolTip(self.tr("Find similar photos (F)"))
        self._part = icon_button("part", self.tr("Find a part of it: draw a rectangle (S)"))
        self._part.setCheckable(True)
        self._points = icon_button("keypoints", self.tr("Show what is recognised: keypoints (K)"))
        self._points.setCheckable(True)
        self.play = icon_button("play", self.tr("Play or pause (Space)"))
        self.play.clicked.connect(self.player.toggle)
        self.play.hide()
        turn = icon_button("rotate", self.tr("Turn the view (R)"))
        fit = icon_button("fit-view", self.tr("Show all of it (0)"))
        one = icon_button("one-to-one", self.tr("Show every pixel (1)"))
        info = icon_button("inspector", self.tr("Facts about the photo (I)"))
        back.clicked.connect(self.left)
        self._similar.clicked.connect(self.find_similar)
        self.canvas = ViewerCanvas()
        self._part.clicked.connect(self.canvas.choose_region)
        self._points.clicked.connect(self._toggle_points)
        turn.clicked.connect(self.canvas.turn)
        fit.clicked.connect(self.canvas.fit)
        one.clicked.connect(self._one_to_one)
        info.clicked.connect(self.inspector_wanted)
        row.addWidget(back)
        row.addSpacing(4)
        row.addWidget(self._name)
        row.addSpacing(8)
        row.addWidget(self._detail, 1)
        row.addWidget(self._zoom)
        row.addSpacing(8)
        for button in (
            self.play, self._similar, self._part, self._points, turn, fit, one, info,
        ):  # fmt: skip
            row.addWidget(button)
        self._message = label("")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setContentsMargins(16, 12, 16, 12)
        self._message.setWordWrap(True)
        self._message.hide()
        self.note = label("")
        self.note.setObjectName("note")
        self.note.setProperty("muted", True)
        self.note.setContentsMargins(16, 6, 16, 8)
        self.note.hide()
        column.addWidget(bar)
        column.addWidget(self._message)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.note)
        self.canvas.full_wanted.connect(self._load_full)
        self.canvas.zoom_changed.connect(self._show_zoom)
        self.canvas.region_chosen.connect(self._part_chosen)
        pictures.points_found.connect(self._points_found)
        pictures.started.connect(self._started)
        pictures.arrived.connect(self._arrived)
        pictures.failed.connect(self._failed)
        pictures.part_found.connect(self._part_found)
        self.player.found.connect(self._animated)
        self.player.frame.connect(self._frame)
        self.player.playing_changed.connect(self._playing)

    @property
    def photo(self) -> Photo | None:
        """The photo that is shown."""
        return self._photo

    @property
    def message(self) -> str:
        """Why the photo cannot be shown, or could not be shown last."""
        return self._message.text()

    def open(self, photos: PhotoList, row: int, examples: Sequence[Example] = ()) -> None:
        """Show a row of a list; the list stays the one to leaf through. `examples`: what was
        searched with; where one is a part of a photo, that is framed."""
        self._list = photos
        self._examples = tuple(examples)
        self.go_to(row)
        self.setFocus()

    def go_to(self, row: int) -> None:
        """Show another row of the list."""
        if not 0 <= row < len(self._list):
            return
        step = 1 if row >= self._row else -1
        near = [row + step, row + 2 * step, row - step, row - 2 * step]
        self._row = row
        self.player.close()
        longest = round(max(self.screen().size().width(), 800) * self.devicePixelRatioF())
        self._longest = longest
        ahead = [int(self._list.ids[other]) for other in near if 0 <= other < len(self._list)]
        self._wanted = int(self._list.ids[row])
        self._pictures.open(self._wanted, longest, ahead)
        self.moved.emit(self._wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        roomy = self.width() >= letters(LABELLED)
        self._similar.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly
        )

    def find_similar(self) -> None:
        """Search with the photo that is shown."""
        if self._photo is not None:
            self.similar_wanted.emit(self._photo.id)

    def leave_out(self, photo_ids: Sequence[int]) -> None:
        """These photos are gone: show the next one, or return when none is left."""
        if not self.isVisible() or not len(photo_ids):
            return
        self._list = self._list.without(photo_ids)
        if not len(self._list):
            self.left.emit()
        elif self._wanted in photo_ids:
            self.go_to(min(self._row, len(self._list) - 1))
        else:
            self._row = self._list.rows_of([self._wanted])[0]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def leave(self) -> None:
        """The page is not shown any more."""
        self._pictures.close()
        self.player.close()
        self._forget()

    def _forget(self) -> None:
        self._photo = None
        self._name.setText("")
        self._detail.setText("")
        self.play.hide()
        self._show_note("")
        self.canvas.show_picture(QSize(), QImage())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        backward, onward = key.Key_Left, key.Key_Right
        if self.isRightToLeft():
            backward, onward = onward, backward
        pressed = event.key()
        if pressed == key.Key_Escape and self.canvas.choosing:
            self._choose_part(False)
        elif pressed == key.Key_Escape:
            self.left.emit()
        elif pressed == key.Key_Space and self.player.animated:
            self.player.toggle()
        elif pressed in (onward, key.Key_PageDown, key.Key_Space):
            self.go_to(self._row + 1)
        elif pressed in (backward, key.Key_PageUp, key.Key_Backspace):
            self.go_to(self._row - 1)
        elif pressed == key.Key_Home:
            self.go_to(0)
        elif pressed == key.Key_End:
            self.go_to(len(self._list) - 1)
        elif pressed in (key.Key_Plus, key.Key_Equal):
            self.canvas.zoom_by(STEP)
        elif pressed == key.Key_Minus:
            self.canvas.zoom_by(1 / STEP)
        elif pressed == key.Key_0:
            self.canvas.fit()
        elif pressed in (key.Key_1, key.Key_Z):
            self.canvas.toggle()
        elif pressed == key.Key_S:
            self._choose_part(not self.canvas.choosing)
        elif pressed == key.Key_K:
            self._points.click()
        elif pressed == key.Key_R:
            self.canvas.turn()
        else:
            super().keyPressEvent(event)

    def _one_to_one(self) -> None:
        self.canvas.one_to_one()

    def _choose_part(self, on: bool) -> None:
        self._part.setChecked(on)
        self.canvas.choose_region(on)

    def _part_chosen(self, part: QRectF) -> None:
        self._part.setChecked(False)
        if self._photo is not None:
            self.part_wanted.emit(self._photo, part)

    def _toggle_points(self, on: bool) -> None:
        if not on:
            self.canvas.set_points(None)
        elif self._photo is not None:
            self._pictures.find_points(self._photo)

    def _points_found(self, photo_id: int, points: Points) -> None:
        if self._photo is not None and self._photo.id == photo_id and self._points.isChecked():
            self.canvas.set_points(points)

    def _started(self, photo: Photo, thumbnail: QImage) -> None:
        self._photo = photo
        self._message.hide()
        self._name.setText(texts.plain(texts.name_of(photo)))
        place = f"{texts.number(self._row + 1)} / {texts.number(len(self._list))}"
        self._detail.setText(f"{place} · {texts.moment(photo.moment)}")
        self.canvas.show_picture(QSize(photo.width, photo.height), thumbnail)
        self._part.setChecked(False)
        self.play.hide()
        self._show_note(_note(photo))
        self.player.open(photo, self._longest)
        if self._points.isChecked():
            self._pictures.find_points(photo)
        if self._examples:
            self._pictures.find_part(photo, self._examples)
        self.setAccessibleName(texts.spoken(photo))

    def _arrived(self, photo_id: int, image: QImage) -> None:
        if self._photo is not None and self._photo.id == photo_id and not self.player.playing:
            self.canvas.set_image(image)

    def _animated(self, photo_id: int) -> None:
        if self._photo is not None and self._photo.id == photo_id:
            self.play.show()
            if not less_motion(self):
                self.player.play()

    def _frame(self, photo_id: int, image: QImage) -> None:
        if self._photo is not None and self._photo.id == photo_id:
            self.canvas.show_frame(image)

    def _playing(self, playing: bool) -> None:
        set_icon(self.play, "pause" if playing else "play")

    def _part_found(self, photo_id: int, corners: QPolygonF) -> None:
        if self._photo is not None and self._photo.id == photo_id:
            self.canvas.set_part(corners)
            self._show_note(self.tr("The frame shows where the picture that you search with lies."))

    def _show_note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _failed(self, photo_id: int, sentence: str) -> None:
        if photo_id != self._wanted:
            return
        if self._photo is not None and self._photo.id != photo_id:
            self._forget()  # it is about none of the photos before
        photo = self._photo
        self._message.setText(_away(photo) if photo and photo.offline else sentence)
        self._message.show()

    def _load_full(self) -> None:
        if self._photo is not None and not self.canvas.fitted:
            self._pictures.load_full(self._photo)

    def _show_zoom(self, scale: float) -> None:
        self._zoom.setText(texts.percent(scale))


def _away(photo: Photo) -> str:
    small = tr("Until then only the small picture can be shown.")
    return f"{texts.away(photo)}. {small}"


def _note(photo: Photo) -> str:
    """What is shown is not all there is in the file."""
    if photo.format == "raw":
        return tr("Camera RAW: the preview in the file is shown.")
    if photo.motion:
        return tr("Motion photo: it contains a short film, of which one picture is shown.")
    return ""
