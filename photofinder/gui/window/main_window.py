"""The window: its parts connected with the sessions."""

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)

from photofinder.gui import texts
from photofinder.gui.albums.controls import AlbumControls
from photofinder.gui.icons import refresh_icons
from photofinder.gui.places.browse_session import Stop
from photofinder.gui.places.places import PAGES, Kind, Overview, Place
from photofinder.gui.query.controls import SearchControls
from photofinder.gui.query.dropped import accept_copy, acceptable
from photofinder.gui.query.request import WORDS
from photofinder.gui.query.saved_controls import SavedControls
from photofinder.gui.sentences import said
from photofinder.gui.window.grid_commands import GridCommands
from photofinder.gui.window.layout import WindowLayout
from photofinder.gui.window.pages import WindowPages
from photofinder.gui.window.photo_commands import PhotoCommands
from photofinder.gui.window.sessions import Sessions
from photofinder.gui.window.undo_list import UndoList
from photofinder.gui.work import texts as work_texts
from photofinder.indexing.status import IndexerStatus


class MainWindow(WindowLayout):
    """Connections alone; decisions are made in the sessions."""

    closing = Signal()
    """The user closes the window; it is hidden already."""

    def __init__(self, sessions: Sessions) -> None:
        super().__init__(sessions)
        self._offered: list[bytes] = []
        self._known_roots = True
        self.pages = WindowPages(self, sessions)
        self.search_controls = SearchControls(
            sessions, self.top_bar.strip, self.actions_, self.grid.selected_ids
        )
        self.photo_commands = PhotoCommands(
            sessions, self.actions_, self.commands, self.grid.selected_ids, self
        )
        self.grid_commands = GridCommands(
            sessions, self.grid, self.model, self.actions_, self.toast.tell,
            self.status_line.set_tile,
        )  # fmt: skip
        self.undo_list = UndoList(self.actions_.undo, self.toast)
        self.saved_controls = SavedControls(
            sessions, self.top_bar.strip, self.sidebar, self.actions_,
            self._sidebar_changed, self.toast.tell,
        )  # fmt: skip
        AlbumControls(sessions.albums, self.inspector, self.undo_list.offer, self.toast.tell)
        self._connect_sessions()
        self._connect_widgets()
        self._connect_actions()
        geometry = sessions.preferences.settings.window
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self._selection_changed()

    def _connect_sessions(self) -> None:
        s = self._sessions
        s.browse.shown.connect(self._show_stop)
        s.browse.overview_changed.connect(self._show_overview)
        s.browse.searching.connect(lambda _: self.setCursor(Qt.CursorShape.BusyCursor))
        s.browse.search_failed.connect(self._tell)
        s.browse.left_out.connect(self.toast.tell)
        s.work.status_changed.connect(self._show_status)
        s.work.library_changed.connect(self._library_changed)
        for told in (
            s.work.told, s.work.failed, s.queries.failed, s.preferences.failed,
            s.duplicates.closer.failed,
        ):  # fmt: skip
            told.connect(self.toast.tell)
        s.input.search_wanted.connect(s.browse.find_similar)
        s.input.folders_offered.connect(self._offer_folders)
        s.input.told.connect(self.toast.tell)
        s.reading.page_read.connect(self.model.set_page)
        s.reading.facts_read.connect(self.inspector.show_photo)
        s.reading.several_read.connect(self.inspector.show_several)
        s.reading.problems_read.connect(self.problems.show_problems)
        self.model.page_wanted.connect(s.reading.page)

    def _connect_widgets(self) -> None:
        s = self._sessions
        self.sidebar.chosen.connect(self.go_to)
        self.grid.menu_wanted.connect(self.photo_commands.show_menu)
        self.page.everything_wanted.connect(lambda: s.browse.set_least(WORDS[-1]))
        self.page.folders_wanted.connect(self.dialogs.show_folders)
        self.grid.tile_changed.connect(self.status_line.set_tile)
        self.grid.selectionModel().selectionChanged.connect(self._selection_changed)
        self.status_line.tile_changed.connect(self.grid.set_tile)
        self.status_line.pause_toggled.connect(s.work.toggle_pause)
        self.status_line.pause_wanted.connect(s.pausing.pause_for)
        s.pausing.told.connect(self.toast.tell)
        s.pausing.check()
        self.status_line.activity_wanted.connect(self._show_activity)
        self.activity.pause_toggled.connect(s.work.toggle_pause)
        self.activity.rescan_wanted.connect(s.work.rescan)
        self.activity.problems_wanted.connect(self._go_to_problems)
        self.activity.folders_wanted.connect(self.dialogs.show_folders)
        self.problems.retried.connect(s.work.retry)
        self.problems.ignored.connect(s.work.ignore)
        self.problems.folder_wanted.connect(self.commands.show_path)
        self.duplicates.told.connect(self.toast.tell)
        self.duplicates.library_changed.connect(self._library_changed)
        self.duplicates.count_changed.connect(self._sidebar_changed)
        self.pages.returned.connect(self._selection_changed)
        self.viewer.similar_wanted.connect(self.photo_commands.similar_to)
        self.viewer.menu_wanted.connect(self.photo_commands.show_menu)
        self.viewer.part_wanted.connect(s.input.take_part)
        self.viewer.inspector_wanted.connect(self.actions_.inspector.trigger)
        self.first_run.started.connect(s.work.add_folders)
        self.first_run.started.connect(self._leave_first_run)
        self.first_run.refused.connect(self.toast.tell)
        self.error_banner.acted.connect(s.work.go_on)
        self.folder_banner.acted.connect(self._add_offered)
        self.vanish_banner.gone.connect(lambda root_id: s.work.settle(root_id, gone=True))
        self.commands.failed.connect(self.toast.tell)
        self.commands.told.connect(self.toast.tell)
        photos = self.photo_commands
        photos.told.connect(self.toast.tell)
        for doing in (s.saved, s.work, photos, self.duplicates):
            doing.undoable.connect(self.undo_list.offer)
        photos.gone.connect(self.viewer.leave_out)
        photos.library_changed.connect(self._library_changed)
        photos.duplicates_wanted.connect(self._show_duplicates_of)
        photos.compare_wanted.connect(self.pages.open_compare)

    def _connect_actions(self) -> None:
        a, s = self.actions_, self._sessions
        a.view.triggered.connect(self.pages.view_current)
        a.properties.triggered.connect(lambda: a.inspector.setChecked(True))
        a.paste.triggered.connect(self._paste)
        a.from_file.triggered.connect(self.dialogs.choose_files)
        a.folders.triggered.connect(self.dialogs.show_folders)
        a.back.triggered.connect(self.pages.go_back)
        a.forward.triggered.connect(s.browse.forward)
        a.inspector.toggled.connect(self._toggle_inspector)
        a.whole.toggled.connect(self.grid.set_whole)
        a.pause.triggered.connect(s.work.toggle_pause)
        a.rescan.triggered.connect(self._rescan)
        a.settings.triggered.connect(self.dialogs.show_settings)
        a.shortcuts.triggered.connect(self.dialogs.show_shortcuts)
        a.quit.triggered.connect(self.close)
        self.top_bar.connect_actions(a)

    # what the sessions say

    def _show_stop(self, stop: Stop, another: bool) -> None:
        place, search = stop.place, stop.search
        if another:
            self.pages.show_place(place)
        self.page.show_stop(stop, another)
        if place is not None:
            counted = "" if place.kind in PAGES else texts.photos(len(stop.photos))
            self.top_bar.show_place(place.title, counted)
        elif search is not None:
            self.search_controls.show(search)
            self.top_bar.show_strip()
        self.sidebar.mark(self._place_shown())
        self.actions_.save_search.setEnabled(search is not None)
        browse = self._sessions.browse
        for action, button, possible in (
            (self.actions_.back, self.top_bar.back, browse.can_go_back),
            (self.actions_.forward, self.top_bar.forward, browse.can_go_forward),
        ):
            action.setEnabled(possible)
            button.setEnabled(possible)
        self._selection_changed()
        if another:
            self.pages.take_keys()

    def _tell(self, sentence: str) -> None:
        self.unsetCursor()
        self.toast.tell(sentence)

    def _show_overview(self, overview: Overview) -> None:
        overview = self._sessions.saved.placed(self.duplicates.counted(overview))
        self.sidebar.show_overview(overview, self._place_shown())
        work = self._sessions.work
        self.page.set_working(work.working, work_texts.looking(work.status))
        self._welcome_or_library()
        self.dialogs.show_roots(overview.roots)
        self.duplicates.show_roots(overview.roots)

    def _place_shown(self) -> Place | None:
        stop = self._sessions.browse.stop
        return stop.place or self._sessions.saved.place_of(stop.search)

    def _welcome_or_library(self) -> None:
        work, browse = self._sessions.work, self._sessions.browse
        if browse.overview.roots or work.adding or work.status.roots:
            self._known_roots = True
            self.outer.setCurrentIndex(0)
        elif self._known_roots and browse.ready:
            self._known_roots = False
            self.outer.setCurrentWidget(self.first_run)

    def _show_status(self, status: IndexerStatus) -> None:
        self._welcome_or_library()
        self.status_line.show_status(status)
        self.vanish_banner.show_status(status)
        if self.activity.isVisible():
            self.activity.show_status(status)
        self.error_banner.tell(said(status.error), said(status.remedy))
        waiting = self._sessions.work.working or self._sessions.browse.refreshing
        self.page.set_working(waiting, work_texts.looking(status))
        paused = status.state == "paused"
        self.actions_.pause.setText(
            self.tr("Go on indexing") if paused else self.tr("Pause indexing")
        )
        self.dialogs.show_roots(self._sessions.browse.overview.roots)

    def _sidebar_changed(self) -> None:
        self._show_overview(self._sessions.browse.overview)

    def _library_changed(self) -> None:
        self.duplicates.follow_library()
        self.model.forget_facts()
        self._sessions.browse.refresh()
        self._sessions.reading.problems()
        if self.inspector.isVisible() and self.grid.selected_count == 1:
            self._selection_changed()

    def _offer_folders(self, folders: list[bytes]) -> None:
        self._offered = folders
        self.folder_banner.tell("")  # the same folder may have been declined before
        if self.outer.currentWidget() is self.first_run:
            for folder in folders:
                self.first_run.add_folder(folder)
        elif not self._sessions.browse.overview.roots:
            self._add_offered()  # the empty window has asked for them
        else:
            self.folder_banner.tell(texts.folders_dropped(folders), texts.what_watching_means())

    # what the user does

    def _selection_changed(self) -> None:
        count = self.grid.selected_count if self.pages.grid_shown else 0
        self.actions_.enable(count)
        self.search_controls.follow(count)
        self.photo_commands.follow(count)
        total = len(self.model.shown)
        self.status_line.selection.setText(texts.selected(count, total) if count else "")
        if self.inspector.isVisible() and self.pages.current is not self.viewer:
            if count == 1:
                self._sessions.reading.facts(self.grid.selected_ids()[0])
            else:
                self.inspector.show_nothing(count)
                self._sessions.reading.several(self.grid.selected_ids())

    def _show_duplicates_of(self, photo_ids: list[int]) -> None:
        self._go_to_kind(Kind.DUPLICATES)
        self.duplicates.show_group_of(photo_ids)

    def _toggle_inspector(self, on: bool) -> None:
        self.inspector.setVisible(on and self.pages.grid_shown)
        self._selection_changed()
        if on and self.viewer.photo is not None:
            self._sessions.reading.facts(self.viewer.photo.id)

    def _go_to_problems(self) -> None:
        self._go_to_kind(Kind.PROBLEMS)

    def _go_to_kind(self, kind: Kind) -> None:
        for place in self._sessions.browse.overview.places:
            if place.kind is kind:
                self.go_to(place)

    def go_to(self, place: Place) -> None:
        """Show a place of the sidebar; a saved search is for others to run."""
        if place.kind is not Kind.SEARCH:
            self.unsetCursor()  # a search that was under way is given up
            self._sessions.browse.go_to(place)

    def _show_activity(self) -> None:
        self.activity.show_status(self._sessions.work.status)
        self.activity.show_above(self.status_line)

    def _rescan(self) -> None:
        self._sessions.work.rescan()
        self.toast.tell(self.tr("Looking for changes in all folders."))

    def _add_offered(self) -> None:
        self._sessions.work.add_folders(self._offered)
        self.folder_banner.tell("")

    def _leave_first_run(self) -> None:
        self.outer.setCurrentIndex(0)
        self.grid.setFocus()

    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Search with what was dropped or pasted."""
        self._sessions.input.take(data)

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._sessions.browse.stop.place is None:
                self._sessions.browse.home()
            else:
                self.grid.clearSelection()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if acceptable(event.mimeData()) and event.source() is not self.grid:
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(event.mimeData())
        accept_copy(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "dialogs"):
            refresh_icons(self)
            self.actions_.refresh_icons()
            self.sidebar.refresh_icons()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        geometry = self.saveGeometry().toBase64().data()
        window = bytes(geometry).decode()
        self._sessions.preferences.change(window=window, thumbnail_size=self.grid.tile)
        event.accept()
        self.closing.emit()
