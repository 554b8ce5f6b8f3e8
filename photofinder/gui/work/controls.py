"""The work's controls in the window, connected: pauses, power, problems, messages, the tray."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from photofinder.gui.desktop.notices import Notices
from photofinder.gui.desktop.tray import Tray
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.work import texts as work_texts
from photofinder.gui.work.activity_panel import ActivityPanel
from photofinder.gui.work.completion import Completion
from photofinder.gui.work.pausing import Pausing, Reason
from photofinder.gui.work.session import WorkSession
from photofinder.gui.work.status_line import StatusLine
from photofinder.indexing.status import IndexerStatus
from photofinder.settings import Settings


class WorkControls(QObject):
    """Follows the work and the settings; hands on what the user wants."""

    def __init__(
        self,
        work: WorkSession,
        pausing: Pausing,
        preferences: Preferences,
        status_line: StatusLine,
        activity: ActivityPanel,
        window: QWidget,
        notices: Notices | None = None,
    ) -> None:
        """`notices`: None speaks on the bus of the session."""
        super().__init__(window)
        self._work = work
        self._pausing = pausing
        self._preferences = preferences
        self._status_line = status_line
        self._activity = activity
        self._window = window
        self.notices = notices or Notices(parent=self)
        self.tray = Tray(self)
        self.completion = Completion(work, parent=self)
        self.completion.reached.connect(self._done)
        self.notices.unheard.connect(self.tray.say)
        self.tray.shown.connect(self._show_window)
        self.tray.pause_toggled.connect(work.toggle_pause)
        self.tray.quit_wanted.connect(window.close)
        for menu in (status_line.pause_menu, activity.pause_menu):
            menu.until_plugged.connect(pausing.pause_until_plugged)
        activity.pause_menu.pause_wanted.connect(pausing.pause_for)
        activity.overruled.connect(pausing.overrule)
        activity.problem_rows.retried.connect(work.retry)
        activity.problem_rows.ignored.connect(work.ignore)
        pausing.changed.connect(self._show_reason)
        work.status_changed.connect(self._follow)
        preferences.changed.connect(self._apply)
        self._apply(preferences.settings)
        self._show_reason()

    def _show_reason(self) -> None:
        pausing = self._pausing
        words = work_texts.slowed_because(
            pausing.reason, pausing.share, overruled=pausing.overruled
        )
        self._status_line.show_reason(words)
        overrulable = pausing.reason not in (Reason.NONE, Reason.CHOSEN)
        self._activity.show_reason(words, overruled=pausing.overruled, overrulable=overrulable)
        for menu in (self._status_line.pause_menu, self._activity.pause_menu):
            menu.set_battery(pausing.has_battery)

    def _apply(self, settings: Settings) -> None:
        self.tray.set_visible(settings.tray)

    def _follow(self, status: IndexerStatus) -> None:
        self.tray.show_state(work_texts.activity(status), paused=status.state == "paused")

    def _done(self, photos: int) -> None:
        if self._preferences.settings.notify and not self._window.isActiveWindow():
            self.notices.say(*work_texts.indexed(photos))

    def _show_window(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
