"""The similarity models there are, read off the GUI thread since files are verified."""

from PySide6.QtCore import QObject, Signal

from photofinder.gui.options.model_measuring import ModelMeasuring
from photofinder.gui.query_thread import QueryThread
from photofinder.library.library import Library
from photofinder.search.model_registry import BrokenModel, Registry
from photofinder.search.model_spec import ModelSpec


class ModelSession(QObject):
    """Lists models for the settings."""

    listed = Signal(list, str)
    """ModelSpec and BrokenModel entries, and the name of the one that answers now."""

    def __init__(
        self,
        library: Library,
        registry: Registry,
        queries: QueryThread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._registry = registry
        self._queries = queries
        self.measuring = ModelMeasuring(library, registry, self)

    def read(self) -> None:
        """Read the models; `listed` answers."""

        def find() -> tuple[list[ModelSpec | BrokenModel], str]:
            active = self._library.models.target or self._library.models.active
            return self._registry.list(), active.name if active else ""

        self._queries.ask("models", find, self._tell)

    def _tell(self, found: tuple[list[ModelSpec | BrokenModel], str]) -> None:
        self.listed.emit(found[0], found[1])
