"""The whole way as a user goes it: weights to a model, a library indexed with it, a search."""

from collections.abc import Sequence
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")

from photofinder.catalogue.weights import WEIGHTS  # noqa: E402
from photofinder.export.architectures import ARCHITECTURES  # noqa: E402
from tests.cli.run import photofinder  # noqa: E402


def test_weights_are_published_for_architectures_that_are_there() -> None:
    for name, weights in WEIGHTS.items():
        usual = ARCHITECTURES[name].preparation
        if name.startswith("resnet"):
            continue  # of these the published preparation differs from the usual one
        assert (weights.size, weights.resize_to, weights.kernel) == (
            usual.size, usual.resize_to, usual.kernel,
        )  # fmt: skip


def test_the_table_is_that_of_torchvision() -> None:
    models = pytest.importorskip("torchvision.models")
    for name, weights in WEIGHTS.items():
        theirs = models.get_model_weights(name)[weights.label]
        wanted = theirs.transforms()
        assert theirs.url == weights.url
        assert theirs.meta["_file_size"] == pytest.approx(weights.megabytes, abs=0.01)
        assert wanted.crop_size == [weights.size] and wanted.resize_size == [weights.resize_to]
        assert wanted.interpolation.value == weights.kernel


@pytest.mark.slow
def test_from_weights_to_a_search(pictures: Sequence[bytes], tmp_path: Path) -> None:
    torch.manual_seed(1)
    state = ARCHITECTURES["resnet18"].build("average", 224).state_dict()
    state |= {"fc.weight": torch.ones(1000, 512), "fc.bias": torch.ones(1000)}
    torch.save(state, tmp_path / "w.pth")
    library, photos = tmp_path / "library", str(Path(pictures[0].decode()).parents[1])
    indexed = photofinder(library, "index", photos)
    assert indexed.code == 0, indexed.err
    words = ("models", "add", "resnet18", "--weights", str(tmp_path / "w.pth"))
    done = photofinder(library, *words, timeout=900)
    assert done.code == 0, done.err
    assert done.value["tensors"] == {"used": 100, "classifier": 2}
    assert done.value["parity"] >= 0.9999 and done.value["length"] == 512
    assert photofinder(library, "models", "use", "resnet18").value["active"]
    (active,) = [m for m in photofinder(library, "models").value["models"] if m["active"]]
    assert (active["name"], active["photos"]) == ("resnet18", 48)
    hits = photofinder(library, "similar", pictures[3].decode(), "-n", "5").value["hits"]
    assert len(hits) == 5
    again = photofinder(library, *words)
    assert again.code == 2 and "already another model named 'resnet18'" in again.err


def test_a_wrong_name_or_file_is_one_line(pictures: Sequence[bytes], tmp_path: Path) -> None:
    photos = str(Path(pictures[0].decode()).parent)
    (tmp_path / "w.pth").write_bytes(b"nothing")
    for words, says in (
        (["add", "resnet19"], "no published weights for 'resnet19'"),
        (["add", "resnet18", "--weights", str(tmp_path / "none.pth"), "--photos", photos],
         "cannot be read"),
        (["add", "resnet18", "--weights", str(tmp_path / "w.pth"), "--photos", photos],
         "could run programs"),
        (["import", str(tmp_path / "w.pth"), "--arch", "x"], "no architecture 'x'"),
        (["import", str(tmp_path / "w.pth"), "--arch", "resnet18"], "--photos"),
    ):  # fmt: skip
        done = photofinder(tmp_path / "library", "models", *words)
        assert done.code == 2 and done.err.count("\n") == 1 and says in done.err, done.err
