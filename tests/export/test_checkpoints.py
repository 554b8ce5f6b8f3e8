"""Files with tensors are read whatever their format; what could run programs is refused."""

import argparse
import json
import os
import pickle
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")

from photofinder.errors import ModelError  # noqa: E402
from photofinder.export.checkpoints import read_checkpoint  # noqa: E402

A = np.arange(6, dtype=np.float32).reshape(2, 3)


def write_safetensors(path: Path, **arrays: np.ndarray) -> None:
    table: dict[str, object] = {"__metadata__": {"format": "pt"}}
    body = b""
    for name, array in arrays.items():
        kind = {"float32": "F32", "float16": "F16", "uint16": "BF16"}[str(array.dtype)]
        ends = [len(body), len(body) + array.nbytes]
        table[name] = {"dtype": kind, "shape": list(array.shape), "data_offsets": ends}
        body += array.tobytes()
    head = json.dumps(table).encode()
    path.write_bytes(len(head).to_bytes(8, "little") + head + body)


def test_npz(tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", a=A, b=A.astype(np.float16))
    found = read_checkpoint(tmp_path / "w.npz")
    assert found["a"].tolist() == A.tolist()
    assert found["b"].dtype == torch.float16


def test_safetensors(tmp_path: Path) -> None:
    bfloat = (A.view(np.uint32) >> 16).astype(np.uint16)
    write_safetensors(tmp_path / "w.bin", a=A, half=A.astype(np.float16), brain=bfloat)
    found = read_checkpoint(tmp_path / "w.bin")
    for name in ("a", "half", "brain"):
        assert found[name].float().tolist() == A.tolist()


@pytest.mark.parametrize("old", [False, True])
def test_torch_files_old_and_new_with_nested_tables(tmp_path: Path, old: bool) -> None:
    inner = {"module.conv.weight": torch.from_numpy(A)}
    saved = {
        "epoch": 3,
        "state_dict": inner,
        "optimizer": {"state": {0: {"momentum": torch.ones(1)}}},
        "args": argparse.Namespace(lr=0.1),
    }
    torch.save(saved, tmp_path / "w.pth", _use_new_zipfile_serialization=not old)
    found = read_checkpoint(tmp_path / "w.pth")
    assert found.keys() == {"state_dict.module.conv.weight", "optimizer.state.0.momentum"}


class Evil:
    """Makes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return os.mkdir, (str(self.path),)


@pytest.mark.parametrize("form", ["torch", "pickle"])
def test_a_pickle_with_a_program_is_refused_and_not_run(tmp_path: Path, form: str) -> None:
    harmful = {"w": torch.ones(1), "x": Evil(tmp_path / "harm")}
    path = tmp_path / "w.pth"
    if form == "torch":
        torch.save(harmful, path)
    else:
        path.write_bytes(pickle.dumps(harmful))
    with pytest.raises(ModelError, match="could run programs"):
        read_checkpoint(path)
    assert not (tmp_path / "harm").exists()


def test_damaged_files_are_one_sentence(tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", a=A)
    torch.save({"a": torch.from_numpy(A)}, tmp_path / "w.pth")
    write_safetensors(tmp_path / "w.safetensors", a=A)
    for name in ("w.npz", "w.pth", "w.safetensors"):
        whole = (tmp_path / name).read_bytes()
        for part in (0.3, 0.6, 0.97):
            (tmp_path / "cut").write_bytes(whole[: int(len(whole) * part)])
            with pytest.raises(ModelError):
                read_checkpoint(tmp_path / "cut")
    for text in (b"", b"hello", b"PK\x03\x04 no archive", b"\x00" * 100):
        (tmp_path / "text").write_bytes(text)
        with pytest.raises(ModelError):
            read_checkpoint(tmp_path / "text")
    with pytest.raises(ModelError, match="cannot be read"):
        read_checkpoint(tmp_path / "missing.pth")


def test_a_file_without_tensors(tmp_path: Path) -> None:
    torch.save({"epoch": 1}, tmp_path / "w.pth")
    with pytest.raises(ModelError, match="no tensors"):
        read_checkpoint(tmp_path / "w.pth")
