"""What a search has found is compared with the example point by point, after it is shown."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtTest import QSignalSpy

from photofinder.errors import LibraryError
from photofinder.gui.places.browse_session import Stop
from photofinder.gui.query.closer_look import CloserLook, Pair
from photofinder.gui.query_thread import QueryThread
from photofinder.search.query import Hit, Results
from photofinder.search.scores import Word
from tests.gui.conftest import PATIENCE_S, RunningApp, wait_until
from tests.gui.made_groups import photo
from tests.search.shots import jpeg, shot, write


def sections(running: RunningApp) -> dict[str, int]:
    """Titles with the number of photos below."""
    return {part.title: part.count for part in running.window.model.shown.sections}


def test_the_same_picture_is_told_from_what_only_looks_alike(
    start: Callable[..., RunningApp], photos_folder: Path
) -> None:
    write(photos_folder, "one.jpg", jpeg(shot(0, 480, 360), 92))
    small = shot(0, 480, 360).resize((360, 270), Image.Resampling.LANCZOS)
    write(photos_folder, "one small.jpg", jpeg(small, 80))
    write(photos_folder, "another.jpg", jpeg(shot(9, 480, 360), 92))
    running = start()
    running.index(photos_folder, 3)
    running.sessions.input.take_paths([bytes(photos_folder / "one.jpg")])
    wait_until(lambda: running.sessions.browse.stop.results is not None)
    running.sessions.browse.set_least(Word.UNLIKE)
    wait_until(lambda: sections(running).get("Same picture") == 1, "the closer look")
    shown = running.window.model.shown
    hits = {found.photo_id: found.photo.path for found in running.results.hits}
    assert hits[int(shown.ids[0])].endswith(b"one small.jpg")
    wait_until(lambda: "Perhaps the same picture" not in sections(running), "all of them")


def search_found(count: int) -> Stop:
    """A search with one photo, and so many hits that are almost like it."""
    photos = [photo(number) for number in range(count + 1)]
    hits = tuple(Hit(p, p.paths, 0.97, Word.IDENTICAL, 0.97, 0.97) for p in photos[1:])
    results = Results(hits, 0.0, count, (photos[0].id,))
    return Stop(results=results, examples=(photos[0],))


def test_nothing_is_said_of_what_could_not_be_compared(queries: QueryThread) -> None:
    stop = search_found(3)
    closer = CloserLook(lambda *_: [True, False, None], queries)
    told: list[tuple[frozenset[bytes], frozenset[bytes]]] = []
    closer.told_apart.connect(lambda _, same, others: told.append((same, others)))
    closer.follow(stop, another=True)
    wait_until(lambda: told, "the answers")
    assert stop.results is not None
    first, second, _ = (hit.photo.content for hit in stop.results.hits)
    assert told == [(frozenset({first}), frozenset({second}))]


def test_why_nothing_more_is_compared_is_told(queries: QueryThread) -> None:
    def compare(*_: object) -> list[bool | None]:
        raise LibraryError("The disk is full.")

    closer = CloserLook(compare, queries)
    failed = QSignalSpy(closer.failed)
    closer.follow(search_found(20), another=True)
    wait_until(lambda: failed.count() == 1, "the sentence")
    assert "full" in failed.at(0)[0]


def test_a_closer_look_waits_and_ends_when_the_user_goes_on(queries: QueryThread) -> None:
    begun, go_on = threading.Event(), threading.Event()
    asked: list[tuple[int, bool]] = []

    def compare(pairs: Sequence[Pair], stop: Callable[[], bool]) -> list[bool | None]:
        begun.set()
        go_on.wait(PATIENCE_S)
        asked.append((len(pairs), stop()))
        return [None] * len(pairs)

    closer = CloserLook(compare, queries)
    told = QSignalSpy(closer.told_apart)
    closer.follow(search_found(20), another=True)
    closer.leave()
    closer.follow(search_found(20), another=True)
    assert not begun.is_set(), "tiles are painted first"
    wait_until(begun.is_set, "the closer look")
    closer.leave()
    go_on.set()
    later: list[bool] = []
    queries.ask("later", lambda: True, later.append)
    wait_until(lambda: later, "what was asked later")
    assert asked == [(6, True)]
    assert told.count() == 0
