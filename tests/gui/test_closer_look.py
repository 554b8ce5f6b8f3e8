"""What a search has found is compared with the example point by point, after it is shown."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image

from photofinder.search.scores import Word
from tests.gui.conftest import RunningApp, wait_until
from tests.search.shots import jpeg, shot, write


def sections(running: RunningApp) -> dict[str, int]:
    """Titles with the number of photos below."""
    return {part.title: part.count for part in running.window.model.shown.sections}


def test_the_same_picture_is_told_from_what_only_looks_alike(
    start: Callable[..., RunningApp], photos_folder: Path
) -> None:
    write(photos_folder, "one.jpg", jpeg(shot(0, 480, 360), 92))
    small = shot(0, 480, 360).resize((360, 270), Image.Resampling.LANCZOS)
    write(photos_folder, "one small.jpg", jpeg(small, 80))
    write(photos_folder, "another.jpg", jpeg(shot(9, 480, 360), 92))
    running = start()
    running.index(photos_folder, 3)
    running.sessions.input.take_paths([bytes(photos_folder / "one.jpg")])
    wait_until(lambda: running.sessions.browse.stop.results is not None)
    running.sessions.browse.set_least(Word.UNLIKE)
    wait_until(lambda: sections(running).get("Same picture") == 1, "the closer look")
    shown = running.window.model.shown
    hits = {found.photo_id: found.photo.path for found in running.results.hits}
    assert hits[int(shown.ids[0])].endswith(b"one small.jpg")
    wait_until(lambda: "Perhaps the same picture" not in sections(running), "all of them")
