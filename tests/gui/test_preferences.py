"""Settings as the window saves them."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from photofinder.gui.options.preferences import Preferences
from photofinder.paths import LibraryFolder
from photofinder.settings import Settings


@pytest.fixture
def preferences(library_folder: LibraryFolder, qapp: QApplication) -> Preferences:
    library_folder.create()
    return Preferences(library_folder, Settings(thumbnail_size=200))


def test_a_change_is_saved_and_told(
    preferences: Preferences, library_folder: LibraryFolder
) -> None:
    told = QSignalSpy(preferences.changed)
    preferences.change(appearance="dark")
    preferences.change(appearance="dark")
    assert told.count() == 1
    saved, note = Settings.load(library_folder.settings)
    assert (saved.appearance, saved.thumbnail_size, note) == ("dark", 200, "")


def test_what_others_have_written_meanwhile_is_kept(
    preferences: Preferences, library_folder: LibraryFolder
) -> None:
    preferences.change(appearance="dark")
    saved, _ = Settings.load(library_folder.settings)
    replace(saved, model="another", minimum_side=64).save(library_folder.settings)
    preferences.change(thumbnail_size=120)
    found, _ = Settings.load(library_folder.settings)
    assert (found.model, found.minimum_side) == ("another", 64)
    assert (found.appearance, found.thumbnail_size) == ("dark", 120)
    assert preferences.settings == found


def test_a_damaged_file_does_not_undo_what_is_in_force(
    preferences: Preferences, library_folder: LibraryFolder
) -> None:
    preferences.change(appearance="dark")
    library_folder.settings.write_text("{", "utf-8")
    preferences.change(thumbnail_size=120)
    found, _ = Settings.load(library_folder.settings)
    assert (found.appearance, found.thumbnail_size) == ("dark", 120)
