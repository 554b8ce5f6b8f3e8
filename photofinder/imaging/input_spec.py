"""How a model wants its pixels; apart from decoding, which loads much more."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class InputSpec:
    """How a model wants its pixels.

    "squash" resizes to size x size whatever the shape; "short" resizes the short side to
    `resize_to` and cuts the middle size x size.
    """

    size: int
    resize: Literal["squash", "short"]
    resize_to: int
    kernel: Literal["bicubic", "lanczos", "bilinear"]
