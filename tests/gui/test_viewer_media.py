"""What the viewer shows beyond a still picture: animations, profiles, a crop in its original."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QProxyStyle, QStyle

from photofinder.gui.viewer.viewer import Viewer
from photofinder.search.scores import Word
from tests.gui.conftest import RunningApp, wait_until
from tests.imaging.test_animation import animation
from tests.imaging.test_pixels import swapped_profile

Start = Callable[..., RunningApp]


def textured(seed: int) -> Image.Image:
    """A picture with detail of every size, 800 x 600."""
    rng = np.random.default_rng(seed)
    grey = np.zeros((600, 800, 3), np.float32)
    for edge in (6, 16, 40, 100):
        noise = rng.normal(0, 1, (edge * 3 // 4, edge, 3)).astype(np.float32)
        grey += cv2.resize(noise, (800, 600), interpolation=cv2.INTER_CUBIC)
    return Image.fromarray(np.clip(grey * 40 + 128, 0, 255).astype(np.uint8))


@pytest.fixture
def running(start: Start, photos_folder: Path) -> RunningApp:
    """The app with an animation of each kind, a picture with a profile, two textured ones."""
    for kind in ("gif", "webp", "png"):
        path = photos_folder / f"moving.{kind}"
        path.write_bytes(animation("WEBP" if kind == "webp" else kind.upper(), [60, 60, 60]))
    Image.new("RGB", (64, 48), (240, 20, 20)).save(
        photos_folder / "profile.png", icc_profile=swapped_profile()
    )
    for number in range(2):
        textured(number).save(photos_folder / f"textured {number}.jpg", quality=92)
    app = start()
    app.index(photos_folder, 6)
    return app


def view(running: RunningApp, name: str) -> Viewer:
    """Open the photo with this file name."""
    window, found = running.window, []
    ids = window.model.shown.ids.tolist()
    running.sessions.reading.photos(ids, found.extend)
    wait_until(lambda: found)
    photo_id = next(p.id for p in found if p.path.endswith(name.encode()))
    window.grid.opened.emit(ids.index(photo_id))
    wait_until(lambda: window.viewer.photo is not None and window.viewer.photo.id == photo_id)
    return window.viewer


def colour(viewer: Viewer) -> str:
    """Which of the three frames is shown."""
    image = viewer.canvas.image
    pixel = image.pixelColor(image.width() // 2, image.height() // 2)
    values = {"red": pixel.red(), "green": pixel.green(), "blue": pixel.blue()}
    return max(values, key=lambda name: values[name])


@pytest.mark.parametrize("name", ["moving.gif", "moving.webp", "moving.png"])
def test_animations_play_loop_and_pause(running: RunningApp, name: str) -> None:
    viewer = view(running, name)
    for wanted in ("green", "blue", "red", "green"):
        wait_until(lambda wanted=wanted: colour(viewer) == wanted, wanted)
    assert viewer.play.isVisible() and viewer.player.playing
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    assert not viewer.player.playing
    assert viewer.photo is not None and viewer.photo.path.endswith(name.encode()), "no leafing"
    QTest.mouseClick(viewer.play, Qt.MouseButton.LeftButton)
    assert viewer.player.playing
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.player.animated


class Calm(QProxyStyle):
    """A desktop that wants no motion."""

    def styleHint(self, hint, option=None, widget=None, returned=None):  # type: ignore[no-untyped-def]
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


def test_with_less_motion_nothing_plays_by_itself(running: RunningApp) -> None:
    calm = Calm()
    running.window.viewer.setStyle(calm)
    viewer = view(running, "moving.gif")
    wait_until(viewer.play.isVisible)
    assert not viewer.player.playing and colour(viewer) == "red"
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    wait_until(lambda: colour(viewer) == "green")
    viewer.setStyle(None)  # type: ignore[arg-type]


def test_still_pictures_have_no_button_to_play(running: RunningApp) -> None:
    viewer = view(running, "textured 0.jpg")
    wait_until(lambda: viewer.canvas.image.width() == 800)
    assert not viewer.play.isVisible() and not viewer.note.isVisible()


def test_embedded_profiles_are_obeyed(running: RunningApp) -> None:
    viewer = view(running, "profile.png")
    wait_until(lambda: viewer.canvas.image.width() == 64)
    assert colour(viewer) == "blue", "the profile swaps red and blue"


def test_a_real_wide_gamut_file_is_shown_in_srgb(
    start: Start, photos_folder: Path, shared_photos: Path
) -> None:
    stored = Image.open(shared_photos / "formats" / "prophoto.png").convert("RGB")
    (photos_folder / "prophoto.png").write_bytes(
        (shared_photos / "formats" / "prophoto.png").read_bytes()
    )
    app = start()
    app.index(photos_folder, 1)
    viewer = view(app, "prophoto.png")
    wait_until(lambda: viewer.canvas.image.width() == min(stored.width, viewer.photo.width))
    shown = viewer.canvas.image
    far = 0
    for x in range(0, stored.width, max(1, stored.width // 16)):
        for y in range(0, stored.height, max(1, stored.height // 16)):
            pixel, raw = shown.pixelColor(x, y), stored.getpixel((x, y))
            assert isinstance(raw, tuple)
            far = max(far, abs(pixel.red() - raw[0]), abs(pixel.green() - raw[1]))
    assert far > 12, "the numbers of the file mean other colours in sRGB"


def test_a_part_is_framed_where_it_lies_in_its_original(running: RunningApp) -> None:
    viewer = view(running, "textured 0.jpg")
    part = QRectF(0.2, 0.3, 0.5, 0.4)
    original = viewer.photo
    assert original is not None
    viewer.part_wanted.emit(original, part)
    wait_until(lambda: running.sessions.browse.stop.results is not None, "hits")
    running.sessions.browse.set_least(Word.UNLIKE)
    rows = running.window.model.shown.rows_of([original.id])
    running.window.grid.opened.emit(rows[0])
    wait_until(lambda: viewer.canvas.part is not None, "the frame")
    found = viewer.canvas.part.boundingRect()
    for got, wanted in zip(found.getRect(), part.getRect(), strict=True):
        assert got == pytest.approx(wanted, abs=0.02)
    assert "frame shows" in viewer.note.text()
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    wait_until(lambda: viewer.photo is not None and viewer.photo.id != original.id)
    assert viewer.canvas.part is None


def test_escape_returns_to_the_same_place_of_the_grid(at_home: RunningApp) -> None:
    window = at_home.window
    window.grid.set_tile(240)
    window.resize(900, 520)
    bar = window.grid.verticalScrollBar()
    wait_until(lambda: bar.maximum() > 200)
    middle = window.model.index(5)
    window.grid.scrollTo(middle, QAbstractItemView.ScrollHint.PositionAtCenter)
    place = bar.value()
    assert 0 < place < bar.maximum()
    window.grid.opened.emit(5)
    wait_until(lambda: window.viewer.photo is not None)
    QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.page
    wait_until(lambda: bar.value() == place, "the place")
    window.grid.set_tile(160)
