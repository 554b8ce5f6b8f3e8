"""Saved graphs are the old ones or the new ones, and damaged ones never reach usearch."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from photofinder.search import index_files
from photofinder.search.crash_point import CRASH_CODE, VARIABLE
from photofinder.search.index_files import HEADER, load, save
from photofinder.search.vector_index import IndexDamaged, VectorIndex
from tests.search.made import unit_vectors

MODEL = "ab" * 32
DIMENSIONS = {"look": 16, "copy": 8}
POINTS = (
    "index-half-written",
    "index-look-written",
    "index-copy-written",
    "index-before-header",
    "index-after-header",
)


def save_graphs(folder: Path, count: int) -> None:
    """Save graphs with `count` vectors each; run in a child process by the crash test."""
    graphs = {}
    for output, dimension in DIMENSIONS.items():
        index = VectorIndex(dimension)
        index.add(np.arange(count), unit_vectors(count, dimension, seed=count))
        graphs[output] = index.dump()
    save(folder, MODEL, graphs, last_seq=count, waiting=[7], newest=[1, 2])


def data_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.usearch"))


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    save_graphs(tmp_path, 50)
    saved = load(tmp_path, MODEL, DIMENSIONS)
    assert (saved.last_seq, saved.waiting, saved.newest) == (50, (7,), (1, 2))
    rows = unit_vectors(50, 16, seed=50)
    assert saved.graphs["look"].search(rows[9], 1).keys.tolist() == [9]
    assert len(saved.graphs["copy"]) == 50


def test_a_save_removes_what_came_before(tmp_path: Path) -> None:
    save_graphs(tmp_path, 50)
    save_graphs(tmp_path, 60)
    assert len(data_files(tmp_path)) == 2
    assert load(tmp_path, MODEL, DIMENSIONS).last_seq == 60


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_while_saving_leaves_old_or_new(point: str, tmp_path: Path) -> None:
    save_graphs(tmp_path, 50)
    code = (
        "from pathlib import Path; from tests.search.test_index_files import save_graphs; "
        f"save_graphs(Path({str(tmp_path)!r}), 60)"
    )
    child = subprocess.run(
        [sys.executable, "-c", code],
        env={
            **os.environ,
            VARIABLE: point,
            "PYTHONPATH": os.pathsep.join(p for p in sys.path if p),
        },
        cwd=Path(__file__).parents[2],
        timeout=180,
        check=False,
    )
    assert child.returncode == CRASH_CODE
    expected = 60 if point == "index-after-header" else 50
    saved = load(tmp_path, MODEL, DIMENSIONS)
    assert saved.last_seq == expected
    assert all(len(graph) == expected for graph in saved.graphs.values())
    save_graphs(tmp_path, 70)
    assert load(tmp_path, MODEL, DIMENSIONS).last_seq == 70
    assert len([*tmp_path.iterdir()]) == 3  # nothing of the killed save is left


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 0x10
    path.write_bytes(data)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-10])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def swap(path: Path) -> None:
    """A good file, but of the other output."""
    other = next(p for p in data_files(path.parent) if p != path)
    path.write_bytes(other.read_bytes())


@pytest.mark.parametrize("damage", [flip, cut, empty, swap, Path.unlink])
def test_damaged_files_are_refused(damage: Callable[[Path], None], tmp_path: Path) -> None:
    save_graphs(tmp_path, 50)
    damage(data_files(tmp_path)[0])
    with pytest.raises(IndexDamaged):
        load(tmp_path, MODEL, DIMENSIONS)


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"model": "cd" * 32},
        {"outputs": {}},
        {"last_seq": "x"},
        {"newest": None},
    ],
)
def test_foreign_headers_are_refused(change: dict[str, object], tmp_path: Path) -> None:
    save_graphs(tmp_path, 50)
    header = json.loads((tmp_path / HEADER).read_text())
    (tmp_path / HEADER).write_text(json.dumps({**header, **change}))
    with pytest.raises(IndexDamaged):
        load(tmp_path, MODEL, DIMENSIONS)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00\xff"])
def test_rubbish_headers_are_refused(text: str, tmp_path: Path) -> None:
    save_graphs(tmp_path, 50)
    (tmp_path / HEADER).write_text(text, "latin-1")
    with pytest.raises(IndexDamaged):
        load(tmp_path, MODEL, DIMENSIONS)


@pytest.mark.parametrize("dimensions", [{"look": 16}, {"look": 8, "copy": 8}])
def test_another_dimension_is_refused(dimensions: dict[str, int], tmp_path: Path) -> None:
    save_graphs(tmp_path, 50)
    with pytest.raises(IndexDamaged):
        load(tmp_path, MODEL, dimensions)


def test_nothing_saved_yet(tmp_path: Path) -> None:
    with pytest.raises(IndexDamaged):
        load(tmp_path / "missing", MODEL, DIMENSIONS)


def test_a_full_disk_keeps_the_old_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_graphs(tmp_path, 50)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(index_files.os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            save_graphs(tmp_path, 60)
    assert load(tmp_path, MODEL, DIMENSIONS).last_seq == 50
    assert not [*tmp_path.glob(".*.part")]
