"""The toast says what happened without covering the buttons that are pressed next."""

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from photofinder.gui.notices import ABOVE_STATUS, GAP, Toast


def test_a_toast_stays_above_buttons_that_are_seen(qapp: QApplication) -> None:
    window = QWidget()
    window.resize(600, 400)
    bar = QPushButton("Accept", window)
    bar.setFixedHeight(120)
    column = QVBoxLayout(window)
    column.addStretch(1)
    column.addWidget(bar)
    window.show()
    toast = Toast(window)
    toast.tell("Remembered.")
    assert toast.geometry().bottom() + 1 == window.height() - ABOVE_STATUS
    toast.avoid([bar])
    toast.tell("Remembered.")
    assert toast.geometry().bottom() + 1 == bar.geometry().top() - GAP
    bar.hide()
    toast.tell("Remembered.")
    assert toast.geometry().bottom() + 1 == window.height() - ABOVE_STATUS
    window.close()
