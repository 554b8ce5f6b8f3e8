"""The backbones have the shapes of the papers and, where torchvision is there, its very values."""

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")

from photofinder.export.architectures import ARCHITECTURES, load  # noqa: E402
from photofinder.export.backbones.backbone import Backbone, FeatureExtractor  # noqa: E402

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


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", [n for n in ARCHITECTURES if not n.startswith(("vit_l", "vit_h")) and "patch" not in n]
)
def test_the_values_are_those_of_torchvision(name: str) -> None:
    models = pytest.importorskip("torchvision.models", reason="torchvision is not installed")
    torch.manual_seed(3)
    more = {"transform_input": False, "init_weights": False} if name == "inception_v3" else {}
    theirs = models.get_model(name, weights=None, **more).eval()
    state = theirs.state_dict()
    for key, value in state.items():
        if key.endswith("running_var"):
            value.uniform_(0.5, 1.5)
        elif key.endswith("running_mean"):
            value.normal_(0, 0.1)
        elif key.startswith("layer_scale"):
            value.uniform_(0.2, 1)
    known = ARCHITECTURES[name]
    pooling = known.poolings[0]
    ours, preparation, matched = load(known, dict(state), pooling, known.preparation)
    assert set(matched.left_out) == {"classifier"}
    (layer,) = [HEADS[key] for key in HEADS if name.startswith(key)]
    seen: list[torch.Tensor] = []
    theirs.get_submodule(layer).register_forward_pre_hook(lambda _, given: seen.append(given[0]))
    x = torch.randn(2, 3, preparation.size, preparation.size)
    with torch.inference_mode():
        theirs(x)
        vectors = ours(x)
    wanted = torch.nn.functional.normalize(seen[0].flatten(1), dim=1)
    torch.testing.assert_close(vectors, wanted, rtol=1e-4, atol=1e-6)
