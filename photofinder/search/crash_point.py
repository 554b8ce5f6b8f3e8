"""Places at which a test may kill the process, to show that a kill there loses nothing."""

import os

VARIABLE = "PHOTOFINDER_CRASH_AT"
CRASH_CODE = 137


def crash_point(name: str) -> None:
    """End the process at once, without any clean-up, when the variable names this place.

    The only use of PHOTOFINDER_CRASH_AT; the variable is unset outside tests.
    """
    if os.environ.get(VARIABLE) == name:
        os._exit(CRASH_CODE)
