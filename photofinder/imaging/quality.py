"""How much of a picture is real; `measuring` finds it out."""

from dataclasses import dataclass

VERSION = 3
"""Rises whenever measurements may differ from those that were stored."""
LOSSLESS = 100
"""The quality of a picture that was never saved with loss."""


@dataclass(frozen=True, slots=True)
class Quality:
    """`saved`: 1..100, by the file's own tables; `real`: that of the worst save it went through;
    `detail`: the scale it was enlarged from, or to which it was blurred, 0.125 to 0.5, or 1 where
    nothing says so.
    `content`: the share of the picture that is no plain frame or filled corner, 0..1."""

    saved: int
    real: int
    detail: float
    content: float = 1.0
