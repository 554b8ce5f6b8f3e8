"""Why a file stays where it is: typed, so that a window can say it in its own language.

As text they are English, for the command line and the journal. Some are followed by a detail
after a colon: what the system said.
"""

from enum import StrEnum

DETAIL = ": "
COMPANION = "its companion" + DETAIL
"""In front of a reason that is about a file that travels with it."""


class Stays(StrEnum):
    """Reasons of the dry run, of the last look, of the move itself and of bringing back."""

    PROTECTED = "it lies in a protected folder"
    KEPT = "it is the one that is kept"
    SAME_FILE = "it is the kept file under another name"
    GONE = "it is not there any more"
    NOT_ORDINARY = "it is no ordinary file"
    CHANGED_SINCE_READ = "it has changed since it was read"
    CHANGED_SINCE_PLAN = "it has changed since the dry run"
    CHANGING = "it is being changed"
    OTHER_BYTES = "it has other bytes than expected"
    UNREADABLE = "it cannot be read"
    OFFLINE = "its drive is not connected"
    KEEPER_GONE = "the file to keep is not there any more"
    KEEPER_NOT_ORDINARY = "the file to keep is no ordinary file"
    KEEPER_CHANGED_SINCE_READ = "the file to keep has changed since it was read"
    KEEPER_CHANGED_SINCE_PLAN = "the file to keep has changed since the dry run"
    KEEPER_CHANGING = "the file to keep is being changed"
    KEEPER_OTHER_BYTES = "the file to keep has other bytes than expected"
    KEEPER_UNREADABLE = "the file to keep cannot be read"
    KEEPER_NO_PICTURE = "the file to keep is no readable picture"
    KEEPER_IN_TRASH = "the file to keep lies in a trash"
    FILM_ALONE = "its film has no counterpart beside the file to keep"
    SIDE_FILE_ALONE = "its side file has no counterpart beside the file to keep"
    WITH_COMPANIONS = "it has side files, and those are to stay"
    NO_TRASH = "its volume has no trash"
    NO_QUARANTINE = "no quarantine folder can be made on its volume"
    TRASH_UNWRITABLE = "the trash cannot be written"
    NOT_MOVED = "it could not be moved"
    HALF_WAY = "it stopped half-way"
    CANCELLED = "cancelled"
    LOST = "it is not in the trash any more"
    NOWHERE = "it is neither in its folder nor in the trash"
    OTHER_IN_TRASH = "the file in the trash is another one"
    NAME_TAKEN = "another file has this name now"
    NOT_BACK = "it cannot come back"
    WITH_PHOTO = "its photo cannot come back"
    INTERRUPTED = "interrupted before it was moved"

    def because(self, detail: object) -> str:
        """The reason with what the system said."""
        return f"{self}{DETAIL}{detail}"


def told(reason: str) -> tuple[bool, Stays | None, str]:
    """(whether it is about a companion, the reason, its detail) of a text made of these; None
    where it is another text, which then is the detail."""
    about = reason.startswith(COMPANION)
    head, _, detail = reason.removeprefix(COMPANION).partition(DETAIL)
    try:
        return about, Stays(head), detail
    except ValueError:
        return about, None, reason
