"""Why files stay where they are, in the window's language."""

from photofinder.gui.language import tr
from photofinder.indexing.stays import Stays, told


def stays(reason: str) -> str:
    """A reason of a dry run, a clean-up or an undo. What no translation knows is shown as it is."""
    about_companion, known, detail = told(reason)
    if known is None:
        return reason
    words = _words()[known]
    if detail:
        words = tr("{reason}: {detail}").format(reason=words, detail=detail)
    return tr("its companion: {}").format(words) if about_companion else words


def _words() -> dict[Stays, str]:
    return {
        Stays.PROTECTED: tr("it lies in a protected folder"),
        Stays.KEPT: tr("it is the one that is kept"),
        Stays.SAME_FILE: tr("it is the kept file under another name"),
        Stays.GONE: tr("it is not there any more"),
        Stays.NOT_ORDINARY: tr("it is no ordinary file"),
        Stays.CHANGED_SINCE_READ: tr("it has changed since it was read"),
        Stays.CHANGED_SINCE_PLAN: tr("it has changed since the dry run"),
        Stays.CHANGING: tr("it is being changed"),
        Stays.OTHER_BYTES: tr("it has other bytes than expected"),
        Stays.UNREADABLE: tr("it cannot be read"),
        Stays.OFFLINE: tr("its drive is not connected"),
        Stays.KEEPER_GONE: tr("the file to keep is not there any more"),
        Stays.KEEPER_NOT_ORDINARY: tr("the file to keep is no ordinary file"),
        Stays.KEEPER_CHANGED_SINCE_READ: tr("the file to keep has changed since it was read"),
        Stays.KEEPER_CHANGED_SINCE_PLAN: tr("the file to keep has changed since the dry run"),
        Stays.KEEPER_CHANGING: tr("the file to keep is being changed"),
        Stays.KEEPER_OTHER_BYTES: tr("the file to keep has other bytes than expected"),
        Stays.KEEPER_UNREADABLE: tr("the file to keep cannot be read"),
        Stays.KEEPER_NO_PICTURE: tr("the file to keep is no readable picture"),
        Stays.KEEPER_IN_TRASH: tr("the file to keep lies in a trash"),
        Stays.FILM_ALONE: tr("its film has no counterpart beside the file to keep"),
        Stays.SIDE_FILE_ALONE: tr("its side file has no counterpart beside the file to keep"),
        Stays.WITH_COMPANIONS: tr("it has side files, and those are to stay"),
        Stays.NO_TRASH: tr("its volume has no trash"),
        Stays.NO_QUARANTINE: tr("no quarantine folder can be made on its volume"),
        Stays.TRASH_UNWRITABLE: tr("the trash cannot be written"),
        Stays.NOT_MOVED: tr("it could not be moved"),
        Stays.HALF_WAY: tr("it stopped half-way"),
        Stays.CANCELLED: tr("cancelled"),
        Stays.LOST: tr("it is not in the trash any more"),
        Stays.NOWHERE: tr("it is neither in its folder nor in the trash"),
        Stays.OTHER_IN_TRASH: tr("the file in the trash is another one"),
        Stays.NAME_TAKEN: tr("another file has this name now"),
        Stays.NOT_BACK: tr("it cannot come back"),
        Stays.WITH_PHOTO: tr("its photo cannot come back"),
        Stays.INTERRUPTED: tr("interrupted before it was moved"),
    }
