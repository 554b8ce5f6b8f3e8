"""Groups of copies made by hand, a writer and a search for them."""

from collections.abc import Callable, Collection, Generator, Sequence
from concurrent.futures import Future
from typing import TypeVar

from photofinder.imaging.match import Match, Verdict
from photofinder.library.library import Library
from photofinder.library.records import Photo
from photofinder.search.keeper import Reason, Why
from photofinder.search.kinds import Group, Kind, Member

T = TypeVar("T")


def photo(number: int, size: int = 1000, **facts: object) -> Photo:
    """A photo of a number; everything not given is plain."""
    values: dict[str, object] = {
        "id": number, "content": bytes([number]) * 32, "width": 400, "height": 300,
        "format": "jpeg", "size": size, "moment": 1_600_000_000 + number, "taken_at": None,
        "taken_offset": None, "camera": "", "lens": "", "latitude": None, "longitude": None,
        "rating": None, "orientation": 1, "software": "", "content_id": "", "motion": False,
        "colour": 0x808080, "phash": 0, "dhash": 0,
    }  # fmt: skip
    return Photo(**{**values, **facts})  # type: ignore[arg-type]


def member(number: int, path: str, **facts: object) -> Member:
    """A file of a photo."""
    return Member(photo(number, **facts), path.encode())  # type: ignore[arg-type]


def identical(number: int, *paths: str) -> Group:
    """Files with the same bytes; the first stays."""
    first, *rest = (member(number, path) for path in paths)
    return Group(Kind.IDENTICAL, first, tuple(rest), (Reason(Why.SHORT_PATH),))


def same_picture(*members: Member, kind: Kind = Kind.SAME_PICTURE) -> Group:
    """Edits of one shot; the first stays."""
    keeper, *rest = members
    return Group(kind, keeper, tuple(rest), (Reason(Why.PIXELS, (400, 300)),))


MATCH = Match(
    Verdict.SAME, inliers=40, transform=(0.5, 0, 0.25, 0, 0.5, 0.25, 0, 0, 1), area=1.0,
    covered=0.25, agreement=0.9,
)  # fmt: skip
"""A member that shows the middle quarter of the keeper."""


def finding(
    groups: Sequence[Group],
) -> Callable[
    [Collection[Kind], Callable[[], bool], Callable[[int, int], None]],
    Generator[Group, None, None],
]:
    """A search that finds these groups (the list is read anew each time)."""

    def find(
        kinds: Collection[Kind],
        stop: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> Generator[Group, None, None]:
        wanted = [group for group in groups if group.kind in kinds]
        for done, group in enumerate(wanted, 1):
            if stop():
                return
            progress(done, len(wanted))
            yield group

    return find


class DirectWriter:
    """Writes a library at once, as the indexer's thread would."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def call(self, function: Callable[[Library], T]) -> "Future[T]":
        future: Future[T] = Future()
        future.set_result(function(self._library))
        return future

    def remember(self, function: Callable[[Library], T]) -> "Future[T]":
        return self.call(function)
