"""What long work is given by whoever runs it: when to stop, whom to tell, where to write."""

from collections.abc import Callable

from photofinder.library.library import Library

Stop = Callable[[], bool]
"""Asked often; true ends the work soon."""
Progress = Callable[[int, int], None]
"""Hears how much is done, and how much there is in all."""
Store = Callable[[Callable[[Library], object]], object]
"""Runs a function with the library where it may be written, and waits for it."""


def never() -> bool:
    """A stop flag for those who never stop."""
    return False
