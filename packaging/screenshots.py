"""The pictures of the window in the README: a library of drawn scenes, seen in the real window.

    python packaging/screenshots.py FOLDER     needs a display, or: xvfb-run -a python …

FOLDER is seen in the pictures, so let it be a homely one, such as /home/ada/Pictures. It must not
be there yet, and is gone at the end. Writes resources/screenshots/*.png. Nothing of the user's
library is touched.
"""

import contextlib
import io
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import made_scenes
from PIL import Image, ImageEnhance
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from photofinder.app import App, application
from photofinder.gui import texts
from photofinder.gui.language import speak
from photofinder.gui.places.places import Kind
from photofinder.gui.theme import apply_theme
from photofinder.gui.window.hand_over import Wishes
from photofinder.paths import LibraryFolder, resources
from photofinder.search.model_registry import Registry
from photofinder.settings import Settings

SIZE = (1200, 760)
COLOURS = 256
PATIENCE_S = 600
EACH = 5
"""Pictures of each kind of scene."""


def main() -> None:
    """Draw, index, walk through the window."""
    if len(sys.argv) != 2 or Path(sys.argv[1]).exists():
        sys.exit(__doc__)
    photos = Path(sys.argv[1])
    app = application()
    speak(app, "en")
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as afterwards:
        count = _write(photos)
        afterwards.callback(shutil.rmtree, photos)
        library = LibraryFolder(Path(folder, "library"))
        library.create()
        running = App(library, Registry(resources() / "models", library.models), Settings())
        running.open(Wishes(add=(os.fsencode(photos),)))
        try:
            _wait(lambda: running.window is not None)
            window = running.window
            assert window is not None
            window.resize(*SIZE)
            _wait(lambda: len(window.model.shown) == count)
            _wait(lambda: running.indexer.status.state == "idle")
            for name, appearance in _screens(running):
                apply_theme(app, appearance)
                _save(window, ROOT / "resources" / "screenshots" / f"{name}.png")
        finally:
            running.close()


def _screens(running: App) -> Iterator[tuple[str, str]]:
    window, sessions = running.window, running.sessions
    assert window is not None and sessions is not None
    window.actions_.inspector.setChecked(True)
    window.grid.select_ids([window.model.id_of(8)], window.model.id_of(8))
    yield "photos", "light"
    before = sessions.browse.stop
    window.grid.select_ids([window.model.id_of(0)], window.model.id_of(0))
    window.actions_.similar.trigger()
    _wait(lambda: sessions.browse.stop is not before)
    window.actions_.inspector.setChecked(False)
    doubt = texts.perhaps_same_picture()
    _wait(lambda: doubt not in [part.title for part in window.model.shown.sections])
    yield "similar", "dark"
    places = sessions.browse.overview.places
    window.go_to(next(place for place in places if place.kind is Kind.DUPLICATES))
    review = sessions.duplicates.review
    _wait(lambda: review.complete)
    sizes = [len(review.review.group(key).members) for key in review.rows]
    review.go_to(sizes.index(max(sizes)))
    yield "duplicates", "light"


def _write(photos: Path) -> int:
    """Scenes in folders of their own, some of them copied and edited; returns how many
    different pictures there are."""
    count, when = 0, datetime(2026, 9, 20, 18, 30)
    for seed in range(EACH):
        for number, scene in enumerate(made_scenes.SCENES):
            name = scene.__name__.replace("_", " ")
            picture = _pillow(made_scenes.drawn(scene, seed * 100 + number))
            when -= timedelta(days=2, hours=number, minutes=7 * seed)
            _jpeg(picture, photos / name.capitalize() / f"{name} {seed + 1}.jpg", 92, when)
            count += 1
            if seed == 0 and number < 4:
                sent = photos / "Sent"
                small = picture.resize((600, 400), Image.Resampling.LANCZOS)
                _jpeg(small, sent / f"{name} small.jpg", 80, None)
                warm = ImageEnhance.Color(ImageEnhance.Brightness(picture).enhance(1.12))
                _jpeg(warm.enhance(1.25), sent / f"{name} edited.jpg", 88, None)
                count += 2
    return count


def _pillow(image: QImage) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGB")


def _jpeg(picture: Image.Image, path: Path, quality: int, when: datetime | None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    exif = Image.Exif()
    if when is not None:
        exif[0x0110] = "Drawing"
        exif.get_ifd(0x8769)[0x9003] = when.strftime("%Y:%m:%d %H:%M:%S")
    picture.save(path, "JPEG", quality=quality, exif=exif)
    made = (when or datetime(2025, 11, 2)).timestamp()
    os.utime(path, (made, made))


def _save(window: QWidget, path: Path) -> None:
    """Grab the window once all is painted; few colours keep the file small."""
    end = time.monotonic() + 2
    while time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    picture = _pillow(window.grab().toImage())
    path.parent.mkdir(exist_ok=True)
    small = picture.quantize(COLOURS)
    # smooth skies need the mixture, which is only made for a given palette
    small = picture.quantize(palette=small, dither=Image.Dither.FLOYDSTEINBERG)
    small.save(path, optimize=True)


def _wait(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            sys.exit("The window did not come so far.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


if __name__ == "__main__":
    main()
