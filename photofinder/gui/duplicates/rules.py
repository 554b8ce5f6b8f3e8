"""Rules that mark in all groups at once: all except the best, newest, biggest, in a folder."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from photofinder.gui.duplicates.review import Review
from photofinder.gui.duplicates.seats import Seat
from photofinder.gui.language import tr
from photofinder.paths import is_inside

Choose = Callable[[Review, str], Iterable[tuple[bytes, str]]]


class Rule(StrEnum):
    """Which file of each group stays, or for IN_FOLDER which ones go."""

    EXCEPT_BEST = "except best"
    EXCEPT_NEWEST = "except newest"
    EXCEPT_BIGGEST = "except biggest"
    IN_FOLDER = "in folder"


def title(rule: Rule) -> str:
    """A rule in words, as in a menu."""
    return {
        Rule.EXCEPT_BEST: tr("All except the best of each group"),
        Rule.EXCEPT_NEWEST: tr("All except the newest of each group"),
        Rule.EXCEPT_BIGGEST: tr("All except the biggest of each group"),
        Rule.IN_FOLDER: tr("All copies in a folder…"),
    }[rule]


def choosing(rule: Rule, folder: bytes = b"") -> Choose:
    """What the review has to do in each group; it refuses what is not safe."""
    if rule is Rule.IN_FOLDER:
        return lambda review, key: _in_folder(review.seats(key), folder)
    if rule is Rule.EXCEPT_BEST:
        return lambda review, key: _but(review.seats(key), lambda seat: seat.keeper)
    value = _moment if rule is Rule.EXCEPT_NEWEST else _size

    def choose(review: Review, key: str) -> Iterable[tuple[bytes, str]]:
        seats = review.seats(key)
        best = max(value(seat) for seat in seats)
        # the rules' choice wins among equals: seats come in its order
        first = next(seat for seat in seats if value(seat) == best)
        return _but(seats, lambda seat: seat is first)

    return choose


def _but(seats: list[Seat], stays: Callable[[Seat], bool]) -> list[tuple[bytes, str]]:
    kept = next(seat for seat in seats if stays(seat))
    actions = [(kept.member.path, "keep")] if not kept.keeper else []
    return actions + [(seat.member.path, "mark") for seat in seats if seat is not kept]


def _in_folder(seats: list[Seat], folder: bytes) -> list[tuple[bytes, str]]:
    inside = [seat for seat in seats if is_inside(seat.path, folder)]
    outside = [seat for seat in seats if not is_inside(seat.path, folder) and not seat.marked]
    if not inside or not outside:
        return []
    actions = []
    if not any(seat.keeper for seat in outside):
        actions.append((outside[0].member.path, "keep"))
    return actions + [(seat.member.path, "mark") for seat in inside]


def _moment(seat: Seat) -> int:
    return seat.member.photo.moment


def _size(seat: Seat) -> int:
    return seat.member.photo.size
