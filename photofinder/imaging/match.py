"""What is said about two pictures: the verdict, and how one lies in the other.

Apart from `matching`, which finds it out, so that a window can show answers without it.
"""

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]

VERSION = 8
"""Rises whenever the answers of `matching` may differ from those that were stored."""


class Verdict(StrEnum):
    """What was found: SAME shot, DIFFERENT ones, or too little detail to tell."""

    SAME = "same"
    DIFFERENT = "different"
    CANNOT_TELL = "cannot-tell"


@dataclass(frozen=True, slots=True)
class Match:
    """The answer about two pictures a and b.

    `transform` (3x3, row by row) takes relative places of a (0..1 from the left and top edge)
    to places of b; None when there is none. `scale`: how much larger b shows things, in pixels
    of the pictures as searched. `rotation`: degrees clockwise from a to b. `area`: the part of
    a that b shows, 0..1; `covered`: the part of b that a shows. `agreement`: the share of
    compared patches that look the same. `reason` says why the verdict is not SAME.
    """

    verdict: Verdict
    reason: str = ""
    inliers: int = 0
    transform: tuple[float, ...] | None = None
    scale: float = 1.0
    rotation: float = 0.0
    mirrored: bool = False
    area: float = 0.0
    covered: float = 0.0
    agreement: float = 0.0

    def inverted(self) -> "Match":
        """The same answer about b and a."""
        matrix = self.matrix()
        if matrix is None:
            return self
        transform = tuple(float(value) for value in np.linalg.inv(matrix).ravel())
        turn = self.rotation if self.mirrored else (360.0 - self.rotation) % 360.0
        return replace(
            self,
            transform=transform,
            scale=1 / self.scale,
            rotation=turn,
            area=self.covered,
            covered=self.area,
        )

    def matrix(self) -> Matrix | None:
        """The transform as a 3x3 array."""
        return None if self.transform is None else np.array(self.transform).reshape(3, 3)

    def facts(self) -> dict[str, Any]:
        """Everything but the verdict, as JSON values; `from_facts` reads it."""
        values = asdict(self)
        del values["verdict"]
        return values

    @classmethod
    def from_facts(cls, verdict: str, facts: dict[str, Any]) -> "Match":
        """The match that `facts` and the verdict came from."""
        transform = facts.get("transform")
        return cls(
            Verdict(verdict), **{**facts, "transform": None if transform is None else (*transform,)}
        )
