"""What the user does with the selected photos: the actions of the context menu."""

import glob
import os
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from photofinder.gui.duplicates.reasons import stays
from photofinder.gui.file_commands import FileCommands
from photofinder.gui.file_removal import Removal
from photofinder.gui.language import tr
from photofinder.gui.options.word_lists import in_list
from photofinder.gui.places.browse_session import Stop
from photofinder.gui.window.actions import WindowActions
from photofinder.gui.window.removal_question import RemovalQuestion
from photofinder.gui.window.sessions import Sessions
from photofinder.indexing.cleaning import Report
from photofinder.indexing.undoing import Undone
from photofinder.library.library import Library
from photofinder.library.records import Photo, Root
from photofinder.paths import is_inside
from photofinder.search.query import Results

COMPARED = 4
"""So many photos are compared at once."""


class PhotoCommands(QObject):
    """Connects the actions for photos; what can be taken back is put on `undo`."""

    told = Signal(str)
    """A sentence for a toast."""
    undoable = Signal(str, object)
    """A sentence, and a function without arguments that takes back what it tells of."""
    gone = Signal(list)
    """Photo ids that are not to be shown any more."""
    library_changed = Signal()
    duplicates_wanted = Signal(list)
    """Show the copies of these photo ids."""
    compare_wanted = Signal(list)
    """Lay these two to four photo ids beside each other."""

    def __init__(
        self,
        sessions: Sessions,
        actions: WindowActions,
        files: FileCommands,
        selected: Callable[[], list[int]],
        window: QWidget,
    ) -> None:
        """`selected` gives the ids of the selected photos."""
        super().__init__(window)
        self._sessions, self._actions, self._files = sessions, actions, files
        self._selected, self._window = selected, window
        self._leaving: list[int] = []
        self._before: tuple[Stop, Results] | None = None
        a, removal = actions, sessions.removal
        for action, command in (
            (a.similar, self._find_similar),
            (a.similar_in_folder, self._find_in_folder),
            (a.duplicates_of, self._find_duplicates),
            (a.open, lambda: files.open(selected())),
            (a.show, lambda: files.show(selected())),
            (a.compare, self._compare),
            (a.copy, lambda: files.copy(selected())),
            (a.copy_path, lambda: files.copy_paths(selected())),
            (a.not_similar, self._call_unlike),
            (a.ignore, self._ignore),
            (a.trash, self._trash),
        ):
            action.triggered.connect(command)
        a.program_chosen.connect(lambda program: files.open_with(program, selected()))
        a.other_program.connect(lambda: files.choose_program(selected(), window))
        removal.asked.connect(self._ask)
        removal.removed.connect(self._removed)
        removal.restored.connect(self._restored)
        removal.failed.connect(self.told)

    def show_menu(self, position: QPoint) -> None:
        """Open the menu for the selection at a place of the screen."""
        menu = self._actions.photo_menu(self._window)
        self._files.programs(self._selected(), self._actions.show_programs)
        menu.popup(position)

    def follow(self, selected: int) -> None:
        """So many photos are selected: offer what can be done with them."""
        results = self._sessions.browse.stop.results
        a = self._actions
        a.compare.setEnabled(2 <= selected <= COMPARED)
        a.not_similar.setEnabled(selected > 0 and bool(results and results.positives))

    def similar_to(self, photo_id: int) -> None:
        """Search with one photo."""
        self._sessions.input.take_photos([photo_id])

    def _find_similar(self) -> None:
        self._sessions.input.take_photos(self._selected())

    def _find_in_folder(self) -> None:
        self._sessions.input.take_photos(self._selected(), in_folder=True)

    def _find_duplicates(self) -> None:
        self.duplicates_wanted.emit(self._selected())

    def _compare(self) -> None:
        self.compare_wanted.emit(self._selected()[:COMPARED])

    # taken out of results, or of the library

    def _call_unlike(self) -> None:
        stop, ids = self._sessions.browse.stop, self._selected()
        results = stop.results
        if results is None:
            return
        positives = results.positives

        def answer(photos: list[Photo]) -> None:
            examples = [photo.content for photo in photos if photo.id in positives]
            others = [photo.content for photo in photos if photo.id not in positives]
            pairs = [(example, other) for example in examples for other in others]

            def undo() -> None:
                self._write(lambda library: library.searches.forget_unlike(pairs))
                self._sessions.browse.show_results(stop, results)

            if pairs:
                self._write(lambda library: library.searches.call_unlike(pairs))
                self._drop_hits(ids)
                said = tr(
                    "%Ln photo(s) will not be shown as similar to this again.", "", len(others)
                )
                self.undoable.emit(said, undo)

        self._sessions.reading.photos([*positives, *ids], answer)

    def _ignore(self) -> None:
        stop, ids = self._sessions.browse.stop, self._selected()
        results = stop.results

        def answer(photos: list[Photo]) -> None:
            wanted, whole = _left_out(photos, self._sessions.browse.overview.roots)
            if not whole:
                self.told.emit(self.tr("This file has a name that no pattern can hold."))
                return

            def undo() -> None:
                self._sessions.work.take_back_in(wanted)
                if results is not None:
                    self._sessions.browse.show_results(stop, results)

            self._sessions.work.leave_out(wanted)
            self._drop_hits(whole)
            self.gone.emit(whole)
            said = tr("%Ln photo(s) left out of the library. The files stay.", "", len(whole))
            self.undoable.emit(said, undo)

        self._sessions.reading.photos(ids, answer)

    def _drop_hits(self, photo_ids: Sequence[int]) -> None:
        stop = self._sessions.browse.stop
        if stop.results is not None:
            left = tuple(hit for hit in stop.results.hits if hit.photo_id not in set(photo_ids))
            self._sessions.browse.show_results(stop, replace(stop.results, hits=left))

    def _write(self, change: Callable[[Library], object]) -> None:
        self._sessions.saved.write(change)

    # to the trash

    def _trash(self) -> None:
        self._leaving = self._selected()
        if self._leaving:
            self._sessions.removal.plan(self._leaving)

    def _ask(self, removal: Removal) -> None:
        if not removal.plan.files:
            why = stays(removal.plan.skipped[0].reason) if removal.plan.skipped else ""
            self.told.emit(self.tr("Nothing was moved: {}.").format(why))
            return
        question = RemovalQuestion(removal, self._window)
        question.chosen.connect(self._sessions.removal.remove)
        question.open()

    def _removed(self, report: Report) -> None:
        if not report.moved:
            why = stays(report.skipped[0].reason) if report.skipped else ""
            self.told.emit(self.tr("Nothing was moved: {}.").format(why))
            return
        stop = self._sessions.browse.stop
        self._before = (stop, stop.results) if stop.results is not None else None
        self._sessions.reading.photos(self._leaving, self._drop_lost)
        said = tr("%Ln file(s) moved to the trash.", "", len(report.moved))
        if report.skipped:
            said += " " + tr("%Ln file(s) stayed.", "", len(report.skipped))
        self.undoable.emit(said, lambda: self._sessions.removal.undo(report.batch_id))
        self.library_changed.emit()

    def _drop_lost(self, left: list[Photo]) -> None:
        """Take those photos off the screen of which no file is left."""
        lost = set(self._leaving) - {photo.id for photo in left if photo.paths}
        self._drop_hits([*lost])
        self.gone.emit([*lost])

    def _restored(self, undone: Undone) -> None:
        if self._before is not None:
            self._sessions.browse.show_results(*self._before)
        if undone.restored:
            self.told.emit(tr("%Ln file(s) are back.", "", len(undone.restored)))
        elif undone.skipped:
            self.told.emit(
                self.tr("Nothing came back: {}.").format(stays(undone.skipped[0].reason))
            )
        self.library_changed.emit()


def _left_out(
    photos: Sequence[Photo], roots: Sequence[Root]
) -> tuple[dict[int, list[str]], list[int]]:
    """By the number of the root the patterns that leave out exactly the files of these photos, and
    the ids of the photos of which every file can be named by one."""
    patterns: dict[int, list[str]] = defaultdict(list)
    whole: list[int] = []
    for photo in photos:
        named: list[tuple[int, str]] = []
        for path in photo.paths:
            for root in roots:
                if is_inside(path, root.path):
                    with suppress(UnicodeDecodeError):  # no text can name it
                        inner = os.path.relpath(path, root.path).decode()
                        named.append((root.id, in_list(glob.escape(inner.replace(os.sep, "/")))))
        if len(named) == len(photo.paths) > 0:
            whole.append(photo.id)
            for root_id, pattern in named:
                patterns[root_id].append(f"/{pattern}")
    return patterns, whole
