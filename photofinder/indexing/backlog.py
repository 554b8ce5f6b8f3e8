"""What is left to do: files to read, photos to embed, and for which model."""

from collections.abc import Collection

from photofinder.library.library import Library
from photofinder.library.records import ModelRow


class Backlog:
    """Asks the library; `skip` are ids of files that are not due yet. For the writer's thread.

    `broken` are the ids of models that cannot be used. `thorough` says that photos may lack a
    vector: only then all of them are looked at, for that takes long.
    """

    def __init__(self, library: Library) -> None:
        self.broken: set[int] = set()
        self.thorough = True
        self._library = library

    @property
    def active(self) -> ModelRow | None:
        """The model that answers, if it can be used."""
        return self._usable(self._library.models.active)

    @property
    def target(self) -> ModelRow | None:
        """The model that is to take over, if it can be used."""
        return self._usable(self._library.models.target)

    def _usable(self, model: ModelRow | None) -> ModelRow | None:
        return None if model is None or model.id in self.broken else model

    def _models(self) -> list[ModelRow]:
        return [model for model in (self.active, self.target) if model is not None]

    def files(self, skip: Collection[int]) -> bool:
        """Whether a file that no photo is known of is due."""
        return bool(self._library.files.unread(1, skip))

    def photos(self, model: ModelRow, skip: Collection[int]) -> bool:
        """Whether a photo without a vector of a model is due."""
        return bool(self._library.files.unembedded(model.id, 1, skip))

    def anything(self, skip: Collection[int], thorough: bool) -> bool:
        """Whether a file or photo is due; photos are looked at only if `thorough`."""
        if self.files(skip):
            return True
        return thorough and any(self.photos(model, skip) for model in self._models())

    def model(self, skip: Collection[int]) -> ModelRow | None:
        """The model to work for: the active one while it lacks anything, then the target."""
        active, target = self.active, self.target
        if active is None or target is None:
            return target or active
        return active if self.files(skip) or self.photos(active, skip) else target

    def complete_target(self) -> ModelRow | None:
        """The target when it has all the vectors that it can get."""
        target = self.target
        return None if target is None or self._library.unembedded(target.id) else target

    def next_retry(self, skip: Collection[int]) -> int | None:
        """When (seconds since 1970) the next file that failed is worth another try: by then
        a thorough look finds it."""
        return self._library.files.next_retry([model.id for model in self._models()], skip)
