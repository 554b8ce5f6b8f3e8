"""The left side of the review: which groups to show, how the search goes, the groups."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui import texts
from photofinder.gui.duplicates import texts as words
from photofinder.gui.duplicates.group_model import KEY, GroupDelegate, GroupModel
from photofinder.gui.duplicates.search import COPIES
from photofinder.gui.duplicates.session import DuplicatesSession
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.parts import icon_button, letters, push_button, wrapped
from photofinder.search.kinds import Kind


class GroupsPanel(QFrame):
    """Shows the rows of a session and its search."""

    searching = Signal()
    """A search has begun or ended, or other kinds are shown."""

    def __init__(
        self,
        session: DuplicatesSession,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.groups = QListView()
        self.model = GroupModel(session, self)
        self.groups.setModel(self.model)
        self.groups.setItemDelegate(GroupDelegate(session, thumbnails, self))
        self.groups.setUniformItemSizes(True)
        self.groups.setFrameShape(QFrame.Shape.NoFrame)
        self.groups.setMouseTracking(True)
        self.groups.setAccessibleName(self.tr("Groups of copies"))
        self.groups.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        session.changed.connect(self._show_numbers)
        session.moved.connect(self._show_current)
        session.reset.connect(self._show_kinds)
        session.search.progressed.connect(self._show_progress)
        session.search.ended.connect(self._show_search)
        self.groups.selectionModel().currentChanged.connect(self._group_chosen)
        self._show_numbers()
        self._show_search()
        self._show_current()

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
        self._state = wrapped("", muted=True)
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
        self.setMinimumWidth(letters(33))
        column = QVBoxLayout(self)
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

    def look(self) -> None:
        """Search for groups."""
        self._session.look()
        self._show_search()

    def repaint_pictures(self, photo_ids: Collection[int]) -> None:
        """Pictures of these photos have arrived: paint the rows in sight that show one."""
        at = self.groups.indexAt(QPoint(8, 0)).row()
        bottom = self.groups.viewport().height()
        review = self._session.review
        while 0 <= at < self.model.rowCount():
            index = self.model.index(at)
            if self.groups.visualRect(index).top() > bottom:
                break
            key = index.data(KEY)
            if key in review and review.seats(key)[0].member.photo.id in photo_ids:
                self.groups.update(index)
            at += 1

    def _show_kinds(self) -> None:
        """Others may choose what is shown, too."""
        at = [self.kinds.itemData(row) for row in range(self.kinds.count())]
        if self._session.kinds in at:
            with QSignalBlocker(self.kinds):
                self.kinds.setCurrentIndex(at.index(self._session.kinds))
        self._show_numbers()

    def _choose_kinds(self) -> None:
        self._session.show_kinds(self.kinds.currentData())
        self._show_numbers()
        self._show_search()

    def _group_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._session.go_to(index.row())

    def _show_current(self) -> None:
        index = self.model.index(self._session.row)
        if index.isValid() and self.groups.currentIndex() != index:
            self.groups.setCurrentIndex(index)

    def _show_numbers(self) -> None:
        review, rows = self._session.review, self._session.rows
        shown = self._session.kinds
        gain = review.gain if shown == COPIES else sum(map(review.gain_of, rows))
        self.total.setText(words.total(len(rows), gain, review.marked_count))

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setMaximum(max(total, 1))
        self._progress.setValue(done)
        said = self.tr("{done} of {total} photos looked at")
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
        self.searching.emit()
