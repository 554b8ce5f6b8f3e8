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
    return tr("%Ln file(s) vanished at once", "", held) if held else tr("Up to date")


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


def watched(root: RootStatus) -> str:
    """How a folder is kept up to date, with its number of files."""
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
    return " · ".join([*parts, known.get(root.watched, root.watched)])


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
    line = tr("{photos}, {time} here, {size}").format(
        photos=texts.photos(count), time=time, size=texts.size(byte_count)
    )
    return line if whole else tr("More than {}").format(line)


def paused_until(when: struct_time) -> str:
    """A pause with an end."""
    clock = QLocale().toString(QTime(when.tm_hour, when.tm_min), QLocale.FormatType.ShortFormat)
    return tr("Indexing is paused until {}.").format(clock)


def battery_low() -> str:
    """Why the work pauses without being asked to."""
    return tr("Indexing is paused, because the battery is low. It goes on with the charger.")
