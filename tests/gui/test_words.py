"""Searches in words in the window: the field, the keys, chips, the way back, saved searches."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photofinder.gui.places.places import Kind, Place
from photofinder.gui.query.request import Search
from photofinder.gui.query.words import typed, understood
from photofinder.library.library import Library
from photofinder.search.model_registry import Registry
from photofinder.search.query import PhotoExample, WordsExample
from tests.gui.conftest import RunningApp, wait_until
from tests.small_pair import adopt_pair, write_photos

Start = Callable[..., RunningApp]
EACH = 11


@pytest.fixture
def running(start: Start, photos_folder: Path) -> RunningApp:
    """44 photos, eleven of each colour, and the tiny model, which knows no words."""
    write_photos(photos_folder, EACH)
    app = start()
    app.index(photos_folder, 4 * EACH)
    return app


@pytest.fixture
def knowing(
    running: RunningApp, registry: Registry, photos_folder: Path, tmp_path: Path
) -> RunningApp:
    """The same with a pair that answers."""
    adopt_pair(tmp_path / "published", photos_folder, registry)
    use(running, "pair")
    wait_until(running.window.top_bar.words.isVisible, "the field")
    return running


def use(running: RunningApp, name: str) -> None:
    running.app.indexer.use_model(name)
    wait_until(lambda: running.app.indexer.status.model == name, f"{name} answers")


def names(running: RunningApp) -> list[str]:
    """The colours of the photos on the screen, in order."""
    ids = running.window.model.shown.ids.tolist()
    library = Library(running.sessions.folder)
    found = {photo.id: photo.path for photo in library.photos.many(ids)}
    library.close()
    return [Path(found[i].decode()).stem.rstrip("0123456789") for i in ids]


def searched(running: RunningApp, act: Callable[[], None]) -> Search:
    """Do something that searches, wait for it; returns the search on the screen."""
    before = running.sessions.browse.stop
    act()
    wait_until(lambda: running.sessions.browse.stop is not before, "the search")
    search = running.sessions.browse.stop.search
    assert search is not None
    return search


def say(running: RunningApp, words: str, *, add: bool = False) -> Search:
    """Ctrl+F, type, Enter."""
    field = running.window.top_bar.words
    shift = Qt.KeyboardModifier.ShiftModifier if add else Qt.KeyboardModifier.NoModifier

    def act() -> None:
        running.window.actions_.find_words.trigger()
        field.clear()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return, shift)

    return searched(running, act)


def chips(running: RunningApp) -> list[str]:
    return [chip.accessibleName() for chip in running.window.top_bar.strip.chips()]


def test_without_a_model_that_knows_words_there_is_no_field(running: RunningApp) -> None:
    bar = running.window.top_bar
    assert not bar.words.isVisible() and not bar.words_button.isVisible()
    running.window.actions_.find_words.trigger()
    assert "understands no words" in running.window.toast.text
    assert not bar.words.isVisible()


def test_words_find_photos_and_the_way_back_knows_them(knowing: RunningApp) -> None:
    window, bar = knowing.window, knowing.window.top_bar
    say(knowing, "red")
    assert names(knowing)[:EACH] == ["red"] * EACH
    assert chips(knowing) == ["“red”"] and bar.strip.heading == "Looking for"
    assert [section.title for section in window.model.shown.sections] == ["Found by words"]
    assert window.grid.hasFocus() and bar.words.text() == "red"
    say(knowing, "a  BLUE one")
    assert names(knowing)[:EACH] == ["blue"] * EACH and chips(knowing) == ["“a BLUE one”"]
    searched(knowing, window.actions_.back.trigger)
    assert chips(knowing) == ["“red”"] and bar.words.text() == "red"
    searched(knowing, window.actions_.forward.trigger)
    assert bar.words.text() == "a BLUE one"
    knowing.sessions.browse.home()
    assert bar.words.text() == ""


def test_minus_and_adding(knowing: RunningApp) -> None:
    search = say(knowing, "white -green -red")
    assert [chip.title for chip in search.against] == ["“green”", "“red”"]
    assert chips(knowing) == ["“white”", "Less like “green”", "Less like “red”"]
    assert knowing.window.top_bar.words.text() == "white -green -red"
    assert names(knowing)[0] == "white"
    # taken out like any other example
    search = searched(knowing, lambda: knowing.window.top_bar.strip.removed.emit(1))
    assert typed(search) == "white -red"
    # photos beside words
    row = names(knowing).index("white")
    photo = knowing.window.model.id_of(row)
    knowing.window.grid.select_ids([photo], photo)
    search = searched(knowing, knowing.window.actions_.add_to_search.trigger)
    kinds = [type(chip.example) for chip in search.chips]
    assert kinds == [WordsExample, PhotoExample]
    assert knowing.window.top_bar.strip.heading == "Similar to"
    # words beside photos, and against them
    search = say(knowing, "blue -green", add=True)
    assert typed(search) == "white blue -red -green" and len(search.chips) == 3
    # without a search on the screen there is nothing to be against
    knowing.sessions.browse.home()
    before = knowing.sessions.browse.stop
    field = knowing.window.top_bar.words
    field.setText("-red")
    QTest.keyClick(field, Qt.Key.Key_Enter)
    assert "word or two" in knowing.window.toast.text
    assert knowing.sessions.browse.stop is before


def test_keys_of_the_field_are_letters_there(knowing: RunningApp) -> None:
    window, field = knowing.window, knowing.window.top_bar.words
    window.activateWindow()
    window.actions_.find_words.trigger()
    wait_until(field.hasFocus, "the keyboard")
    before = knowing.sessions.browse.stop
    QTest.keyClicks(field, "fiw?/ F")
    assert field.text() == "fiw?/ F" and knowing.sessions.browse.stop is before
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.grid.hasFocus() and field.text() == ""


def test_saved_searches_keep_words(knowing: RunningApp) -> None:
    window = knowing.window
    say(knowing, "green -white")
    window.actions_.save_search.trigger()
    wait_until(lambda: knowing.sessions.saved.searches, "the saved search")
    (kept,) = knowing.sessions.saved.searches
    assert kept.name == "“green”"
    knowing.sessions.browse.home()
    place = Place(Kind.SEARCH, kept.name, number=kept.id)
    search = searched(knowing, lambda: window.sidebar.chosen.emit(place))
    assert typed(search) == "green -white" and search.saved == kept.id
    assert names(knowing)[0] == "green"
    # another model knows no words: the search says so, the field goes
    use(knowing, "tiny")
    wait_until(lambda: not window.top_bar.words.isVisible(), "no field")
    knowing.sessions.browse.home()
    window.sidebar.chosen.emit(place)
    wait_until(lambda: "understands no words" in window.toast.text, "the reason")


def test_a_narrow_bar_shows_the_field_while_it_is_used(knowing: RunningApp) -> None:
    window, bar = knowing.window, knowing.window.top_bar
    window.resize(700, 500)
    wait_until(bar.words_button.isVisible, "the button")
    assert not bar.words.isVisible()
    window.activateWindow()
    bar.words_button.click()
    wait_until(bar.words.hasFocus, "the field")
    assert not bar.words_button.isVisible() and not bar.strip.isVisible()
    QTest.keyClicks(bar.words, "red")
    searched(knowing, lambda: QTest.keyClick(bar.words, Qt.Key.Key_Return))
    wait_until(bar.strip.isVisible, "the search")
    assert not bar.words.isVisible() and chips(knowing) == ["“red”"]


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("red car on a beach", ["red car on a beach"], []),
        ("  beach   -people -dogs ", ["beach"], ["people", "dogs"]),
        ("black-and-white - photo", ["black-and-white - photo"], []),
        ("-people", [], ["people"]),
        ("犬 -猫", ["犬"], ["猫"]),
        ("   ", [], []),
    ],
)
def test_what_is_typed(text: str, wanted: list[str], unwanted: list[str]) -> None:
    sides = [[c.example.words for c in side] for side in understood(text)]  # type: ignore[union-attr]
    assert sides == [wanted, unwanted]
