"""The files of the Linux desktops, made from the templates in resources/desktop.

The templates work as they are where `photofinder` can be found; here the command is put in.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photofinder.integration.quoting import for_desktop_entry, for_shell
from photofinder.paths import resources

MARK = b"Written by photofinder; 'photofinder integrate off' takes it away."
_EXEC = b"Exec=photofinder "
_RUN = b"exec photofinder "


@dataclass(frozen=True, slots=True)
class Entry:
    """A file to write: where, what, and whether it is run."""

    path: Path
    data: bytes
    runnable: bool = False


def linux_entries(command: Sequence[str], data_home: Path, label: str) -> tuple[Entry, ...]:
    """What makes the program known below $XDG_DATA_HOME.

    `label` is the file name, and so the menu item, of the script for Nautilus.
    """
    desktop = resources() / "desktop"
    exec_line = b"Exec=" + os.fsencode(for_desktop_entry(command)) + b" "
    run_line = b"exec " + os.fsencode(for_shell(command)) + b" "
    mark = b"# " + MARK + b"\n"
    application = (desktop / "photofinder.desktop").read_bytes().replace(_EXEC, exec_line)
    menu = (desktop / "service-menu.desktop").read_bytes().replace(_EXEC, exec_line)
    first, rest = (desktop / "nautilus-script.sh").read_bytes().split(b"\n", 1)
    script = first + b"\n" + mark + rest.replace(_RUN, run_line)
    icon = (resources() / "icons" / "photofinder.svg").read_bytes()
    scalable = data_home / "icons" / "hicolor" / "scalable" / "apps"
    return (
        Entry(data_home / "applications" / "photofinder.desktop", mark + application),
        # KDE runs service menus of the user only with the executable bit (since 5.85)
        Entry(data_home / "kio" / "servicemenus" / "photofinder.desktop", mark + menu, True),
        Entry(scripts(data_home) / label.replace("/", "-"), script, True),
        Entry(scalable / "photofinder.svg", b"<!-- " + MARK + b" -->\n" + icon),
    )


def scripts(data_home: Path) -> Path:
    """Where Nautilus looks for scripts."""
    return data_home / "nautilus" / "scripts"
