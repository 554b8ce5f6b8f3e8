"""The real app on a temporary folder, end to end."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu

from photofinder.gui.places.places import Kind
from photofinder.gui.window.instance import Wishes
from photofinder.settings import Settings
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.photo_files import picture, write_photos

Start = Callable[..., RunningApp]


@pytest.fixture
def running(start: Start, photos_folder: Path) -> RunningApp:
    """The app with twelve photos indexed."""
    write_photos(photos_folder)
    app = start()
    app.index(photos_folder, 12)
    return app


def select(running: RunningApp, *rows: int) -> list[int]:
    grid = running.window.grid
    ids = [running.window.model.id_of(row) for row in rows]
    grid.select_ids(ids, ids[0])
    return ids


def results_shown(running: RunningApp) -> bool:
    return running.sessions.browse.stop.results is not None


def drop(running: RunningApp, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    running.window.dropEvent(event)


def files(*paths: Path | bytes) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(os.fsdecode(path)) for path in paths])
    return data


def test_the_first_start_asks_for_folders(start: Start, photos_folder: Path) -> None:
    write_photos(photos_folder)
    app = start()
    window = app.window
    wait_until(lambda: window.outer.currentWidget() is window.first_run)
    window.first_run.add_folder(bytes(photos_folder))
    QTest.mouseClick(window.first_run.start, Qt.MouseButton.LeftButton)
    wait_until(lambda: len(window.model.shown) == 12)
    assert window.outer.currentIndex() == 0


def test_right_click_find_similar_and_back_to_the_same_place(running: RunningApp) -> None:
    window = running.window
    [photo_id] = select(running, 0)
    place = window.grid.visualRect(window.grid.currentIndex()).center()
    window.grid.menu_wanted.emit(window.grid.viewport().mapToGlobal(place))
    menu = window.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    menus = [m for m in window.findChildren(QMenu) if m.isVisible()]
    assert menu is not None
    assert menus[0].actions()[0].text() == "Find similar"
    menus[0].actions()[0].trigger()
    menus[0].close()
    wait_until(lambda: results_shown(running))
    best = running.sessions.browse.stop.results.hits[0]
    assert best.path.endswith(b"shift 12.png")
    assert photo_id not in window.model.shown.ids
    assert window.model.shown.words[0] in ("Almost identical", "Near")
    assert window.model.shown.sections[0].title in (
        "Same picture", "Perhaps the same picture", "Looks alike",
    )  # fmt: skip
    window.actions_.back.trigger()
    assert len(window.model.shown) == 12
    assert window.grid.selected_ids() == [photo_id]


def test_escape_leads_from_results_to_the_library(running: RunningApp) -> None:
    select(running, 3)
    running.window.actions_.similar.trigger()
    wait_until(lambda: results_shown(running))
    QTest.keyClick(running.window.grid, Qt.Key.Key_Escape)
    assert running.sessions.browse.stop.place is not None


def test_several_photos_make_one_query_with_a_chip_each(running: RunningApp) -> None:
    select(running, 0, 1, 4)
    running.window.actions_.similar.trigger()
    wait_until(lambda: results_shown(running))
    search = running.sessions.browse.stop.search
    assert len(search.chips) == 3
    running.window.top_bar.strip.removed.emit(1)
    wait_until(lambda: len(running.sessions.browse.stop.search.chips) == 2)


def test_a_search_in_the_folder_of_a_photo_stays_in_it(
    running: RunningApp, photos_folder: Path
) -> None:
    window = running.window
    row = next(r for r in range(12) if b"below" in _path(running, r))
    select(running, row)
    window.actions_.similar_in_folder.trigger()
    wait_until(lambda: results_shown(running))
    hits = running.sessions.browse.stop.results.hits
    assert len(hits) == 5
    assert all(hit.path.startswith(bytes(photos_folder / "below")) for hit in hits)


def _path(running: RunningApp, row: int) -> bytes:
    wait_until(lambda: running.window.model.photo_at(row) is not None)
    photo = running.window.model.photo_at(row)
    assert photo is not None
    return photo.path


def test_a_dropped_outside_file_is_searched_with(running: RunningApp, tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    picture(120, 5).save(str(outside))
    drop(running, files(outside))
    wait_until(lambda: results_shown(running))
    names = [hit.path for hit in running.sessions.browse.stop.results.hits[:2]]
    assert all(b"hue 120" in name for name in names)


def test_a_pasted_bitmap_is_searched_with(running: RunningApp) -> None:
    QGuiApplication.clipboard().setImage(picture(300, 6))
    running.window.actions_.paste.trigger()
    wait_until(lambda: results_shown(running))
    assert b"hue 300" in running.sessions.browse.stop.results.hits[0].path
    assert running.sessions.browse.stop.search.chips[0].title == "Pasted picture"


def test_what_cannot_be_searched_with_is_told_quietly(running: RunningApp, tmp_path: Path) -> None:
    window = running.window
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 broken")
    told = []
    for data, words in (
        (files(broken), "broken.jpg"),
        (files(tmp_path / "gone.jpg"), "not there"),
    ):
        drop(running, data)
        wait_until(lambda words=words: words in window.toast.text, words)
        told.append(window.toast.text)
    text = QMimeData()
    text.setText("just words")
    drop(running, text)
    assert "text" in window.toast.text
    assert running.sessions.browse.stop.place is not None


def test_a_dropped_folder_is_offered_for_the_library(running: RunningApp, tmp_path: Path) -> None:
    other = tmp_path / "other photos"
    other.mkdir()
    picture(33).save(str(other / "one.png"))
    window = running.window
    drop(running, files(other))
    wait_until(lambda: window.folder_banner.isVisible())
    window.folder_banner.acted.emit()
    wait_until(lambda: len(window.model.shown) == 13)
    assert not window.folder_banner.isVisible()


def test_the_viewer_leafs_zooms_and_returns(running: RunningApp) -> None:
    window, viewer = running.window, running.window.viewer
    select(running, 2)
    QTest.keyClick(window.grid, Qt.Key.Key_Return)
    wait_until(lambda: viewer.photo is not None and viewer.canvas.image.width() == 96)
    assert window.stack.currentWidget() is viewer
    first = viewer.photo.id
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    wait_until(lambda: viewer.photo is not None and viewer.photo.id != first)
    assert window.grid.selected_ids() == [viewer.photo.id]
    at = QPointF(50, 60)
    viewer.canvas.zoom_to(8.0, at)
    assert viewer.canvas.scale == pytest.approx(8.0)
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert viewer.canvas.fitted
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.page
    assert window.grid.selected_rows() == [3]


def test_problems_are_listed_retried_and_ignored(running: RunningApp, photos_folder: Path) -> None:
    window = running.window
    bad = photos_folder / "bad.png"
    bad.write_bytes(b"no picture at all")
    running.sessions.work.rescan()
    wait_until(lambda: window.problems.model.rowCount() == 1)
    window.sidebar.chosen.emit(
        next(p for p in running.sessions.browse.overview.places if p.kind is Kind.PROBLEMS)
    )
    assert window.stack.currentWidget() is window.problems
    window.problems.table.selectRow(0)
    window.problems.ignore()
    wait_until(lambda: window.problems.model.rowCount() == 0)
    wait_until(lambda: "left out of the list" in window.toast.text)
    window.actions_.undo.trigger()
    wait_until(lambda: window.problems.model.rowCount() == 1)
    window.problems.ignore()
    wait_until(lambda: window.problems.model.rowCount() == 0)
    window.problems.show_ignored.setChecked(True)
    assert window.problems.model.rowCount() == 1
    picture(77).save(str(bad))
    running.sessions.work.rescan()
    window.problems.retry()
    wait_until(lambda: len(running.sessions.browse.overview.timeline) == 13)


def test_folders_are_protected_and_taken_out(running: RunningApp) -> None:
    window = running.window
    window.actions_.folders.trigger()
    dialog = window.dialogs.folders
    root = running.sessions.browse.overview.roots[0]
    card = dialog.card(root.id)
    card.protected.emit(root.id, True)
    wait_until(lambda: running.sessions.browse.overview.roots[0].protected)
    card.removed.emit(root.id)
    wait_until(lambda: not running.sessions.browse.overview.roots)
    wait_until(lambda: window.outer.currentWidget() is window.first_run)
    dialog.close()
    wait_until(window.toast.undo_button.isVisible)
    window.toast.undo_button.click()
    wait_until(lambda: len(window.model.shown) == 12)
    wait_until(lambda: running.sessions.browse.overview.roots[0].protected)


def test_pause_holds_the_work_and_go_on_ends_it(running: RunningApp, photos_folder: Path) -> None:
    work = running.sessions.work
    work.toggle_pause()
    wait_until(lambda: work.paused)
    picture(200, 30).save(str(photos_folder / "late.png"))
    work.rescan()
    assert "Paused" in running.window.status_line.text
    work.toggle_pause()
    wait_until(lambda: len(running.window.model.shown) == 13)


def test_wishes_of_a_start_are_fulfilled(start: Start, photos_folder: Path) -> None:
    paths = write_photos(photos_folder)
    app = start(Wishes(add=(bytes(photos_folder),)))
    wait_until(lambda: len(app.window.model.shown) == 12)
    wait_until(lambda: app.app.indexer.status.state == "idle")
    app.app.grant(Wishes(similar=(bytes(paths[0]),)))
    wait_until(lambda: results_shown(app))
    assert app.sessions.browse.stop.results.hits[0].path == bytes(paths[1])


def test_settings_change_at_once_and_name_the_model_as_preliminary(running: RunningApp) -> None:
    window = running.window
    window.actions_.settings.trigger()
    dialog = window.dialogs.settings
    models = dialog.search.models
    wait_until(lambda: models.count() == 1)
    assert "preliminary" in models.itemText(0)
    dialog.appearance.appearance.activated.emit(_choose(dialog.appearance.appearance, "dark"))
    assert running.sessions.preferences.settings.appearance == "dark"
    saved, note = Settings.load(running.sessions.folder.settings)
    assert (saved.appearance, note) == ("dark", "")
    dialog.appearance.appearance.activated.emit(_choose(dialog.appearance.appearance, "light"))
    dialog.close()


def _choose(box: QComboBox, value: str) -> int:
    box.setCurrentIndex(box.findData(value))
    return box.currentIndex()


def test_the_inspector_shows_facts_as_plain_text(running: RunningApp) -> None:
    window = running.window
    window.actions_.inspector.setChecked(True)
    select(running, 0)
    wait_until(lambda: "96 × 64" in _texts(window.inspector))
    select(running, 0, 1)
    assert "2 photos selected" in _texts(window.inspector)
    window.grab()
    window.grid.mapToGlobal(QPoint())


def _texts(widget: object) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in widget.findChildren(QLabel))  # type: ignore[attr-defined]
