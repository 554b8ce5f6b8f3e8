"""The window is measured as it is used; its process ends with the one that measures."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.cli.run import photofinder

ROOT = Path(__file__).parents[2]

_MEASURING = """
import sys
from pathlib import Path
from photofinder.bench.probing import probed
probed("tests.bench.endless", (), Path(sys.argv[1]))
"""


def test_the_window_is_measured_over_each_size(tmp_path: Path) -> None:
    done = photofinder(tmp_path, "bench", "--gui", "--photos", "4", "--sizes", "300")
    assert done.code == 0, done.err
    (figures,) = done.value["gui"]
    assert figures["photos"] == 300 and figures["graph"] is True
    assert figures["start_s"] <= figures["filled_s"]
    assert figures["ids_p50_ms"] <= figures["painted_p95_ms"]
    assert all(figure >= 0 for figure in figures.values())
    assert figures["memory_mb"] > 10


@pytest.mark.skipif(sys.platform != "linux", reason="the probe finds its terminal in /proc")
def test_a_probe_does_not_outlive_its_parent(tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", _MEASURING, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE
    )
    process = psutil.Process(parent.pid)
    try:
        assert parent.stdout is not None
        probe_pid = int(parent.stdout.readline())
        (probe,) = [child for child in process.children() if child.pid == probe_pid]
        os.kill(parent.pid, signal.SIGKILL)
        assert probe.wait(30) is None or not probe.is_running()
    finally:
        parent.kill()
        parent.stdout.close()
        parent.wait()
