"""How much of the time is worked: all of it, or a share, with rests between the batches."""

import time
from collections.abc import Callable


class Pace:
    """Any thread sets the share; the writer's thread asks when to rest.

    With a share of a half, a batch that took three seconds is followed by a rest of three
    seconds. The time of the batch counts from the end of the last rest, so decoding is in it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds that only rise."""
        self._clock = clock
        self._share = 1.0
        self._began = clock()
        self._rest_until = 0.0

    @property
    def share(self) -> float:
        """The part of the time in which work is done, above 0 up to 1."""
        return self._share

    @share.setter
    def share(self, share: float) -> None:
        """Raises ValueError outside of that."""
        if not 0 < share <= 1:
            raise ValueError(f"{share} is no share of the time")
        self._share = share

    @property
    def full(self) -> bool:
        """Whether there are no rests."""
        return self._share == 1

    @property
    def rest(self) -> float:
        """Seconds of the rest that are left; 0 while work is due."""
        left = 0.0 if self.full else max(0.0, self._rest_until - self._clock())
        if not left and self._rest_until:
            self._rest_until, self._began = 0.0, self._clock()
        return left

    def begin(self) -> None:
        """Work begins after a time without any."""
        self._rest_until, self._began = 0.0, self._clock()

    def batch_done(self) -> None:
        """A batch is stored: a rest is due."""
        now = self._clock()
        self._rest_until = now + (now - self._began) * (1 / self._share - 1)
        if self.full:
            self._began = now
