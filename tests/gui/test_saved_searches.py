"""Saved searches: kept by content, named in the sidebar, asked again, removed and brought back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from photofinder.gui.places.model import PLACE
from photofinder.gui.places.places import Kind, Place
from photofinder.gui.query.request import Search
from photofinder.library.library import Library
from photofinder.search.query import FileExample, PixelsExample
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.dropping import drop, files
from tests.gui.photo_files import picture, write_photos

Start = Callable[..., RunningApp]


@pytest.fixture
def running(start: Start, photos_folder: Path) -> RunningApp:
    write_photos(photos_folder)
    app = start()
    app.index(photos_folder, 12)
    return app


def saved(running: RunningApp) -> list[Place]:
    """The saved searches as the sidebar shows them."""
    model = running.window.sidebar.model()
    for row in range(model.rowCount()):
        heading = model.index(row, 0)
        if heading.data() == "Saved searches":
            count = model.rowCount(heading)
            return [model.index(below, 0, heading).data(PLACE) for below in range(count)]
    return []


def save(running: RunningApp) -> Place:
    """Save the search on the screen; returns the entry it has got."""
    before = {place.number for place in saved(running)}
    running.window.actions_.save_search.trigger()
    wait_until(lambda: len(saved(running)) > len(before), "the entry in the sidebar")
    return next(place for place in saved(running) if place.number not in before)


def ask(running: RunningApp, place: Place) -> Search:
    """Choose an entry and wait for the search."""
    before = running.sessions.browse.stop
    running.window.sidebar.chosen.emit(place)
    wait_until(lambda: running.sessions.browse.stop is not before, "the search")
    search = running.sessions.browse.stop.search
    assert search is not None
    return search


def editor(running: RunningApp) -> QLineEdit:
    def shown() -> list[QLineEdit]:
        return [e for e in running.window.sidebar.findChildren(QLineEdit) if e.isVisible()]

    wait_until(shown, "an editor")
    return shown()[0]


def test_a_search_is_saved_named_and_asked_again_after_its_photo_moved(
    running: RunningApp, photos_folder: Path
) -> None:
    running.search(0)
    hits = running.window.model.shown.ids.tolist()
    place = save(running)
    assert place.title == "Like hue 0 shift 0"
    # the sidebar asks for a name at once
    line = editor(running)
    line.selectAll()
    QTest.keyClicks(line, "Reds")
    running.sessions.saved.changed.emit()  # new counts do not disturb who types
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait_until(lambda: [p.title for p in saved(running)] == ["Reds"], "the new name")
    old = next(photos_folder.rglob("hue 0 shift 0.png"))
    old.rename(photos_folder / "moved.png")
    running.sessions.work.rescan()
    running.sessions.browse.home()
    wait_until(lambda: running.app.indexer.status.state == "idle")
    search = ask(running, saved(running)[0])
    wait_until(lambda: running.window.model.shown.ids.tolist() == hits, "the same hits")
    assert search.saved == place.number
    assert running.window.sidebar.currentIndex().data(PLACE).kind is Kind.SEARCH


def test_everything_a_search_is_narrowed_to_is_kept(running: RunningApp, tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    picture(75).save(str(outside))
    drop(running.window, files(outside))
    wait_until(lambda: running.sessions.browse.stop.search is not None)
    first = running.sessions.browse.stop.search
    running.window.grid.select_ids([running.window.model.id_of(0)])
    running.window.actions_.exclude.trigger()
    wait_until(lambda: running.sessions.browse.stop.search is not first)
    root = running.sessions.browse.overview.roots[0].path
    running.window.search_controls.menu.folder_chosen.emit(root)
    wait_until(lambda: running.sessions.browse.stop.search.folder == root)
    asked = running.sessions.browse.stop.search
    again = ask(running, save(running))
    assert again.folder == root and again.mode == asked.mode
    assert again.chips[0].example == FileExample(bytes(outside))
    assert [c.photo_id for c in again.against] == [c.photo_id for c in asked.against]


def test_a_part_of_a_photo_is_kept_as_a_picture(running: RunningApp) -> None:
    wait_until(lambda: running.window.model.photo_at(0) is not None)
    running.sessions.input.take_part(running.window.model.photo_at(0), QRectF(0, 0, 0.5, 0.5))
    wait_until(lambda: running.sessions.browse.stop.search is not None)
    before = running.sessions.browse.stop.search.chips[0].example
    again = ask(running, save(running)).chips[0].example
    assert isinstance(before, PixelsExample) and isinstance(again, PixelsExample)
    assert again.pixels.shape == before.pixels.shape
    assert abs(again.pixels.astype(int) - before.pixels.astype(int)).mean() < 4


def test_f2_renames_del_removes_and_undo_brings_back(running: RunningApp) -> None:
    running.search(0)
    save(running)
    QTest.keyClick(editor(running), Qt.Key.Key_Escape)
    running.search(1)
    save(running)
    QTest.keyClick(editor(running), Qt.Key.Key_Escape)
    names = [place.title for place in saved(running)]
    assert len(names) == 2
    sidebar = running.window.sidebar
    sidebar.setFocus()
    QTest.keyClick(sidebar, Qt.Key.Key_Delete)
    wait_until(lambda: len(saved(running)) == 1, "one is removed")
    assert "Removed the saved search" in running.window.toast.text
    running.window.actions_.undo.trigger()
    wait_until(lambda: [place.title for place in saved(running)] == names, "it is back")
    menu = sidebar.saved_menu(saved(running)[0])
    assert [a.text() for a in menu.actions() if a.text()] == ["Search again", "Rename", "Remove"]
    menu.actions()[1].trigger()
    assert editor(running).text() == names[0]
    QTest.keyClick(editor(running), Qt.Key.Key_Escape)
    menu.close()


def test_saved_searches_are_in_the_library(running: RunningApp) -> None:
    running.search(0)
    title = save(running).title
    with Library(running.sessions.folder) as library:
        assert [search.name for search in library.searches.list()] == [title]


def test_what_cannot_be_saved_is_told(running: RunningApp) -> None:
    running.window.saved_controls.save()
    assert "Search first" in running.window.toast.text
    running.search(0)
    save(running)
    running.window.saved_controls.save()
    assert "saved already" in running.window.toast.text
    number = running.sessions.saved.searches[0].id
    running.sessions.saved.write(
        lambda library: library.searches.restore(
            type(library.searches.list()[0])(number + 1, "damaged", "rubbish")
        )
    )
    wait_until(lambda: len(saved(running)) == 2)
    running.window.sidebar.chosen.emit(Place(Kind.SEARCH, "", number=number + 1))
    wait_until(lambda: "cannot be read" in running.window.toast.text)
