"""Learning rate and view size over wall-clock time."""

import math
import time

WARM_UP = 200


def parse_phases(text: str) -> list[tuple[int, float]]:
    """`64:0.5,96:1` to [(64, 0.5), (96, 1.0)]: view size, and the progress it lasts until."""
    pairs = [part.split(":") for part in text.split(",")]
    return [(int(size), float(until)) for size, until in pairs]


class Schedule:
    """Progress from `start` to 1 in `seconds`; a stop does not count, a pause does."""

    def __init__(
        self, phases: list[tuple[int, float]], lr: float, seconds: float, start: float
    ) -> None:
        self._phases, self._lr, self._start = phases, lr, start
        self._left = seconds * (1 - start)
        self._began = time.monotonic()

    def progress(self) -> float:
        """0 to 1."""
        share = (time.monotonic() - self._began) / self._left
        return min(1.0, self._start + (1 - self._start) * share)

    def size(self) -> int:
        """The view size of the phase that is on."""
        done = self.progress()
        return next((size for size, until in self._phases if done < until), self._phases[-1][0])

    def rate(self, steps: int) -> float:
        """Learning rate: a linear start, then a half cosine down to 1 % of the peak."""
        cosine = 0.5 * (1 + math.cos(math.pi * self.progress()))
        return self._lr * min(1.0, (steps + 1) / WARM_UP) * (0.01 + 0.99 * cosine)
