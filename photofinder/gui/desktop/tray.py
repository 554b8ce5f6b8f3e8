"""The icon in the notification area; off unless the user wants it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from photofinder.gui.icons import app_icon


class Tray(QObject):
    """Shows the window on a click; says messages where no service does."""

    shown = Signal()
    """The user wants to see the window."""
    pause_toggled = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu()
        self._menu.addAction(self.tr("Show photofinder"), self.shown.emit)
        self._pause = self._menu.addAction(self.tr("Pause indexing"), self.pause_toggled.emit)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit"), self.quit_wanted.emit)

    @property
    def visible(self) -> bool:
        """Whether there is an icon now."""
        return self._icon is not None

    def set_visible(self, wanted: bool) -> None:
        """Show the icon, where the desktop has a place for it, or take it away."""
        wanted = wanted and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted == self.visible:
            return
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
            return
        self._icon = QSystemTrayIcon(QIcon(app_icon()), self)
        self._icon.setToolTip("photofinder")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._clicked)
        self._icon.show()

    def show_state(self, line: str, *, paused: bool) -> None:
        """Follow the work: one line for the tooltip."""
        self._pause.setText(self.tr("Go on indexing") if paused else self.tr("Pause indexing"))
        if self._icon is not None:
            self._icon.setToolTip(f"photofinder · {line}")

    def say(self, title: str, text: str) -> None:
        """Show a message beside the icon, if there is one."""
        if self._icon is not None:
            self._icon.showMessage(title, text, app_icon())

    def close(self) -> None:
        """The window closes."""
        self.set_visible(False)
        self._menu.deleteLater()

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.shown.emit()
