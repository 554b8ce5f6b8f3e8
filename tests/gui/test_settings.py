"""Every setting has its effect, at once and without a restart."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSystemTrayIcon

from photofinder.app import App, remove_everything
from photofinder.gui.duplicates.desk import DuplicatesDesk
from photofinder.gui.language import speak, tr
from photofinder.gui.options.settings_dialog import SettingsDialog
from photofinder.gui.window.hand_over import Wishes
from photofinder.integration.switch import State, Switch
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.keeper import Rule
from photofinder.search.model_registry import Registry
from photofinder.settings import Settings
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.photo_files import picture, write_photos


@pytest.fixture
def dialog(at_home: RunningApp) -> Iterator[SettingsDialog]:
    """The settings of the shared app, opened as a user does; defaults again afterwards."""
    at_home.window.actions_.settings.trigger()
    dialog = at_home.window.dialogs.settings
    assert dialog is not None
    wait_until(lambda: dialog.search.models.count() == 1, "the models")
    yield dialog
    dialog.close()
    at_home.sessions.browse.home()
    usual = Settings()
    at_home.sessions.preferences.change(
        speed=usual.speed, on_battery=usual.on_battery, on_power_saver=usual.on_power_saver,
        minimum_side=usual.minimum_side, exclude=(), appearance="light", language="en",
        thumbnail_size=usual.thumbnail_size, keeper_rules=(), look_alikes="usual",
        companions=True, notify=True, tray=False,
    )  # fmt: skip
    wait_until(lambda: len(at_home.window.model.shown) == 12)
    wait_until(lambda: at_home.app.indexer.status.state == "idle")


@pytest.fixture
def alone(start: Callable[..., RunningApp], photos_folder: Path) -> RunningApp:
    """An app of its own with twelve photos: what is embedded in it ends with the test."""
    write_photos(photos_folder)
    running = start()
    running.index(photos_folder, 12)
    return running


def opened(running: RunningApp) -> SettingsDialog:
    """Its settings."""
    running.window.actions_.settings.trigger()
    dialog = running.window.dialogs.settings
    assert dialog is not None
    wait_until(lambda: dialog.search.models.count() == 1, "the models")
    return dialog


def choose(box: QComboBox, value: object) -> None:
    """Choose as a user does."""
    index = box.findData(value)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def saved(running: RunningApp) -> Settings:
    settings, note = Settings.load(running.sessions.folder.settings)
    assert note == ""
    return settings


def test_every_page_is_in_the_list(dialog: SettingsDialog) -> None:
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert names == [
        "Folders", "Indexing", "Search", "More models", "Duplicates", "Appearance",
        "Privacy and data", "Advanced",
    ]  # fmt: skip
    for row, page in enumerate((dialog.folders, dialog.indexing, dialog.search)):
        dialog.show_page(page)
        assert dialog.list.currentRow() == dialog.pages.currentIndex() == row


def test_speed_is_the_share_of_the_time(at_home: RunningApp, dialog: SettingsDialog) -> None:
    choose(dialog.indexing.speed, "half")
    assert at_home.sessions.pausing.share == 0.5
    assert at_home.window.status_line.reason == "Half speed"
    choose(dialog.indexing.speed, "full")
    assert at_home.sessions.pausing.share == 1.0
    choose(dialog.indexing.on_battery, "pause")  # the effect: see test_pausing
    choose(dialog.indexing.on_power_saver, "half")
    assert (saved(at_home).on_battery, saved(at_home).on_power_saver) == ("pause", "half")


def test_small_pictures_are_left_out_of_searches(
    at_home: RunningApp, dialog: SettingsDialog
) -> None:
    at_home.search(0)
    found = len(at_home.results.hits)
    assert found > 1
    choose(dialog.indexing.minimum_side, 256)  # all photos of the test are smaller
    at_home.sessions.browse.home()
    at_home.search(0)
    assert len(at_home.results.hits) == 0
    choose(dialog.indexing.minimum_side, 0)
    at_home.sessions.browse.home()
    at_home.search(0)
    assert len(at_home.results.hits) == found


def test_what_is_left_out_everywhere_goes_and_comes_back(alone: RunningApp) -> None:
    line = opened(alone).folders.exclude
    line.setText("below/")
    line.editingFinished.emit()
    wait_until(lambda: 0 < len(alone.window.model.shown) < 12, "fewer photos")
    line.setText("")
    line.editingFinished.emit()
    wait_until(lambda: len(alone.window.model.shown) == 12, "all photos")


def test_the_way_to_the_single_folders(at_home: RunningApp, dialog: SettingsDialog) -> None:
    [button] = dialog.folders.findChildren(QPushButton)
    button.click()
    folders = at_home.window.dialogs.folders
    assert folders is not None
    assert folders.isVisible()
    folders.close()


def test_the_model_tells_its_hash_and_photos_are_looked_at_anew(alone: RunningApp) -> None:
    page = opened(alone).search
    with Library(alone.sessions.folder) as library:
        active = library.models.active
    assert active is not None
    assert active.sha256 in page.about.text().replace(" ", "")
    before = alone.app.indexer.status.embedded
    page.rebuild.click()
    assert not page.yes.isHidden()
    page.no.click()
    assert page.yes.isHidden()
    page.rebuild.click()
    page.yes.click()
    wait_until(lambda: alone.app.indexer.status.embedded == before + 12, "all anew")


def test_the_rules_of_the_keeper_are_put_in_order(
    at_home: RunningApp, dialog: SettingsDialog
) -> None:
    rules = dialog.duplicates.rules
    first, second = rules.model.rules[:2]
    rules.down.click()
    assert rules.model.rules[:2] == (second, first)
    assert saved(at_home).keeper_rules[:2] == (str(second), str(first))
    at_home.sessions.preferences.change(keeper_rules=(str(Rule.OLDEST),))
    assert Rule.OLDEST in rules.model.rules


def test_how_much_alike_is_the_limit_of_the_search(
    at_home: RunningApp, dialog: SettingsDialog
) -> None:
    desk = at_home.app.findChild(DuplicatesDesk)
    assert desk is not None
    limits = {}
    for word in ("strict", "usual", "generous"):
        choose(dialog.duplicates.look_alikes, word)
        limits[word] = desk.limits({})
    assert limits["strict"].alike > limits["usual"].alike > limits["generous"].alike
    assert len({(limit.copy, limit.look) for limit in limits.values()}) == 1


def test_photos_with_side_files_stay_when_that_is_set(
    at_home: RunningApp, dialog: SettingsDialog
) -> None:
    cleaning = at_home.sessions.duplicates.cleaning
    assert cleaning.companions_travel
    dialog.duplicates.companions.click()  # the effect on a plan: see test_cleaning
    assert not cleaning.companions_travel
    dialog.duplicates.companions.click()


def test_the_colours_change_at_once(at_home: RunningApp, dialog: SettingsDialog) -> None:
    def ground() -> int:
        return QApplication.palette().color(QPalette.ColorRole.Window).lightness()

    choose(dialog.appearance.appearance, "dark")
    assert ground() < 80
    choose(dialog.appearance.appearance, "light")
    assert ground() > 200


def test_the_size_of_the_tiles_is_one_setting_in_two_places(
    at_home: RunningApp, dialog: SettingsDialog
) -> None:
    window = at_home.window
    dialog.appearance.thumbnails.setValue(240)
    assert window.grid.tile == 240
    window.status_line.set_tile(200)
    wait_until(lambda: saved(at_home).thumbnail_size == 200, "kept")
    assert dialog.appearance.thumbnails.value() == 200


def test_the_language_changes_for_what_is_said_from_now_on(
    at_home: RunningApp, dialog: SettingsDialog
) -> None:
    try:
        choose(dialog.appearance.language, "de")
        assert QLocale().language() == QLocale.Language.German
        assert tr("Up to date") != "Up to date"
    finally:
        speak(QApplication.instance(), "en")


def test_the_tray_is_there_only_when_wanted(at_home: RunningApp, dialog: SettingsDialog) -> None:
    tray = at_home.window.work_controls.tray
    assert not tray.visible
    dialog.advanced.tray.setChecked(True)
    assert tray.visible == QSystemTrayIcon.isSystemTrayAvailable()
    dialog.advanced.tray.setChecked(False)
    assert not tray.visible
    dialog.advanced.notify.setChecked(False)  # the effect: see test_completion
    assert not saved(at_home).notify


@pytest.mark.skipif(sys.platform != "linux", reason="for the desktops of Linux")
def test_one_switch_writes_the_entries_and_takes_them_away(
    at_home: RunningApp, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    box = dialog.advanced.integration

    def state() -> State:
        return Switch.of(at_home.sessions.folder).state

    box.click()
    wait_until(lambda: state() is State.ON, "on")
    box.click()
    wait_until(lambda: state() is State.OFF, "off")
    # somebody else's file is in the way: said, and the switch is off again
    (tmp_path / "share/applications/photofinder.desktop").write_text("[Desktop Entry]\n")
    box.click()
    wait_until(lambda: "not ours" in at_home.window.toast.text, "a word")
    assert not box.isChecked()


def test_the_data_page_tells_place_and_size(at_home: RunningApp, dialog: SettingsDialog) -> None:
    wait_until(lambda: dialog.data.room.text(), "the size")
    assert "B" in dialog.data.room.text()
    dialog.data.remove.click()
    assert not dialog.data.question.isHidden()
    assert dialog.data.no.hasFocus() or not dialog.data.isVisible()
    dialog.data.no.click()
    assert dialog.data.question.isHidden()


def test_removing_everything_leaves_the_photos_and_foreign_files(
    registry: Registry, photos_folder: Path, library_folder: LibraryFolder, qapp: QApplication
) -> None:
    paths = write_photos(photos_folder)
    before = {path: path.read_bytes() for path in paths}
    library_folder.create()
    running = RunningApp(App(library_folder, registry, Settings(), workers=0))
    running.app.open(Wishes(add=(bytes(photos_folder),)))
    wait_until(lambda: running.app.window is not None, "the window")
    wait_until(lambda: running.app.indexer.status.embedded == 12, "the photos")
    library_folder.models.mkdir(exist_ok=True)
    foreign = library_folder.models / "my-model.onnx"
    foreign.write_bytes(b"mine")
    dialog = opened(running)
    dialog.data.remove.click()
    dialog.data.yes.click()
    assert running.app.unwanted
    assert not running.window.isVisible()
    running.app.close()
    running.app.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert remove_everything(library_folder) == 0
    left = [path for path in library_folder.folder.rglob("*") if path.is_file()]
    assert left == [foreign]
    assert {path: path.read_bytes() for path in paths} == before
    foreign.unlink()
    library_folder.models.rmdir()
    library_folder.forget()
    assert not library_folder.folder.exists()


def test_an_empty_library_can_be_forgotten(library_folder: LibraryFolder) -> None:
    library_folder.forget()
    library_folder.create()
    with Library(library_folder, writer=True) as library:
        assert library.counts().photos == 0
    graphs = library_folder.index / "0123456789abcdef"
    graphs.mkdir(parents=True)
    for name in ("header.json", "look-0a1b.usearch", ".half.part", ".header.json.ab12"):
        (graphs / name).write_bytes(b"{}")
    library_folder.backups.mkdir(exist_ok=True)
    (library_folder.backups / "backup.part").write_bytes(b"half")
    for name in ("library-damaged-20260101-120000.db", "thumbnails-damaged-20260101-120000.db"):
        (library_folder.folder / name).write_bytes(b"what the user had")
    # who keeps the library among his photos may have albums of these names
    albums = (library_folder.folder, library_folder.index, library_folder.backups, graphs)
    photos = {folder / "library-2020.png" for folder in albums}
    for photo in photos:
        picture(5).save(str(photo))
    library_folder.forget()
    assert {path for path in library_folder.folder.rglob("*") if path.is_file()} == photos
