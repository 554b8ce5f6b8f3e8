"""Python's cyclic garbage collection on the GUI thread alone.

Left to itself it may run on any thread and there destroy Qt objects that belong to this one
(as Anki and qutebrowser found out).
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2000


class GuiGarbage(QObject):
    """Collects young objects often and old ones rarely, as the automatic way would.

    What was loaded before it is made stays as long as the program: it is never looked through,
    which would stop the window for a tenth of a second now and then.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(EVERY_MS)

    def collect(self) -> None:
        """Collect the generations that are due."""
        counts = gc.get_count()
        due = -1
        for generation, (count, threshold) in enumerate(
            zip(counts, self._thresholds, strict=False)
        ):
            if count <= threshold:
                break
            due = generation
        if due >= 0:
            gc.collect(due)

    def stop(self) -> None:
        """Back to the automatic way."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
