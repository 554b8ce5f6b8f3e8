"""The switch writes what it says, and takes away that alone."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from photofinder.errors import UsageError
from photofinder.integration.entries import MARK
from photofinder.integration.program import start_command
from photofinder.integration.switch import State, Switch
from photofinder.paths import LibraryFolder, default_library_folder
from tests.cli.run import Done, photofinder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="for the desktops of Linux")


def files(folder: Path) -> dict[str, bytes]:
    """All files below a folder but the desktop's own cache of them."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "mimeinfo.cache"
    }


@pytest.fixture
def switch(data_home: Path) -> Switch:
    return Switch(["/opt/photofinder"], data_home)


def test_on_and_off_leave_things_as_they_were(switch: Switch, data_home: Path) -> None:
    others = {
        "applications/gimp.desktop": b"[Desktop Entry]\n",
        "nautilus/scripts/Mine": b"#!/bin/sh\n",
        "icons/hicolor/scalable/apps/gimp.svg": b"<svg/>",
    }
    for name, data in others.items():
        (data_home / name).parent.mkdir(parents=True)
        (data_home / name).write_bytes(data)
    assert switch.state is State.OFF
    switch.on()
    assert switch.state is State.ON
    assert {str(path.relative_to(data_home)) for path in switch.paths} == set(
        files(data_home)
    ) - set(others)
    assert all(MARK in data for name, data in files(data_home).items() if name not in others)
    switch.on()
    switch.off()
    assert switch.state is State.OFF
    assert files(data_home) == others
    switch.off()


def test_what_is_run_has_the_executable_bit(switch: Switch, data_home: Path) -> None:
    switch.on()
    modes = {path.parent.name: stat.S_IMODE(path.stat().st_mode) for path in switch.paths}
    assert modes == {"applications": 0o644, "servicemenus": 0o755, "scripts": 0o755, "apps": 0o644}
    (data_home / "kio/servicemenus/photofinder.desktop").chmod(0o644)
    assert switch.state is State.OUTDATED


@pytest.mark.parametrize("link", [False, True])
def test_a_file_of_somebody_else_is_left_as_it_is(
    switch: Switch, data_home: Path, link: bool
) -> None:
    own = data_home / "applications" / "photofinder.desktop"
    own.parent.mkdir(parents=True)
    if link:
        elsewhere = data_home / "elsewhere"
        elsewhere.write_bytes(b"# " + MARK + b"\n")
        own.symlink_to(elsewhere)
    else:
        own.write_bytes(b"[Desktop Entry]\nName=Another program\n")
    before = files(data_home)
    with pytest.raises(UsageError, match="not ours"):
        switch.on()
    switch.off()
    assert files(data_home) == before
    assert own.is_symlink() == link


def test_a_program_that_has_moved_is_noticed(switch: Switch, data_home: Path) -> None:
    switch.on()
    moved = Switch(["/home/me/photofinder"], data_home, "Ähnliche Fotos finden")
    assert moved.state is State.OUTDATED
    moved.on()
    assert moved.state is State.ON
    assert [path.name for path in (data_home / "nautilus/scripts").iterdir()] == [
        "Ähnliche Fotos finden"
    ]
    switch.off()
    assert files(data_home) == {}


@pytest.fixture
def closed(data_home: Path) -> Iterator[Path]:
    """A place where nothing can be written, because a file is in the way."""
    data_home.mkdir()
    (data_home / "nautilus").write_bytes(b"a file")
    yield data_home


def test_half_an_integration_is_taken_back(switch: Switch, closed: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        switch.on()
    assert files(closed) == {"nautilus": b"a file"}


def test_the_command_opens_the_library_it_was_made_for(library_folder: LibraryFolder) -> None:
    assert start_command(library_folder)[-2:] == ("--library", str(library_folder.folder))
    assert "--library" not in start_command(default_library_folder())


def test_the_command_line_switches(library_folder: LibraryFolder, data_home: Path) -> None:
    def integrate(*words: str, json: bool = True) -> Done:
        environment = {"XDG_DATA_HOME": str(data_home)}
        done = photofinder(library_folder.folder, "integrate", *words, json=json, env=environment)
        assert done.code == 0, done.err
        return done

    assert integrate().value["state"] == "off"
    assert "photofinder.desktop" in integrate("on", json=False).out
    assert integrate("status").value["state"] == "on"
    assert "does not know" in integrate("off", json=False).out
    assert files(data_home) == {}
