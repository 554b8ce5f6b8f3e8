"""Messages of the desktop: heard by a real service, or told to be unheard."""

import shutil
from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy

from photofinder.gui.desktop.notices import NAME, Notices
from tests.gui.conftest import wait_until
from tests.gui.desktop.conftest import Desktop

Start = Callable[..., Desktop]
pytestmark = pytest.mark.skipif(shutil.which("gdbus") is None, reason="gdbus is not installed")


def test_the_service_hears_title_and_text(desktop: Start) -> None:
    made = desktop(NAME)
    notices = Notices(made.address)
    unheard = QSignalSpy(notices.unheard)
    title, text = "Fertig: „alles“", 'with "quotes", \\ 100 %\nand lines'
    notices.say(title, text)
    assert made.called() == ["Notify", "photofinder", 0, "photofinder", title, text]
    wait_until(lambda: not notices.speaking)
    assert unheard.count() == 0
    notices.deleteLater()


def test_without_a_service_the_message_is_unheard(desktop: Start) -> None:
    notices = Notices(desktop().address)
    unheard = QSignalSpy(notices.unheard)
    notices.say("Done", "12 photos")
    wait_until(lambda: unheard.count() == 1)
    assert unheard.at(0) == ["Done", "12 photos"]
    notices.deleteLater()
