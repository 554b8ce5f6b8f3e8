"""The middle of the window: the grid, or a word about why it is empty."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from photofinder.gui import texts
from photofinder.gui.empty_state import EmptyState
from photofinder.gui.grid.photo_grid import PhotoGrid
from photofinder.gui.grid.photo_model import PhotoModel
from photofinder.gui.parts import push_button
from photofinder.gui.places.browse_session import Stop
from photofinder.gui.places.places import Overview
from photofinder.library.records import Photo

REMEMBERED = 1000
"""Selections up to this size are kept for the way back."""


class GridPage(QStackedWidget):
    """Shows stops; keeps the place of the view in the stop that is shown."""

    everything_wanted = Signal()
    """Show hits however little alike they are."""
    folders_wanted = Signal()
    """Choose which folders are watched."""

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.grid = PhotoGrid(model)
        self._stop: Stop | None = None
        self.everything = push_button(self.tr("Show everything"))
        self.everything.clicked.connect(self.everything_wanted)
        self._found_nothing = EmptyState("similar", "", button=self.everything)
        self.folders = push_button(self.tr("Choose folders…"))
        self.folders.clicked.connect(self.folders_wanted)
        self._empty = EmptyState(
            "photos",
            self.tr("No photos here yet"),
            self.tr("New photos appear here by themselves. Other folders can be added, or dropped "
                    "on the window."),
            button=self.folders,
        )  # fmt: skip
        self.first_folders = push_button(self.tr("Choose folders…"), primary=True)
        self.first_folders.clicked.connect(self.folders_wanted)
        self._no_folders = EmptyState(
            "folder-add",
            self.tr("Drop folders with photos here"),
            self.tr("Nothing leaves this computer. Your photos are never changed."),
            button=self.first_folders,
            zone=True,
        )  # fmt: skip
        self._waiting = EmptyState("photos", self.tr("Looking for photos…"))
        for page in (
            self.grid, self._found_nothing, self._empty, self._no_folders, self._waiting,
        ):  # fmt: skip
            self.addWidget(page)
        self._working = False
        self._watched = True
        self.grid.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.grid.selectionModel().selectionChanged.connect(self._selected)

    def show_stop(self, stop: Stop, another: bool) -> None:
        """Show another stop at the place where it was left, or the same one renewed."""
        scroll, current, selected = stop.scroll, stop.current, list(stop.selected)
        self._stop = None
        found = stop.results
        known: Iterable[Photo] | None = ()
        if found is not None:  # what was read since is newer than what was found
            known = (hit.photo for hit in found.hits) if another else None
        self.grid.show_photos(
            stop.photos, captions=found is not None, keep=not another, known=known
        )
        if another:
            self.grid.select_ids(selected, current)
            self.grid.go_to(scroll)
        self._stop = stop
        self._choose()
        self._selected()

    def set_working(self, working: bool, detail: str = "") -> None:
        """Whether photos may still come in; `detail` says how far that is."""
        self._working = working
        self._waiting.set_texts(self.tr("Looking for photos…"), detail)
        self._choose()

    def show_overview(self, overview: Overview) -> None:
        """Follow whether there are folders in the library at all."""
        self._watched = bool(overview.roots)
        self._choose()

    def _choose(self) -> None:
        stop = self._stop
        page: QWidget = self.grid
        if stop is not None and not len(stop.photos):
            if stop.results is not None:
                page = self._found_nothing
                self._explain(stop)
            else:
                nothing = self._empty if self._watched else self._no_folders
                page = self._waiting if self._working else nothing
        if self.currentWidget() is not page:
            self.setCurrentWidget(page)

    def _explain(self, stop: Stop) -> None:
        others = bool(stop.results and stop.results.hits)
        self.everything.setVisible(others)
        if others:
            self._found_nothing.set_texts(
                self.tr("No photo is this much alike"),
                self.tr("Move the slider at the top towards Everything to see more."),
            )
        elif stop.search is not None:
            narrowed = stop.search.folder is not None or stop.search.since is not None
            self._found_nothing.set_texts(
                self.tr("Nothing similar found"),
                texts.nothing_like(len(stop.search.chips), narrowed),
            )

    def _scrolled(self, value: int) -> None:
        if self._stop is not None:
            self._stop.scroll = value

    def _selected(self) -> None:
        if self._stop is not None:
            # a large selection is not worth coming back to
            few = self.grid.selected_count <= REMEMBERED
            self._stop.selected = self.grid.selected_ids() if few else []
            self._stop.current = self.grid.current_id()
