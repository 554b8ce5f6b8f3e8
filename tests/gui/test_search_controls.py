"""What can be done with a search on the screen: examples for and against, all or any, filters."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from photofinder.gui.query.request import Search
from tests.gui.conftest import RunningApp, wait_until


def search(running: RunningApp) -> Search:
    found = running.sessions.browse.stop.search
    assert found is not None
    return found


def next_search(running: RunningApp, act: object) -> Search:
    """Do something and wait for the search that comes of it."""
    before = running.sessions.browse.stop
    act()
    wait_until(lambda: running.sessions.browse.stop is not before, "another search")
    return search(running)


def choose(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text() == text)
    action.trigger()


def test_all_or_any_of_several_examples(at_home: RunningApp) -> None:
    strip = at_home.window.top_bar.strip
    at_home.search(0)
    assert not strip.mode.isVisibleTo(strip)
    at_home.window.actions_.back.trigger()
    at_home.search(0, 4)
    assert strip.mode.isVisibleTo(strip)
    assert search(at_home).mode == "all"
    strip.mode.setCurrentIndex(1)
    found = next_search(at_home, lambda: strip.mode.activated.emit(1))
    assert found.mode == "any"
    # like any of two hues: the other photo of each comes first
    best = {hit.path.split(b"hue ")[1].split()[0] for hit in at_home.results.hits[:2]}
    assert best == {b"0", b"120"}
    at_home.window.actions_.back.trigger()
    assert search(at_home).mode == "all"
    assert strip.mode.currentData() == "all"


def test_less_like_this_and_back_again(at_home: RunningApp) -> None:
    window, strip = at_home.window, at_home.window.top_bar.strip
    window.grid.select_ids([window.model.id_of(0)])
    if at_home.sessions.browse.latest_search is None:
        assert not window.actions_.exclude.isEnabled()
    at_home.search(0)
    at_home.sessions.browse.set_least(at_home.sessions.browse.view.least)
    unwanted = window.model.id_of(0)
    window.grid.select_ids([unwanted], unwanted)
    assert window.actions_.exclude.isEnabled()
    found = next_search(at_home, window.actions_.exclude.trigger)
    assert [chip.photo_id for chip in found.against] == [unwanted]
    assert unwanted not in window.model.shown.ids
    assert [chip.toolTip() for chip in strip.chips()][1].startswith("Less like ")
    button = strip.chips()[1].findChild(QToolButton)
    again = next_search(at_home, lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))
    assert not again.against
    assert unwanted in window.model.shown.ids


def test_a_photo_is_added_and_changes_sides(at_home: RunningApp) -> None:
    window = at_home.window
    at_home.search(0)
    other = window.model.id_of(0)
    window.grid.select_ids([other], other)
    found = next_search(at_home, window.actions_.add_to_search.trigger)
    assert [chip.photo_id for chip in found.chips][1:] == [other]
    turned = found.adding(found.chips[1:], against=True)
    assert [len(turned.chips), len(turned.against)] == [1, 1]
    assert len(turned.adding(turned.against).against) == 0


def test_the_last_example_cannot_be_excluded(at_home: RunningApp) -> None:
    at_home.search(0)
    own = search(at_home).chips[0].photo_id
    at_home.sessions.input.extend(search(at_home), [own], against=True)
    wait_until(lambda: "at least one photo" in at_home.window.toast.text)


def test_a_search_is_narrowed_to_a_folder_and_a_month(at_home: RunningApp) -> None:
    window, menu = at_home.window, at_home.window.search_controls.menu
    at_home.search(0)
    everything = len(at_home.results.hits)
    menu.aboutToShow.emit()
    inside = next(a.menu() for a in menu.folders.actions() if a.menu() is not None)
    found = next_search(at_home, lambda: choose(inside, "below"))
    assert found.folder is not None
    assert all(b"below" in hit.path for hit in at_home.results.hits)
    menu.aboutToShow.emit()
    year = menu.dates.actions()[0].menu()
    month = year.actions()[-1]
    found = next_search(at_home, month.trigger)
    assert found.when.startswith(month.text())
    assert all(found.since <= hit.photo.moment < found.until for hit in at_home.results.hits)
    tips = [chip.toolTip() for chip in window.top_bar.strip.chips()]
    assert tips[1:] == ["Only in the folder below", f"Only photos from {found.when}"]
    next_search(at_home, window.top_bar.strip.dates_removed.emit)
    next_search(at_home, window.top_bar.strip.folder_removed.emit)
    assert len(at_home.results.hits) == everything


@pytest.mark.parametrize("name", ["fold", "hide_moment"])
def test_the_menu_changes_how_hits_are_shown(at_home: RunningApp, name: str) -> None:
    at_home.search(0)
    controls, browse = at_home.window.search_controls, at_home.sessions.browse
    controls.fill_menu()
    before = getattr(browse.view, name)
    getattr(controls.menu, name).trigger()
    assert getattr(browse.view, name) is not before
    controls.fill_menu()
    getattr(controls.menu, name).trigger()
    assert getattr(browse.view, name) is before


def test_a_search_is_narrowed_to_the_days_between_two_dates(at_home: RunningApp) -> None:
    at_home.search(0)
    before = at_home.sessions.browse.stop
    dialog = at_home.window.search_controls.ask_dates()
    assert (dialog.first.date().year(), dialog.last.date().year()) == (2023, 2023)
    # whichever of the two is named first
    dialog.first.setDate(QDate(2023, 11, 14))
    dialog.last.setDate(QDate(2023, 9, 15))
    dialog.accept()
    wait_until(lambda: at_home.sessions.browse.stop is not before, "the narrowed search")
    search = at_home.sessions.browse.stop.search
    assert search is not None and search.until - search.since == 61 * 86400
    assert all(search.since <= hit.photo.moment < search.until for hit in at_home.results.hits)
    assert 0 < len(at_home.results.hits) < len(before.results.hits)
    assert "–" in search.when
