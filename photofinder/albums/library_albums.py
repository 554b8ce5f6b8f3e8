"""The folders of a library as albums, with what the user said about their photos."""

from collections import defaultdict

import numpy as np

from photofinder.albums.folds import near_copies
from photofinder.albums.labelled import LEAST_PHOTOS, MOST_PHOTOS, Labelled, large_enough
from photofinder.library.library import Library
from photofinder.library.records import ModelRow
from photofinder.paths import display

MOST_IN_ALL = 6_000
"""So many photos of all albums together are looked at; of more, each album gives fewer."""


def library_albums(library: Library, model: ModelRow, copies_from: float | None) -> Labelled:
    """The photos of the library's albums by their stored vectors; `pixels` is empty.

    An album is a folder with LEAST_PHOTOS photos or more, or what the user called one; folders of
    one name are one album. A photo in several albums counts for none, unless the user said for
    which. `copies_from` as for read_albums. Raises UsageError when there are too few.
    """
    said = library.albums.answers()
    yes = {answer.content: answer.album for answer in reversed(said) if answer.belongs}
    no = {(answer.content, answer.album) for answer in said if not answer.belongs}
    members: dict[str, list[tuple[int, bytes, int]]] = defaultdict(list)
    for photo in library.albums.photos():
        own = yes.get(photo.content)
        names = {own} if own is not None else {display(folder) for folder in photo.folders}
        names = {name for name in names if (photo.content, name) not in no}
        if len(names) == 1:
            members[names.pop()].append((photo.id, photo.content, photo.phash))
    large = {name: rows for name, rows in sorted(members.items()) if len(rows) >= LEAST_PHOTOS}
    most = max(LEAST_PHOTOS, min(MOST_PHOTOS, MOST_IN_ALL // max(1, len(large))))
    rows = [
        (*row, label)
        for label, found in enumerate(large.values())
        for row in found[:: -(-len(found) // most)]
    ]
    stored = library.vectors.of(model, [row[0] for row in rows])
    place = {row[0]: row for row in rows}
    known = [place[int(photo_id)] for photo_id in stored.photo_ids]
    copy = stored.copy if model.copy else None
    hashes = np.array([row[2] for row in known], np.uint64)
    return large_enough(
        Labelled(
            names=tuple(large),
            labels=np.array([row[3] for row in known], np.int64),
            look=stored.look,
            groups=near_copies(stored.look, copy, copies_from, hashes),
            contents=tuple(row[1] for row in known),
            pixels=np.empty((0, 0, 0, 3), np.uint8),
        )
    )
