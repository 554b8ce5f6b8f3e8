"""The process of photofinder bench --gui: the real window, used as a person would use it."""

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer

from photofinder.app import App, application
from photofinder.errors import PhotofinderError
from photofinder.gui.garbage import GuiGarbage
from photofinder.gui.places.places import Kind, Place
from photofinder.gui.query.request import Chip, Search
from photofinder.gui.theme import apply_theme
from photofinder.gui.window.hand_over import Wishes
from photofinder.gui.window.main_window import MainWindow
from photofinder.gui.window.sessions import Sessions
from photofinder.paths import LibraryFolder, absolute, resources
from photofinder.search.model_registry import Registry
from photofinder.search.query import PhotoExample
from photofinder.settings import Settings

TICK_MS = 4
FRAMES = 150
PATIENCE_S = 900
SETTLE_S = 0.5


def probe() -> None:
    """Arguments: library folder, photos in it, ids to search with (comma-separated; none:
    only start), a folder of photos to index, time of the start. Prints the figures as JSON."""
    library, photos, ids, pictures, started = sys.argv[1:6]
    qt = application()
    folder = LibraryFolder(Path(library))
    apply_theme(qt, "light")
    garbage = GuiGarbage()
    app = App(folder, Registry(resources() / "models", folder.models), Settings())
    eyes = _Eyes(float(started))
    qt.installEventFilter(eyes)
    app.open(Wishes())
    user = _User(app, eyes)
    figures: dict[str, float] = {}
    try:
        user.until(lambda: eyes.first is not None and user.grid_filled(int(photos)), "the photos")
        figures["start_s"] = eyes.first or 0.0
        figures["filled_s"] = time.time() - float(started)
        if ids:
            user.work(figures, [int(number) for number in ids.split(",")], absolute(pictures))
    finally:  # or its threads would keep the process for ever
        app.close()
        garbage.stop()
    sys.stdout.write(json.dumps(figures))


class _Eyes(QObject):
    """Sees when the window and its grid are painted, and how late a timer fires."""

    def __init__(self, started: float) -> None:
        super().__init__()
        self.first: float | None = None
        self.painted = 0
        self.late: list[float] = []
        self.watched: QObject | None = None
        self._started = started
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, 1000 * (now - self._last) - TICK_MS))
        self._last = now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            if self.first is None and isinstance(watched, MainWindow):
                self.first = time.time() - self._started
            if watched is self.watched:
                self.painted += 1
        return False


class _User:
    """Does one thing after the other and waits for what the window shows."""

    def __init__(self, app: App, eyes: _Eyes) -> None:
        self._app = app
        self._eyes = eyes
        self._failure = ""

    @property
    def _window(self) -> MainWindow:
        assert self._app.window is not None
        return self._app.window

    @property
    def _sessions(self) -> Sessions:
        assert self._app.sessions is not None
        return self._app.sessions

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window live until something is so."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            failure = self._app.failure or self._failure
            if failure or time.monotonic() > end:
                raise PhotofinderError(failure or f"waited in vain for {what}")
            self._live()

    def _live(self) -> None:
        # Sleeps until something happens, the tick at the latest; given a time, it would spin.
        application().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _rest(self, seconds: float = SETTLE_S) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._live()

    def grid_filled(self, photos: int) -> bool:
        """Whether so many photos are shown and the grid was painted since."""
        if self._app.window is None:
            return False
        self._eyes.watched = self._window.grid.viewport()
        return len(self._window.model.shown) >= photos and self._eyes.painted > 0

    def work(self, figures: dict[str, float], ids: list[int], pictures: bytes) -> None:
        """Scroll, jump, resize, select, go about, search, index."""
        self._rest()
        figures["memory_mb"] = _memory_mb()
        frames = self._scroll()
        figures["frame_p50_ms"], figures["frame_p99_ms"] = _quantiles(frames, 0.5, 0.99)
        figures["frame_max_ms"] = max(frames)
        window, bar = self._window, self._window.grid.verticalScrollBar()
        size = window.size()
        self._stall(figures, "jump", lambda: bar.setValue(bar.maximum()))
        self._stall(figures, "back", lambda: bar.setValue(0))
        for name, scale in (("narrower", 0.6), ("wider", 1.0)):
            self._stall(figures, name, partial(window.resize, size * scale))
        self._stall(figures, "select", window.grid.selectAll)
        self._stall(figures, "deselect", window.grid.clearSelection)
        places = self._sessions.browse.overview.places
        year = next(_all_of(places, Kind.YEAR))
        for name, place in (("place", year), ("all", places[0])):
            self._stall(figures, name, partial(window.go_to, place))
        self.until(self._readable, "the vectors")
        self._search(figures, ids)
        self._index(figures, pictures)
        figures["memory_end_mb"] = _memory_mb()

    def _readable(self) -> bool:
        store = self._app.indexer.store
        return store is not None and store.filled.is_set()

    def _scroll(self) -> list[float]:
        grid = self._window.grid
        bar, step = grid.verticalScrollBar(), grid.viewport().height() // 4
        frames = []
        for _ in range(FRAMES):
            self._rest(TICK_MS / 1000)
            start = time.perf_counter()
            bar.setValue(bar.value() + step)
            application().processEvents()
            frames.append(1000 * (time.perf_counter() - start))
        return frames

    def _stall(self, figures: dict[str, float], name: str, act: Callable[[], object]) -> None:
        self._rest()
        self._eyes.late.clear()
        act()
        self._rest()
        figures[f"{name}_stall_ms"] = max(self._eyes.late, default=0.0)

    def _search(self, figures: dict[str, float], ids: list[int]) -> None:
        browse = self._sessions.browse
        browse.search_failed.connect(self._failed)
        known, painted = [], []
        for photo_id in ids:
            ids_ms, painted_ms = self._click(photo_id)
            known.append(ids_ms)
            painted.append(painted_ms)
            self._rest()  # as somebody who looks at what was found: it is compared meanwhile
        figures["ids_p50_ms"], figures["ids_p95_ms"] = _quantiles(known, 0.5, 0.95)
        figures["painted_p50_ms"], figures["painted_p95_ms"] = _quantiles(painted, 0.5, 0.95)
        browse.home()

    def _failed(self, sentence: str) -> None:
        self._failure = sentence

    def _click(self, photo_id: int) -> tuple[float, float]:
        browse, seen = self._sessions.browse, self._eyes.painted
        before, start = browse.stop, time.perf_counter()
        browse.find_similar(Search((Chip(PhotoExample(photo_id), "photo"),)))
        self.until(lambda: browse.stop is not before, "results")
        ids_ms = 1000 * (time.perf_counter() - start)
        self._painted_after(seen)
        while not self._tiles_there():  # looked at once for each painting: looking costs as well
            self._painted_after(self._eyes.painted)
        return ids_ms, 1000 * (time.perf_counter() - start)

    def _painted_after(self, seen: int) -> None:
        self.until(lambda: self._eyes.painted > seen, "the tiles")

    def _tiles_there(self) -> bool:
        """Whether every tile in sight has its picture."""
        grid, model = self._window.grid, self._window.model
        height = grid.viewport().height()
        for row in range(len(model.shown)):
            if grid.visualRect(model.index(row)).top() > height:
                break
            if self._sessions.thumbnails.held(model.id_of(row)) is None:
                return False
        return True

    def _index(self, figures: dict[str, float], pictures: bytes) -> None:
        indexer = self._app.indexer
        self._eyes.late.clear()
        self._sessions.work.add_folders([pictures])
        self.until(lambda: indexer.status.embedded > 0, "the first photo")
        self.until(lambda: indexer.status.state == "idle", "the end of indexing")
        late = self._eyes.late
        figures["indexing_p99_ms"], figures["indexing_max_ms"] = _quantiles(late, 0.99, 1.0)


def _all_of(places: Iterable[Place], kind: Kind) -> Iterator[Place]:
    for place in places:
        if place.kind is kind:
            yield place
        yield from _all_of(place.children, kind)


def _quantiles(values: list[float], first: float, second: float) -> tuple[float, float]:
    return float(np.quantile(values, first)), float(np.quantile(values, second))


def _memory_mb() -> float:
    return float(psutil.Process().memory_info().rss) / (1 << 20)
