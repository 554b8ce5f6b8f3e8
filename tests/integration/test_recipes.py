"""The recipes for Windows and macOS: what can be checked of them on any computer."""

import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from photofinder.integration.macos import quick_action
from photofinder.integration.windows import shell_verb, shell_verb_removal
from tests.integration.conftest import Recorder

ROOT = Path(__file__).parents[2]
PROGRAMS = (
    r"C:\photofinder\photofinder.exe",
    r"C:\Program Files\photofinder\photofinder.exe",
    r"C:\Users\Jörg & Söhne\100% photos\photofinder.exe",
)


def values(reg: bytes) -> dict[str, dict[str, str]]:
    """The keys of a .reg file with their string values."""
    text = reg.decode("utf-16")
    assert text.startswith("Windows Registry Editor Version 5.00\r\n\r\n")
    found: dict[str, dict[str, str]] = {}
    for line in text.split("\r\n")[2:]:
        if line.startswith("["):
            found[line[1:-1]] = current = {}
        elif line:
            name, value = re.fullmatch(r'(@|"\w+")="((?:[^"\\]|\\.)*)"', line).groups()
            current[name.strip('"')] = re.sub(r"\\(.)", r"\1", value)
    return found


def arguments(line: str) -> list[str]:
    """The words of a command line without escapes, as Windows hands them to a C program."""
    return [quoted or plain for quoted, plain in re.findall(r'"([^"]*)"|(\S+)', line)]


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_shell_verb_starts_the_program_with_the_file(program: str) -> None:
    keys = values(shell_verb([program, "--library", r"D:\my library"], "Find similar photos"))
    verb, command = keys.values()
    assert verb["MUIVerb"] == "Find similar photos"
    line = command["@"].replace("%%", "\0").replace("%1", r"C:\a b\50% off.jpg")
    assert arguments(line.replace("\0", "%")) == [
        program, "--library", r"D:\my library", "--similar", r"C:\a b\50% off.jpg",
    ]  # fmt: skip


def test_the_removal_takes_the_key_of_the_verb_and_nothing_above_it() -> None:
    [removed] = values(shell_verb_removal())
    added = list(values(shell_verb(["x.exe"], "x")))
    assert removed == f"-{added[0]}"
    assert removed.endswith(r"\shell\photofinder")
    assert all(key.startswith(added[0]) for key in added)


def test_the_quick_action_runs_the_program(recorder: Recorder, photos_folder: Path) -> None:
    files = quick_action([str(recorder.path)], "Find similar photos")
    info = plistlib.loads(files["Contents/Info.plist"])
    assert info["NSServices"][0]["NSMenuItem"]["default"] == "Find similar photos"
    assert info["NSServices"][0]["NSSendFileTypes"] == ["public.image"]
    workflow = plistlib.loads(files["Contents/document.wflow"])
    [action] = workflow["actions"]
    parameters = action["action"]["ActionParameters"]
    assert parameters["inputMethod"] == 1  # the files are arguments, not lines of the input
    names = ["/a b/it's.jpg", '/quo"te.jpg', "/100%.jpg"]
    script = parameters["COMMAND_STRING"] + " wait"
    subprocess.run([parameters["shell"], "-c", script, "-", *names], check=True, timeout=20)
    assert recorder.words == [b"--similar", *(name.encode() for name in names)]


def test_the_recipes_are_written(tmp_path: Path) -> None:
    for system, count in (("windows", 2), ("macos", 2)):
        out = tmp_path / system
        words = [sys.executable, "packaging/menu_recipes.py", system, "/x y/photofinder", str(out)]
        subprocess.run(words, cwd=ROOT, check=True, capture_output=True, timeout=180)
        assert len([path for path in out.rglob("*") if path.is_file()]) == count
