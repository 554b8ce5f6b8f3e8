"""The backbones have the shapes of the papers and, where torchvision is there, its very values."""

from dataclasses import replace

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")

from photofinder.export.architectures import ARCHITECTURES, Architecture, load  # noqa: E402
from photofinder.export.backbones.backbone import Backbone, FeatureExtractor  # noqa: E402
from photofinder.export.backbones.vision_transformer import (  # noqa: E402
    Shape,
    VisionTransformer,
)

LENGTHS = {
    "resnet18": 512,
    "resnet34": 512,
    "resnet50": 2048,
    "resnet101": 2048,
    "resnet152": 2048,
    "vgg16": 4096,
    "inception_v3": 2048,
    "mobilenet_v2": 1280,
    "mobilenet_v3_large": 960,
    "efficientnet_b0": 1280,
    "convnext_tiny": 768,
    "vit_tiny_patch16": 192,
    "vit_small_patch16": 384,
    "vit_small_patch8": 384,
    "vit_base_patch8": 768,
    "vit_b_16": 768,
    "vit_b_32": 768,
    "vit_l_16": 1024,
    "vit_h_14": 1280,
}


def test_the_table_and_this_list_are_in_step() -> None:
    assert LENGTHS.keys() == ARCHITECTURES.keys()


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_length_of_the_vectors(name: str) -> None:
    """On torch's meta device, which keeps shapes and no values: the largest cost nothing."""
    known = ARCHITECTURES[name]
    size = known.preparation.size
    for pooling in known.poolings:
        with torch.device("meta"):
            model = FeatureExtractor(known.build(pooling, size), pooling).eval()
            out = model(torch.empty(2, 3, size, size))
        assert out.shape == (
            2,
            512 if pooling != "penultimate" and name == "vgg16" else LENGTHS[name],
        )


def test_generalised_mean_lies_between_mean_and_maximum() -> None:
    features = torch.rand(2, 5, 4, 4)
    gem = Backbone().pool(features, "gem")
    assert bool((gem > features.mean((2, 3))).all())
    assert bool((gem < features.amax((2, 3))).all())
    torch.testing.assert_close(Backbone().pool(torch.full((1, 2, 3, 3), 0.5), "gem"),
                               torch.full((1, 2), 0.5))  # fmt: skip


HEADS = {
    "resnet": "fc",
    "inception": "fc",
    "vgg16": "classifier.6",
    "mobilenet_v2": "classifier.1",
    "mobilenet_v3_large": "classifier.0",
    "efficientnet_b0": "classifier.1",
    "convnext_tiny": "classifier.2",
    "vit": "heads",
}
"""The layer of torchvision's network that our vectors would be the input of."""
MAPS = {"resnet": "layer4", "inception": "Mixed_7c", "vit": "encoder"}
"""The layer of torchvision's network that gives the features to be pooled; else `features`."""
PUBLISHED = [name for name in ARCHITECTURES if "patch" not in name]
"""The networks that torchvision has; the others are timm's."""
SHALLOW = {"vit_l_16": Shape(1024, 2, 16, 16), "vit_h_14": Shape(1280, 2, 16, 14)}
"""Two blocks of the largest do what all of them do, in a hundredth of the memory."""


def layer_of(theirs: torch.nn.Module, table: dict[str, str], name: str) -> torch.nn.Module:
    found = [value for key, value in table.items() if name.startswith(key)]
    return theirs.get_submodule(found[0] if found else "features")


def torchvision_network(name: str) -> torch.nn.Module:
    """Torchvision's own, with random weights that neither vanish nor explode."""
    models = pytest.importorskip("torchvision.models", reason="torchvision is not installed")
    torch.manual_seed(3)
    if name in SHALLOW:
        shape = SHALLOW[name]
        theirs = models.VisionTransformer(
            224, shape.patch, shape.depth, shape.heads, shape.width, 4 * shape.width
        )
        theirs.encoder.pos_embedding.data.normal_(0, 0.1)
        theirs.class_token.data.normal_()
        return theirs.eval()
    more = {"transform_input": False, "init_weights": False} if name == "inception_v3" else {}
    theirs = models.get_model(name, weights=None, **more).eval()
    for key, value in theirs.state_dict().items():
        if key.endswith("running_var"):
            value.uniform_(0.5, 1.5)
        elif key.endswith(("running_mean", "class_token")):
            value.normal_(0, 0.1)
        elif key.endswith("layer_scale"):
            value.uniform_(0.2, 1)
    return theirs


def ours_of(name: str) -> Architecture:
    known = ARCHITECTURES[name]
    if name in SHALLOW:
        return replace(known, build=lambda _, size: VisionTransformer(SHALLOW[name], size))
    return known


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_tensor_of_torchvision_is_accounted_for(name: str) -> None:
    """Whole networks, also the largest: names and shapes, without any values."""
    models = pytest.importorskip("torchvision.models", reason="torchvision is not installed")
    more = {"transform_input": False, "init_weights": False} if name == "inception_v3" else {}
    with torch.device("meta"):
        shapes = models.get_model(name, weights=None, **more).state_dict()
    tensors = {key: torch.zeros(()).expand(tensor.shape) for key, tensor in shapes.items()}
    known = ARCHITECTURES[name]
    _, preparation, matched = load(known, tensors, known.poolings[0], known.preparation)
    counters = sum("num_batches_tracked" in key for key in shapes)
    assert set(matched.left_out) == {"classifier"}
    assert len(matched.state) + matched.left_out["classifier"] + counters == len(shapes)
    assert preparation == known.preparation


@pytest.mark.slow
@pytest.mark.parametrize("name", PUBLISHED)
def test_the_values_are_those_of_torchvision(name: str) -> None:
    theirs, known = torchvision_network(name), ours_of(name)
    pooling = known.poolings[0]
    ours, preparation, matched = load(known, theirs.state_dict(), pooling, known.preparation)
    assert set(matched.left_out) == {"classifier"}
    seen: list[torch.Tensor] = []
    layer = layer_of(theirs, HEADS, name)
    layer.register_forward_pre_hook(lambda _, given: seen.append(given[0]))
    x = torch.randn(2, 3, preparation.size, preparation.size)
    with torch.inference_mode():
        theirs(x)
        vectors = ours(x)
    wanted = torch.nn.functional.normalize(seen[0].flatten(1), dim=1)
    torch.testing.assert_close(vectors, wanted, rtol=1e-4, atol=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize("name", PUBLISHED)
def test_the_other_poolings_are_made_of_the_features_of_torchvision(name: str) -> None:
    theirs, known = torchvision_network(name), ours_of(name)
    seen: list[torch.Tensor] = []
    layer = layer_of(theirs, MAPS, name)
    layer.register_forward_hook(lambda _module, _given, found: seen.append(found))
    size = known.preparation.size
    x = torch.randn(2, 3, size, size)
    with torch.inference_mode():
        theirs(x)
        for pooling in known.poolings[1:]:
            ours, _, _ = load(known, theirs.state_dict(), pooling, known.preparation)
            wanted = seen[0]
            if pooling == "mean-of-tokens":
                wanted = wanted[:, 1:].mean(1)
            elif pooling == "average":
                wanted = wanted.mean((2, 3))
            else:
                wanted = (wanted.clamp(min=1e-6) ** 3).mean((2, 3)) ** (1 / 3)
            if name == "convnext_tiny":
                wanted = theirs.classifier[0](wanted[:, :, None, None]).flatten(1)
            wanted = torch.nn.functional.normalize(wanted, dim=1)
            torch.testing.assert_close(ours(x), wanted, rtol=1e-4, atol=1e-6)
