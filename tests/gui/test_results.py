"""What a search shows: never empty while there are photos, never lost to one bad file."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider

from photofinder.gui.places.browse_session import Stop
from photofinder.gui.query.request import Search
from photofinder.search.scores import Word
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.dropping import drop, files
from tests.gui.photo_files import picture


def slider(running: RunningApp) -> QSlider:
    return running.window.top_bar.strip.findChild(QSlider)


def hits_shown(running: RunningApp) -> int:
    """Tiles, and the copies that are folded into them."""
    shown = running.window.model.shown
    return len(shown) + sum(shown.copies)


def test_the_last_stop_of_the_slider_shows_everything(at_home: RunningApp) -> None:
    at_home.search(0)
    strip, shown = at_home.window.top_bar.strip, at_home.window.model
    slider(at_home).setValue(slider(at_home).maximum())
    assert strip.least_text == "Everything"
    assert hits_shown(at_home) == len(at_home.results.hits) == 11
    slider(at_home).setValue(0)
    assert strip.least_text == "Identical"
    assert len(shown.shown) < 11


def test_a_search_without_near_hits_shows_all_and_says_so(
    at_home: RunningApp, tmp_path: Path
) -> None:
    browse = at_home.sessions.browse
    browse.set_least(Word.IDENTICAL)
    outside = tmp_path / "unlike.png"
    picture(30, 150).save(str(outside))
    drop(at_home.window, files(outside))
    wait_until(lambda: browse.stop.results is not None)
    assert not any(hit.word is Word.IDENTICAL for hit in at_home.results.hits)
    assert hits_shown(at_home) == len(at_home.results.hits)
    assert at_home.window.page.currentWidget() is at_home.window.grid
    assert at_home.window.top_bar.strip.least_text == "Everything"
    # the next search is filtered as the slider was set
    at_home.search(0)
    assert at_home.window.top_bar.strip.least_text == "Identical"


def test_where_nothing_is_that_much_alike_a_button_shows_everything(
    at_home: RunningApp,
) -> None:
    at_home.search(0, 3, 6)
    at_home.sessions.browse.set_least(Word.IDENTICAL)
    page = at_home.window.page
    wait_until(lambda: page.currentWidget() is not page.grid)
    QTest.mouseClick(page.everything, Qt.MouseButton.LeftButton)
    assert page.currentWidget() is page.grid
    assert at_home.window.top_bar.strip.least_text == "Everything"
    assert len(at_home.window.model.shown) > 0


def test_a_search_without_any_hit_counts_its_examples(at_home: RunningApp) -> None:
    at_home.search(*range(10))
    chips = at_home.sessions.browse.stop.search.chips
    nothing = replace(at_home.results, hits=())
    page = at_home.window.page
    for search, said in (
        (Search(chips), "like these 10"),
        (Search(chips[:1]), "like this one"),
        (Search(chips[:1], folder=b"/somewhere"), "narrowed"),
    ):
        page.show_stop(Stop(search=search, results=nothing), True)
        shown = [label.text() for label in page.currentWidget().findChildren(QLabel)]
        assert any(said in text for text in shown), shown
        assert not page.everything.isVisible()


def test_a_file_of_the_library_comes_with_its_picture(at_home: RunningApp) -> None:
    wait_until(lambda: at_home.window.model.photo_at(0) is not None)
    photo = at_home.window.model.photo_at(0)
    at_home.sessions.input.take_paths([photo.path])
    wait_until(lambda: at_home.sessions.browse.stop.results is not None)
    picture = at_home.sessions.chip_pictures.picture(at_home.sessions.browse.stop.search.chips[0])
    assert picture is not None
    assert picture.height() == 64


def test_several_selected_photos_are_summed_up(at_home: RunningApp) -> None:
    window = at_home.window
    window.actions_.inspector.setChecked(True)
    window.grid.select_ids([window.model.id_of(row) for row in range(3)])

    def said() -> list[str]:
        return [label.text() for label in window.inspector.findChildren(QLabel)]

    wait_until(lambda: "Size in all" in said() and "Dates" in said())
    assert "3 photos selected" in said()
    window.actions_.inspector.setChecked(False)


def test_one_broken_file_among_several_is_named_and_left_out(
    at_home: RunningApp, tmp_path: Path
) -> None:
    paths = [tmp_path / name for name in ("one.png", "broken.jpg", "two.png")]
    picture(120, 5).save(str(paths[0]))
    paths[1].write_bytes(b"\xff\xd8\xff\xe0 broken")
    picture(120, 9).save(str(paths[2]))
    drop(at_home.window, files(*paths))
    wait_until(lambda: at_home.sessions.browse.stop.search is not None)
    titles = [chip.title for chip in at_home.sessions.browse.stop.search.chips]
    assert titles == ["one.png", "two.png"]
    assert b"hue 120" in at_home.results.hits[0].path
    assert "broken.jpg" in at_home.window.toast.text
    assert "goes on without it" in at_home.window.toast.text


def test_several_broken_files_make_no_search(at_home: RunningApp, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.jpg", "b.jpg")]
    for path in paths:
        path.write_bytes(b"\xff\xd8\xff\xe0 broken")
    drop(at_home.window, files(*paths))
    wait_until(lambda: "a.jpg" in at_home.window.toast.text)
    assert at_home.sessions.browse.stop.place is not None
