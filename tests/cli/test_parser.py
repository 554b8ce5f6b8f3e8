"""The table of commands: every name leads to a function, starting is cheap."""

import argparse
import datetime
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from photofinder.bench import command as bench
from photofinder.cli import copies_arguments, parser
from photofinder.errors import UsageError
from photofinder.search.kinds import Kind


def _commands() -> dict[str, argparse.ArgumentParser]:
    built = parser.build(bench.register)
    (actions,) = (a for a in built._actions if isinstance(a, argparse._SubParsersAction))
    return dict(actions.choices)


@pytest.mark.parametrize("name", sorted(_commands()))
def test_every_command_names_a_function_and_takes_json(name: str) -> None:
    command = _commands()[name]
    module, _, function = command.get_default("run").partition(":")
    assert callable(getattr(importlib.import_module(module), function))
    assert "--json" in command.format_help()


def test_kinds_on_the_command_line_are_those_of_the_search() -> None:
    assert [str(kind) for kind in Kind] == copies_arguments.KINDS


def test_reading_the_arguments_imports_nothing_heavy() -> None:
    code = (
        "import sys; from photofinder.__main__ import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'numpy', 'PySide6', 'cv2', 'PIL', 'onnxruntime', 'usearch'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=root)


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("2021", (2021, 1, 1), (2022, 1, 1)),
        ("2021-12", (2021, 12, 1), (2022, 1, 1)),
        ("2020-02-28", (2020, 2, 28), (2020, 2, 29)),
    ],
)
def test_dates_mean_whole_days_months_and_years(
    text: str, first: tuple[int, int, int], after: tuple[int, int, int]
) -> None:
    arguments = parser.build().parse_args(["similar", "x", "--since", text, "--until", text])
    for seconds, day in ((arguments.since, first), (arguments.until, after)):
        assert datetime.datetime.fromtimestamp(seconds, datetime.UTC).timetuple()[:3] == day


@pytest.mark.parametrize(
    "text", ["", "21st May", "2021-13", "2021-02-30", "0000", "2021-1-1-1", "9999-12"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="no date"):
        parser.build().parse_args(["similar", "x", "--since", text])
