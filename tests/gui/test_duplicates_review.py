"""What can be decided about groups of copies: whatever is done, one of each group stays."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photofinder.gui.duplicates.review import Review
from photofinder.gui.duplicates.rules import Rule, choosing
from photofinder.gui.duplicates.seats import Refusal
from photofinder.paths import is_inside
from photofinder.search.kinds import Group, Kind
from tests.gui.made_groups import identical, member, same_picture

COPIES = identical(1, "/p/a.jpg", "/p/copy/a.jpg", "/safe/a.jpg")
EDITS = same_picture(
    member(1, "/p/copy/a.jpg"), member(2, "/p/small.jpg", size=400), member(3, "/safe/crop.jpg")
)
OTHERS = identical(4, "/p/b.jpg", "/q/b.jpg")
MOMENT = same_picture(
    member(2, "/p/small.jpg", size=400), member(4, "/q/b.jpg"), kind=Kind.SAME_MOMENT
)
MORE = same_picture(member(4, "/p/b.jpg"), member(5, "/q/b-grey.jpg"), member(6, "/q/b-crop.jpg"))
ALL = (COPIES, EDITS, OTHERS, MOMENT, MORE)
FOLDERS = (b"/safe", b"/q", b"/p/copy")


def reviewing(*groups: Group) -> Review:
    review = Review()
    for group in groups:
        review.add(group)
    return review


def check(review: Review, protected: tuple[bytes, ...]) -> None:
    for key in review.order:
        seats = review.seats(key)
        assert seats[0].keeper and not seats[0].marked, "the file that stays is marked"
        assert sum(seat.keeper for seat in seats) == 1
        assert not all(seat.marked for seat in seats)
    for path in review.marked:
        assert not any(is_inside(path, folder) for folder in protected)
    leaving = review.leaving()
    assert review.as_now().leaving() == leaving
    going = [m.path for group in leaving for m in group.members]
    assert sorted(going) == sorted(set(going))
    assert not {group.keeper.path for group in leaving} & set(review.marked)


ACTIONS = st.one_of(
    st.tuples(st.just("add"), st.integers(0, 4)),
    st.tuples(st.just("drop"), st.integers(0, 4)),
    st.tuples(st.just("mark"), st.integers(0, 4), st.integers(0, 2), st.booleans()),
    st.tuples(st.just("keep"), st.integers(0, 4), st.integers(0, 2)),
    st.tuples(st.just("accept"), st.integers(0, 4)),
    st.tuples(st.just("rule"), st.sampled_from(list(Rule)), st.sampled_from(FOLDERS)),
    st.tuples(st.just("protect"), st.sets(st.sampled_from(FOLDERS))),
    st.tuples(st.just("undo")),
    st.tuples(st.just("clear")),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(ACTIONS, max_size=25))
def test_no_sequence_of_actions_marks_a_whole_group_or_a_protected_file(
    actions: list[tuple[Any, ...]],
) -> None:
    review, protected = Review(), ()
    for name, *arguments in actions:
        group = ALL[arguments[0]] if arguments and isinstance(arguments[0], int) else None
        key = group.key if group else ""
        if name == "add":
            review.add(group)
        elif name == "drop":
            review.drop([key])
        elif name == "undo":
            review.undo()
        elif name == "clear":
            review.clear_marks()
        elif name == "protect":
            protected = tuple(arguments[0])
            review.protect(protected)
        elif name == "rule":
            review.apply(choosing(arguments[0], arguments[1]))
        elif key in review:
            seats = review.seats(key)
            if name == "accept":
                review.accept(key)
            else:
                path = seats[arguments[1] % len(seats)].member.path
                if name == "keep":
                    review.keep(key, path)
                else:
                    review.set_mark(key, path, arguments[2])
        check(review, protected)


def test_only_identical_files_are_marked_beforehand() -> None:
    review = reviewing(*ALL)
    assert set(review.marked) == {b"/p/copy/a.jpg", b"/safe/a.jpg", b"/q/b.jpg"}
    again = reviewing(COPIES)
    again.set_mark(COPIES.key, b"/p/copy/a.jpg", False)
    again.add(COPIES)
    assert set(again.marked) == {b"/safe/a.jpg"}


def test_the_file_that_stays_and_protected_ones_cannot_be_marked() -> None:
    review = reviewing(EDITS)
    review.protect([b"/safe"])
    assert review.set_mark(EDITS.key, b"/p/copy/a.jpg", True) is Refusal.KEEPER
    assert review.set_mark(EDITS.key, b"/safe/crop.jpg", True) is Refusal.PROTECTED
    assert review.set_mark(EDITS.key, b"/p/small.jpg", True) is None
    assert set(review.marked) == {b"/p/small.jpg"}
    assert review.gain_of(EDITS.key) == 400


def test_another_keeper_loses_its_mark_and_comes_first() -> None:
    review = reviewing(COPIES)
    review.keep(COPIES.key, b"/p/copy/a.jpg")
    seats = review.seats(COPIES.key)
    assert seats[0].path == b"/p/copy/a.jpg" and not seats[0].marked
    assert review.chosen_keeper(COPIES.key)
    assert review.set_mark(COPIES.key, b"/p/a.jpg", True) is None
    assert set(review.marked) == {b"/p/a.jpg", b"/safe/a.jpg"}
    (leaving,) = review.leaving()
    assert leaving.keeper.path == b"/p/copy/a.jpg" and len(leaving.members) == 2


def test_a_marked_twin_is_represented_by_the_one_that_stays() -> None:
    review = reviewing(COPIES, EDITS)
    keeper = review.seats(EDITS.key)[0]
    assert keeper.member.path == b"/p/copy/a.jpg"
    assert keeper.path == b"/p/a.jpg"
    assert review.set_mark(COPIES.key, b"/p/a.jpg", True) is Refusal.KEEPER


def test_a_file_kept_in_one_group_cannot_go_in_another() -> None:
    review = reviewing(MORE, MOMENT)
    review.keep(MORE.key, b"/q/b-grey.jpg")
    other = same_picture(member(8, "/p/x.jpg"), member(5, "/q/b-grey.jpg"))
    review.add(other)
    assert review.set_mark(other.key, b"/q/b-grey.jpg", True) is Refusal.KEPT_ELSEWHERE
    assert reviewing(other).set_mark(other.key, b"/q/b-grey.jpg", True) is None


def test_a_burst_does_not_hold_on_to_a_copy() -> None:
    review = reviewing(EDITS, MOMENT)
    assert review.seats(MOMENT.key)[0].path == b"/p/small.jpg"
    assert review.set_mark(EDITS.key, b"/p/small.jpg", True) is None
    assert review.seats(MOMENT.key)[0].path == b"/q/b.jpg"
    assert review.set_mark(MOMENT.key, b"/q/b.jpg", True) is Refusal.KEEPER


def test_accepting_marks_copies_but_no_look_alikes() -> None:
    review = reviewing(EDITS, MOMENT)
    assert review.accept(MOMENT.key) == 0
    assert not review.marked and review.is_done(MOMENT.key)
    review.set_mark(EDITS.key, b"/p/small.jpg", True)
    review.accept(EDITS.key)
    assert set(review.marked) == {b"/p/small.jpg"}  # what was marked by hand is the decision
    other = reviewing(EDITS)
    other.accept(EDITS.key)
    assert set(other.marked) == {b"/p/small.jpg", b"/safe/crop.jpg"}


def test_another_order_of_the_rules_is_followed_but_for_what_was_decided() -> None:
    turned = Group(Kind.IDENTICAL, COPIES.members[0], (COPIES.keeper, COPIES.members[1]))
    assert turned.key == COPIES.key
    review = reviewing(COPIES)
    assert not review.add(turned)
    assert review.seats(COPIES.key)[0].path == b"/p/copy/a.jpg"
    assert set(review.marked) == {b"/p/a.jpg", b"/safe/a.jpg"}
    decided = reviewing(COPIES)
    decided.accept(COPIES.key)
    decided.add(turned)
    assert decided.seats(COPIES.key)[0].path == b"/p/a.jpg"
    assert set(decided.marked) == {b"/p/copy/a.jpg", b"/safe/a.jpg"}


def test_accepting_after_another_file_was_chosen_marks_the_others() -> None:
    review = reviewing(EDITS)
    review.keep(EDITS.key, b"/p/small.jpg")
    assert review.accept(EDITS.key) == 0
    assert set(review.marked) == {b"/p/copy/a.jpg", b"/safe/crop.jpg"}


def test_steps_are_taken_back_one_by_one() -> None:
    review = reviewing(EDITS)
    review.set_mark(EDITS.key, b"/p/small.jpg", True)
    review.keep(EDITS.key, b"/p/small.jpg")
    assert not review.marked
    review.accept(EDITS.key)
    assert review.is_done(EDITS.key)
    assert review.undo() and not review.is_done(EDITS.key)
    assert review.undo() and not review.chosen_keeper(EDITS.key)
    assert set(review.marked) == {b"/p/small.jpg"}
    assert review.undo() and not review.marked
    assert not review.undo()


@pytest.mark.parametrize(
    ("rule", "stays"),
    [
        (Rule.EXCEPT_BEST, b"/p/big.jpg"),
        (Rule.EXCEPT_NEWEST, b"/p/new.jpg"),
        (Rule.EXCEPT_BIGGEST, b"/p/heavy.jpg"),
    ],
)
def test_rules_leave_the_one_they_name(rule: Rule, stays: bytes) -> None:
    group = same_picture(
        member(1, "/p/big.jpg"), member(3, "/p/new.jpg"), member(2, "/p/heavy.jpg", size=5000)
    )
    review = reviewing(group, MOMENT)
    review.apply(choosing(rule))
    left = {seat.path for seat in review.seats(group.key) if not seat.marked}
    assert left == {stays}
    assert not review.marks_in(MOMENT.key)
    assert review.undo() and not review.marked


def test_copies_in_a_folder_go_only_where_one_lies_elsewhere() -> None:
    inside = identical(7, "/q/c.jpg", "/q/d/c.jpg")
    review = Review()
    for group in (OTHERS, inside, EDITS):
        review.add(group)
    review.clear_marks()
    review.keep(OTHERS.key, b"/q/b.jpg")
    review.apply(choosing(Rule.IN_FOLDER, b"/q"))
    assert set(review.marked) == {b"/q/b.jpg"}
    assert review.seats(OTHERS.key)[0].path == b"/p/b.jpg"
