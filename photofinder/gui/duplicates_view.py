"""The review itself: groups on the left, the files of one as cards, what to do below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui import duplicates_rules as rules
from photofinder.gui import duplicates_texts as words
from photofinder.gui import texts
from photofinder.gui.duplicates_card import CardDelegate, lines_of
from photofinder.gui.duplicates_details import DetailsSession
from photofinder.gui.duplicates_group_model import GroupDelegate, GroupModel
from photofinder.gui.duplicates_member_model import MemberModel
from photofinder.gui.duplicates_search import COPIES
from photofinder.gui.duplicates_session import DuplicatesSession
from photofinder.gui.empty_state import EmptyState
from photofinder.gui.parts import icon_button, label, line, push_button, wrapped
from photofinder.gui.thumbnails import Thumbnails
from photofinder.search.kinds import Kind


class DuplicatesView(QWidget):
    """Shows a session; what needs other pages is told."""

    compare_wanted = Signal()
    plan_wanted = Signal()
    rule_wanted = Signal(object)
    """A Rule of duplicates_rules."""
    history_wanted = Signal()
    keys_wanted = Signal()

    def __init__(
        self,
        session: DuplicatesSession,
        details: DetailsSession,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.groups = QListView()
        self.group_model = GroupModel(session, self)
        self.groups.setModel(self.group_model)
        self.groups.setItemDelegate(GroupDelegate(session, thumbnails, self))
        self.groups.setUniformItemSizes(True)
        self.groups.setFrameShape(QFrame.Shape.NoFrame)
        self.groups.setMouseTracking(True)
        self.groups.setAccessibleName(self.tr("Groups of copies"))
        self.groups.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self._build()
        session.moved.connect(self._show_current)
        session.changed.connect(self._show_numbers)
        session.search.progressed.connect(self._show_progress)
        session.search.ended.connect(self._show_search)
        self.member_model.modelReset.connect(self._relayout)
        self.member_model.dataChanged.connect(self._relayout)
        details.arrived.connect(self._relayout)
        thumbnails.arrived.connect(self._repaint)
        self.groups.selectionModel().currentChanged.connect(self._group_chosen)
        self.cards.selectionModel().currentChanged.connect(self._card_chosen)
        self.cards.doubleClicked.connect(lambda _: self.compare_wanted.emit())
        self._show_current()
        self._show_numbers()
        self._show_search()

    def _build(self) -> None:
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Which kinds of groups to show"))
        for text, chosen in (
            (self.tr("Copies"), COPIES),
            *((words.kind(kind), frozenset({kind})) for kind in Kind),
        ):
            self.kinds.addItem(text, chosen)
        self.kinds.currentIndexChanged.connect(self._choose_kinds)
        self.total = wrapped()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Search for copies"))
        self._state = label("", muted=True)
        self.cancel = push_button(self.tr("Cancel"), flat=True)
        self.cancel.clicked.connect(self._session.search.cancel)
        self.again = icon_button("retry", self.tr("Search again"))
        self.again.clicked.connect(self.look)
        searching = QHBoxLayout()
        searching.addWidget(self._state, 1)
        searching.addWidget(self.cancel)
        choose = QHBoxLayout()
        choose.addWidget(self.kinds, 1)
        choose.addWidget(self.again)
        left = QFrame()
        left.setMinimumWidth(230)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 0, 8)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 12, 0)
        head.setSpacing(8)
        head.addLayout(choose)
        head.addWidget(self.total)
        head.addWidget(self._progress)
        head.addLayout(searching)
        column.addLayout(head)
        column.addWidget(self.groups, 1)
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
        right.addWidget(self.reason)
        right.addWidget(self.cards, 1)
        right.addWidget(line())
        right.addLayout(self._buttons())
        self._nothing = EmptyState("duplicates", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(middle)
        self._stack.addWidget(self._nothing)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([296, 780])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
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
        row.addStretch(1)
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
        self.history = icon_button("calendar", self.tr("History of clean-ups"))
        self.history.clicked.connect(self.history_wanted)
        keys = icon_button("info", self.tr("All keys (?)"))
        keys.clicked.connect(self.keys_wanted)
        row.addWidget(self.history)
        row.addWidget(keys)
        return row

    def look(self) -> None:
        """Search for groups."""
        self._session.look()
        self._show_search()

    def _lines(self) -> int:
        return max((lines_of(card) for card in self.member_model.cards), default=0)

    def _relayout(self) -> None:
        self.cards.scheduleDelayedItemsLayout()
        self._select_card()

    def _repaint(self, _ids: list[int]) -> None:
        if self.isVisible():
            self.groups.viewport().update()
            self.cards.viewport().update()

    def _choose_kinds(self) -> None:
        self._session.show_kinds(self.kinds.currentData())
        self._show_numbers()
        self._show_search()

    def _group_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._session.go_to(index.row())

    def _card_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._session.go_to(self._session.row, index.row())

    def _show_current(self) -> None:
        session = self._session
        self._stack.setCurrentIndex(0 if session.key else 1)
        if not session.key:
            self._explain_nothing()
            return
        index = self.group_model.index(session.row)
        if index.isValid() and self.groups.currentIndex() != index:
            self.groups.setCurrentIndex(index)
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
        session = self._session
        review, rows = session.review, session.rows
        gain = review.gain if session.kinds == COPIES else sum(map(review.gain_of, rows))
        self.total.setText(words.total(len(rows), gain, review.marked_count))
        self.trash.setText(
            self.tr("Move {} to the trash…").format(texts.files(review.marked_count))
        )
        self.trash.setVisible(review.marked_count > 0)
        if session.key:
            self._show_group()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setMaximum(max(total, 1))
        self._progress.setValue(done)
        said = self.tr("{done} of {total} pairs compared")
        self._state.setText(said.format(done=texts.number(done), total=texts.number(total)))

    def _show_search(self, *_: object) -> None:
        running = self._session.search.running
        self._progress.setVisible(running)
        self.cancel.setVisible(running)
        self.again.setEnabled(not running)
        if running:
            self._progress.setMaximum(0)
            self._state.setText(self.tr("Searching…"))
        else:
            ended = self._session.searched and not self._session.complete
            self._state.setText(self.tr("Search not finished") if ended else "")
        self._state.setVisible(bool(self._state.text()))
        self._explain_nothing()

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
