"""Desktop entries: which programs are offered, and how they are called."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from photofinder.gui.file_programs import Program, chosen, programs_for

ENTRY = """[Desktop Entry]
Type=Application
Name={name}
Exec={command}
MimeType={kinds}
{more}
[Desktop Action new]
Name=Other
Exec=other
"""


def entry(folder: Path, file: str, name: str, kinds: str = "image/png;", more: str = "") -> None:
    folder.mkdir(exist_ok=True)
    text = ENTRY.format(name=name, command=f"{name.lower()} %U", kinds=kinds, more=more)
    (folder / file).write_text(text, "utf-8")


def test_programs_for_the_kind_of_file_are_offered_by_name(
    tmp_path: Path, qapp: QApplication
) -> None:
    own, system = tmp_path / "own", tmp_path / "system"
    entry(own, "view.desktop", "Mine")
    entry(system, "view.desktop", "Theirs")
    entry(system, "b.desktop", "beta")
    entry(system, "jpeg.desktop", "Jpeg", "image/jpeg;")
    entry(system, "hidden.desktop", "Hidden", more="NoDisplay=true")
    entry(system, "term.desktop", "Term", more="Terminal=true")
    (system / "rubbish.desktop").write_bytes(b"\xff\x00 no entry")
    names = [p.name for p in programs_for(bytes(tmp_path / "a.png"), [own, system])]
    assert names == ["beta", "Mine"]
    assert programs_for(b"/x/caf\xe9.png", [own])[0].name == "Mine"


@pytest.mark.parametrize(
    ("command", "line"),
    [
        ("view %F", ["view", "/a b.png", "/c.png"]),
        ("view --one %f", ["view", "--one", "/a b.png"]),
        ('"my view" --x %U %i %c', ["my view", "--x", "file:///a%20b.png", "file:///c.png"]),
        ("view", ["view", "/a b.png", "/c.png"]),
        ("view 100%% %u", ["view", "100%%", "file:///a%20b.png"]),
    ],
)
def test_fields_of_the_command_become_files(command: str, line: list[str]) -> None:
    assert Program("x", command).arguments([b"/a b.png", b"/c.png"]) == line


def test_a_program_that_was_picked_gets_the_files_as_names() -> None:
    program = chosen("/opt/my view")
    assert program.arguments([os.fsencode("/a.png")]) == ["/opt/my view", "/a.png"]
