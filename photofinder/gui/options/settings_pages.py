"""The pages of the settings that are made of plain choices."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from photofinder.gui.duplicates.rules_dialog import KeeperRules
from photofinder.gui.grid.photo_grid import LARGEST, SMALLEST
from photofinder.gui.language import LANGUAGES, tr
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.options.settings_page import SettingsPage
from photofinder.gui.parts import push_button, wrapped
from photofinder.search.keeper import Rule, rules_from
from photofinder.settings import Settings


class IndexingPage(SettingsPage):
    """Speed, power, minimum size."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(tr("Indexing"), preferences, parent)
        paces = [("full", tr("Full speed")), ("half", tr("Half speed"))]
        power = [*paces, ("pause", tr("Pause"))]
        self.speed = self.choice(
            "speed", tr("Speed"), paces,
            tr("At half speed the computer rests as long as it works. Other programs always go "
               "first."),
        )  # fmt: skip
        self.on_battery = self.choice("on_battery", tr("On battery"), power)
        self.on_power_saver = self.choice(
            "on_power_saver", tr("Power saver on"), power,
            tr("A click on the state below the photos overrules this until the charger is back."),
        )  # fmt: skip
        self.minimum_side = self.choice(
            "minimum_side", tr("Leave out of searches"),
            [(0, tr("No picture")), (32, tr("Pictures below 32 pixels")),
             (128, tr("Pictures below 128 pixels")), (256, tr("Pictures below 256 pixels")),
             (512, tr("Pictures below 512 pixels"))],
            tr("The shorter side counts. Icons and previews are mostly below 128."),
        )  # fmt: skip


class DuplicatesPage(SettingsPage):
    """The rules' order, how much alike, companions."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(tr("Duplicates"), preferences, parent)
        self.look_alikes = self.choice(
            "look_alikes", tr("Photos that look alike"),
            [("strict", tr("Only very similar ones")), ("usual", tr("As usual")),
             ("generous", tr("Also less similar ones"))],
            tr("Copies of the same picture are compared point by point, whatever is set here."),
        )  # fmt: skip
        self.companions = self.switch(
            "companions", tr("Side files and films go to the trash with their photo"),
            tr("Else photos that have some stay where they are."),
        )  # fmt: skip
        self.add("", wrapped(tr("Which file of a group to keep: the first rule that tells two "
                                "apart decides. Drag to change the order.")))  # fmt: skip
        self.rules = KeeperRules(rules_from(preferences.settings.keeper_rules))
        self.rules.ordered.connect(self._ordered)
        self.add("", self.rules)

    def _ordered(self, rules: tuple[Rule, ...]) -> None:
        self.preferences.change(keeper_rules=tuple(str(rule) for rule in rules))

    def follow(self, settings: Settings) -> None:
        super().follow(settings)
        self.rules.model.show(rules_from(settings.keeper_rules))


class AppearancePage(SettingsPage):
    """Colours, thumbnails, language."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(tr("Appearance"), preferences, parent)
        self.appearance = self.choice(
            "appearance", tr("Colours"),
            [("system", tr("Like the system")), ("light", tr("Light")), ("dark", tr("Dark"))],
        )  # fmt: skip
        self.thumbnails = self.slider(
            "thumbnail_size", tr("Size of the thumbnails"), SMALLEST, LARGEST
        )
        self.language = self.choice(
            "language", tr("Language"), [("", tr("Like the system")), *LANGUAGES.items()],
            tr("What is open already keeps its texts until the next start."),
        )  # fmt: skip


class AdvancedPage(SettingsPage):
    """The desktop, messages, the tray; keys."""

    integrated = Signal(bool)
    """Write the entries of the desktop, or take them away."""

    def __init__(
        self, preferences: Preferences, *, integrable: bool, parent: QWidget | None = None
    ) -> None:
        """`integrable`: entries can be written on this system."""
        super().__init__(tr("Advanced"), preferences, parent)
        self.integration = QCheckBox(tr("“Find similar photos” in the file manager"))
        self.integration.toggled.connect(self.integrated)
        if integrable:
            self.add(
                "", self.integration,
                tr("Adds the program to the menus of Nautilus, Dolphin and the desktop, for you "
                   "alone. Switched off, exactly these entries are taken away."),
            )  # fmt: skip
        self.notify = self.switch(
            "notify", tr("Say when long work is done"),
            tr("Once, if it took more than five minutes and the window is not in front."),
        )  # fmt: skip
        self.tray = self.switch(
            "tray", tr("Icon in the notification area"),
            tr("Closing the window ends the program, with the icon too."),
        )  # fmt: skip

    def show_integration(self, on: bool) -> None:
        """Follow how things stand."""
        self.integration.blockSignals(True)
        self.integration.setChecked(on)
        self.integration.blockSignals(False)


class FoldersPage(SettingsPage):
    """What is left out everywhere, and the way to the single folders."""

    folders_wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(tr("Folders"), preferences, parent)
        self.exclude = self.words(
            "exclude", tr("Leave out everywhere"), tr("For example: *.png, Screenshots"),
            tr("Names of files and folders, with commas between them; * stands for anything."),
        )  # fmt: skip
        each = push_button(tr("Watched folders…"))
        each.clicked.connect(self.folders_wanted)
        self.add(
            "", wrapped(tr("Each folder can be protected from removal, leave out more, and tells "
                           "whether it is connected.")),
        )  # fmt: skip
        row = QHBoxLayout()
        row.addWidget(each)
        row.addStretch(1)
        self.add("", row)
