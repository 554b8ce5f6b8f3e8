"""The menu that narrows a search to a folder or a time, and changes how hits are shown."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from photofinder.gui import texts
from photofinder.gui.places.places import Kind, Overview, Place
from photofinder.gui.query.result_list import View

MOST = 40
"""A menu names at most so many folders of one level."""


class FilterMenu(QMenu):
    """Filled when it opens, from the places of the sidebar."""

    folder_chosen = Signal(bytes)
    """Search below this folder only (absolute)."""
    dates_chosen = Signal(object)
    """Search in the time of this Place only."""
    range_wanted = Signal()
    """Ask for two days between which photos must be."""
    view_chosen = Signal(object)
    """Show hits by this View."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.folders = self.addMenu(self.tr("Only in folder"))
        self.dates = self.addMenu(self.tr("Only from"))
        self.addAction(self.tr("Only between two days…")).triggered.connect(self.range_wanted)
        self.addSeparator()
        self.fold = QAction(self.tr("Fold copies into one tile"), self)
        self.hide_moment = QAction(self.tr("Hide the same moment"), self)
        for action in (self.fold, self.hide_moment):
            action.setCheckable(True)
            action.triggered.connect(self._view_changed)
            self.addAction(action)
        self._view = View()

    def fill(self, overview: Overview, view: View) -> None:
        """Offer what there is now."""
        self._view = view
        self.fold.setChecked(view.fold)
        self.hide_moment.setChecked(view.hide_moment)
        self.folders.clear()
        self.dates.clear()
        for heading in overview.places:
            for place in heading.children:
                if place.kind is Kind.FOLDER:
                    self._add_folder(self.folders, place)
                elif place.kind is Kind.YEAR:
                    self._add_year(place)
        self.folders.setEnabled(not self.folders.isEmpty())
        self.dates.setEnabled(not self.dates.isEmpty())

    def _add_folder(self, menu: QMenu, place: Place) -> None:
        action = menu.addAction(place.title.replace("&", "&&"))
        action.triggered.connect(lambda: self.folder_chosen.emit(place.folder))
        if place.children:
            below = menu.addMenu(self.tr("in {}").format(place.title.replace("&", "&&")))
            for child in place.children[:MOST]:
                self._add_folder(below, child)

    def _add_year(self, place: Place) -> None:
        year = self.dates.addMenu(place.title)
        whole = year.addAction(self.tr("All of {}").format(place.title))
        whole.triggered.connect(lambda: self.dates_chosen.emit(place))
        year.addSeparator()
        for month in place.children:
            named = replace(month, title=texts.named_month(month.title, place.title))
            action = year.addAction(month.title)
            action.triggered.connect(lambda _=False, chosen=named: self.dates_chosen.emit(chosen))

    def _view_changed(self) -> None:
        view = replace(
            self._view, fold=self.fold.isChecked(), hide_moment=self.hide_moment.isChecked()
        )
        self.view_chosen.emit(view)
