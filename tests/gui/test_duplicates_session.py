"""Going through groups without widgets: streaming, moving about, decisions, undo."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from photofinder.errors import LibraryError
from photofinder.gui.duplicates.details import DetailsSession
from photofinder.gui.duplicates.facts import Details, Tone, differing, facts
from photofinder.gui.duplicates.group_model import KEY, GroupModel
from photofinder.gui.duplicates.member_model import FACTS, SEAT, MemberModel
from photofinder.gui.duplicates.search import DuplicateSearch
from photofinder.gui.duplicates.session import DuplicatesSession
from photofinder.gui.query_thread import QueryThread
from photofinder.imaging.match import Verdict
from photofinder.imaging.quality import Quality
from photofinder.library.decisions import DecisionKind
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.kinds import Group, Kind, Member
from tests.gui.conftest import wait_until
from tests.gui.made_groups import MATCH, DirectWriter, finding, identical, member, same_picture

T = TypeVar("T")

FIRST = identical(1, "/p/a.jpg", "/p/b.jpg")
SECOND = same_picture(
    member(2, "/p/big.jpg"), Member(member(3, "/p/crop.jpg").photo, b"/p/crop.jpg", 0.9, MATCH)
)
THIRD = same_picture(member(4, "/p/x.jpg"), member(5, "/p/y.jpg"), member(6, "/p/z.jpg"))
ALIKE = same_picture(member(7, "/p/m.jpg"), member(8, "/p/n.jpg"), kind=Kind.LOOKS_ALIKE)


@pytest.fixture
def library(library_folder: LibraryFolder) -> Library:
    with Library(library_folder, writer=True) as library:
        yield library


@pytest.fixture
def found() -> list[Group]:
    """What the search finds; tests change it."""
    return [FIRST, SECOND, THIRD, ALIKE]


@pytest.fixture
def session(queries: QueryThread, library: Library, found: list[Group]) -> DuplicatesSession:
    """A session whose first search is through."""
    made = DuplicatesSession(DuplicateSearch(finding(found), queries), DirectWriter(library))
    made.look()
    wait_until(lambda: made.complete, "the search")
    return made


def test_groups_come_in_and_the_first_is_the_current_one(session: DuplicatesSession) -> None:
    assert session.rows == [FIRST.key, SECOND.key, THIRD.key]
    assert (session.key, session.count) == (FIRST.key, 3)
    assert session.review.marked_count == 1


def test_up_down_left_right_stay_inside(session: DuplicatesSession) -> None:
    moved = QSignalSpy(session.moved)
    session.step_group(-1)
    assert moved.count() == 0
    session.step_group(99)
    session.step_seat(99)
    assert (session.key, session.seat) == (THIRD.key, 2)
    assert session.current is not None and session.current.path == b"/p/z.jpg"
    session.step_group(-1)
    assert (session.key, session.seat) == (SECOND.key, 0)


def test_a_hundred_groups_take_a_hundred_keys(queries: QueryThread, library: Library) -> None:
    many = [
        same_picture(member(n, f"/p/{n}.jpg"), member(n + 100, f"/q/{n}.jpg")) for n in range(100)
    ]
    session = DuplicatesSession(DuplicateSearch(finding(many), queries), DirectWriter(library))
    session.look()
    wait_until(lambda: session.complete)
    for _ in range(100):
        session.accept()
    assert session.review.marked_count == 100
    assert all(session.review.is_done(key) for key in session.rows)


def test_what_cannot_be_marked_is_told(session: DuplicatesSession) -> None:
    told = QSignalSpy(session.told)
    session.toggle_mark()
    assert "stays" in told.at(0)[0]
    session.protect([b"/p"])
    session.step_seat(1)
    session.toggle_mark()
    assert "protected" in told.at(1)[0]
    assert session.review.marked_count == 0


def test_not_duplicates_is_remembered_and_can_be_taken_back(
    session: DuplicatesSession, library: Library
) -> None:
    session.go_to(1)
    session.not_duplicates()
    assert session.rows == [FIRST.key, THIRD.key]
    wait_until(lambda: library.decisions.list())
    (decision,) = library.decisions.list()
    assert decision.kind is DecisionKind.NOT_DUPLICATES
    assert decision.contents == SECOND.contents
    assert session.undo()
    assert session.rows == [FIRST.key, SECOND.key, THIRD.key]
    assert session.key == SECOND.key
    wait_until(lambda: not library.decisions.list())


class PatientWriter(DirectWriter):
    """Writes when it is told to, as an indexer that has other work first."""

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self._waiting: list[Callable[[], None]] = []

    def call(self, function: Callable[[Library], T]) -> "Future[T]":
        future: Future[T] = Future()
        write = super().call
        self._waiting.append(lambda: future.set_result(write(function).result()))
        return future

    def write(self) -> None:
        waiting, self._waiting = self._waiting, []
        for write in waiting:
            write()


def test_undo_takes_back_what_was_done_last_though_the_library_is_slow(
    queries: QueryThread, library: Library, found: list[Group]
) -> None:
    writer = PatientWriter(library)
    session = DuplicatesSession(DuplicateSearch(finding(found), queries), writer)
    session.look()
    wait_until(lambda: session.complete, "the search")
    session.go_to(2, 1)
    session.toggle_mark()
    session.go_to(1)
    session.not_duplicates()
    assert session.undo()
    assert session.rows == [FIRST.key, SECOND.key, THIRD.key]
    assert session.review.marks_in(THIRD.key) == 1
    assert session.undo()
    assert session.review.marks_in(THIRD.key) == 0
    writer.write()
    assert library.decisions.list(), "it was on its way"
    wait_until(lambda: writer.write() or not library.decisions.list(), "it to be forgotten")
    # a mark that is made while a decision is being written is the newer one
    session.go_to(1)
    session.not_duplicates()
    session.go_to(1, 1)
    session.toggle_mark()
    told = QSignalSpy(session.undoable)
    writer.write()
    wait_until(lambda: told.count() == 1, "the decision")
    assert session.undo()
    assert session.review.marks_in(THIRD.key) == 0
    assert session.rows == [FIRST.key, THIRD.key]


def test_a_decision_that_cannot_be_written_leaves_the_group_where_it_is(
    queries: QueryThread, library: Library, found: list[Group]
) -> None:
    class Failing(DirectWriter):
        def call(self, function: Callable[[Library], T]) -> "Future[T]":
            future: Future[T] = Future()
            future.set_exception(LibraryError("The disk is full."))
            return future

    session = DuplicatesSession(DuplicateSearch(finding(found), queries), Failing(library))
    session.look()
    wait_until(lambda: session.complete, "the search")
    told = QSignalSpy(session.told)
    session.go_to(1)
    session.not_duplicates()
    wait_until(lambda: told.count() == 1, "the word about it")
    assert "full" in told.at(0)[0]
    assert session.rows == [FIRST.key, SECOND.key, THIRD.key]
    assert not session.undo()


def test_a_stack_is_remembered_and_can_be_taken_back(
    session: DuplicatesSession, library: Library
) -> None:
    told = QSignalSpy(session.told)
    session.stack()  # identical files
    assert "anyway" in told.at(0)[0] and not library.decisions.list()
    session.go_to(1)
    session.stack()
    assert session.rows == [FIRST.key, THIRD.key]
    wait_until(lambda: library.decisions.list())
    (decision,) = library.decisions.list()
    assert (decision.kind, decision.contents) == (DecisionKind.STACK, SECOND.contents)
    assert library.decisions.stacks() == dict.fromkeys(SECOND.contents, decision.id)
    assert session.undo()
    assert session.rows == [FIRST.key, SECOND.key, THIRD.key]
    wait_until(lambda: not library.decisions.stacks())


def test_identical_files_that_stay_are_remembered_by_their_number(
    session: DuplicatesSession, library: Library
) -> None:
    session.not_duplicates()
    wait_until(lambda: library.decisions.list())
    (decision,) = library.decisions.list()
    assert (decision.kind, decision.files) == (DecisionKind.KEEP_BOTH, 2)
    assert session.review.marked_count == 0


def test_undo_goes_back_through_marks_and_keepers(session: DuplicatesSession) -> None:
    session.go_to(2, 1)
    session.toggle_mark()
    session.keep(2)
    assert session.seats[0].path == b"/p/z.jpg"
    assert session.undo()
    assert session.seats[0].path == b"/p/x.jpg"
    assert session.undo()
    assert session.review.marks_in(THIRD.key) == 0
    assert not session.undo()


def test_a_new_search_keeps_decisions_and_drops_what_is_gone(
    session: DuplicatesSession, found: list[Group]
) -> None:
    session.go_to(2, 1)
    session.toggle_mark()
    found.remove(SECOND)
    session.look()
    wait_until(lambda: session.complete)
    assert session.rows == [FIRST.key, THIRD.key]
    assert session.key == THIRD.key
    assert session.review.marks_in(THIRD.key) == 1


def test_other_kinds_are_looked_for_when_they_are_asked_for(session: DuplicatesSession) -> None:
    assert ALIKE.key not in session.review
    session.show_kinds({Kind.LOOKS_ALIKE})
    assert session.rows == []
    wait_until(lambda: session.complete)
    assert session.rows == [ALIKE.key]
    session.accept()
    assert session.review.marks_in(ALIKE.key) == 0


def test_files_that_left_make_groups_smaller(session: DuplicatesSession) -> None:
    session.forget_files([b"/p/b.jpg", b"/p/y.jpg"])
    groups = [session.review.group(key) for key in session.rows]
    assert [len(group.members) for group in groups] == [1, 1]
    assert groups[1].members[0].path == b"/p/z.jpg"


def test_a_file_that_the_user_spared_is_not_marked_again_by_itself(
    session: DuplicatesSession, found: list[Group]
) -> None:
    many = identical(9, "/p/1.jpg", "/p/2.jpg", "/p/3.jpg", "/p/4.jpg")
    found[:] = [many]
    session.look()
    wait_until(lambda: session.complete)
    session.toggle_mark(2)
    assert set(session.review.marked) == {b"/p/2.jpg", b"/p/4.jpg"}
    session.not_duplicates()  # by mistake
    assert session.undo()
    assert set(session.review.marked) == {b"/p/2.jpg", b"/p/4.jpg"}
    session.forget_files([b"/p/2.jpg", b"/p/4.jpg"])  # they went to the trash
    assert session.review.marked_count == 0
    found[:] = [identical(9, "/p/1.jpg", "/p/3.jpg", "/p/5.jpg")]
    session.look()
    wait_until(lambda: session.complete)
    assert set(session.review.marked) == {b"/p/5.jpg"}


def test_a_file_that_the_user_chose_to_keep_is_not_marked_when_another_joins(
    session: DuplicatesSession, found: list[Group]
) -> None:
    session.keep(1)
    assert session.seats[0].path == b"/p/b.jpg" and not session.review.marked
    found[0] = identical(1, "/p/a.jpg", "/p/b.jpg", "/p/c.jpg")
    session.look()
    wait_until(lambda: session.complete)
    assert set(session.review.marked) == {b"/p/c.jpg"}


def test_a_search_can_be_cancelled(queries: QueryThread, library: Library) -> None:
    def endless(*arguments: object):  # type: ignore[no-untyped-def]
        number = 0
        while True:
            number += 1
            yield same_picture(member(number % 200, f"/p/{number}"), member(201, f"/q/{number}"))

    session = DuplicatesSession(DuplicateSearch(endless, queries), DirectWriter(library))
    ended = QSignalSpy(session.search.ended)
    session.look()
    wait_until(lambda: session.rows)
    session.search.cancel()
    wait_until(lambda: ended.count())
    assert ended.at(0)[0] is False and not session.search.running


def test_the_models_keep_qts_rules(
    session: DuplicatesSession, queries: QueryThread, library: Library, found: list[Group]
) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    groups = GroupModel(session)
    members = MemberModel(session, DetailsSession(library, queries))
    testers = [QAbstractItemModelTester(model, mode) for model in (groups, members)]
    acts: list[Callable[[], object]] = [
        lambda: session.go_to(2, 1), session.toggle_mark, session.keep, session.accept,
        session.undo, session.not_duplicates, lambda: session.show_kinds(tuple(Kind)),
        lambda: session.forget_files([b"/p/y.jpg"]), lambda: found.clear(), session.look,
    ]  # fmt: skip
    for act in acts:
        act()
        wait_until(lambda: not session.search.running)
        assert [groups.index(n).data(KEY) for n in range(groups.rowCount())] == session.rows
        assert members.rowCount() == len(session.seats)
    assert groups.rowCount() == 0
    del testers


def test_a_card_says_in_words_what_is_different(
    session: DuplicatesSession, queries: QueryThread, library: Library
) -> None:
    session.go_to(1)
    model = MemberModel(session, DetailsSession(library, queries))
    assert model.index(0).data(SEAT).keeper
    by_name = {fact.name: fact for fact in model.index(1).data(FACTS)}
    assert by_name["Picture"].difference == "shows 25 % of it"
    assert by_name["Picture"].tone is Tone.WORSE
    assert by_name["Size"].tone is Tone.SAME
    assert all(fact.difference == "" for fact in model.index(0).data(FACTS))


def test_bigger_alone_is_not_better() -> None:
    keeper = member(1, "/p/a.jpg")
    big = member(2, "/q/a.jpg", width=1600, height=1200, format="png", taken_at=5)
    cards = [
        facts(Kind.SAME_PICTURE, seat, keeper, details)
        for seat, details in (
            (keeper, Details(Quality(90, 90, 1))), (big, Details(Quality(100, 60, 0.25)))
        )
    ]  # fmt: skip
    of_big = {fact.name: fact for fact in cards[1]}
    assert of_big["Resolution"].difference == "enlarged from about 25 %"
    assert of_big["Resolution"].tone is Tone.WORSE
    assert of_big["Taken"].tone is Tone.BETTER
    assert of_big["Format"].difference == "not JPEG"
    assert "Size" not in {fact.name for card in differing(cards) for fact in card}


def test_too_little_detail_is_said_to_be_that() -> None:
    first, second = member(1, "/p/a.jpg"), member(2, "/p/b.jpg")
    lines = facts(Kind.LOOKS_ALIKE, second, first, Details(verdict=Verdict.CANNOT_TELL))
    assert lines[-1].difference == "too little detail: cannot tell"


def test_identical_files_are_not_told_apart_by_what_both_are() -> None:
    enlarged = Details(Quality(90, 90, 0.12))
    keeper, copy = member(1, "/p/a.jpg"), member(1, "/q/a.jpg")
    lines = facts(Kind.IDENTICAL, copy, keeper, enlarged, enlarged)
    of_copy = {fact.name: fact for fact in lines}
    assert of_copy["Resolution"].tone is Tone.SAME


def test_folders_of_the_same_name_are_told_apart_by_the_way_to_them() -> None:
    keeper, copy = member(1, "/p/2012/Summer/a.jpg"), member(1, "/p/Backup/2012/Summer/a.jpg")
    folder = next(f for f in facts(Kind.IDENTICAL, copy, keeper) if f.name == "Folder")
    assert folder.value == "Backup/2012/Summer"
    assert folder.tone is Tone.OTHER
