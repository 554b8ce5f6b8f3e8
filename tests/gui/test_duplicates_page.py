"""Duplicates in the real app: review by keyboard, compare, dry run, trash, undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from photofinder.gui.compare.difference import difference
from photofinder.gui.compare.page import Mode
from photofinder.gui.compare.state import CompareState, placement
from photofinder.gui.duplicates.keys import KeysDialog
from photofinder.gui.duplicates.rules import Rule
from photofinder.gui.places.places import Kind
from photofinder.search.kinds import Kind as Match
from photofinder.search.kinds import Member
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.made_groups import MATCH, member, same_picture
from tests.gui.reviewing import (
    Start,
    names,
    open_review,
    own_trash,
    page_of,
    press,
    session_of,
    write_copies,
)

Key = Qt.Key


@pytest.fixture
def running(
    start: Start, photos_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> RunningApp:
    """The app on Duplicates, all groups found; the trash is one of the test's own."""
    own_trash(tmp_path, monkeypatch)
    write_copies(photos_folder)
    app = start()
    open_review(app, photos_folder, 3)
    return app


def test_groups_are_shown_with_kind_count_and_gain(running: RunningApp) -> None:
    page, session = page_of(running), session_of(running)
    kinds = [session.review.group(key).kind for key in session.rows]
    assert kinds == [Match.IDENTICAL, Match.SAME_PICTURE]
    assert page.view.panel.total.text().startswith("2 groups · ")
    assert page.view.panel.total.text().endswith("1 marked")
    assert "stays because" in page.view.reason.text()
    counts = {
        p.kind: p.count
        for p in running.window.duplicates.counted(running.sessions.browse.overview).places
    }
    assert counts[Kind.DUPLICATES] == 2
    page.grab()


def test_two_groups_are_reviewed_with_keys_alone(running: RunningApp) -> None:
    session = session_of(running)
    press(running, Key.Key_A)
    assert session.row == 1
    press(running, Key.Key_Right, Key.Key_Space)
    assert names(running) == {"one.jpg", "two-small.jpg"}
    press(running, Key.Key_K)
    assert session.seats[0].path.endswith(b"two-small.jpg")
    assert "you chose it" in page_of(running).view.reason.text()
    assert names(running) == {"one.jpg"}
    for _ in range(2):
        QTest.keyClick(page_of(running).view.groups, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(running) == {"one.jpg"}
    assert session.seats[0].path.endswith(b"two.jpg")
    press(running, Key.Key_Up, Key.Key_Space)
    assert "whole group can never be marked" in running.window.toast.text


def test_compare_flicker_and_difference(running: RunningApp) -> None:
    page = page_of(running)
    press(running, Key.Key_Down, Key.Key_C)
    assert page.currentWidget() is page.compare and page.compare.mode is Mode.SIDE_BY_SIDE
    first, second = (column.pane for column in page.compare.columns[:2])
    wait_until(lambda: first.image.width() == 480 and second.image.width() == 240)
    press(running, Key.Key_Z)
    assert not page.compare.view.fitted
    press(running, Key.Key_Tab)
    assert page.compare.mode is Mode.FLICKER and page.compare.flipped
    assert first.image.width() == 240
    press(running, Key.Key_Tab)
    assert first.image.width() == 480
    press(running, Key.Key_D)
    wait_until(lambda: "differs" in page.compare.said.text())
    wait_until(lambda: first.image.width() == 480)
    page.grab()
    press(running, Key.Key_Escape)
    assert page.currentWidget() is page.view


def test_the_dry_run_the_trash_and_undo(
    running: RunningApp, photos_folder: Path, tmp_path: Path
) -> None:
    page = page_of(running)
    copy = photos_folder / "camera/backup/one.jpg"
    if session_of(running).seats[0].path == bytes(copy):
        copy = photos_folder / "camera/one.jpg"
    press(running, Key.Key_Delete)
    assert page.currentWidget() is page.plan
    wait_until(lambda: page.plan.model.rowCount() == 1, "the dry run")
    assert (page.plan.files.text(), page.plan.losing.text()) == ("1 file", "0 groups")
    press(running, Key.Key_Return)
    assert page.currentWidget() is page.view and copy.exists()
    press(running, Key.Key_Delete)
    wait_until(lambda: page.plan.go.isVisible())
    QTest.mouseClick(page.plan.go, Qt.MouseButton.LeftButton)
    wait_until(lambda: running.window.toast.undo_button.isVisible(), "the toast")
    assert not copy.exists() and "1 file moved to the trash" in running.window.toast.text
    assert len(session_of(running).rows) == 1
    page.show_history()
    wait_until(lambda: page.history.cleanups.model.rowCount() == 1)
    page.show_review()
    running.window.toast.undo_button.click()  # it may have gone by itself by now
    wait_until(copy.exists, "the file to come back")
    wait_until(lambda: len(session_of(running).rows) == 2, "the group to come back")


def test_history_brings_files_back(running: RunningApp, photos_folder: Path) -> None:
    page = page_of(running)
    press(running, Key.Key_Delete)
    wait_until(lambda: page.plan.go.isVisible())
    QTest.mouseClick(page.plan.go, Qt.MouseButton.LeftButton)
    wait_until(lambda: running.window.toast.undo_button.isVisible())
    page.show_history()
    wait_until(lambda: page.history.cleanups.undo.isEnabled())
    page.grab()
    QTest.mouseClick(page.history.cleanups.undo, Qt.MouseButton.LeftButton)
    wait_until(lambda: "back in place" in running.window.toast.text)
    assert (photos_folder / "camera/one.jpg").exists() and (
        photos_folder / "camera/backup/one.jpg"
    ).exists()
    press(running, Key.Key_Escape)
    assert page.currentWidget() is page.view


def test_undo_while_files_are_moved_is_answered_and_not_lost(
    running: RunningApp, photos_folder: Path
) -> None:
    page = page_of(running)
    both = [photos_folder / "camera/one.jpg", photos_folder / "camera/backup/one.jpg"]
    press(running, Key.Key_Delete)
    wait_until(lambda: page.plan.go.isVisible())
    QTest.mouseClick(page.plan.go, Qt.MouseButton.LeftButton)
    wait_until(lambda: running.window.toast.undo_button.isVisible())
    cleaning = running.sessions.duplicates.cleaning
    wait_until(lambda: not cleaning.busy)
    cleaning.busy = True  # as while another batch is on its way
    running.window.toast.undo_button.click()
    assert "being moved" in running.window.toast.text
    page.undo()
    assert sum(path.exists() for path in both) == 1
    cleaning.busy = False
    page.undo()
    wait_until(lambda: all(path.exists() for path in both), "the file to come back")
    wait_until(lambda: not cleaning.busy)


def test_a_rule_leads_to_the_dry_run_and_cancel_takes_it_back(running: RunningApp) -> None:
    page = page_of(running)
    page.view.rule_wanted.emit(Rule.EXCEPT_BEST)
    wait_until(lambda: page.plan.model.rowCount() == 2)
    assert names(running) == {"one.jpg", "two-small.jpg"}
    press(running, Key.Key_Escape)
    assert names(running) == {"one.jpg"}


def test_a_protected_folder_loses_nothing(running: RunningApp, photos_folder: Path) -> None:
    root = running.sessions.browse.overview.roots[0]
    running.sessions.work.protect(root.id, True)
    wait_until(lambda: session_of(running).review.marked_count == 0)
    press(running, Key.Key_Right, Key.Key_Space)
    assert "protected" in running.window.toast.text
    press(running, Key.Key_Delete)
    assert page_of(running).currentWidget() is page_of(running).view


def test_all_keys_are_listed(running: RunningApp) -> None:
    press(running, Key.Key_Question)
    dialog = page_of(running).findChild(KeysDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.findChild(QPushButton).click()


def test_not_duplicates_stays_away_after_a_new_search(running: RunningApp) -> None:
    page, session = page_of(running), session_of(running)
    press(running, Key.Key_N, Key.Key_N)
    assert session.rows == []
    wait_until(lambda: "Remembered" in running.window.toast.text)
    page.view.panel.look()
    wait_until(lambda: session.complete)
    assert session.rows == []
    running.window.toast.undo_button.click()
    wait_until(lambda: len(session.rows) == 1)
    # the other one is left: the button's step is not done a second time
    running.window.actions_.undo.trigger()
    wait_until(lambda: len(session.rows) == 2)


def test_a_place_stays_under_the_cursor_while_zooming() -> None:
    view = CompareState()
    view.zoom_to(2, view.centre)
    assert (view.centre.x(), view.centre.y()) == (0.5, 0.5)
    view.zoom_to(1)
    assert view.fitted


def test_a_crop_is_laid_where_it_lies() -> None:
    crop = Member(member(2, "/p/crop.jpg").photo, b"/p/crop.jpg", 0.9, MATCH)
    group = same_picture(member(1, "/p/big.jpg"), crop)
    where = placement(group, crop, group.keeper)
    assert where.map(0.0, 0.0) == (0.25, 0.25)
    back = placement(group, group.keeper, crop)
    assert back.map(0.25, 0.25) == pytest.approx((0.0, 0.0))


def test_the_difference_shows_what_was_added() -> None:
    plain = QImage(400, 300, QImage.Format.Format_RGB32)
    plain.fill(QColor(90, 120, 90))
    changed = plain.copy()
    for x in range(100, 200):
        for y in range(100, 160):
            changed.setPixelColor(x, y, QColor("white"))
    found = difference(plain, changed, QTransform())
    assert found.share == pytest.approx(100 * 60 / (400 * 300), rel=0.1)
    assert found.common == 1.0
    hot, cold = found.image.pixelColor(150, 130), found.image.pixelColor(20, 20)
    assert hot.red() > 200 and cold.red() == cold.green() == cold.blue()
    quarter = difference(plain, plain, QTransform(0.5, 0, 0, 0.5, 0.25, 0.25))
    assert quarter.common == pytest.approx(0.25, abs=0.02) and quarter.share == 0
