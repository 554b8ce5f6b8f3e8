"""The page of the settings with more models: get one at the press of a button, or remove it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from photofinder.gui.language import tr
from photofinder.gui.options.model_card import ModelCard
from photofinder.gui.options.model_shop import ModelShop
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.options.settings_page import SettingsPage
from photofinder.gui.parts import wrapped

_PATTERN = "*.onnx"


class ModelsPage(SettingsPage):
    """A card for each model of the catalogue, and for each further one of the user's."""

    model_chosen = Signal(str)

    def __init__(
        self, shop: ModelShop, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("More models"), preferences, parent)
        self._shop = shop
        self._wanted = ""
        self.add(
            "", wrapped(tr("Models that others have published. Nothing is fetched until you press "
                           "a button here; then the computer that is named beside it, and the one "
                           "it may refer to, learn your network address and which file you want, "
                           "and nothing else. A model is tried on some of your photos, here, "
                           "before it is kept.")),
        )  # fmt: skip
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.add("", self._list)
        self.cards: dict[str, ModelCard] = {}
        for name in shop.ready:
            self._add_card(name)
        shop.listed.connect(self.show_models)
        shop.progressed.connect(self._progressed)
        shop.got.connect(self._got)
        shop.stopped.connect(self._stopped)
        shop.failed.connect(self._failed)

    def show_models(self, own: list[str], in_use: list[str]) -> None:
        """The names of the user's own models, and of the models in use."""
        for name in [name for name in self.cards if name not in (*own, *self._shop.ready)]:
            card = self.cards.pop(name)
            card.hide()
            card.deleteLater()
        for name in own:
            if name not in self.cards:
                self._add_card(name)
        for name, card in self.cards.items():
            if not card.step:
                card.show_state(own=name in own, in_use=name in in_use)
        self._allow()

    def _add_card(self, name: str) -> None:
        card = ModelCard(name, self._shop.ready.get(name))
        card.fetched.connect(self._fetch)
        card.file_wanted.connect(self._choose_file)
        card.chosen.connect(self.model_chosen)
        card.removed.connect(self._shop.remove)
        card.cancelled.connect(self._shop.cancel)
        self.cards[name] = card
        self._list.addWidget(card)

    def _fetch(self, name: str) -> None:
        self._shop.get(name)
        self._begun(name)

    def _begun(self, name: str) -> None:
        self.cards[name].show_progress(tr("Beginning…"), 0, 0)
        self._allow()

    def _choose_file(self, name: str) -> None:
        self._wanted = name
        dialog = QFileDialog(self.window(), tr("File of the model"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("ONNX networks") + f" ({_PATTERN})", tr("All files") + " (*)"])
        dialog.fileSelected.connect(self._file_chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _file_chosen(self, file: str) -> None:
        self.take_file(self._wanted, Path(file))

    def take_file(self, name: str, file: Path) -> None:
        """Make a model of a file that the user brought."""
        self._shop.get(name, file)
        self._begun(name)

    def _progressed(self, name: str, step: str, done: int, total: int) -> None:
        if name in self.cards and name == self._shop.busy:
            self.cards[name].show_progress(step, done, total)

    def _got(self, name: str) -> None:
        self.cards[name].show_state(own=True, in_use=False)
        self._allow()

    def _stopped(self, name: str) -> None:
        self.cards[name].tell(tr("Stopped. What was fetched is kept; the next time goes on there."))
        self._allow()

    def _failed(self, name: str, sentence: str) -> None:
        if name in self.cards:
            self.cards[name].tell(sentence)
        self._allow()

    def _allow(self) -> None:
        for card in self.cards.values():
            card.allow(not self._shop.busy)
