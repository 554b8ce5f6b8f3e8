"""Which groups a file is in, and which files are identical to it."""

from collections import defaultdict
from collections.abc import Iterable

from photofinder.search.kinds import Group, Kind


class PathsOfGroups:
    """An index over the groups of a review, by path and by photo."""

    def __init__(self) -> None:
        self._groups: dict[bytes, dict[str, int]] = defaultdict(dict)
        self._identical: dict[int, set[bytes]] = defaultdict(set)

    def copy(self) -> "PathsOfGroups":
        """The same index, on its own."""
        made = PathsOfGroups()
        made._groups.update((path, dict(around)) for path, around in self._groups.items())
        made._identical.update((photo, set(paths)) for photo, paths in self._identical.items())
        return made

    def add(self, key: str, group: Group) -> None:
        """Take in a group; one that is known already changes nothing."""
        for member in (group.keeper, *group.members):
            self._groups[member.path][key] = member.photo.id
            if group.kind is Kind.IDENTICAL:
                self._identical[member.photo.id].add(member.path)

    def remove(self, key: str, group: Group) -> None:
        """Forget a group."""
        for member in (group.keeper, *group.members):
            around = self._groups[member.path]
            around.pop(key, None)
            if not around:
                del self._groups[member.path]
            if group.kind is Kind.IDENTICAL:
                self._identical[member.photo.id].discard(member.path)

    def groups_of(self, path: bytes) -> set[str]:
        """The keys of the groups that name a file."""
        return set(self._groups.get(path, ()))

    def identical(self, photo_id: int) -> list[bytes]:
        """The files of a photo that a group of identical ones names, by path."""
        return sorted(self._identical.get(photo_id, ()))

    def concerned(self, path: bytes) -> set[str]:
        """The groups that are about this file, under whatever of its photo's paths."""
        photos: Iterable[int] = self._groups.get(path, {}).values()
        paths = {path, *(twin for photo in photos for twin in self._identical.get(photo, ()))}
        return {key for each in paths for key in self.groups_of(each)}
