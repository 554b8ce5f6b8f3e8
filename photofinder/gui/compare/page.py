"""Two to four files of a group large: side by side, by flicker, or what differs in colours."""

import os
from enum import IntEnum

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from photofinder.gui import texts
from photofinder.gui.compare.column import CompareColumn, in_columns
from photofinder.gui.compare.difference import Difference
from photofinder.gui.compare.session import CompareSession
from photofinder.gui.compare.state import CompareState, placement
from photofinder.gui.duplicates import texts as words
from photofinder.gui.duplicates.card import inside_tile, lines_of
from photofinder.gui.duplicates.facts import Fact, differing
from photofinder.gui.duplicates.member_model import MemberModel
from photofinder.gui.duplicates.seats import Seat
from photofinder.gui.duplicates.session import DuplicatesSession
from photofinder.gui.flow_layout import FlowLayout
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.parts import icon_button, label, push_button, wrapped
from photofinder.paths import display
from photofinder.search.kinds import Member

MOST = 4
ACROSS = 3
"""So many columns of facts are below a single picture."""


class Mode(IntEnum):
    """How files are compared."""

    SIDE_BY_SIDE = 0
    FLICKER = 1
    DIFFERENCE = 2


class ComparePage(QWidget):
    """Follows the current group and file of a session while it is shown."""

    left = Signal()

    def __init__(
        self,
        session: DuplicatesSession,
        members: MemberModel,
        pictures: CompareSession,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Compare"))
        self._session = session
        self._members = members
        self._pictures = pictures
        self._thumbnails = thumbnails
        self._key = ""
        self._seats: list[Seat] = []
        self.mode = Mode.SIDE_BY_SIDE
        self.flipped = False
        self.view = CompareState(self)
        self._difference: tuple[bytes, bytes, Difference] | None = None
        self._failures: dict[bytes, str] = {}
        self.columns = [CompareColumn(self.view) for _ in range(MOST)]
        self._build()
        for number, column in enumerate(self.columns):
            column.pane.clicked.connect(lambda number=number: self._activate(number))
        pictures.arrived.connect(self._arrived)
        pictures.failed.connect(self._failed)
        pictures.differing.connect(self._differing)
        self.view.changed.connect(self._zoomed)
        session.moved.connect(self.refresh)
        members.dataChanged.connect(self.refresh)

    def _build(self) -> None:
        bar = QFrame()
        bar.setProperty("panel", True)
        row = FlowLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        back = icon_button("back", self.tr("Back (Esc)"))
        back.clicked.connect(self.left)
        row.addWidget(back)
        self.buttons = []
        for mode, text in (
            (Mode.SIDE_BY_SIDE, self.tr("Side by side (C)")),
            (Mode.FLICKER, self.tr("Flicker (Tab)")),
            (Mode.DIFFERENCE, self.tr("Difference (D)")),
        ):
            button = push_button(text)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, mode=mode: self.show_mode(mode))
            self.buttons.append(button)
            row.addWidget(button)
        self.aligned = QCheckBox(self.tr("Laid over each other"))
        self.aligned.setChecked(True)
        self.aligned.setToolTip(self.tr("Show a crop where it lies in the original"))
        self.aligned.toggled.connect(self._draw)
        row.addWidget(self.aligned)
        row.add_gap()
        self.zoom = label("", muted=True)
        row.addWidget(self.zoom)
        for name, text, act in (
            ("fit-view", self.tr("Show all of it"), self.view.fit),
            ("one-to-one", self.tr("Every pixel (Z)"), self.toggle_pixels),
        ):
            small = icon_button(name, text)
            small.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(small)
        self.said = wrapped("", muted=True)
        grid = QWidget()
        self._grid = QGridLayout(grid)
        self._grid.setContentsMargins(8, 8, 8, 8)
        self._grid.setSpacing(8)
        for number, column in enumerate(self.columns):
            self._grid.addWidget(column, 0, number)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(grid, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 8)
        foot.addWidget(self.said)
        whole.addLayout(foot)

    def open(self, mode: Mode) -> None:
        """Show the current group in a mode."""
        self.mode, self.flipped = mode, False
        self._key = ""
        if self._session.seat == 0 and mode is not Mode.SIDE_BY_SIDE:
            self._session.go_to(self._session.row, 1)
        self.refresh()
        self.view.fit()

    def leave(self) -> None:
        """The page is not shown any more."""
        self._pictures.close()
        self._key = ""
        self._seats = []

    def show_mode(self, mode: Mode) -> None:
        """Compare in another way; in flicker mode once more: the other picture."""
        if mode is Mode.FLICKER and self.mode is Mode.FLICKER:
            self.flipped = not self.flipped
        else:
            self.mode, self.flipped = mode, mode is Mode.FLICKER
        if mode is not Mode.SIDE_BY_SIDE and self._session.seat == 0:
            self._session.go_to(self._session.row, 1)
        self._draw()

    def toggle_pixels(self) -> None:
        """Between all of it and every pixel."""
        if self.view.fitted:
            self.view.zoom_to(max(self.columns[0].pane.zoom_for_pixels(), 1.01))
        else:
            self.view.fit()

    def refresh(self) -> None:
        """Follow the session."""
        if self._open_for(self._session.key, self._session.seats):
            self._draw()

    def _open_for(self, key: str, seats: list[Seat]) -> bool:
        if not self.isVisible():
            return False
        if not seats:
            self.left.emit()
            return False
        at = max(self._session.seat, 1)
        first = 1 if len(seats) <= MOST else min(at, len(seats) - MOST + 1)
        shown = [seats[0], *seats[first : first + MOST - 1]]
        new = [s.member.path for s in shown] != [s.member.path for s in self._seats]
        if key != self._key:
            self._difference = None
            self.view.fit()
        self._key, self._seats = key, shown
        if new:
            self._failures.clear()
            for seat in shown:
                self._pictures.read(seat.member)
        return True

    # drawing

    def _active(self) -> int:
        current = self._session.current
        paths = [seat.member.path for seat in self._seats]
        return paths.index(current.member.path) if current and current.member.path in paths else 0

    def _draw(self) -> None:
        if not self._seats:
            return
        active = self._active()
        other = active or min(1, len(self._seats) - 1)
        single = self.mode is not Mode.SIDE_BY_SIDE
        shown = [0, other] if single else list(range(len(self._seats)))
        cards = self._cards()
        across = ACROSS if single else 1
        columns = [column for i in shown for column in in_columns(cards[i], across)]
        lines = max(map(lines_of, columns), default=0)
        for number, column in enumerate(self.columns):
            column.setVisible(number == 0 if single else number in shown)
            if number >= len(self._seats):
                continue
            which = (
                (other if self.mode is Mode.DIFFERENCE or self.flipped else 0)
                if single
                else (number)
            )
            self._fill(column, which)
            column.facts.show_facts(cards[which], lines, across)
            column.pane.set_active(not single and number == active)
        if self.mode is Mode.DIFFERENCE:
            self._show_difference(self._seats[other])
        for mode, button in zip(Mode, self.buttons, strict=True):
            button.setChecked(mode is self.mode)
            button.setProperty("primary", mode is self.mode)
            button.style().polish(button)
        self._show_zoom()
        self._say()

    def _other(self) -> Member:
        return self._seats[self._active() or min(1, len(self._seats) - 1)].member

    def _cards(self) -> list[list[Fact]]:
        by_path = {
            seat.member.path: card
            for seat, card in zip(self._members.seats, self._members.cards, strict=True)
        }
        return differing([by_path.get(seat.member.path, []) for seat in self._seats])

    def _fill(self, column: CompareColumn, which: int) -> None:
        seat = self._seats[which]
        column.name.setText(texts.plain(display(os.path.basename(seat.path))))
        column.name.setToolTip(display(seat.path))
        column.folder.setText(texts.plain(display(os.path.dirname(seat.path))))
        column.folder.setToolTip(display(seat.path))
        column.state.setText(words.state(seat))
        image = self._image_of(seat)
        if seat.member.path in self._failures:
            column.pane.show_message(self._failures[seat.member.path])
        elif self.mode is not Mode.DIFFERENCE:
            frame, where = self._frame_of(seat)
            column.pane.show_image(image, frame, where)

    def _image_of(self, seat: Seat) -> QImage:
        """The best picture at hand; at first that is the thumbnail."""
        image = self._pictures.image(seat.member.path)
        if image is not None:
            return image
        tile = self._thumbnails.held(seat.member.photo.id)
        if tile is None:
            return QImage()
        cut = tile.copy(inside_tile(seat.member.photo, tile.width()).toAlignedRect())
        cut.setDevicePixelRatio(1)
        return cut

    def _frame_of(self, seat: Seat) -> tuple[QSizeF, QTransform]:
        keeper = self._seats[0].member
        group = self._session.review.group(self._key)
        if not self.aligned.isChecked():
            return QSizeF(seat.member.photo.width, seat.member.photo.height), QTransform()
        frame = QSizeF(keeper.photo.width, keeper.photo.height)
        return frame, placement(group, seat.member, keeper)

    def _show_difference(self, other: Seat) -> None:
        keeper = self._seats[0].member
        pane = self.columns[0].pane
        if not self._failures.keys().isdisjoint((keeper.path, other.member.path)):
            return  # there is nothing to compare
        known = self._difference
        frame = QSizeF(keeper.photo.width, keeper.photo.height)
        if known is not None and known[:2] == (keeper.path, other.member.path):
            pane.show_image(known[2].image, frame, QTransform())
            return
        pane.show_image(self._image_of(self._seats[0]), frame, QTransform())
        group = self._session.review.group(self._key)
        where = placement(group, other.member, keeper)
        self._pictures.compare(keeper, other.member, where)

    def _why_not(self) -> str:
        """Why there is no difference to show; empty when nothing stands against it."""
        paths = (self._seats[0].member.path, self._other().path)
        return next((self._failures[path] for path in paths if path in self._failures), "")

    def _say(self) -> None:
        known = self._difference
        if self.mode is Mode.FLICKER:
            self.said.setText(
                self.tr(
                    "Tab shows the other picture in the same place. Left and right: other files."
                )
            )
        elif self.mode is Mode.DIFFERENCE and (why := self._why_not()):
            self.said.setText(why)
        elif self.mode is Mode.DIFFERENCE and (known is None or known[1] != self._other().path):
            self.said.setText(self.tr("Looking for differences…"))
        elif self.mode is Mode.DIFFERENCE and known is not None:
            said = self.tr("Grey is the same, yellow to red differs: {share} of the common part.")
            share = known[2].share
            little = self.tr("less than 1 %") if share else self.tr("nothing")
            text = said.format(share=texts.percent(share) if share >= 0.005 else little)
            if known[2].common < 0.98:
                more = self.tr("Striped: only in the file that stays ({}).")
                text += " " + more.format(texts.percent(1 - known[2].common))
            self.said.setText(text)
        else:
            self.said.setText(self.tr("Only what differs is listed. Wheel and drag move all."))

    def _show_zoom(self) -> float:
        pixels = self.columns[0].pane.zoom_for_pixels()
        self.zoom.setText(texts.percent(self.view.zoom / max(pixels, 1e-6)))
        return pixels

    def _zoomed(self) -> None:
        pixels = self._show_zoom()
        if not self.view.fitted:
            for seat in self._seats:
                image = self._pictures.image(seat.member.path)
                if image is not None:
                    self._pictures.read(seat.member, full=self.view.zoom > pixels / 2)

    def _activate(self, number: int) -> None:
        if self.mode is Mode.SIDE_BY_SIDE and number < len(self._seats):
            path = self._seats[number].member.path
            at = [seat.member.path for seat in self._session.seats].index(path)
            self._session.go_to(self._session.row, at)

    def _arrived(self, path: bytes, image: QImage) -> None:
        del image
        if path in [seat.member.path for seat in self._seats]:
            self._draw()

    def _failed(self, path: bytes, sentence: str) -> None:
        if path in [seat.member.path for seat in self._seats]:
            self._failures[path] = sentence
            self._draw()

    def _differing(self, path: bytes, found: Difference) -> None:
        if self._seats and path in [seat.member.path for seat in self._seats]:
            self._difference = (self._seats[0].member.path, path, found)
            self._draw()
