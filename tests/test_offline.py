"""No network socket is ever opened: a whole session is traced."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from photofinder.bench import made
from photofinder.imaging.encoding import jpeg

ROOT = Path(__file__).parents[1]


def _session(library: Path, photos: Path) -> list[list[str]]:
    command = [sys.executable, "-m", "photofinder", "--library", str(library)]
    query = str(photos / "0.jpg")
    return [
        [*command, "index", str(photos)],
        [*command, "similar", query],
        [*command, "status"],
    ]


@pytest.fixture
def photos(photos_folder: Path) -> Path:
    for seed in range(3):
        (photos_folder / f"{seed}.jpg").write_bytes(jpeg(made.picture(seed, 200, 150)))
    return photos_folder


@pytest.mark.skipif(sys.platform != "linux", reason="strace is for Linux")
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_session_opens_no_network_socket(photos: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    for number, command in enumerate(_session(tmp_path / "library", photos)):
        traced = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", f"{trace}{number}", *command]
        done = subprocess.run(traced, cwd=ROOT, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
    opened = "".join(path.read_text() for path in tmp_path.glob("trace*"))
    assert re.findall(r"socket\((?!AF_UNIX)\w+", opened) == []
    # The trace sees sockets at all: opening one is caught.
    probe = "import socket; socket.socket(socket.AF_INET).close()"
    traced = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", f"{trace}-probe"]
    subprocess.run([*traced, sys.executable, "-c", probe], check=True, timeout=180)
    assert "AF_INET" in Path(f"{trace}-probe").read_text()


def test_importing_everything_opens_no_socket_and_leaves_no_device_id(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "sys.addaudithook(lambda event, args: event.startswith('socket.') and "
        "event != 'socket.gethostname' and sys.exit(f'{event} {args}'))\n"
        "import photofinder.search.embedder, photofinder.indexing.indexer\n"
        "import os; assert os.environ['ORT_DISABLE_TELEMETRY'] == '1'\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=180,
        env={**os.environ, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
