"""The page of the settings for the similarity model: which one, its facts, start over."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from photofinder.gui import texts
from photofinder.gui.language import tr
from photofinder.gui.options.model_comparison import ModelComparison
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.options.settings_page import SettingsPage
from photofinder.gui.parts import push_button, wrapped
from photofinder.gui.sentences import said
from photofinder.search.model_registry import BrokenModel
from photofinder.search.model_spec import ModelSpec


class SearchPage(SettingsPage):
    """Model, its hash, rebuild."""

    model_chosen = Signal(str)
    rebuild_wanted = Signal()
    """Look at all photos anew for the present model."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(tr("Search"), preferences, parent)
        self._specs: list[ModelSpec | BrokenModel] = []
        self.models = QComboBox()
        self.models.activated.connect(self._chosen)
        self.add(tr("Search model"), self.models)
        self.about = wrapped("", muted=True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add("", self.about)
        self.comparison = ModelComparison()
        self.comparison.chosen.connect(self._choose)
        self.add("", self.comparison)
        self.rebuild = push_button(tr("Look at all photos anew…"))
        self.rebuild.clicked.connect(lambda: self._ask(True))
        self.add(
            "", self._row(self.rebuild),
            tr("Only needed when results seem wrong. Searches work meanwhile."),
        )  # fmt: skip
        self.yes = push_button(tr("Look at them anew"), primary=True)
        self.no = push_button(tr("Cancel"))
        self.yes.clicked.connect(self._confirmed)
        self.no.clicked.connect(lambda: self._ask(False))
        self.add("", self._row(self.yes, self.no))
        self._ask(False)

    @staticmethod
    def _row(*widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _ask(self, asking: bool) -> None:
        for button in (self.yes, self.no):
            button.setVisible(asking)
        self.rebuild.setEnabled(not asking)
        if asking:
            self.no.setFocus()

    def _confirmed(self) -> None:
        self._ask(False)
        self.rebuild_wanted.emit()

    def show_models(self, models: Sequence[ModelSpec | BrokenModel], active: str) -> None:
        """List the models; `active` answers searches now."""
        self._specs = list(models)
        self.models.clear()
        for spec in self._specs:
            preliminary = isinstance(spec, ModelSpec) and spec.preliminary
            text = tr("{} (preliminary)").format(spec.name) if preliminary else spec.name
            self.models.addItem(text)
        names = [spec.name for spec in self._specs]
        if active in names:
            self.models.setCurrentIndex(names.index(active))
        self.comparison.show_active(active)
        self._describe()

    def _describe(self) -> None:
        index = self.models.currentIndex()
        if not 0 <= index < len(self._specs):
            self.about.setText("")
            return
        spec = self._specs[index]
        if isinstance(spec, BrokenModel):
            self.about.setText(said(spec.problem))
            return
        lines = []
        if spec.preliminary:
            lines.append(
                tr("Preliminary: it only serves until the real model is there; its results "
                   "are rough.")
            )  # fmt: skip
        lines.append(tr("Version {}, {}").format(texts.plain(spec.version), spec.precision))
        lines.append(tr("Trained on: {}").format(texts.plain(spec.training_data)))
        lines.append(tr("Licence: {}").format(texts.plain(spec.licence)))
        half = len(spec.sha256) // 2
        lines.append(f"SHA-256 {spec.sha256[:half]} {spec.sha256[half:]}")
        self.about.setText("\n".join(lines))

    def _chosen(self, index: int) -> None:
        self._describe()
        if isinstance(self._specs[index], ModelSpec):
            self.comparison.show_active(self._specs[index].name)
            self.model_chosen.emit(self._specs[index].name)

    def _choose(self, name: str) -> None:
        """A model of the comparison."""
        index = [spec.name for spec in self._specs].index(name)
        self.models.setCurrentIndex(index)
        self._chosen(index)
