"""The small window that narrows a search to the days between two dates."""

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui.places.places import Kind, Place


class DateRange(QDialog):
    """Asks for the first and the last day; both are included."""

    chosen = Signal(object)
    """The time from the first to the last day, as a Place."""

    def __init__(self, first: QDate, last: QDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Only photos from…"))
        self.first, self.last = QDateEdit(first), QDateEdit(last)
        form = QFormLayout()
        form.setSpacing(12)
        for edit, name in ((self.first, self.tr("First day")), (self.last, self.tr("Last day"))):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat(_format())
            form.addRow(name, edit)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel)
        for which in (button.Ok, button.Cancel):
            buttons.button(which).setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Tell the days, whichever of them was named first."""
        first, last = sorted((self.first.date(), self.last.date()), key=QDate.toJulianDay)
        locale, form = QLocale(), _format()
        title = locale.toString(first, form)
        if last != first:
            title += " – " + locale.toString(last, form)
        since, until = _seconds(first), _seconds(last.addDays(1))
        self.chosen.emit(Place(Kind.MONTH, title, since=since, until=until))
        super().accept()


def _format() -> str:
    """The locale's short date with all of the year: photos may be from another century."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _seconds(day: QDate) -> int:
    """The first second of a day as photos count: local wall clock read as UTC."""
    return QDateTime(day, QTime(0, 0), QTimeZone.utc()).toSecsSinceEpoch()
