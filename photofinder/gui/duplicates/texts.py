"""The words of the review of duplicates: kinds, totals, reasons, refusals."""

from photofinder.gui import texts
from photofinder.gui.duplicates.seats import Refusal, Seat
from photofinder.gui.language import tr
from photofinder.library.decisions import DecisionKind
from photofinder.search.keeper import Reason, Rule, Why
from photofinder.search.kinds import Group, Kind


def duplicates() -> str:
    """The place where copies are reviewed."""
    return tr("Duplicates")


def kind(value: Kind) -> str:
    """What the files of a group have in common."""
    return {
        Kind.IDENTICAL: tr("Identical files"),
        Kind.SAME_PICTURE: tr("Same picture"),
        Kind.SAME_MOMENT: tr("Same moment"),
        Kind.LOOKS_ALIKE: tr("Looks alike"),
    }[value]


def kind_explained(value: Kind) -> str:
    """What stands behind a kind, in one sentence."""
    return {
        Kind.IDENTICAL: tr("Every byte is the same."),
        Kind.SAME_PICTURE: tr(
            "One shot, edited or saved again: its points fit and its pixels agree."
        ),
        Kind.SAME_MOMENT: tr("Different shots taken within seconds. They are not copies."),
        Kind.LOOKS_ALIKE: tr("They look alike, no more than that. They are not copies."),
    }[value]


def groups(count: int) -> str:
    """A number of groups."""
    return tr("%Ln group(s)", "", count)


def marked(count: int) -> str:
    """A number of marked files."""
    return tr("%Ln marked", "", count)


def total(count: int, gain: int, marks: int) -> str:
    """The line over the list."""
    freed = tr("{} can be freed").format(texts.size(gain))
    return " · ".join((groups(count), freed, marked(marks)))


def group_line(files: int, gain: int) -> str:
    """The second line of a group in the list."""
    counted = texts.files(files)
    return f"{counted} · {texts.size(gain)}" if gain else counted


def new_member() -> str:
    """A file that joined a group which was settled."""
    return tr("New here")


def why_kept(group: Group, chosen: bool, name: str) -> str:
    """Why the keeper is kept, or that nothing speaks for it."""
    if chosen:
        return tr("{} stays: you chose it.").format(name)
    reasons = _and([_reason(reason) for reason in group.reasons])
    if group.tie:
        tie = tr("A tie: no rule prefers it to the next one.")
        return tr("{} stays.").format(name) + " " + tie
    if not reasons:
        return tr("{} stays.").format(name)
    return tr("{name} stays because {reasons}.").format(name=name, reasons=reasons)


def _reason(reason: Reason) -> str:
    words = {
        Why.PROTECTED: tr("it lies in a protected folder"),
        Why.RATED: tr("it is rated"),
        Why.SIDECAR: tr("it has a side file"),
        Why.FORMAT: tr("it is the original format ({})"),
        Why.PIXELS: tr("it has more real pixels ({} × {})"),
        Why.QUALITY: tr("it is less compressed (quality {})"),
        Why.EXIF: tr("it knows when and with what it was taken"),
        Why.OLDEST: tr("it has the oldest capture date"),
        Why.SHORT_PATH: tr("its path is shorter"),
        Why.KEPT_BEFORE: tr("it was kept before"),
    }[reason.why]
    values = (texts.number(v) if isinstance(v, int) else v for v in reason.values)
    return words.format(*values)


def rule(value: Rule) -> str:
    """A rule for the file to keep."""
    return {
        Rule.PROTECTED: tr("Protected folder"),
        Rule.SIDECAR: tr("Side file or rating"),
        Rule.FORMAT: tr("Original format"),
        Rule.RESOLUTION: tr("Real resolution"),
        Rule.QUALITY: tr("Less compression"),
        Rule.EXIF: tr("Knows when and with what it was taken"),
        Rule.OLDEST: tr("Oldest capture date"),
        Rule.SHORT_PATH: tr("Shorter path"),
    }[value]


def rule_explained(value: Rule) -> str:
    """What a rule looks at."""
    return {
        Rule.PROTECTED: tr("The file lies in a folder that you protect."),
        Rule.SIDECAR: tr("It has stars, or a side file such as XMP."),
        Rule.FORMAT: tr("RAW before HEIC before TIFF before all others."),
        Rule.RESOLUTION: tr("Enlarged pixels and plain frames do not count."),
        Rule.QUALITY: tr("Saving once more at a high quality does not count."),
        Rule.EXIF: tr("Its capture date or camera is still there."),
        Rule.OLDEST: tr("Copies often carry a later date."),
        Rule.SHORT_PATH: tr("Copies often lie deeper."),
    }[value]


def _and(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return tr("{} and {}").format(", ".join(parts[:-1]), parts[-1])


def refusal(value: Refusal) -> str:
    """Why a file cannot be marked."""
    return {
        Refusal.PROTECTED: tr("It lies in a protected folder: nothing there can be marked."),
        Refusal.KEEPER: tr(
            "This is the file that stays. Choose another one to keep first (K): "
            "a whole group can never be marked."
        ),
        Refusal.KEPT_ELSEWHERE: tr(
            "It is the file that stays of another group: choose another one there first."
        ),
    }[value]


def refused(count: int) -> str:
    """Files that an action could not mark."""
    return tr("%Ln file(s) could not be marked: protected, or kept in another group.", "", count)


def moved(count: int, size: int) -> str:
    """What a clean-up did."""
    return tr("%Ln file(s) moved to the trash, {} freed.", "", count).format(texts.size(size))


def moved_and_skipped(count: int, size: int, skipped: int) -> str:
    """What a clean-up did and left."""
    if not skipped:
        return moved(count, size)
    return f"{moved(count, size)} " + tr("%Ln file(s) stayed.", "", skipped)


def restored(count: int, skipped: int) -> str:
    """What an undo brought back."""
    words = tr("%Ln file(s) back in place.", "", count)
    if not skipped:
        return words
    return f"{words} " + tr("%Ln file(s) could not come back.", "", skipped)


def remembered(decision: DecisionKind) -> str:
    """The answer to "not duplicates" and to "stack"."""
    if decision is DecisionKind.STACK:
        return tr("Stacked: searches show them in one tile. They come back only with a new file.")
    return tr("Remembered: these are not duplicates. They come back only with a new file.")


def not_stacked() -> str:
    """Why a group makes no stack."""
    return tr("Identical files are in one tile anyway.")


def decision_taken_back() -> str:
    """A decision is not remembered any more."""
    return tr("Taken back: the group is looked for again.")


def seeking() -> str:
    """Copies of a photo are looked for while the search goes on."""
    return tr("Looking for copies of it…")


def none_found() -> str:
    """A photo is in no group."""
    return tr("No copies of this photo were found. What you settled before stays away.")


def not_finished() -> str:
    """The search was ended before it came to a photo."""
    return tr("The search was not finished: it has found no copies of this photo so far.")


def title_of_batch(files: int) -> str:
    """The name of a clean-up in the history."""
    return tr("Duplicates: %Ln file(s)", "", files)


def state(seat: Seat) -> str:
    """What becomes of a file."""
    if seat.keeper:
        return tr("stays")
    if seat.protected:
        return tr("protected")
    return tr("marked for the trash") if seat.marked else ""


def keep_ribbon(tie: bool) -> str:
    """On the card of the file that stays."""
    return tr("KEEP · TIE") if tie else tr("KEEP")


def trash_ribbon() -> str:
    """On the card of a marked file."""
    return tr("TO THE TRASH")


def protected_ribbon() -> str:
    """On the card of a file in a protected folder."""
    return tr("PROTECTED")
