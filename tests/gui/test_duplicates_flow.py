"""A clean-up by keyboard alone, and what goes with it: rules, decisions, quarantine."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from photofinder.gui.compare.page import Mode
from photofinder.gui.duplicates.beside import beside
from photofinder.gui.duplicates.keeper_rules import RulesModel
from photofinder.gui.duplicates.reasons import stays
from photofinder.gui.duplicates.rules import Rule as PlainRule
from photofinder.gui.duplicates.rules_dialog import RulesDialog
from photofinder.indexing.stays import COMPANION, Stays
from photofinder.library.decisions import DecisionKind
from photofinder.search.keeper import RULES, Rule
from photofinder.search.kinds import Member
from photofinder.settings import Settings
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.made_groups import MATCH, member, same_picture
from tests.gui.reviewing import (
    Start,
    open_review,
    own_trash,
    page_of,
    press,
    session_of,
    write_copies,
)
from tests.search.shots import jpeg, shot, write

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
GROUPS = 10


@pytest.fixture
def opened(
    start: Start, photos_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., RunningApp]:
    """Opens the review over the photos that a test has written."""
    own_trash(tmp_path, monkeypatch)

    def open_it(count: int = 3, settings: Settings | None = None) -> RunningApp:
        app = start(settings=settings)
        open_review(app, photos_folder, count)
        return app

    return open_it


@pytest.fixture
def running(opened: Callable[..., RunningApp], photos_folder: Path) -> RunningApp:
    """The review of two groups: identical files, and a smaller copy."""
    write_copies(photos_folder)
    return opened()


def test_many_groups_are_reviewed_and_cleaned_by_keyboard_alone(
    opened: Callable[..., RunningApp], photos_folder: Path
) -> None:
    for number in range(GROUPS):
        picture = shot(number, 480, 360)
        write(photos_folder, f"camera/{number}.jpg", jpeg(picture, 92))
        write(photos_folder, f"sent/{number}-small.jpg", jpeg(picture.resize((320, 240)), 70))
    running = opened(2 * GROUPS)
    page, session = page_of(running), session_of(running)
    assert len(session.rows) == GROUPS
    press(running, Key.Key_C, Key.Key_Tab, Key.Key_Tab, Key.Key_D, Key.Key_Z)
    assert page.currentWidget() is page.compare and page.compare.mode is Mode.DIFFERENCE
    press(running, Key.Key_A)  # also here: accepted, and on to the next one
    assert session.row == 1 and page.currentWidget() is page.compare
    press(running, Key.Key_Escape, Key.Key_Right, Key.Key_Space, Key.Key_A)
    press(running, Key.Key_Right, Key.Key_K, Key.Key_A)
    swapped = session.review.seats(session.rows[2])
    assert swapped[0].path.endswith(b"-small.jpg") and swapped[1].marked
    press(running, Key.Key_N)
    wait_until(lambda: len(session.rows) == GROUPS - 1)
    press(running, *[Key.Key_A] * (GROUPS - 4))
    assert all(session.review.is_done(key) for key in session.rows)
    assert session.review.marked_count == GROUPS - 1
    press(running, Key.Key_Delete)
    wait_until(lambda: page.plan.go.isVisible(), "the dry run")
    assert page.plan.losing.text() == "0 groups"
    QTest.keyClick(page.plan.cancel, Key.Key_Left)
    assert page.focusWidget() is page.plan.go
    QTest.keyClick(page.plan.go, Key.Key_Return)
    wait_until(lambda: "moved to the trash" in running.window.toast.text, "the trash")
    assert session.rows == []
    assert sum(path.is_file() for path in photos_folder.rglob("*.jpg")) == GROUPS + 1
    press(running, Key.Key_Z, modifier=CTRL)
    wait_until(lambda: "back in place" in running.window.toast.text, "the files to come back")
    assert sum(path.is_file() for path in photos_folder.rglob("*.jpg")) == 2 * GROUPS


def test_decisions_are_listed_and_taken_back_one_by_one(running: RunningApp) -> None:
    page, session = page_of(running), session_of(running)
    press(running, Key.Key_N, Key.Key_N)
    wait_until(lambda: "Remembered" in running.window.toast.text)
    press(running, Key.Key_H)
    assert page.currentWidget() is page.history
    QTest.mouseClick(page.history.decisions_button, Qt.MouseButton.LeftButton)
    listed = page.history.decisions
    wait_until(lambda: listed.model.rowCount() == 2, "both decisions")
    tester = QAbstractItemModelTester(
        listed.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    kinds = [listed.model.row(row).decision.kind for row in range(2)]
    assert kinds == [DecisionKind.NOT_DUPLICATES, DecisionKind.KEEP_BOTH]
    said = listed.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "two.jpg" in said and "two-small.jpg" in said
    page.grab()
    QTest.keyClick(listed.list, Key.Key_Delete)
    wait_until(lambda: listed.model.rowCount() == 1)
    wait_until(lambda: len(session.rows) == 1, "the group to come back")
    wait_until(lambda: not session.search.running)
    running.window.toast.undo_button.click()  # it may have gone by itself by now
    wait_until(lambda: listed.model.rowCount() == 2)
    wait_until(lambda: session.rows == [], "the group to go again")
    press(running, Key.Key_Escape)
    assert page.currentWidget() is page.view
    del tester


def test_the_list_of_decisions_follows_what_is_written_after_it_was_opened(
    running: RunningApp,
) -> None:
    page, session = page_of(running), session_of(running)
    press(running, Key.Key_H)
    listed = page.history.decisions
    session.not_duplicates()
    wait_until(lambda: listed.model.rowCount() == 1, "the decision")
    assert session.undo()
    wait_until(lambda: listed.model.rowCount() == 0, "the decision to go")


def test_rules_are_dragged_into_another_order_and_followed(running: RunningApp) -> None:
    page, session = page_of(running), session_of(running)
    kept = session.seats[0].path
    assert session.review.marks_in(session.key) == 1
    press(running, Key.Key_R)
    dialog = page.findChild(RulesDialog)
    assert dialog is not None and dialog.isVisible()
    rules = dialog.rules
    rules.list.setCurrentIndex(rules.model.index(7))
    QTest.keyClick(rules.list, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rules.model.rules[6] is Rule.SHORT_PATH
    assert rules.list.currentIndex().row() == 6
    QTest.mouseClick(rules.usual, Qt.MouseButton.LeftButton)
    assert running.sessions.preferences.settings.keeper_rules == ()
    wait_until(lambda: session.complete and not session.search.running)
    dialog.grab()
    dialog.accept()
    running.sessions.work.protect(running.sessions.browse.overview.roots[0].id, False)
    assert session.seats[0].path == kept


def test_dragging_moves_a_rule() -> None:
    model = RulesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    none = QModelIndex()
    assert model.moveRows(none, 6, 1, none, 0)
    assert model.rules[0] is Rule.OLDEST and model.rules[1:3] == RULES[:2]
    assert model.moveRows(none, 0, 1, none, 8)
    assert model.rules[-1] is Rule.OLDEST
    assert not model.moveRows(none, 0, 1, none, 1)
    assert model.rules[-1] is Rule.OLDEST and len(set(model.rules)) == len(RULES)
    del tester


def test_the_oldest_wins_where_that_rule_comes_first(
    opened: Callable[..., RunningApp], photos_folder: Path
) -> None:
    write(photos_folder, "long/way/one.jpg", jpeg(shot(1, 480, 360), 92))
    write(photos_folder, "one-small.jpg", jpeg(shot(1, 480, 360).resize((240, 180)), 92))
    running = opened(2)
    session = session_of(running)
    assert session.seats[0].path.endswith(b"/one.jpg")
    running.sessions.preferences.change(
        keeper_rules=(Rule.SHORT_PATH, *(rule for rule in RULES if rule is not Rule.SHORT_PATH))
    )
    wait_until(lambda: session.seats[0].path.endswith(b"one-small.jpg"), "the other keeper")
    assert "its path is shorter" in page_of(running).view.reason.text()


def test_find_duplicates_of_a_photo_leads_to_its_group(running: RunningApp) -> None:
    session, window = session_of(running), running.window
    assert session.row == 0
    small = session.review.seats(session.rows[1])[1]
    window.duplicates.show_group_of([small.member.photo.id])
    assert session.row == 1 and session.current is not None
    assert session.current.path == small.path
    window.duplicates.show_group_of([10**9])
    assert "No copies" in window.toast.text


def test_a_volume_without_trash_offers_a_quarantine_folder(
    running: RunningApp, photos_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "home" / "data"
    blocked.mkdir(exist_ok=True)
    (blocked / "Trash").write_bytes(b"in the way")
    (photos_folder / f".Trash-{os.getuid()}").write_bytes(b"in the way")
    monkeypatch.setattr(
        "photofinder.indexing.trash.mount_point", lambda _: os.fsencode(photos_folder)
    )
    page = page_of(running)
    press(running, Key.Key_Delete)
    wait_until(lambda: page.plan.quarantine.isVisible(), "the offer")
    assert not page.plan.go.isVisible() and "1 file" in page.plan.quarantine.text()
    page.grab()
    page.plan.quarantine.click()
    wait_until(lambda: page.plan.go.isVisible(), "the other dry run")
    QTest.mouseClick(page.plan.go, Qt.MouseButton.LeftButton)
    wait_until(lambda: "moved" in running.window.toast.text)
    assert (photos_folder / ".photofinder-quarantine" / "manifest.jsonl").exists()
    press(running, Key.Key_Z, modifier=CTRL)
    wait_until(lambda: "back in place" in running.window.toast.text)
    assert (photos_folder / "camera/one.jpg").exists()
    assert (photos_folder / "camera/backup/one.jpg").exists()


def test_every_reason_has_words() -> None:
    for reason in Stays:
        assert stays(reason) == str(reason)
    companion = COMPANION + Stays.UNREADABLE.because("no such disk")
    assert stays(companion) == "its companion: it cannot be read: no such disk"
    assert stays("something new: really") == "something new: really"


def test_facts_are_told_beside_the_file_that_the_user_keeps() -> None:
    crop = Member(member(2, "/p/crop.jpg").photo, b"/p/crop.jpg", 0.9, MATCH)
    large = member(1, "/p/big.jpg")
    whole = Member(member(3, "/p/whole.jpg").photo, b"/p/whole.jpg", 0.9, MATCH)
    group = same_picture(large, crop, whole)
    assert beside(group, crop, large) is crop
    turned = beside(group, large, crop).match
    assert turned is not None and (turned.area, turned.covered) == (0.25, 1.0)
    other = beside(group, whole, crop).match
    assert other is not None and other.transform is not None
    assert other.transform == pytest.approx((1, 0, 0, 0, 1, 0, 0, 0, 1))
    assert (other.area, other.covered) == pytest.approx((1.0, 1.0))
    assert other.rotation == pytest.approx(0.0)


def test_cancelling_takes_back_a_rule_and_no_mark_that_was_made_after_it(
    running: RunningApp,
) -> None:
    page, session = page_of(running), session_of(running)
    page.view.rule_wanted.emit(PlainRule.EXCEPT_BEST)
    wait_until(lambda: page.plan.go.isVisible(), "the dry run")
    page.show_group_of([session.review.seats(session.rows[0])[0].member.photo.id])
    session.go_to(0, 1)
    session.toggle_mark()
    marked = set(session.review.marked)
    press(running, Key.Key_Delete)
    wait_until(lambda: page.plan.go.isVisible(), "the dry run of what is marked now")
    press(running, Key.Key_Escape)
    assert set(session.review.marked) == marked
