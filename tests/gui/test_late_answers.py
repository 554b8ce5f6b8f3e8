"""What was asked for and answered late: it is not applied to what is shown by then."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from photofinder.gui.places.places import Kind
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.dropping import drop, files
from tests.gui.photo_files import write_photos

Start = Callable[..., RunningApp]


def answered(running: RunningApp) -> None:
    """Wait until all that was asked so far is read: what is urgent comes before this."""
    done: list[None] = []
    running.sessions.queries.ask("after all", lambda: None, done.append)
    wait_until(lambda: done, "the answers")


def said(running: RunningApp) -> str:
    """What the inspector says."""
    labels = running.window.inspector.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_the_inspector_says_nothing_of_a_photo_that_is_not_selected(at_home: RunningApp) -> None:
    window = at_home.window
    window.actions_.inspector.setChecked(True)
    window.grid.select_ids([window.model.id_of(0)])
    window.grid.clearSelection()
    answered(at_home)
    shown = said(at_home)
    window.actions_.inspector.setChecked(False)
    assert "Select a photo" in shown and "96" not in shown


def test_a_comparison_stays_when_photos_come_in(at_home: RunningApp) -> None:
    window = at_home.window
    page = window.pages.compare.page
    window.grid.select_ids([window.model.id_of(0), window.model.id_of(1)])
    window.actions_.compare.trigger()
    wait_until(lambda: window.stack.currentWidget() is page, "the comparison")
    at_home.sessions.browse.shown.emit(at_home.sessions.browse.stop, False)
    assert window.stack.currentWidget() is page
    window.actions_.back.setEnabled(True)
    window.actions_.back.trigger()
    assert window.stack.currentWidget() is window.page
    assert len(window.grid.selected_ids()) == 2


def test_a_comparison_does_not_come_after_the_user_has_gone_elsewhere(
    at_home: RunningApp,
) -> None:
    window = at_home.window
    window.grid.select_ids([window.model.id_of(0), window.model.id_of(1)])
    window.actions_.compare.trigger()
    window.activity.problems_wanted.emit()
    assert window.stack.currentWidget() is window.problems
    done: list[None] = []
    answered(at_home)
    at_home.sessions.pictures.decoding.ask("after all", lambda: None, done.append)
    wait_until(lambda: done, "the comparison")
    here = window.stack.currentWidget()
    at_home.sessions.browse.back()
    assert here is window.problems


def test_a_folder_that_was_declined_is_offered_when_it_is_dropped_again(
    at_home: RunningApp, tmp_path: Path
) -> None:
    banner = at_home.window.folder_banner
    drop(at_home.window, files(tmp_path))
    wait_until(banner.isVisible, "the offer")
    banner._dismiss()
    assert not banner.isVisible()
    drop(at_home.window, files(tmp_path))
    wait_until(banner.isVisible, "the offer once more")
    banner._dismiss()


def test_a_drop_never_asks_the_other_program_to_take_its_file_away(
    at_home: RunningApp, tmp_path: Path
) -> None:
    data = files(tmp_path)
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    at_home.window.dropEvent(event)
    assert event.isAccepted() and event.dropAction() == Qt.DropAction.CopyAction
    at_home.window.folder_banner._dismiss()


def test_a_search_is_saved_once_and_under_the_search_that_was_meant(
    at_home: RunningApp,
) -> None:
    sessions, window = at_home.sessions, at_home.window
    at_home.search(0)
    meant = sessions.browse.stop
    window.actions_.save_search.trigger()
    window.actions_.save_search.trigger()
    at_home.search(1)
    wait_until(lambda: sessions.saved.searches, "the saved search")
    done = at_home.app.indexer.call(lambda library: len(library.searches.list()))
    wait_until(done.done)
    assert done.result() == 1
    other = sessions.browse.stop.search
    assert other is not None and not other.saved
    assert meant.search is not None and meant.search.saved == sessions.saved.searches[0].id
    # once removed, it can be saved again
    sessions.browse.back()
    assert sessions.browse.stop is meant
    sessions.saved.remove(meant.search.saved)
    wait_until(lambda: not sessions.saved.searches, "it to go")
    window.actions_.save_search.trigger()
    wait_until(lambda: sessions.saved.searches, "it to be saved again")
    sessions.saved.remove(sessions.saved.searches[0].id)
    wait_until(lambda: not sessions.saved.searches)


def test_two_photos_that_are_ignored_one_after_the_other_both_stay_away(
    start: Start, photos_folder: Path
) -> None:
    write_photos(photos_folder)
    running = start()
    running.index(photos_folder, 12)
    window = running.window
    first, second = (window.model.id_of(row) for row in (0, 1))
    for photo_id in (first, second):
        window.grid.select_ids([photo_id])
        window.toast.tell("")
        window.actions_.ignore.trigger()
        wait_until(lambda: "left out" in window.toast.text, "the word about it")
    wait_until(lambda: len(window.model.shown) == 10, "both to go")
    window.actions_.undo.trigger()
    wait_until(lambda: len(window.model.shown) == 11, "one to come back")
    assert second in window.model.shown.ids and first not in window.model.shown.ids


def test_the_list_of_kinds_says_which_groups_are_shown(at_home: RunningApp) -> None:
    window = at_home.window
    place = next(p for p in at_home.sessions.browse.overview.places if p.kind is Kind.DUPLICATES)
    window.go_to(place)
    panel = window.duplicates.page.view.panel
    panel.kinds.setCurrentIndex(3)
    copies = panel.kinds.itemData(0)
    at_home.sessions.duplicates.review.show_kinds(copies)
    assert panel.kinds.currentIndex() == 0
    QTest.keyClick(panel.kinds, Qt.Key.Key_Down)
    assert at_home.sessions.duplicates.review.kinds == panel.kinds.itemData(1)
    panel.kinds.setCurrentIndex(0)
    at_home.sessions.browse.back()


def test_an_answer_about_an_album_does_not_hide_what_is_asked_about_the_next_photo(
    at_home: RunningApp,
) -> None:
    window, albums = at_home.window, at_home.sessions.albums
    window.actions_.inspector.setChecked(True)
    first, second = window.model.id_of(0), window.model.id_of(1)
    window.grid.select_ids([first])
    wait_until(lambda: "96" in said(at_home), "the first photo")
    seen: list[int] = []
    answers: list[object] = []
    albums.read.connect(lambda facts: seen.append(facts.photo_id))
    albums.said.connect(answers.append)
    held = at_home.app.indexer.call(lambda library: library.albums.answers())
    albums.answer(first, "made", True)
    window.grid.select_ids([second])
    wait_until(lambda: answers, "the answer")
    albums.list_answers()
    listed: list[object] = []
    albums.listed.connect(listed.append)
    wait_until(lambda: listed, "all that was asked before")
    wait_until(lambda: second in seen, "what is known of the next photo")
    window.actions_.inspector.setChecked(False)
    window.actions_.undo.trigger()
    assert held.done()


def test_a_picture_that_cannot_be_shown_is_told_whatever_arrives_after_it(
    at_home: RunningApp,
) -> None:
    window = at_home.window
    page = window.pages.compare.page
    wait_until(lambda: window.model.photo_at(1) is not None)
    photo = window.model.photo_at(1)
    assert photo is not None
    path = Path(os.fsdecode(photo.path))
    at_home.sessions.work.pause()
    aside = path.rename(path.with_suffix(".away"))
    window.grid.select_ids([window.model.id_of(0), photo.id])
    window.actions_.compare.trigger()
    wait_until(lambda: window.stack.currentWidget() is page, "the comparison")
    done: list[None] = []
    at_home.sessions.duplicates.compare._thread.ask("after all", lambda: None, done.append)
    wait_until(lambda: done, "both pictures")
    messages = [column.pane.message for column in page.columns[:2]]
    aside.rename(path)
    at_home.sessions.work.go_on()
    page.left.emit()
    assert messages[0] == "" and "no longer there" in messages[1]
