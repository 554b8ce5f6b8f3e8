"""Weights become a model that the app uses: exported, compared, quantised, registered."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")

from photofinder.cli.model_making import photos_for_checks  # noqa: E402
from photofinder.errors import ModelError, UsageError  # noqa: E402
from photofinder.export import onnx_writing  # noqa: E402
from photofinder.export.architectures import ARCHITECTURES, Architecture, load  # noqa: E402
from photofinder.export.backbones.vision_transformer import (  # noqa: E402
    Shape,
    VisionTransformer,
)
from photofinder.export.checkpoints import Tensors, read_checkpoint  # noqa: E402
from photofinder.export.making import Made, Recipe, make  # noqa: E402
from photofinder.export.verification import (  # noqa: E402
    int8_or_not,
    neighbour_overlap,
    torch_vectors,
)
from photofinder.paths import LibraryFolder  # noqa: E402
from photofinder.search.embedder import Embedder  # noqa: E402
from photofinder.search.look_scores import look_scores  # noqa: E402
from photofinder.search.model_registry import Registry  # noqa: E402
from photofinder.search.onnx_file import read_onnx  # noqa: E402
from photofinder.search.sample_photos import sample_photos  # noqa: E402
from tests.conftest import SHARED  # noqa: E402

WEIGHTS = SHARED / "weights"


def silent(_label: str, _done: int, _total: int) -> None:
    return


def random_weights(known: Architecture, pooling: str, size: int) -> Tensors:
    """Weights with which activations neither vanish nor explode."""
    torch.manual_seed(5)
    model = known.build(pooling, size)
    for name, tensor in model.state_dict().items():
        if name.endswith("running_var"):
            tensor.uniform_(0.5, 1.5)
        elif name.endswith("running_mean"):
            tensor.normal_(0, 0.1)
        elif name.endswith(("cls_token", "pos_embed")):
            tensor.normal_(0, 0.5)
    return dict(model.state_dict())


def made(
    known: Architecture,
    pooling: str,
    size: int,
    pictures: Sequence[bytes],
    registry: Registry,
    precision: str = "auto",
) -> Made:
    preparation = replace(known.preparation, size=size, resize_to=size)
    recipe = Recipe(known.name, known, pooling, preparation, precision=precision)
    return make(recipe, random_weights(known, pooling, size), pictures, registry, silent)


SMALL_VIT = replace(
    ARCHITECTURES["vit_b_16"],
    build=lambda _, size: VisionTransformer(Shape(96, 3, 3, 16), size),
)
"""As the large ones, in all but numbers."""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("known", "pooling", "size"),
    [
        (ARCHITECTURES["resnet18"], "average", 64),
        (ARCHITECTURES["resnet18"], "gem", 64),
        (ARCHITECTURES["resnet50"], "average", 64),
        (ARCHITECTURES["resnet101"], "average", 64),
        (ARCHITECTURES["vgg16"], "average", 64),
        (ARCHITECTURES["inception_v3"], "average", 107),
        (ARCHITECTURES["mobilenet_v2"], "average", 64),
        (ARCHITECTURES["mobilenet_v3_large"], "average", 64),
        (ARCHITECTURES["efficientnet_b0"], "average", 64),
        (ARCHITECTURES["convnext_tiny"], "average", 64),
        (SMALL_VIT, "class-token", 64),
        (SMALL_VIT, "mean-of-tokens", 64),
    ],
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_each_architecture_becomes_a_model(
    known: Architecture,
    pooling: str,
    size: int,
    pictures: Sequence[bytes],
    registry: Registry,
    tmp_path: Path,
) -> None:
    done = made(known, pooling, size, pictures, registry)
    assert done.parity >= 0.9999
    assert done.overlap is not None and done.speed_up is not None
    good = done.overlap >= 0.95 and done.speed_up >= (2 if known.products else 2.5)
    assert done.spec.precision == ("int8" if good else "fp32")
    assert "nearest neighbours" in done.reason
    spec = registry.get(known.name)
    assert spec == done.spec
    assert spec.path.parent == tmp_path / "models"
    assert spec.pooling == pooling and spec.spec.size == size
    pixels = sample_photos(pictures, spec.spec, silent).pixels
    with Embedder(spec, 2) as embedder:
        found = embedder.embed(pixels)
    assert found.ok.all() and found.copy is None
    data = spec.path.read_bytes()
    assert bytes(Path(__file__).parents[2]) not in data  # no paths of this computer


@pytest.mark.slow
@pytest.mark.parametrize("precision", ["auto", "fp32"])
def test_a_network_too_large_for_one_file_becomes_a_model(
    precision: str,
    pictures: Sequence[bytes],
    registry: Registry,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The way of ViT-H/14, whose weights are beyond the 2 GB of a file, at a lower limit."""
    monkeypatch.setattr(onnx_writing, "LARGEST_FILE", 100_000)
    done = made(SMALL_VIT, "class-token", 64, pictures, registry, precision)
    assert done.parity >= 0.9999
    (data,) = [path for path in done.spec.path.parent.iterdir() if path.suffix == ".onnx"]
    assert done.spec == registry.get(done.spec.name) and data == done.spec.path
    parameters = sum(
        tensor.numel() for tensor in random_weights(SMALL_VIT, "class-token", 64).values()
    )
    if precision == "fp32":
        assert done.spec.precision == "fp32, stored as fp16"
    assert data.stat().st_size < 2.5 * parameters
    assert bytes(Path(__file__).parents[2]) not in data.read_bytes()


@pytest.mark.slow
def test_large_weights_lie_in_one_file_at_half_the_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onnx_writing, "LARGEST_FILE", 100_000)
    model, _, _ = load(
        SMALL_VIT,
        random_weights(SMALL_VIT, "class-token", 64),
        "class-token",
        replace(SMALL_VIT.preparation, size=64),
    )
    two, one = tmp_path / "two" / "n.onnx", tmp_path / "one" / "n.onnx"
    two.parent.mkdir()
    one.parent.mkdir()
    length, whole = onnx_writing.write_onnx(model, 64, two)
    assert (length, whole) == (96, False) and len(list(two.parent.iterdir())) == 2
    onnx_writing.write_halved(two, one)
    assert [path.name for path in one.parent.iterdir()] == ["n.onnx"]
    facts = read_onnx(one.read_bytes())
    assert not facts.external_data and facts.domains == {""}


@pytest.fixture(scope="module")
def weights() -> Path:
    if not WEIGHTS.is_dir():
        pytest.skip(f"no real weights at {WEIGHTS} (set PHOTOFINDER_TEST_DATA)")
    return WEIGHTS


@pytest.fixture(scope="module")
def labelled() -> Sequence[bytes]:
    if not (SHARED / "labelled").is_dir():
        pytest.skip("no labelled photos (set PHOTOFINDER_TEST_DATA)")
    return photos_for_checks(LibraryFolder(Path("none")), str(SHARED / "labelled" / "flowers"))


@pytest.mark.slow
def test_the_real_vision_transformer_gives_its_known_features(
    weights: Path, labelled: Sequence[bytes], registry: Registry
) -> None:
    """Against the independent reading of the same file in training/, on real photos."""
    from training.teacher import load_teacher

    known = ARCHITECTURES["vit_tiny_patch16"]
    path = weights / "vit_tiny_patch16_224.npz"
    recipe = Recipe("tiny", known, "class-token", known.preparation)
    done = make(recipe, read_checkpoint(path), labelled, registry, silent)
    assert (done.used, done.left_out) == (150, {"classifier": 2})
    assert done.parity >= 0.9999 and done.spec.look == 192
    sample = sample_photos(labelled, done.spec.spec, silent)
    with Embedder(done.spec, 2) as embedder:
        ours = embedder.embed(sample.pixels).look
    x = torch.from_numpy(sample.pixels).permute(0, 3, 1, 2).float() / 127.5 - 1
    with torch.inference_mode():
        theirs = torch.nn.functional.normalize(load_teacher(path)(x)[0], dim=1).numpy()
    cosines = (ours * theirs).sum(1)
    assert cosines.min() >= (0.9999 if done.spec.precision == "fp32" else 0.98)
    # It knows flowers: photos of one kind are found among those of five.
    kinds = np.array(sample.folders)
    nearest = np.argsort(-(ours @ ours.T), axis=1)[:, 1:6]
    assert (kinds[nearest] == kinds[:, None]).mean() > 0.6


def test_the_real_folded_mobilenet_gives_its_known_features(
    weights: Path, labelled: Sequence[bytes]
) -> None:
    """Against the independent reading of the same file in training/, on real photos."""
    from training.finished import Preparation
    from training.runtime import mobilenet_embed

    known = ARCHITECTURES["mobilenet_v2"]
    path = weights / "mobilenet_v2_1.0_224_folded.npz"
    model, preparation, matched = load(known, read_checkpoint(path), "average", known.preparation)
    assert matched.left_out == {"classifier": 1} and len(matched.state) == 260
    pixels = sample_photos(labelled[:45], preparation.spec, silent).pixels
    with torch.inference_mode():
        ours = model(torch.from_numpy(Preparation(224).batch(list(pixels)))).numpy()
    theirs = mobilenet_embed(path)(list(pixels))["look"]
    assert (ours * theirs).sum(1).min() >= 0.9999


def test_too_few_photos_and_a_taken_name_are_told_and_nothing_is_registered(
    pictures: Sequence[bytes], registry: Registry, tmp_path: Path
) -> None:
    known = ARCHITECTURES["resnet18"]
    weights = random_weights(known, "average", 64)
    recipe = Recipe("few", known, "average", replace(known.preparation, size=64))
    with pytest.raises(UsageError, match="on 40 at least; 5 could be read"):
        make(recipe, weights, pictures[:5], registry, silent)
    assert registry.list() == [] and not (tmp_path / "models").exists()
    with pytest.raises(ModelError, match="only be added to a library"):
        make(recipe, weights, pictures, Registry(tmp_path), silent)


def test_int8_is_taken_where_it_is_as_good_and_much_faster() -> None:
    for overlap, faster, worthwhile, taken, why in (
        (0.95, 2.5, 2.5, True, "2.5 times as fast as fp32 here"),
        (0.949, 9.0, 2.5, False, "change too much"),
        (0.99, 2.4, 2.5, False, "2.4 times as fast here, 2.5 is the least"),
        (0.99, 2.0, 2.0, True, "99% of the nearest neighbours stay the same"),
        (0.99, 1.9, 2.0, False, "gain too little"),
    ):
        found, reason = int8_or_not(overlap, faster, worthwhile)
        assert found is taken and why in reason, reason
    least = {name: known.worthwhile for name, known in ARCHITECTURES.items()}
    assert least["resnet50"] == least["mobilenet_v3_large"] == 2.5
    assert least["vit_b_32"] == least["convnext_tiny"] == 2.0


def test_overlap_and_scores_by_hand() -> None:
    rows = np.eye(30, dtype=np.float32)
    rows[:, 0] += 0.1
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    assert neighbour_overlap(rows, rows) == 1.0
    vectors = np.eye(4, dtype=np.float32)[[0, 0, 1, 1]]
    # Within a folder all are alike; only pairs of different folders count.
    scores = look_scores(vectors, [b"a", b"a", b"b", b"b"])
    assert scores == {"similar": 0.0, "loose": -0.001}
    assert look_scores(vectors, [b"a"] * 4)["similar"] == pytest.approx(0.999)


def test_torch_vectors_have_length_one() -> None:
    known = ARCHITECTURES["resnet18"]
    weights = random_weights(known, "average", 64)
    model, _, _ = load(known, weights, "average", known.preparation)

    class Spec:
        mean, std = known.preparation.mean, known.preparation.std

    pixels = np.random.default_rng(0).integers(0, 256, (3, 64, 64, 3), dtype=np.uint8)
    vectors = torch_vectors(model, pixels, Spec)  # type: ignore[arg-type]
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
