"""The small records of a review: a file as it stands, why it cannot go, one step of the user."""

from dataclasses import dataclass, replace
from enum import StrEnum

from photofinder.search.kinds import Member


class Refusal(StrEnum):
    """Why a file cannot be marked."""

    PROTECTED = "protected"
    KEEPER = "keeper"
    KEPT_ELSEWHERE = "kept elsewhere"


@dataclass(frozen=True, slots=True)
class Seat:
    """One file of a group as it stands now. `path`: of several identical files of a photo the
    one that this group is about."""

    member: Member
    path: bytes
    keeper: bool
    marked: bool
    protected: bool

    def standing(self) -> Member:
        """The member under the path that it stands for."""
        return (
            self.member if self.path == self.member.path else replace(self.member, path=self.path)
        )


@dataclass(frozen=True, slots=True)
class Decided:
    """All that the user decided, at one moment."""

    marks: dict[bytes, int]
    keepers: dict[str, bytes]
    done: set[str]

    def since(self, before: "Decided") -> "Step":
        """What takes these decisions back to those before."""
        old, new = before.keepers, self.keepers
        return Step(
            {path: before.marks.get(path) for path in before.marks.keys() ^ self.marks.keys()},
            {k: old.get(k) for k in old.keys() | new.keys() if old.get(k) != new.get(k)},
            {key: key in before.done for key in before.done ^ self.done},
        )


@dataclass(frozen=True, slots=True)
class Step:
    """The difference that one action made, for taking it back."""

    marks: dict[bytes, int | None]
    keepers: dict[str, bytes | None]
    done: dict[str, bool]

    def __bool__(self) -> bool:
        return bool(self.marks or self.keepers or self.done)
