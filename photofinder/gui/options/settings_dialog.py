"""Settings and about: appearance, the similarity model, where data is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from photofinder import __version__
from photofinder.gui import texts
from photofinder.gui.icons import app_icon
from photofinder.gui.parts import label, letters, line, push_button, title, wrapped
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import BrokenModel
from photofinder.search.model_spec import ModelSpec


class SettingsDialog(QDialog):
    """Every change applies at once."""

    appearance_changed = Signal(str)
    model_chosen = Signal(str)
    folder_wanted = Signal()
    """Show the data folder in the file manager."""

    def __init__(
        self, folder: LibraryFolder, appearance: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(letters(76))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        sign = label()
        sign.setPixmap(app_icon().pixmap(48, 48))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(title("photofinder", 1.3))
        names.addWidget(label(self.tr("Version {}").format(__version__), muted=True))
        head.addWidget(sign)
        head.addSpacing(8)
        head.addLayout(names, 1)
        column.addLayout(head)
        column.addWidget(line())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self.appearance = QComboBox()
        self._appearances = ("system", "light", "dark")
        self.appearance.addItems([self.tr("Like the system"), self.tr("Light"), self.tr("Dark")])
        known = appearance if appearance in self._appearances else "system"
        self.appearance.setCurrentIndex(self._appearances.index(known))
        self.appearance.activated.connect(self._appearance_chosen)
        self.models = QComboBox()
        self.models.activated.connect(self._model_chosen)
        self._about_model = wrapped("", muted=True)
        self._about_model.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where = wrapped(str(folder.folder))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = push_button(self.tr("Show"), flat=True)
        show.clicked.connect(self.folder_wanted)
        place = QHBoxLayout()
        place.addWidget(where, 1)
        place.addWidget(show)
        model = QVBoxLayout()
        model.setSpacing(6)
        model.addWidget(self.models)
        model.addWidget(self._about_model)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(self.tr("Appearance"), muted=True), 0, 0)
        grid.addWidget(self.appearance, 0, 1)
        grid.addWidget(label(self.tr("Search model"), muted=True), 1, 0, top)
        grid.addLayout(model, 1, 1)
        grid.addWidget(label(self.tr("Data folder"), muted=True), 2, 0)
        grid.addLayout(place, 2, 1)
        grid.addWidget(label(self.tr("Network"), muted=True), 3, 0)
        grid.addWidget(wrapped(self.tr("None: nothing leaves this computer.")), 3, 1)
        column.addLayout(grid)
        column.addStretch(1)
        close = push_button(self.tr("Done"), primary=True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self._specs: list[ModelSpec | BrokenModel] = []

    def show_models(self, models: Sequence[ModelSpec | BrokenModel], active: str) -> None:
        """List the models; `active` answers searches now."""
        self._specs = list(models)
        self.models.clear()
        for spec in self._specs:
            preliminary = isinstance(spec, ModelSpec) and spec.preliminary
            text = self.tr("{} (preliminary)").format(spec.name) if preliminary else spec.name
            self.models.addItem(text)
        names = [spec.name for spec in self._specs]
        if active in names:
            self.models.setCurrentIndex(names.index(active))
        self._describe()

    def _describe(self) -> None:
        index = self.models.currentIndex()
        if not 0 <= index < len(self._specs):
            self._about_model.setText("")
            return
        spec = self._specs[index]
        if isinstance(spec, BrokenModel):
            self._about_model.setText(spec.problem)
            return
        lines = []
        if spec.preliminary:
            lines.append(
                self.tr("Preliminary: it only serves until the real model is there; its results "
                        "are rough.")
            )  # fmt: skip
        lines.append(self.tr("Version {}, {}").format(texts.plain(spec.version), spec.precision))
        lines.append(self.tr("Trained on: {}").format(texts.plain(spec.training_data)))
        lines.append(self.tr("Licence: {}").format(texts.plain(spec.licence)))
        lines.append(f"sha256 {spec.sha256[:32]}…")
        self._about_model.setText("\n".join(lines))

    def _appearance_chosen(self, index: int) -> None:
        self.appearance_changed.emit(self._appearances[index])

    def _model_chosen(self, index: int) -> None:
        self._describe()
        if isinstance(self._specs[index], ModelSpec):
            self.model_chosen.emit(self._specs[index].name)
