"""The models that have vectors here, and which of them answers."""

from photofinder.library.database import Database
from photofinder.library.records import ModelRow


class Models:
    """`active` answers searches; `target` is being embedded and takes over when complete."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> list[ModelRow]:
        """All models that ever embedded photos of this library."""
        rows = self._database.read("SELECT id, name, sha256, look, copy FROM model ORDER BY id")
        return [ModelRow(*row) for row in rows]

    def register(self, name: str, sha256: str, look: int, copy: int) -> ModelRow:
        """The row for this model file, made when it is new; `copy` 0 means no such output."""
        with self._database.transaction():
            self._database.write(
                """INSERT INTO model(name, sha256, look, copy) VALUES (?, ?, ?, ?)
                ON CONFLICT(sha256) DO UPDATE SET name = excluded.name""",
                (name, sha256, look, copy),
            )
        return next(model for model in self.list() if model.sha256 == sha256)

    @property
    def active(self) -> ModelRow | None:
        """The model whose vectors answer searches; None before the first."""
        return self._named("active_model")

    @property
    def target(self) -> ModelRow | None:
        """The model that is to take over, None when there is none."""
        return self._named("target_model")

    def _named(self, key: str) -> ModelRow | None:
        row = self._database.one("SELECT value FROM meta WHERE key = ?", (key,))
        if row is None:
            return None
        return next((model for model in self.list() if model.id == int(row[0])), None)

    def aim(self, model_id: int) -> None:
        """Make a model the target; it is active at once when none is active yet.

        Aiming at the active model cancels a switch under way.
        """
        with self._database.transaction():
            active = self.active
            if active is None or active.id == model_id:
                self._set("active_model", model_id)
                self._database.write("DELETE FROM meta WHERE key = 'target_model'")
            else:
                self._set("target_model", model_id)

    def swap(self) -> bool:
        """Let the target take over; False when there is none."""
        with self._database.transaction():
            target = self.target
            if target is None:
                return False
            self._set("active_model", target.id)
            self._database.write("DELETE FROM meta WHERE key = 'target_model'")
        return True

    def vectors(self, model_id: int) -> int:
        """How many photos have a vector of this model."""
        row = self._database.one("SELECT count(*) FROM vector WHERE model_id = ?", (model_id,))
        return int(row[0]) if row else 0

    def remove(self, model_id: int) -> None:
        """Drop a model with all its vectors and what was compared by it; neither the active one
        nor the target. Raises ValueError for those."""
        if any(model is not None and model.id == model_id for model in (self.active, self.target)):
            raise ValueError("the model is in use")
        with self._database.transaction():
            # ids are given anew: another model must not inherit what this one compared
            self._database.write("DELETE FROM compared WHERE model_id = ?", (model_id,))
            self._database.write("DELETE FROM model WHERE id = ?", (model_id,))

    def _set(self, key: str, model_id: int) -> None:
        self._database.write(
            """INSERT INTO meta(key, value) VALUES (?, ?)
            ON CONFLICT(key) DO UPDATE SET value = excluded.value""",
            (key, str(model_id)),
        )
