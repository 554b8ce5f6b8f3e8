"""Nothing that the first picture of the window does not need is loaded before it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from photofinder.app import application
from tests.gui.made_library import MadeLibrary

HEAVY = ("cv2", "PIL", "onnxruntime", "usearch", "rawpy", "watchdog", "psutil",
         "PySide6.QtNetwork", "photofinder.gui.compare.page", "photofinder.gui.duplicates.page",
         "photofinder.gui.options.settings_dialog")  # fmt: skip

_CODE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from photofinder import app
from photofinder.gui.window.main_window import MainWindow
from photofinder.paths import LibraryFolder

class Eye(QObject):
    loaded = None
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, MainWindow):
            if self.loaded is None:
                self.loaded = [name for name in sys.argv[2:] if name in sys.modules]
                app.QGuiApplication.quit()
        return False

eye = Eye()
app.application().installEventFilter(eye)
code = app.run(LibraryFolder(Path(sys.argv[1])))
print(json.dumps([code, eye.loaded]))
"""


def test_the_window_appears_before_anything_heavy_is_loaded(made: MadeLibrary) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE, str(made.folder.folder), *HEAVY],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout) == [0, []]


def test_the_window_gets_pythons_lock_back_soon() -> None:
    """Painting gives it away many times: each time a busy thread may keep it so long."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    application()
    assert sys.getswitchinterval() < 0.002
    sys.setswitchinterval(before)
