"""The review itself: groups on the left, the files of one as cards, what to do below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui.duplicates import rules
from photofinder.gui.duplicates import texts as words
from photofinder.gui.duplicates.card import CardDelegate, lines_of
from photofinder.gui.duplicates.details import DetailsSession
from photofinder.gui.duplicates.member_model import MemberModel
from photofinder.gui.duplicates.panel import GroupsPanel
from photofinder.gui.duplicates.session import DuplicatesSession
from photofinder.gui.empty_state import EmptyState
from photofinder.gui.flow_layout import FlowLayout
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.language import tr
from photofinder.gui.parts import icon_button, label, letters, line, push_button, wrapped


class DuplicatesView(QWidget):
    """Shows a session; what needs other pages is told."""

    compare_wanted = Signal()
    plan_wanted = Signal()
    rule_wanted = Signal(object)
    """A Rule of duplicates_rules."""
    history_wanted = Signal()
    keys_wanted = Signal()
    order_wanted = Signal()
    """The order of the rules for the file to keep."""

    def __init__(
        self,
        session: DuplicatesSession,
        details: DetailsSession,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.cards = QListView()
        self.member_model = MemberModel(session, details, self)
        self.cards.setModel(self.member_model)
        self._delegate = CardDelegate(thumbnails, self._lines, self)
        self.cards.setItemDelegate(self._delegate)
        self.cards.setViewMode(QListView.ViewMode.IconMode)
        self.cards.setResizeMode(QListView.ResizeMode.Adjust)
        self.cards.setMovement(QListView.Movement.Static)
        self.cards.setFrameShape(QFrame.Shape.NoFrame)
        self.cards.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.cards.setAccessibleName(self.tr("Files of the group"))
        self.cards.viewport().installEventFilter(self)
        self.panel = GroupsPanel(session, thumbnails)
        self.groups = self.panel.groups
        self._laid_out = 0
        self._build()
        session.moved.connect(self._show_current)
        session.changed.connect(self._show_numbers)
        self.panel.searching.connect(self._explain_nothing)
        self.member_model.modelReset.connect(self._relayout)
        self.member_model.dataChanged.connect(self._relayout)
        details.arrived.connect(self._relayout)
        thumbnails.arrived.connect(self._repaint)
        self.cards.selectionModel().currentChanged.connect(self._card_chosen)
        self.cards.doubleClicked.connect(lambda _: self.compare_wanted.emit())
        self._show_current()
        self._show_numbers()

    def _build(self) -> None:
        self.kind = label("", heading=True)
        self._explained = wrapped("", muted=True)
        self.reason = wrapped()
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.kind)
        top.addWidget(self._explained, 1)
        middle = QWidget()
        right = QVBoxLayout(middle)
        right.setContentsMargins(12, 12, 12, 8)
        right.setSpacing(6)
        right.addLayout(top)
        why = QHBoxLayout()
        why.setSpacing(10)
        why.addWidget(self.reason, 1)
        order = push_button(self.tr("Rules…"), flat=True)
        order.setToolTip(self.tr("Which file stays: the order of the rules (R)"))
        order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        order.clicked.connect(self.order_wanted)
        why.addWidget(order, 0, Qt.AlignmentFlag.AlignTop)
        right.addLayout(why)
        right.addWidget(self.cards, 1)
        right.addWidget(line())
        self.buttons = QWidget()
        self.buttons.setLayout(self._buttons())
        right.addWidget(self.buttons)
        self._nothing = EmptyState("duplicates", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(middle)
        self._stack.addWidget(self._nothing)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.panel)
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([letters(42), 780])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _buttons(self) -> FlowLayout:
        row = FlowLayout()
        session = self._session

        def button(text: str, tip: str, act: Callable[[], object]) -> QPushButton:
            made = push_button(text)
            made.setToolTip(tip)
            made.clicked.connect(lambda: act())
            row.addWidget(made)
            return made

        button(self.tr("Accept"), self.tr("Accept and go to the next group (A)"), session.accept)
        self.keep = button(self.tr("Keep this"), self.tr("Keep this file (K)"), session.keep)
        button(self.tr("Compare"), self.tr("Compare (C)"), self.compare_wanted.emit)
        button(
            self.tr("Not duplicates"),
            self.tr("Remember that these are no duplicates (N)"),
            session.not_duplicates,
        )
        button(
            self.tr("Stack"),
            self.tr("Keep them together: searches show them in one tile (S)"),
            session.stack,
        )
        row.add_gap()
        self.rules = push_button(self.tr("Mark by rule"))
        menu = QMenu(self.rules)
        for rule in rules.Rule:
            menu.addAction(rules.title(rule)).triggered.connect(
                lambda _=False, rule=rule: self.rule_wanted.emit(rule)
            )
        menu.addSeparator()
        menu.addAction(self.tr("Take all marks away")).triggered.connect(session.clear_marks)
        self.rules.setMenu(menu)
        row.addWidget(self.rules)
        self.trash = push_button("", primary=True)
        self.trash.setToolTip(self.tr("See what would go (Del)"))
        self.trash.clicked.connect(self.plan_wanted)
        row.addWidget(self.trash)
        self.history = icon_button("calendar", self.tr("History of clean-ups and decisions (H)"))
        self.history.clicked.connect(self.history_wanted)
        keys = icon_button("info", self.tr("All keys (?)"))
        keys.clicked.connect(self.keys_wanted)
        row.addWidget(self.history)
        row.addWidget(keys)
        return row

    def _lines(self) -> int:
        return max((lines_of(card) for card in self.member_model.cards), default=0)

    def _relayout(self) -> None:
        if self._lines() != self._laid_out:
            self._laid_out = self._lines()
            self.cards.scheduleDelayedItemsLayout()
        self._select_card()

    def _repaint(self, photo_ids: list[int]) -> None:
        if not self.isVisible():
            return
        arrived = set(photo_ids)
        self.panel.repaint_pictures(arrived)
        for row, seat in enumerate(self.member_model.seats):
            if seat.member.photo.id in arrived:
                self.cards.update(self.member_model.index(row))

    def _card_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._session.go_to(self._session.row, index.row())

    def _show_current(self) -> None:
        session = self._session
        self._stack.setCurrentIndex(0 if session.key else 1)
        if not session.key:
            self._explain_nothing()
            return
        self._select_card()
        self._show_group()

    def _select_card(self) -> None:
        index = self.member_model.index(self._session.seat)
        if index.isValid() and self.cards.currentIndex() != index:
            self.cards.setCurrentIndex(index)
            self.cards.scrollTo(index)

    def _show_group(self) -> None:
        session = self._session
        group = session.review.group(session.key)
        keeper = self.member_model.data(self.member_model.index(0))
        self.kind.setText(words.kind(group.kind))
        self._explained.setText(words.kind_explained(group.kind))
        chosen = session.review.chosen_keeper(session.key)
        self.reason.setText(words.why_kept(group, chosen, keeper or ""))
        current = session.current
        self.keep.setEnabled(current is not None and not current.keeper)

    def _show_numbers(self) -> None:
        marked = self._session.review.marked_count
        self.trash.setText(tr("Move %Ln file(s) to the trash…", "", marked))
        self.trash.setVisible(marked > 0)
        if self._session.key:
            self._show_group()

    def _explain_nothing(self) -> None:
        if self._session.search.running:
            self._nothing.set_texts(
                self.tr("Looking for copies…"), self.tr("The first groups come in a moment.")
            )
        else:
            self._nothing.set_texts(
                self.tr("No copies here"),
                self.tr("What you settled before stays away until a new file joins it."),
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._clicked(event.position().toPoint())
        return super().eventFilter(watched, event)

    def _clicked(self, at: QPoint) -> None:
        index = self.cards.indexAt(at)
        if not index.isValid():
            return
        box = self._delegate.box(self.cards.visualRect(index), self.isRightToLeft())
        if box.adjusted(-4, -4, 4, 4).contains(at):
            self._session.toggle_mark(index.row())

    def sizeHint(self) -> QSize:
        return QSize(900, 640)
