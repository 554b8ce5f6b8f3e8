"""A download is whole and right, or not there; what was fetched is not fetched again."""

import hashlib
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from photofinder.catalogue.download import Stopped, fetch
from photofinder.catalogue.weights import WEIGHTS
from photofinder.errors import ModelError
from tests.catalogue.server import Server, serving

DATA = bytes(range(256)) * 5000
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        running.files["/model.onnx"] = DATA
        yield running


def test_a_file_comes_whole_with_progress(server: Server, tmp_path: Path) -> None:
    target, heard = tmp_path / "new" / "model.onnx", []
    found = fetch(
        server.url("/model.onnx"), target, size=len(DATA), sha256=SHA256,
        tell=lambda done, total: heard.append((done, total)),
    )  # fmt: skip
    assert found == SHA256 and target.read_bytes() == DATA
    assert heard[-1] == (len(DATA), len(DATA)) and len(heard) > 2
    assert [path.name for path in target.parent.iterdir()] == ["model.onnx"]


@pytest.mark.parametrize("knows_ranges", [True, False])
def test_an_interrupted_download_goes_on(
    server: Server, tmp_path: Path, knows_ranges: bool
) -> None:
    target = tmp_path / "model.onnx"
    server.break_after = 300_000
    with pytest.raises(ModelError, match="What was fetched is kept"):
        fetch(server.url("/model.onnx"), target, sha256=SHA256)
    assert not target.exists()
    have = (tmp_path / "model.onnx.part").stat().st_size
    assert 0 < have <= 300_000
    server.knows_ranges = knows_ranges
    assert fetch(server.url("/model.onnx"), target, sha256=SHA256[:8]) == SHA256
    assert server.ranges == [None, f"bytes={have}-"]
    assert target.read_bytes() == DATA


def test_stopping_keeps_what_is_there(server: Server, tmp_path: Path) -> None:
    target = tmp_path / "model.onnx"
    with pytest.raises(Stopped):
        fetch(server.url("/model.onnx"), target, stop=lambda: True)
    assert (tmp_path / "model.onnx.part").stat().st_size > 0 and not target.exists()


def test_a_download_that_only_lacked_its_name_is_not_fetched_again(
    server: Server, tmp_path: Path
) -> None:
    (tmp_path / "model.onnx.part").write_bytes(DATA)
    fetch(server.url("/model.onnx"), tmp_path / "model.onnx", sha256=SHA256)
    assert (tmp_path / "model.onnx").read_bytes() == DATA


@pytest.mark.parametrize(
    ("size", "sha256"), [(None, "0" * 64), (len(DATA) - 1, SHA256), (len(DATA) + 1, None)]
)
def test_another_file_than_was_meant_is_thrown_away(
    server: Server, tmp_path: Path, size: int | None, sha256: str | None
) -> None:
    with pytest.raises(ModelError):
        fetch(server.url("/model.onnx"), tmp_path / "m", size=size, sha256=sha256)
    assert not (tmp_path / "m").exists()


def test_refusals_are_one_sentence(server: Server, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="answered 404"):
        fetch(server.url("/other"), tmp_path / "m")
    server.redirect = "http://example.org/model.onnx"
    with pytest.raises(ModelError, match="Only https"):
        fetch(server.url("/model.onnx"), tmp_path / "m")
    for address in ("http://example.org/m", "file:///etc/hostname", "ftp://127.0.0.1/m"):
        with pytest.raises(ModelError, match="Only https"):
            fetch(address, tmp_path / "m")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}/m"
        with pytest.raises(ModelError, match=r"127.0.0.1 cannot be reached .* bring the file"):
            fetch(nobody, tmp_path / "m")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ModelError, match="could not be fetched to"):
        fetch(server.url("/model.onnx"), tmp_path / "file" / "m")


def test_a_full_disk_is_told_and_nothing_is_put_in_place(server: Server, tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    (tmp_path / "m.part").symlink_to(full)
    with pytest.raises(ModelError, match="No space left"):
        fetch(server.url("/model.onnx"), tmp_path / "m")
    assert not (tmp_path / "m").exists()


def test_the_published_weights_have_an_address_and_a_hash() -> None:
    for name, weights in WEIGHTS.items():
        assert weights.architecture == name
        assert weights.url.startswith("https://download.pytorch.org/models/")
        assert len(weights.sha256) == 8 and int(weights.sha256, 16) >= 0
