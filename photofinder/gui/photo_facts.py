"""The facts of a photo as names and values for people."""

import os

from photofinder.gui import texts
from photofinder.gui.language import tr
from photofinder.library.records import Photo
from photofinder.paths import display

SHOWN_PATHS = 5


def facts_of(photo: Photo) -> list[tuple[str, str]]:
    """Name and value of what is known, in the order of interest; text from files is cut short."""
    facts: list[tuple[str, str]] = []
    if photo.taken_at is not None:
        facts.append((tr("Taken"), f"{texts.day(photo.taken_at)}\n{texts.time(photo.taken_at)}"))
    else:
        facts.append((tr("File date"), texts.moment(photo.moment)))
    megapixels = photo.width * photo.height / 1e6
    dimensions = f"{texts.number(photo.width)} × {texts.number(photo.height)}"
    if megapixels >= 0.1:
        dimensions += f" · {texts.decimal(megapixels)} MP"
    facts.append((tr("Size"), dimensions))
    facts.append((tr("File"), f"{photo.format.upper()} · {texts.size(photo.size)}"))
    if photo.camera:
        facts.append((tr("Camera"), texts.plain(photo.camera)))
    if photo.lens:
        facts.append((tr("Lens"), texts.plain(photo.lens)))
    if photo.software:
        facts.append((tr("Software"), texts.plain(photo.software)))
    if photo.latitude is not None and photo.longitude is not None:
        facts.append((tr("Place"), texts.coordinates(photo.latitude, photo.longitude)))
    if photo.rating:
        facts.append((tr("Rating"), "★" * min(photo.rating, 5)))
    if photo.motion:
        facts.append((tr("Motion"), tr("Contains a short video")))
    if photo.offline:
        facts.append((tr("State"), texts.away(photo)))
    folders = [display(os.path.dirname(path)) for path in photo.paths[:SHOWN_PATHS]]
    if len(photo.paths) > SHOWN_PATHS:
        folders.append(tr("and %Ln more", "", len(photo.paths) - SHOWN_PATHS))
    name = tr("Folder") if len(photo.paths) < 2 else tr("Folders")
    # a zero-width space after each separator lets long paths wrap there
    facts.append((name, "\n".join(folder.replace(os.sep, os.sep + "\u200b") for folder in folders)))
    return facts
