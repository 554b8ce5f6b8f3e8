"""A home for entries, and a program that notes the words it was started with."""

import sys
from pathlib import Path

import pytest

AWKWARD = ("plain", "with space", 'quo"te', "back\\slash", "100% a=b", "$HOME `id`", "it's")
"""Folders in which a program may lie."""


@pytest.fixture
def data_home(tmp_path: Path) -> Path:
    """An empty $XDG_DATA_HOME."""
    return tmp_path / "share"


class Recorder:
    """A program in a folder with an awkward name; `words` are those of its last start."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.path = folder / "photofinder"
        self._log = folder / "words"
        self.path.write_text(
            f"#!{sys.executable}\nimport os, sys\n"
            "folder = os.path.dirname(os.path.abspath(__file__))\n"
            "log = os.path.join(folder, 'words')\n"
            "with open(log + '~', 'wb') as stream:\n"
            "    stream.write(b'\\0'.join(os.fsencode(word) for word in sys.argv[1:]))\n"
            "os.rename(log + '~', log)\n"
        )
        self.path.chmod(0o755)

    @property
    def ended(self) -> bool:
        """Whether it was started and has noted its words."""
        return self._log.exists()

    @property
    def words(self) -> list[bytes]:
        return self._log.read_bytes().split(b"\0")


@pytest.fixture(params=AWKWARD)
def recorder(request: pytest.FixtureRequest, tmp_path: Path) -> Recorder:
    """The program, in each of the folders."""
    return Recorder(tmp_path / request.param)
