"""The four honest kinds of match, and the groups they form."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from photofinder.imaging.match import Match
from photofinder.library.records import Photo
from photofinder.search.keeper import Reason


class Kind(StrEnum):
    """IDENTICAL: the same bytes; SAME_PICTURE: one shot, edited or saved again; SAME_MOMENT: a
    burst; LOOKS_ALIKE: no more than that."""

    IDENTICAL = "identical"
    SAME_PICTURE = "same_picture"
    SAME_MOMENT = "same_moment"
    LOOKS_ALIKE = "looks_alike"

    @property
    def removable(self) -> bool:
        """Whether removing all but the keeper is offered in bulk."""
        return self in (Kind.IDENTICAL, Kind.SAME_PICTURE)


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a group. `match` takes places of it to places of the keeper (None for identical
    files and look-alikes); `score` is 1 for identical files, else how alike, 0..1. `new`: it
    joined a group that was settled before."""

    photo: Photo
    path: bytes
    score: float = 1.0
    match: Match | None = None
    new: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Files of one kind around the one to keep: every member matches the keeper directly.

    `reasons` say why it is the keeper; `tie`: no rule prefers it to the next one. In a settled
    group that is shown again `members` are the new ones alone.
    """

    kind: Kind
    keeper: Member
    members: tuple[Member, ...]
    reasons: tuple[Reason, ...] = ()
    tie: bool = False

    @property
    def key(self) -> str:
        """The same for the same files, in whatever order they were found."""
        paths = sorted(member.path for member in (self.keeper, *self.members))
        return hashlib.sha256(b"\0".join([self.kind.encode(), *paths])).hexdigest()[:16]

    @property
    def contents(self) -> frozenset[bytes]:
        """The contents of keeper and members."""
        return frozenset(member.photo.content for member in (self.keeper, *self.members))

    @property
    def gain(self) -> int:
        """Bytes that removing all members would free."""
        return sum(member.photo.size for member in self.members)
