"""The context menu of photos: its order, and what each of its items does."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from photofinder.gui.compare.page import Mode
from photofinder.gui.file_programs import Program
from photofinder.gui.places.places import Kind
from photofinder.gui.window.removal_question import RemovalQuestion
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.photo_files import write_photos

Start = Callable[..., RunningApp]


@pytest.fixture
def running(
    start: Start, photos_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> RunningApp:
    """The app with twelve photos of its own, and a trash of its own."""
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    write_photos(photos_folder)
    app = start()
    app.index(photos_folder, 12)
    return app


def select(running: RunningApp, *rows: int) -> list[int]:
    ids = [running.window.model.id_of(row) for row in rows]
    running.window.grid.select_ids(ids, ids[0])
    return ids


def shown(running: RunningApp) -> set[int]:
    return set(running.window.model.shown.ids.tolist())


def question(running: RunningApp) -> RemovalQuestion:
    wait_until(lambda: running.window.findChild(RemovalQuestion), "the question")
    found = running.window.findChild(RemovalQuestion)
    assert isinstance(found, RemovalQuestion)
    return found


def trash(running: RunningApp, *rows: int) -> list[int]:
    """Move these rows to the trash and wait until they are gone."""
    ids = select(running, *rows)
    running.window.actions_.trash.trigger()
    QTest.mouseClick(question(running).all_files, Qt.MouseButton.LeftButton)
    wait_until(lambda: not shown(running) & set(ids), "photos gone")
    return ids


def test_the_menu_has_every_item_in_order(at_home: RunningApp) -> None:
    select(at_home, 0)
    window = at_home.window
    window.photo_commands.show_menu(window.mapToGlobal(QPoint(300, 300)))
    (menu,) = [m for m in window.findChildren(QMenu) if m.isVisible()]
    parts: list[list[str]] = [[]]
    for action in menu.actions():
        if action.isSeparator():
            parts.append([])
        else:
            parts[-1].append(action.text())
    assert parts == [
        ["Find similar", "Find similar in this folder", "Find duplicates of this"],
        ["View", "Open", "Open with", "Show in folder"],
        ["Compare", "Add to search", "Less like this"],
        ["Copy", "Copy path"],
        ["Not similar", "Ignore"],
        ["Move to trash…"],
        ["Properties"],
    ]
    menu.close()


def test_what_is_not_possible_is_grey(at_home: RunningApp) -> None:
    actions = at_home.window.actions_

    def possible(*names: str) -> list[bool]:
        return [getattr(actions, name).isEnabled() for name in names]

    at_home.window.grid.clearSelection()
    assert possible("similar", "open", "trash", "ignore", "compare") == [False] * 5
    select(at_home, 0)
    assert possible("similar", "open", "trash", "ignore", "compare") == [True] * 4 + [False]
    select(at_home, 0, 1, 2)
    assert possible("compare", "not_similar") == [True, False]
    at_home.search(0)
    select(at_home, 1)
    assert possible("not_similar", "add_to_search", "exclude") == [True] * 3


def test_open_with_offers_programs_and_starts_the_chosen_one(
    at_home: RunningApp, tmp_path: Path
) -> None:
    window, out = at_home.window, tmp_path / "seen"
    select(at_home, 0)
    window.photo_commands.show_menu(window.mapToGlobal(QPoint(300, 300)))
    recorder = tmp_path / "re corder"
    recorder.write_text(f'#!/bin/sh\nprintf %s "$1" > "{out}.new"; mv "{out}.new" "{out}"\n')
    recorder.chmod(0o755)
    window.actions_.show_programs([Program("Recorder & Co", f'"{recorder}" %f')])
    (menu,) = [m for m in window.findChildren(QMenu) if m.title() == "Open with"]
    assert [a.text() for a in menu.actions()] == ["Recorder && Co", "", "Other program…"]
    menu.actions()[0].trigger()
    wait_until(out.exists, "the program to be started")
    wait_until(lambda: window.model.photo_at(0) is not None)
    assert out.read_bytes() == window.model.photo_at(0).path
    [m.close() for m in window.findChildren(QMenu) if m.isVisible()]


def test_copy_puts_files_and_paths_on_the_clipboard(at_home: RunningApp) -> None:
    wait_until(lambda: at_home.window.model.photo_at(0) is not None)
    path = at_home.window.model.photo_at(0).path
    select(at_home, 0)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()  # of what others have copied
    at_home.window.actions_.copy.trigger()
    wait_until(lambda: clipboard.mimeData() is not None and clipboard.mimeData().hasUrls())
    assert clipboard.mimeData().urls()[0].toLocalFile() == path.decode()
    at_home.window.actions_.copy_path.trigger()
    wait_until(lambda: not clipboard.mimeData().hasUrls())
    assert clipboard.text() == path.decode()


def written(running: RunningApp) -> None:
    """Wait until what was asked of the library so far is done: one thing comes after another."""
    done = running.app.indexer.call(lambda library: None)
    wait_until(done.done, "the library")


def test_not_similar_is_remembered_and_can_be_taken_back(at_home: RunningApp) -> None:
    at_home.search(0)
    hit = at_home.window.model.id_of(0)
    at_home.window.grid.select_ids([hit], hit)
    at_home.window.actions_.not_similar.trigger()
    wait_until(lambda: hit not in shown(at_home), "the hit gone")
    assert "not be shown as similar" in at_home.window.toast.text
    written(at_home)
    at_home.sessions.browse.home()
    wait_until(lambda: len(at_home.window.model.shown) == 12)
    at_home.search(0)
    assert hit not in shown(at_home)
    at_home.window.actions_.undo.trigger()
    written(at_home)
    at_home.sessions.browse.home()
    wait_until(lambda: len(at_home.window.model.shown) == 12)
    at_home.search(0)
    assert hit in shown(at_home)


def test_find_duplicates_leads_to_the_duplicates(at_home: RunningApp) -> None:
    select(at_home, 0)
    at_home.window.actions_.duplicates_of.trigger()
    wait_until(lambda: at_home.window.stack.currentWidget() is at_home.window.duplicates)
    place = at_home.sessions.browse.stop.place
    assert place is not None and place.kind is Kind.DUPLICATES
    at_home.sessions.browse.back()


def test_a_photo_goes_to_the_trash_and_comes_back(
    running: RunningApp, photos_folder: Path, tmp_path: Path
) -> None:
    before = {path.name for path in photos_folder.rglob("*.png")}
    trash(running, 0)
    left = {path.name for path in photos_folder.rglob("*.png")}
    assert len(before - left) == 1
    assert {path.name for path in (tmp_path / "home/data/Trash/files").iterdir()} == before - left
    window = running.window
    assert window.toast.text == "1 file moved to the trash."
    QTest.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: len(window.model.shown) == 12, "the photo is back")
    assert {path.name for path in photos_folder.rglob("*.png")} == before


def test_the_question_says_that_it_is_the_last_one_and_enter_means_cancel(
    running: RunningApp, photos_folder: Path
) -> None:
    select(running, 0)
    running.window.actions_.trash.trigger()
    asked = question(running)
    assert "No identical copy" in asked.informativeText()
    assert "can be undone" in asked.informativeText()
    assert asked.defaultButton() is asked.button(asked.StandardButton.Cancel)
    QTest.keyClick(asked, Qt.Key.Key_Return)
    wait_until(lambda: running.window.findChild(RemovalQuestion) is None)
    assert len(list(photos_folder.rglob("*.png"))) == 12


def test_of_several_identical_files_one_can_stay(running: RunningApp, photos_folder: Path) -> None:
    original = next(photos_folder.glob("*.png"))
    copy = photos_folder / "below" / f"copy of {original.name}"
    copy.write_bytes(original.read_bytes())
    running.sessions.work.rescan()
    library = running.app.sessions.reading
    found: list[object] = []

    def two_paths() -> bool:
        library.photos(running.window.model.shown.ids.tolist(), lambda p: found.extend(p))
        return any(len(photo.paths) == 2 for photo in found)  # type: ignore[attr-defined]

    wait_until(two_paths, "the copy is known")
    photo_id = next(photo.id for photo in found if len(photo.paths) == 2)  # type: ignore[attr-defined]
    running.window.grid.select_ids([photo_id], photo_id)
    running.window.actions_.trash.trigger()
    asked = question(running)
    assert asked.extra_files is not None
    QTest.mouseClick(asked.extra_files, Qt.MouseButton.LeftButton)
    wait_until(lambda: original.exists() != copy.exists(), "one of two")
    assert photo_id in shown(running)


def test_a_photo_trashed_in_the_viewer_makes_room_for_the_next(running: RunningApp) -> None:
    window = running.window
    window.grid.opened.emit(0)
    wait_until(lambda: window.viewer.photo is not None)
    first = window.viewer.photo.id
    window.actions_.trash.trigger()
    QTest.mouseClick(question(running).all_files, Qt.MouseButton.LeftButton)
    wait_until(lambda: window.viewer.photo is not None and window.viewer.photo.id != first)
    assert window.stack.currentWidget() is window.viewer


def test_hits_of_a_search_go_and_come_back(running: RunningApp) -> None:
    running.search(0)
    before = shown(running)
    trash(running, 0, 1)
    assert len(before - shown(running)) == 2
    running.window.actions_.undo.trigger()
    wait_until(lambda: shown(running) == before, "the hits are back")


def test_nothing_in_a_protected_folder_goes(running: RunningApp, photos_folder: Path) -> None:
    (root,) = running.sessions.browse.overview.roots
    running.sessions.work.protect(root.id, True)
    wait_until(lambda: all(r.protected for r in running.sessions.browse.overview.roots))
    select(running, 0)
    running.window.actions_.trash.trigger()
    wait_until(lambda: "protected" in running.window.toast.text)
    assert running.window.findChild(RemovalQuestion) is None
    assert len(list(photos_folder.rglob("*.png"))) == 12


def test_ignored_photos_leave_the_library_and_not_the_disk(
    running: RunningApp, photos_folder: Path
) -> None:
    ids = select(running, 0, 11)
    running.window.actions_.ignore.trigger()
    wait_until(lambda: not shown(running) & set(ids), "left out")
    assert len(list(photos_folder.rglob("*.png"))) == 12
    assert "files stay" in running.window.toast.text
    embedded = running.app.indexer.status.embedded
    running.window.actions_.undo.trigger()
    wait_until(lambda: shown(running) >= set(ids), "back in the library")
    wait_until(lambda: running.app.indexer.status.state == "idle")
    assert running.app.indexer.status.embedded == embedded, "nothing is computed again"


def test_every_item_of_the_menu_has_a_shortcut_or_is_found_elsewhere(at_home: RunningApp) -> None:
    actions = at_home.window.actions_
    keys = [key.toString() for action in at_home.window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys)), "no key has two meanings"
    for action in (actions.similar, actions.trash, actions.compare, actions.ignore, actions.undo):
        assert isinstance(action, QAction) and not action.shortcut().isEmpty()


def test_compare_lays_the_selected_photos_beside_each_other(at_home: RunningApp) -> None:
    window = at_home.window
    ids = select(at_home, 0, 1, 2)
    window.actions_.compare.trigger()
    page = window.pages.compare.page
    wait_until(lambda: window.stack.currentWidget() is page, "the page")
    shown = [column for column in page.columns if column.isVisible()]
    assert len(shown) == 3
    wait_until(lambda: window.model.photo_at(0) is not None)
    names = [os.path.basename(window.model.photo_at(row).path).decode() for row in range(3)]
    assert [column.name.toolTip().rsplit("/", 1)[1] for column in shown] == names
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert page.mode is Mode.FLICKER
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.page
    assert window.grid.selected_ids() == ids
    # others take the place of the former ones
    select(at_home, 4, 5)
    window.actions_.compare.trigger()
    wait_until(lambda: window.stack.currentWidget() is page)
    assert len([column for column in page.columns if column.isVisible()]) == 2
    page.left.emit()
