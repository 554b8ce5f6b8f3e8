"""What the grid asks for: going to a name, dragging files out, unfolding copies."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from photofinder.gui.grid.photo_grid import PhotoGrid
from photofinder.gui.grid.photo_model import PhotoModel
from photofinder.gui.language import tr
from photofinder.gui.window.actions import WindowActions
from photofinder.gui.window.sessions import Sessions

MOST_DRAGGED = 10_000
STEP = 24


class GridCommands(QObject):
    """Connects the grid with the sessions that know names and paths."""

    def __init__(
        self,
        sessions: Sessions,
        grid: PhotoGrid,
        model: PhotoModel,
        actions: WindowActions,
        tell: Callable[[str], None],
        resize: Callable[[int], None],
    ) -> None:
        """`tell` shows a sentence, `resize` sets the edge of the tiles."""
        super().__init__(grid)
        self._sessions, self._grid, self._model, self._tell = sessions, grid, model, tell
        grid.typing.typed.connect(self._find_name)
        grid.drag_wanted.connect(self._drag)
        grid.unfold_wanted.connect(sessions.browse.unfold)
        grid.similar_wanted.connect(lambda photo_id: sessions.input.take_photos([photo_id]))
        actions.by_name.triggered.connect(self._begin_name)
        actions.larger.triggered.connect(lambda: resize(grid.tile + STEP))
        actions.smaller.triggered.connect(lambda: resize(grid.tile - STEP))
        actions.unfold.triggered.connect(self._unfold_current)

    def _begin_name(self) -> None:
        self._grid.setFocus()
        self._grid.typing.begin()

    def _find_name(self, start: str) -> None:
        shown = self._model.shown
        current = self._grid.currentIndex().row()

        def found(row: int | None) -> None:
            if self._model.shown is not shown or not self._grid.typing.active:
                return
            if row is None:
                self._grid.typing.say_nothing_found()
            else:
                self._grid.go_to_row(row)

        self._sessions.reading.row_named(shown.ids, start, max(0, current), found)

    def _drag(self, photo_ids: list[int]) -> None:
        if len(photo_ids) > MOST_DRAGGED:
            self._tell(tr("At most %Ln photo(s) can be dragged at once.", "", MOST_DRAGGED))
        else:
            self._sessions.reading.photos(photo_ids, self._grid.drag)

    def _unfold_current(self) -> None:
        row = self._grid.currentIndex().row()
        if row >= 0 and self._model.count_text(row):
            self._sessions.browse.unfold(self._model.id_of(row))
