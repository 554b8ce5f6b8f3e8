"""Photos that the user himself chose to throw away: the plan for moving them to the trash.

Other than in a clean-up of copies nothing has to stay. So only what was asked for by hand comes
here; what follows (the last look, the journal, undo) is the same.
"""

import os
from collections.abc import Iterable
from dataclasses import replace

from photofinder.indexing.companions import Companions
from photofinder.indexing.plan import Leaving, Plan, Skipped
from photofinder.indexing.stays import Stays
from photofinder.indexing.trash import Bins, NoTrash
from photofinder.library.copies import PresentFile
from photofinder.library.library import Library
from photofinder.paths import FileStat, is_regular


def plan_removal(
    library: Library, photo_ids: Iterable[int], bins: Bins, *, spare: bool = False
) -> Plan:
    """Plan to move all files of these photos to the trash; nothing is changed yet.

    `spare`: one file of each photo stays, a protected one if there is any, else the one with
    the shortest path; it must still be there when the others go. Side files and films travel
    with the last picture of their shot.
    """
    skipped: list[Skipped] = []
    going: dict[bytes, Leaving] = {}
    for photo in library.photos.many(photo_ids):
        files = library.copies.files(photo.id)
        files.sort(key=lambda file: (not file.protected, len(file.path), file.path))
        if not files:
            skipped.append(Skipped(photo.path, Stays.OFFLINE))
            continue
        known = [(file, *_state(library, file, bins)) for file in files]
        kept, kept_stat, _ = known[0]
        if spare and kept_stat is None:
            skipped.append(Skipped(kept.path, Stays.KEEPER_GONE))
            continue
        for file, stat, reason in known[1:] if spare else known:
            if stat is None or reason:
                skipped.append(Skipped(file.path, reason))
                continue
            keeper = (kept.path, kept_stat) if spare and kept_stat else (file.path, stat)
            going[file.path] = Leaving(
                file.path, stat, photo.content, *keeper, photo.content, True, chosen=not spare
            )
    companions = Companions(library)
    leaving = [_with_companions(file, companions, set(going)) for file in going.values()]
    return Plan(tuple(leaving), tuple(skipped), len(leaving))


def _with_companions(file: Leaving, companions: Companions, going: set[bytes]) -> Leaving:
    # with itself as the file that stays, nothing that travels lacks a counterpart
    names, _ = companions.of(file.path, file.path, going)
    stats = [(name, os.lstat(name)) for name in names if os.path.lexists(name)]
    travelling = tuple((name, FileStat.of(stat)) for name, stat in stats if is_regular(stat))
    return replace(file, companions=travelling)


def _state(library: Library, file: PresentFile, bins: Bins) -> tuple[FileStat | None, str]:
    """The file as it is on disk (None: not as the library knows it), and why it must stay."""
    try:
        found = os.lstat(file.path)
    except OSError:
        return None, Stays.GONE
    stat, row = FileStat.of(found), library.copies.file_at(file.path)
    if not is_regular(found):
        return None, Stays.NOT_ORDINARY
    if row is None or not row.stat.same_content_as(stat):
        return None, Stays.CHANGED_SINCE_READ
    if file.protected:
        return stat, Stays.PROTECTED
    try:
        bins.of(file.path)
    except (NoTrash, OSError) as error:
        return stat, str(error)
    return stat, ""
