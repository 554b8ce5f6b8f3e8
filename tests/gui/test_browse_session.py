"""Where the user is: searches, back and forward, live filter; with a searcher made up here."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy

from photofinder.errors import QueryError
from photofinder.gui.places.browse_session import BrowseSession
from photofinder.gui.places.places import Kind
from photofinder.gui.query.request import LIMIT, Chip, Search
from photofinder.gui.query_thread import QueryThread
from photofinder.library.library import Library
from photofinder.search.query import Hit, PhotoExample, Query, Results
from photofinder.search.scores import Word, word
from tests.gui.conftest import wait_until
from tests.gui.made_library import PHOTOS, MadeLibrary

SCORES = (0.99, 0.96, 0.8, 0.6, 0.3, 0.1)


def chip(photo_id: int) -> Chip:
    return Chip(PhotoExample(photo_id), f"photo {photo_id}", photo_id)


@pytest.fixture
def answer(reader: Library, made: MadeLibrary) -> Callable[[Query], Results]:
    """Six hits with falling scores, whatever is asked."""

    def search(query: Query) -> Results:
        assert query.limit == LIMIT
        example = query.positives[0]
        assert isinstance(example, PhotoExample)
        if example.photo_id < 0:
            raise QueryError("This photo is not in the library any more.")
        start = list(made.ids).index(example.photo_id) + 1
        photos = reader.photos.many(made.ids[start : start + len(SCORES)])
        hits = tuple(
            Hit(photo, photo.paths, score, word(score), score, None)
            for photo, score in zip(photos, SCORES, strict=True)
        )
        return Results(hits, 0.001, PHOTOS, (example.photo_id,))

    return search


@pytest.fixture
def session(
    reader: Library, queries: QueryThread, answer: Callable[[Query], Results]
) -> BrowseSession:
    session = BrowseSession(reader, queries, answer)
    session.refresh()
    wait_until(lambda: session.ready)
    return session


def search(session: BrowseSession, photo_id: int) -> None:
    shown = QSignalSpy(session.shown)
    session.find_similar(Search((chip(photo_id),)))
    wait_until(lambda: shown.count() == 1)


def test_the_library_is_shown_newest_first(session: BrowseSession, made: MadeLibrary) -> None:
    assert session.stop.photos.ids.tolist() == list(made.ids)
    assert not session.can_go_back


def test_hits_are_in_sections_by_kind_best_first(session: BrowseSession, made: MadeLibrary) -> None:
    search(session, made.ids[0])
    photos = session.stop.photos
    assert [(s.title, s.count) for s in photos.sections] == [
        ("Perhaps the same picture", 2), ("Looks alike", 3),
    ]  # fmt: skip
    assert photos.ids.tolist() == list(made.ids[1:6])


def test_the_slider_filters_without_another_search(
    session: BrowseSession, made: MadeLibrary
) -> None:
    search(session, made.ids[0])
    shown = QSignalSpy(session.shown)
    session.set_least(Word.NEAR)
    assert len(session.stop.photos) == 3
    session.set_least(Word.IDENTICAL)
    assert len(session.stop.photos) == 2
    session.set_least(Word.LOOSE)
    assert len(session.stop.photos) == 5
    assert [shown.at(n)[1] for n in range(shown.count())] == [False, False, False]


def test_back_and_forward_return_to_the_place_and_its_height(
    session: BrowseSession, made: MadeLibrary
) -> None:
    session.stop.scroll = 777
    search(session, made.ids[0])
    search(session, made.ids[9])
    session.back()
    assert session.stop.search is not None
    assert session.stop.search.chips[0].photo_id == made.ids[0]
    session.back()
    assert session.stop.place is not None
    assert session.stop.scroll == 777
    assert not session.can_go_back
    session.forward()
    session.forward()
    assert session.stop.search.chips[0].photo_id == made.ids[9]
    session.home()
    assert session.stop.place is not None
    assert session.stop.place.kind is Kind.ALL


def test_the_newest_of_two_searches_counts(session: BrowseSession, made: MadeLibrary) -> None:
    shown = QSignalSpy(session.shown)
    session.find_similar(Search((chip(made.ids[0]),)))
    session.find_similar(Search((chip(made.ids[5]),)))
    wait_until(lambda: shown.count() == 1)
    assert session.stop.search is not None
    assert session.stop.search.chips[0].photo_id == made.ids[5]
    session.back()
    assert session.stop.place is not None


def test_a_failed_search_changes_nothing(session: BrowseSession) -> None:
    failed = QSignalSpy(session.search_failed)
    session.find_similar(Search((chip(-1),)))
    wait_until(lambda: failed.count() == 1)
    assert "not in the library" in failed.at(0)[0]
    assert session.stop.place is not None


def test_places_are_entered_and_left(session: BrowseSession) -> None:
    year = session.overview.places[-1].children[0]
    shown = QSignalSpy(session.shown)
    session.go_to(year)
    wait_until(lambda: shown.count() == 1)
    assert len(session.stop.photos) == year.count
    session.go_to(year)
    assert shown.count() == 1
    for number, kind in ((1, Kind.DUPLICATES), (2, Kind.PROBLEMS)):
        session.go_to(session.overview.places[number])
        assert session.stop.place is not None
        assert session.stop.place.kind is kind


def test_taking_the_last_example_out_leads_home(session: BrowseSession, made: MadeLibrary) -> None:
    search(session, made.ids[0])
    assert session.stop.search is not None
    session.find_similar(session.stop.search.without(0))
    assert session.stop.place is not None


def test_a_refresh_without_changes_shows_nothing_anew(session: BrowseSession) -> None:
    shown, told = QSignalSpy(session.shown), QSignalSpy(session.overview_changed)
    session.refresh()
    wait_until(lambda: told.count() == 1)
    assert shown.count() == 0


def test_who_stays_is_not_taken_to_a_place_that_was_asked_for_before(
    session: BrowseSession, queries: QueryThread
) -> None:
    here = session.stop
    assert here.place is not None
    session.go_to(session.overview.places[-1].children[0])
    session.go_to(here.place)
    answered(queries)
    assert session.stop is here


def test_who_goes_home_is_not_taken_to_a_search_that_was_under_way(
    session: BrowseSession, made: MadeLibrary, queries: QueryThread
) -> None:
    search(session, made.ids[0])
    session.find_similar(Search((chip(made.ids[9]),)))
    session.home()
    home = session.stop
    assert home.place is not None
    answered(queries)
    assert session.stop is home


def answered(queries: QueryThread) -> None:
    """Wait until all that was asked so far is answered: what is urgent comes before this."""
    done: list[None] = []
    queries.ask("after all", lambda: None, done.append)
    wait_until(lambda: done, "the answers")
