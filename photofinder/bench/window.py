"""The real window while it indexes: how long it stalls, how soon it answers."""

import json
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from photofinder.bench.probing import probed

TICK_MS = 4
SEARCHES = 20


@dataclass(frozen=True, slots=True)
class WindowFigures:
    """`start_s` from the start of the process to the window; stalls are how much later than
    asked a timer of the GUI thread fired, in milliseconds, while photos were being indexed;
    `click_ms` is the median from a click on Find similar to its results in the window."""

    start_s: float
    stall_p99_ms: float
    stall_max_ms: float
    samples: int
    click_ms: float


def measure(folder: Path, pictures: Path) -> WindowFigures:
    """Open the app on a new library in `folder`, let it index `pictures`, search, close.

    Runs in a process of its own, on the present display or without one.
    """
    figures = probed("photofinder.bench.window", (str(folder), str(pictures)), folder / "bytecode")
    return WindowFigures(**figures)


def probe() -> None:
    """The process that `measure` starts; prints the figures as JSON."""
    from PySide6.QtCore import QObject, Qt, QTimer

    from photofinder.app import App, application
    from photofinder.gui.garbage import GuiGarbage
    from photofinder.gui.query.request import Chip, Search
    from photofinder.gui.theme import apply_theme
    from photofinder.gui.window.instance import Wishes
    from photofinder.paths import LibraryFolder, absolute, resources
    from photofinder.search.model_registry import Registry
    from photofinder.search.query import PhotoExample
    from photofinder.settings import Settings

    library, pictures, started = Path(sys.argv[1]), absolute(sys.argv[2]), float(sys.argv[3])
    qt = application()
    folder = LibraryFolder(library)
    folder.create()
    apply_theme(qt, "light")
    garbage = GuiGarbage()
    app = App(folder, Registry(resources() / "models", folder.models), Settings())

    class Probe(QObject):
        """Watches from inside: a timer for stalls, then searches one after the other."""

        def __init__(self) -> None:
            super().__init__()
            self.start_s = 0.0
            self.stalls: list[float] = []
            self.clicks: list[float] = []
            self.clicked = self.last = time.perf_counter()
            self.indexed = False
            self.timer = QTimer(self)
            self.timer.setTimerType(Qt.TimerType.PreciseTimer)
            self.timer.timeout.connect(self.tick)
            self.timer.start(TICK_MS)

        def tick(self) -> None:
            now = time.perf_counter()
            late = 1000 * (now - self.last) - TICK_MS
            self.last = now
            if app.window is None or not app.window.isVisible():
                return
            if not self.start_s:
                self.start_s = time.time() - started
                return
            status = app.indexer.status
            if status.embedded and not self.indexed:
                self.stalls.append(max(late, 0.0))
            if status.embedded and status.state == "idle" and not self.indexed:
                self.indexed = True
                assert app.sessions is not None
                app.sessions.browse.shown.connect(self.answered)
                app.sessions.browse.search_failed.connect(self.failed)
                self.click()

        def click(self) -> None:
            assert app.sessions is not None
            self.clicked = time.perf_counter()
            number = len(self.clicks) % app.indexer.status.photos
            chip = Chip(PhotoExample(1 + number), "photo")
            app.sessions.browse.find_similar(Search((chip,)))

        def answered(self, stop: object, _other: bool) -> None:
            if getattr(stop, "results", None) is None:
                return
            self.clicks.append(1000 * (time.perf_counter() - self.clicked))
            if len(self.clicks) < SEARCHES:
                self.click()
            else:
                qt.quit()

        def failed(self, sentence: str) -> None:
            sys.stderr.write(sentence)
            qt.exit(1)

    watcher = Probe()
    app.open(Wishes(add=(pictures,)))
    code = qt.exec()
    app.close()
    garbage.stop()
    if code:
        sys.exit(code)
    figures = WindowFigures(
        start_s=watcher.start_s,
        stall_p99_ms=float(np.quantile(watcher.stalls, 0.99)),
        stall_max_ms=max(watcher.stalls),
        samples=len(watcher.stalls),
        click_ms=float(np.median(watcher.clicks)),
    )
    sys.stdout.write(json.dumps(asdict(figures)))
