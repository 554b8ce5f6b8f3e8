"""What the background work does and waits for, in words."""

from time import struct_time

from PySide6.QtCore import QLocale, QTime

from photofinder.gui import texts
from photofinder.gui.language import tr
from photofinder.indexing.status import IndexerStatus, RootStatus


def activity(status: IndexerStatus) -> str:
    """What the background work does, in one short line."""
    if status.state == "starting":
        return tr("Opening the library…")
    if status.state == "failed":
        return tr("Indexing has stopped")
    if status.state == "paused":
        if status.total > status.done:
            return tr("Paused · {done} of {total}").format(
                done=texts.number(status.done), total=texts.number(status.total)
            )
        return tr("Paused")
    if status.state == "scanning" and status.total <= status.done:
        return tr("Looking for photos…")
    if status.state == "indexing" and status.total <= status.done:
        return tr("Nearly done…")
    if status.state in ("scanning", "indexing"):
        line = tr("{done} of {total}").format(
            done=texts.number(status.done), total=texts.number(status.total)
        )
        if status.seconds_left is not None:
            line += " · " + tr("{} left").format(texts.duration(status.seconds_left))
        return line
    held = sum(root.held for root in status.roots)
    if held:
        return tr("%Ln file(s) vanished at once", "", held)
    away = sum(root.watched == "offline" for root in status.roots)
    return tr("Up to date · %Ln folder(s) not connected", "", away) if away else tr("Up to date")


def looking(status: IndexerStatus) -> str:
    """How far the search for photos on the disk is, below "Looking for photos"."""
    if status.state == "scanning" and not status.total:
        return tr("%Ln folder(s) looked at so far.", "", status.done)
    if status.state == "indexing" and status.total:
        return tr("The first ones appear in a moment: {}").format(activity(status))
    return ""


def per_second(rate: float) -> str:
    """Speed of indexing."""
    return tr("{} photos a second").format(texts.decimal(rate))


def model_change(done: int, total: int) -> str:
    """How far the photos are known to a new model."""
    return tr("new model: {done} of {total}").format(
        done=texts.number(done), total=texts.number(total)
    )


def vanished(root: RootStatus) -> str:
    """The files of a folder that vanished at once and are kept."""
    return tr("%Ln file(s) of {} vanished at once and are kept.", "", root.held).format(
        texts.folder_name(root.path)
    )


def watched(root: RootStatus, *, scanning: bool = False) -> str:
    """How a folder is kept up to date, with its number of files; `scanning`: it is being
    compared with the disk."""
    if root.held:
        return tr("%Ln file(s) vanished at once", "", root.held)
    known = {
        "watching": tr("watching"),
        "limited": tr("watched in part"),
        "polling": tr("looked at regularly"),
        "offline": tr("not connected"),
        "off": tr("not watched"),
    }
    parts = [texts.files(root.files)]
    if root.unusable:
        parts.append(tr("%Ln could not be used", "", root.unusable))
    state = tr("being looked at") if scanning else known.get(root.watched, root.watched)
    return " · ".join([*parts, state])


def counting() -> str:
    """While the photos of the first folders are counted."""
    return tr("Counting…")


def estimate(count: int, seconds: float, byte_count: int, *, whole: bool) -> str:
    """What the first look at all photos costs."""
    if not count and whole:
        return tr("No photos found there yet.")
    time = (
        texts.duration(seconds) if seconds < 60 else tr("about {}").format(texts.duration(seconds))
    )
    line = tr("{photos}, {time} here, {size} of disk space").format(
        photos=texts.photos(count), time=time, size=texts.size(byte_count)
    )
    return line if whole else tr("More than {}").format(line)


def paused_until(when: struct_time) -> str:
    """A pause with an end."""
    clock = QLocale().toString(QTime(when.tm_hour, when.tm_min), QLocale.FormatType.ShortFormat)
    return tr("Indexing is paused until {}.").format(clock)


def paused_until_plugged() -> str:
    """A pause until the charger comes."""
    return tr("Indexing is paused until the computer is plugged in.")


def paused_because(reason: str) -> str:
    """Why the work pauses without being asked to; `reason` is that of Pausing."""
    if reason == "low":
        return tr("Indexing is paused, because the battery is low. It goes on with the charger.")
    if reason == "saving":
        return tr("Indexing is paused while the computer saves power.")
    return tr("Indexing is paused on battery. It goes on with the charger.")


def slowed_because(reason: str, share: float, *, overruled: bool) -> str:
    """Why the work is slower than it could be, or that this is overruled; empty if it is not."""
    if reason in ("none", "chosen"):
        return tr("Half speed") if share < 1 else ""
    if overruled:
        return (
            tr("Full speed on battery") if reason != "saving" else tr("Full speed, power saver on")
        )
    if share:
        return (
            tr("Half speed on battery") if reason == "battery" else tr("Half speed, power saver on")
        )
    known = {"low": tr("Battery low"), "saving": tr("Power saver on")}
    return known.get(reason, tr("On battery"))


def indexed(count: int) -> tuple[str, str]:
    """Title and text of the message after long work."""
    return tr("Your photos are ready"), tr("%Ln photo(s) can be found by likeness now.", "", count)
