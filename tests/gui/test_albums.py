"""Suggestions of albums in the real window: asked in the inspector, answered, taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from photofinder.gui.albums.answers_dialog import AnswersDialog
from photofinder.gui.albums.session import AlbumFacts
from photofinder.gui.albums.suggestion_box import SuggestionBox
from photofinder.imaging.encoding import jpeg
from photofinder.library.albums import AlbumAnswer
from tests.albums.made import KINDS, photo
from tests.gui.conftest import PATIENCE_S, RunningApp, wait_until

Start = Callable[..., RunningApp]
LOUD, QUIET = 20, 60


@pytest.fixture
def app(start: Start, photos_folder: Path) -> RunningApp:
    """Three albums of twelve photos, and one photo in none that is like those of the first."""
    for kind in KINDS:
        (photos_folder / kind).mkdir()
        for number in range(12):
            data = jpeg(photo(kind, number, LOUD, QUIET))
            (photos_folder / kind / f"{number:02}.jpg").write_bytes(data)
    (photos_folder / "loose.jpg").write_bytes(jpeg(photo("beach", 77, LOUD, QUIET)))
    running = start()
    running.index(photos_folder, 37)
    running.window.actions_.inspector.setChecked(True)
    return running


def _select(app: RunningApp, path: Path) -> SuggestionBox:
    """The box for one photo, answered once."""
    window = app.window
    seen: list[AlbumFacts] = []
    app.sessions.albums.read.connect(seen.append)
    asked = app.app.indexer.call(lambda library: library.photos.by_path(bytes(path)))
    found = asked.result(PATIENCE_S)
    assert found is not None
    window.grid.select_ids([found.id], found.id)
    wait_until(lambda: seen and seen[-1].photo_id == found.id, "what the photo may belong to")
    app.sessions.albums.read.disconnect(seen.append)
    return window.inspector.suggestion


def _answers(app: RunningApp) -> list[tuple[str, bool]]:
    found = app.app.indexer.call(lambda library: library.albums.answers()).result(PATIENCE_S)
    return [(answer.album, answer.belongs) for answer in found]


def _texts(box: SuggestionBox) -> str:
    return " ".join(label.text() for label in box.findChildren(QLabel) if label.isVisible())


def _back(box: SuggestionBox) -> QPushButton:
    (button,) = [
        button
        for button in box.findChildren(QPushButton)
        if button.isVisible() and button.text() == "Take back"
    ]
    return button


def test_yes_is_remembered_and_moves_nothing(app: RunningApp, photos_folder: Path) -> None:
    loose = photos_folder / "loose.jpg"
    files = sorted(photos_folder.rglob("*.jpg"))
    box = _select(app, loose)
    assert box.isVisible() and "belongs to: beach" in _texts(box) and "%" in _texts(box)
    box.yes.click()
    wait_until(lambda: "You said: it belongs to beach." in _texts(box), "the answer")
    assert not box.yes.isVisible()
    assert _answers(app) == [("beach", True)]
    assert "No file was moved" in app.window.toast.text
    assert sorted(photos_folder.rglob("*.jpg")) == files
    _back(box).click()
    wait_until(lambda: box.yes.isVisible(), "the question again")
    assert _answers(app) == []


def test_no_is_not_suggested_again_and_can_be_undone(app: RunningApp, photos_folder: Path) -> None:
    box = _select(app, photos_folder / "loose.jpg")
    box.no.click()
    wait_until(lambda: "You said: it does not belong to beach." in _texts(box), "the answer")
    assert "belongs to: beach" not in _texts(box)
    app.window.actions_.undo.trigger()
    wait_until(lambda: "belongs to: beach" in _texts(box), "the question again")
    assert _answers(app) == []


def test_all_answers_are_listed_and_taken_back(app: RunningApp, photos_folder: Path) -> None:
    box = _select(app, photos_folder / "loose.jpg")
    box.no.click()
    wait_until(lambda: box.all_answers.isVisible(), "the answer")
    box.all_answers.click()
    (dialog,) = app.window.findChildren(AnswersDialog)
    wait_until(lambda: dialog.list.count() == 1, "the list")
    assert dialog.list.item(0).text() == "loose.jpg does not belong to beach"
    dialog.take_back.click()
    wait_until(lambda: dialog.list.count() == 0, "an empty list")
    wait_until(lambda: "belongs to: beach" in _texts(box), "the question again")
    assert not dialog.take_back.isEnabled() and _answers(app) == []
    dialog.reject()


def test_a_photo_in_its_album_is_left_alone(app: RunningApp, photos_folder: Path) -> None:
    box = _select(app, photos_folder / "garden" / "03.jpg")
    assert not box.isVisible()
    app.window.grid.clearSelection()
    assert not box.isVisible()


def test_without_albums_nothing_is_suggested(at_home: RunningApp) -> None:
    seen: list[AlbumFacts] = []
    at_home.sessions.albums.read.connect(seen.append)
    photo_id = at_home.window.model.id_of(0)
    at_home.sessions.albums.look(photo_id)
    wait_until(lambda: bool(seen), "an answer")
    assert seen == [AlbumFacts(photo_id)]
    at_home.sessions.albums.read.disconnect(seen.append)


def test_names_are_plain_text_and_buttons_say_what_they_do(qtbot: QtBot) -> None:
    box = SuggestionBox()
    qtbot.addWidget(box)
    said = AlbumAnswer(4, b"c" * 32, "<i>town</i>", False, 0)
    box.show_facts(AlbumFacts(1, "<b>beach</b>", 0.874, True, (said,)))
    shown = " ".join(label.text() for label in box.findChildren(QLabel))
    assert "Looks like it belongs to: <b>beach</b> (87\u00a0%)" in shown
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in box.findChildren(QLabel))
    assert box.yes.accessibleName() == "Yes, it belongs to <b>beach</b>"
    with qtbot.waitSignal(box.answered) as answered:
        box.no.click()
    assert answered.args == [1, "<b>beach</b>", False]
    box.show_facts(AlbumFacts(1, "beach", 0.55, False))
    assert "Perhaps it belongs to: beach (55\u00a0%)" in box.findChildren(QLabel)[0].text()
