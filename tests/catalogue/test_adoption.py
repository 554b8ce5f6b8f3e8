"""Networks of others, as they are published, become models: one input, one vector a picture."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from photofinder.bench import made
from photofinder.catalogue.adoption import Description, adopt, is_onnx
from photofinder.errors import ModelError, UsageError
from photofinder.imaging.encoding import jpeg
from photofinder.search.embedder import Embedder
from photofinder.search.model_registry import Registry
from tests.tiny_model import write_tiny_model

FLOAT = TensorProto.FLOAT
PATCH, WIDTH, SIZE = 8, 12, 32
TOKENS = (SIZE // PATCH) ** 2


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Sequence[bytes]:
    folder = tmp_path_factory.mktemp("photos")
    for seed in range(44):
        (folder / f"{seed}.jpg").write_bytes(jpeg(made.picture(seed, 96, 80)))
    return [bytes(path) for path in sorted(folder.iterdir())]


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return Registry(tmp_path / "none", tmp_path / "own")


def silent(_label: str, _done: int, _total: int) -> None:
    return


def weights(*shape: int) -> np.ndarray[Any, Any]:
    return np.random.default_rng(1).normal(size=shape).astype(np.float32)


def network(
    form: str, *, size: int | str = SIZE, opset: int = 13, more: Sequence[Any] = ()
) -> onnx.ModelProto:
    """Patches of a picture, projected: as a map, as tokens behind a class token, as one vector,
    or as the logits of a classifier."""
    node = helper.make_node
    nodes = [node("Conv", ["pixel_values", "kernel"], ["map"], strides=[PATCH, PATCH])]
    constants = {"kernel": weights(WIDTH, 3, PATCH, PATCH)}
    shapes: dict[str, list[int | str | None]] = {
        "map": ["b", WIDTH, None, None],
        "tokens": ["b", "t", WIDTH],
        "vector": ["b", WIDTH],
        "logits": ["b", 5],
    }
    if form == "tokens":
        constants |= {"shape": np.array([0, WIDTH, -1]), "first": np.array([0])}
        nodes += [
            node("Reshape", ["map", "shape"], ["flat"]),
            node("Transpose", ["flat"], ["patches"], perm=[0, 2, 1]),
            node("Gather", ["patches", "first"], ["start"], axis=1),
            node("Neg", ["start"], ["class"]),
            node("Concat", ["class", "patches"], ["tokens"], axis=1),
        ]
    elif form in ("vector", "logits"):
        nodes += [
            node("GlobalAveragePool", ["map"], ["pooled"]),
            node("Flatten", ["pooled"], ["vector"], axis=1),
        ]
        if form == "logits":
            constants["classes"] = weights(WIDTH, 5)
            nodes.append(node("Gemm", ["vector", "classes"], ["logits"]))
    graph = helper.make_graph(
        nodes,
        "published",
        [helper.make_tensor_value_info("pixel_values", FLOAT, ["b", 3, size, size]), *more],
        [helper.make_tensor_value_info(form, FLOAT, shapes[form])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


def saved(folder: Path, model: onnx.ModelProto) -> Path:
    path = folder / "published.onnx"
    onnx.save(model, path)
    assert is_onnx(path.read_bytes()[:1])
    return path


def by_hand(form: str, pixels: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The same in NumPy, for one picture uint8 [s, s, 3]: tokens [1 + t, WIDTH]."""
    mean, std = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
    x = ((pixels / 255 - mean) / std).transpose(2, 0, 1)
    side = SIZE // PATCH
    patches = x.reshape(3, side, PATCH, side, PATCH).transpose(1, 3, 0, 2, 4).reshape(TOKENS, -1)
    rows = patches @ weights(WIDTH, 3, PATCH, PATCH).reshape(WIDTH, -1).T
    vector = -rows[0] if form == "class-token" else rows.mean(axis=0)
    return vector / np.linalg.norm(vector)


FORMS = [
    ("map", None, "average"),
    ("tokens", None, "class-token"),
    ("tokens", "tokens", "mean-of-tokens"),
    ("vector", None, "none"),
    ("logits", "penultimate", "none"),
]


@pytest.mark.parametrize(
    ("form", "output", "pooling", "size", "opset"),
    [
        *((*form, size, 13) for form in FORMS for size in (SIZE, "side")),
        *((*form, SIZE, opset) for form in FORMS[:3] for opset in (11, 18)),
    ],
)
def test_each_published_form(
    form: str, output: str | None, pooling: str, size: int | str, opset: int,
    photos: Sequence[bytes], registry: Registry, tmp_path: Path,
) -> None:  # fmt: skip
    path = saved(tmp_path, network(form, size=size, opset=opset))
    description = Description("mine", SIZE, SIZE, output=output, pooling=pooling)
    spec = adopt(path, description, lambda: photos, registry, silent)
    assert registry.get("mine") == spec
    assert (spec.look, spec.copy, spec.spec.size) == (WIDTH, 0, SIZE)
    pixels = np.random.default_rng(3).integers(0, 256, (3, SIZE, SIZE, 3), dtype=np.uint8)
    with Embedder(spec, 2) as embedder:
        found = embedder.embed(pixels).look
    wanted = np.stack([by_hand(pooling, picture) for picture in pixels])
    np.testing.assert_allclose(found, wanted, atol=1e-4)
    words = spec.scores["look"]
    assert -1 < words["loose"] < words["similar"] < 1


def test_a_file_of_our_own_making_is_taken_as_it_is(registry: Registry, tmp_path: Path) -> None:
    own = write_tiny_model(tmp_path / "elsewhere", "mine", look=8)
    spec = adopt(own, Description("any"), list, registry, silent)
    assert spec.name == "mine" and spec.look == 8


def test_what_cannot_be_used_is_one_sentence_and_nothing_is_registered(
    photos: Sequence[bytes], registry: Registry, tmp_path: Path
) -> None:
    def refused(model: onnx.ModelProto | bytes, says: str, **more: Any) -> None:
        path = tmp_path / "x.onnx"
        if isinstance(model, bytes):
            path.write_bytes(model)
        else:
            onnx.save(model, path)
        with pytest.raises(ModelError, match=says) as told:
            adopt(path, Description("x", SIZE, SIZE, **more), lambda: photos, registry, silent)
        assert "\n" not in str(told.value)

    words = helper.make_tensor_value_info("words", TensorProto.INT64, ["b", 77])
    refused(network("map", more=[words]), r"it takes pixel_values .*, words \[None, 77\]")
    grey = network("map")
    grey.graph.input[0].type.tensor_type.shape.dim[1].dim_value = 1
    refused(grey, "instead of one picture")
    foreign = network("map")
    foreign.opset_import.append(helper.make_opsetid("company.magic", 1))
    foreign.graph.node[0].domain = "company.magic"
    refused(foreign, r"operators that are not built in \(company.magic\)")
    outside = network("map")
    outside.graph.initializer[0].ClearField("raw_data")
    outside.graph.initializer[0].data_location = TensorProto.EXTERNAL
    outside.graph.initializer[0].external_data.add(key="location", value="weights.bin")
    refused(outside.SerializeToString(), "part of its data in other files")
    refused(network("map"), "no classifier", output="penultimate")
    refused(network("map"), r"Choose by --output \(it has map\)", output="other")
    refused(network("vector"), "is pooled by none", pooling="class-token")
    refused(network("map"), "pooled by average", pooling="gem")
    refused(network("map", size=4), "cannot be used")  # smaller than a patch
    whole = network("tokens").SerializeToString()
    refused(whole[:200], "cut off")
    refused(b"\x08\x08 nothing", "no usable ONNX")
    assert registry.list() == []


def test_too_few_photos(photos: Sequence[bytes], registry: Registry, tmp_path: Path) -> None:
    path = saved(tmp_path, network("map"))
    with pytest.raises(UsageError, match="--photos FOLDER"):
        adopt(path, Description("x", SIZE, SIZE), lambda: photos[:3], registry, silent)
    assert registry.list() == []
