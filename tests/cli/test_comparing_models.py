"""`photofinder models compare`: tables and JSON of real models on made albums."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil

from photofinder.comparison.page import MARK
from tests.cli.run import ROOT, photofinder
from tests.comparison.albums import write_albums


def test_json_has_the_figures_of_each_model(photos_folder: Path, tmp_path: Path) -> None:
    write_albums(photos_folder)
    done = photofinder(
        tmp_path / "library", "models", "compare", str(photos_folder),
        "--labels", "--models", "hash", "orb", "nothing",
    )  # fmt: skip
    assert done.code == 1, done.err
    value = json.loads(done.out, parse_constant=not_in_json)
    assert [model["model"] for model in value["models"]] == ["hash", "orb"]
    assert [model["model"] for model in value["unmeasured"]] == ["nothing"]
    assert value["photos"] == 15
    for model in value["models"]:
        assert model["memory_bytes"] > 20e6 and model["vector_bytes"] > 0
        assert 0 <= model["albums"]["mean_average_precision"] <= 1
        assert 0 <= model["edited_copies"]["recall_at_1"] <= 1
    (pair,) = value["agreement_at_10"]
    assert pair["models"] == ["hash", "orb"] and 0 <= pair["overlap"] <= 1
    assert not (tmp_path / "library" / "library.db").exists()


def not_in_json(word: str) -> None:
    raise AssertionError(f"{word} is no JSON")


def test_the_table_names_what_was_measured(photos_folder: Path, tmp_path: Path) -> None:
    write_albums(photos_folder)
    done = photofinder(
        tmp_path / "library", "models", "compare", str(photos_folder), "--models", "hash", "hog",
        "--limit", "12", json=False,
    )  # fmt: skip
    assert done.code == 0, done.err
    assert done.out.startswith("12 photos of 15 files")
    for word in ("photos/s", "memory", "copies", "rotate_90", "Agreement", "hog"):
        assert word in done.out
    assert "album" not in done.out
    assert max(len(line) for line in done.out.splitlines()) <= 100


def test_what_makes_no_sense_is_refused_in_one_line(photos_folder: Path, tmp_path: Path) -> None:
    for words in ([str(photos_folder / "none")], [str(photos_folder)], ["--limit", "3"]):
        done = photofinder(tmp_path / "library", "models", "compare", *words)
        assert done.code == 2 and done.out == "" and done.err.count("\n") == 1


def test_ctrl_c_leaves_no_process_behind(photos_folder: Path, tmp_path: Path) -> None:
    write_albums(photos_folder, albums=4, each=8)
    command = [sys.executable, "-m", "photofinder", "--library", str(tmp_path / "library")]
    process = subprocess.Popen(
        [*command, "models", "compare", str(photos_folder)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ},
    )  # fmt: skip
    workers = children_of(process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (0, b"") and err == b"photofinder: Stopped.\n"
    assert psutil.wait_procs(workers, timeout=10)[1] == []


def children_of(process: "subprocess.Popen[bytes]") -> list[psutil.Process]:
    """The workers of a running command, as soon as it has some."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        assert process.poll() is None
        children = psutil.Process(process.pid).children()
        if any("model_worker" in " ".join(child.cmdline()) for child in children):
            return children
        os.sched_yield()
    raise AssertionError("no worker was started")


def test_the_page_goes_nowhere_near_photos(photos_folder: Path, tmp_path: Path) -> None:
    write_albums(photos_folder)
    library, out = tmp_path / "library", tmp_path / "page.html"
    assert photofinder(library, "index", str(photos_folder)).code == 0
    words = ["models", "compare", str(photos_folder), "--models", "hash", "--html"]
    inside = photofinder(library, *words, str(photos_folder / "page.html"))
    assert inside.code == 2 and "watched folder" in inside.err
    out.write_text("somebody's own page")
    assert photofinder(library, *words, str(out)).code == 2
    assert out.read_text() == "somebody's own page"
    out.unlink()
    assert photofinder(library, *words, str(out)).code == 0
    first = out.read_bytes()
    assert first.startswith(MARK)
    assert photofinder(library, *words, str(out)).code == 0  # an earlier page gives way
    assert sorted(path.name for path in photos_folder.iterdir()) == [
        "album 0", "album 1", "album 2",
    ]  # fmt: skip
