"""The query thread: the newest of a lane wins, errors reach their asker."""

import threading

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from photofinder.errors import PhotofinderError, QueryError
from photofinder.gui.query_thread import QueryThread
from tests.gui.conftest import PATIENCE_S, wait_until


def test_answers_come_on_the_gui_thread(queries: QueryThread) -> None:
    seen: list[tuple[str, threading.Thread]] = []
    queries.ask(
        "lane",
        lambda: threading.current_thread().name,
        lambda name: seen.append((name, threading.current_thread())),
    )
    wait_until(lambda: seen)
    assert seen == [("query", threading.main_thread())]


def test_the_newest_question_of_a_lane_wins_even_over_one_under_way(queries: QueryThread) -> None:
    begun, go_on = threading.Event(), threading.Event()
    answers: list[str] = []

    def slow() -> str:
        begun.set()
        assert go_on.wait(PATIENCE_S)
        return "old"

    queries.ask("view", slow, answers.append)
    assert begun.wait(PATIENCE_S)
    queries.ask("view", lambda: "never run", answers.append)
    queries.ask("view", lambda: "new", answers.append)
    queries.ask("other", lambda: "other", answers.append)
    go_on.set()
    wait_until(lambda: len(answers) == 2)
    assert sorted(answers) == ["new", "other"]


def test_urgent_questions_go_first(queries: QueryThread) -> None:
    begun, go_on = threading.Event(), threading.Event()
    answers: list[str] = []
    queries.ask("block", lambda: (begun.set(), go_on.wait(PATIENCE_S)), lambda _: None)
    assert begun.wait(PATIENCE_S)
    queries.ask("search", lambda: "search", answers.append, urgent=True)
    queries.ask("page", lambda: "page", answers.append)
    go_on.set()
    wait_until(lambda: len(answers) == 2)
    assert answers == ["search", "page"]


def test_forgotten_questions_are_not_answered(queries: QueryThread) -> None:
    answers: list[str] = []
    queries.ask("a", lambda: "a", answers.append)
    queries.forget("a")
    queries.ask("b", lambda: "b", answers.append)
    wait_until(lambda: answers)
    assert answers == ["b"]


def test_known_errors_reach_the_asker_or_are_told(queries: QueryThread) -> None:
    def fail() -> None:
        raise QueryError("No picture in it.")

    caught: list[PhotofinderError] = []
    queries.ask("a", fail, lambda _: None, caught.append)
    wait_until(lambda: caught)
    assert str(caught[0]) == "No picture in it."
    told = QSignalSpy(queries.failed)
    queries.ask("a", fail, lambda _: None)
    wait_until(lambda: told.count() == 1)
    assert told.at(0) == ["No picture in it."]


def test_a_bug_is_raised_as_one(queries: QueryThread, qtbot: QtBot) -> None:
    def bug() -> None:
        raise ZeroDivisionError("made for the test")

    with qtbot.capture_exceptions() as raised:
        queries.ask("a", bug, lambda _: None)
        wait_until(lambda: raised)
    assert raised[0][0] is ZeroDivisionError
    answers: list[int] = []
    queries.ask("a", lambda: 5, answers.append)
    wait_until(lambda: answers)


@pytest.mark.parametrize("waiting", [0, 5])
def test_stopping_answers_nothing_more(qapp: object, waiting: int) -> None:
    thread = QueryThread()
    answers: list[int] = []
    for number in range(waiting):
        thread.ask(f"lane {number}", lambda: 1, answers.append)
    assert thread.stop(PATIENCE_S)
    assert answers == []
