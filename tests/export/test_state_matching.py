"""Published checkpoints name their tensors in many ways; each one is accounted for."""

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")

from photofinder.errors import ModelError, UsageError  # noqa: E402
from photofinder.export.architectures import ARCHITECTURES, architecture, load  # noqa: E402
from photofinder.export.backbones.backbone import FeatureExtractor  # noqa: E402

Tensors = dict[str, torch.Tensor]
RESNET = ARCHITECTURES["resnet18"]


def backbone(seed: int = 0) -> Tensors:
    torch.manual_seed(seed)
    state = RESNET.build("average", 64).state_dict()
    return {
        name: torch.rand_like(t) + 0.5 if name.endswith("running_var") else t
        for name, t in state.items()
    }


def under(prefix: str, tensors: Tensors) -> Tensors:
    return {prefix + name: tensor for name, tensor in tensors.items()}


def loaded(tensors: Tensors, prefix: str | None = None) -> tuple[FeatureExtractor, object]:
    model, _, matched = load(RESNET, tensors, "average", RESNET.preparation, prefix)
    return model, matched


def same(model: FeatureExtractor, wanted: Tensors) -> bool:
    own = model.backbone.state_dict()
    return all(torch.equal(own[name], t) for name, t in wanted.items() if t.is_floating_point())


ONE = torch.ones(1)
FORMS = {
    "torchvision": lambda a, b: {**a, "fc.weight": ONE, "fc.bias": ONE},
    "MoCo v2": lambda a, b: {
        "epoch": ONE,
        **under("state_dict.module.encoder_q.", a),
        **under("state_dict.module.encoder_k.", b),
        "state_dict.module.encoder_q.fc.0.weight": ONE,
        "state_dict.module.encoder_k.fc.2.bias": ONE,
        "state_dict.module.queue": ONE,
        "state_dict.module.queue_ptr": ONE,
        "optimizer.state.0.momentum_buffer": ONE,
    },
    "SimCLR": lambda a, b: {
        **under("state_dict.backbone.", a),
        "state_dict.backbone.fc.0.weight": ONE,
        "state_dict.backbone.fc.2.weight": ONE,
    },
    "SimCLR, encoder": lambda a, b: {**under("encoder.", a), "projector.0.weight": ONE},
    "BYOL": lambda a, b: {
        **under("online_network.encoder.", a),
        **under("target_network.encoder.", b),
        "online_network.projection.0.weight": ONE,
        "predictor.net.0.weight": ONE,
    },
    "SwAV": lambda a, b: {
        **under("module.", a),
        "module.projection_head.0.weight": ONE,
        "module.projection_head.1.running_mean": ONE,
        "module.prototypes.weight": ONE,
    },
    "DINO, backbone only": lambda a, b: a,
    "DINO, whole": lambda a, b: {
        **under("student.module.backbone.", b),
        **under("teacher.backbone.", a),
        "student.module.head.mlp.0.weight": ONE,
        "teacher.head.last_layer.weight_v": ONE,
        "optimizer.state.1.exp_avg": ONE,
        "dino_loss.center": ONE,
    },
    "VISSL": lambda a, b: {
        **under("classy_state_dict.base_model.model.trunk._feature_blocks.", a),
        "classy_state_dict.base_model.model.heads.0.clf.0.weight": ONE,
        "classy_state_dict.loss.queue": ONE,
    },
}


@pytest.mark.parametrize("form", FORMS)
def test_published_forms(form: str) -> None:
    wanted, other = backbone(0), backbone(1)
    tensors = FORMS[form](wanted, other)
    model, matched = loaded(tensors)
    assert same(model, wanted)
    counters = sum("num_batches_tracked" in name for name in wanted)
    used = len(wanted) - counters
    left = sum(matched.left_out.values())
    # Every tensor is used, left out as something known, or a step counter of the backbone.
    assert used + left + counters == len(tensors)
    assert "" not in matched.left_out


def test_of_two_unnamed_networks_one_must_be_chosen() -> None:
    first, second = backbone(0), backbone(1)
    tensors = {**under("left.", first), **under("right.", second)}
    with pytest.raises(ModelError, match=r"--prefix: 'left\.', 'right\.'"):
        loaded(tensors)
    model, _ = loaded(tensors, "right.")
    assert same(model, second)
    with pytest.raises(ModelError, match="begin with 'middle'"):
        loaded(tensors, "middle")


def test_another_architecture_is_told() -> None:
    wanted = backbone()
    with pytest.raises(ModelError, match=r"no resnet50: .* tensors are missing"):
        load(ARCHITECTURES["resnet50"], wanted, "average", ARCHITECTURES["resnet50"].preparation)
    with pytest.raises(ModelError, match="no vgg16: none of its tensors"):
        load(ARCHITECTURES["vgg16"], wanted, "average", ARCHITECTURES["vgg16"].preparation)
    with pytest.raises(UsageError, match="no architecture 'resnet19'"):
        architecture("resnet19")
    with pytest.raises(UsageError, match="pooled by average or gem"):
        load(RESNET, wanted, "class-token", RESNET.preparation)


def test_wrong_shapes_strange_tensors_and_rubbish_are_told() -> None:
    wanted = backbone()
    with pytest.raises(ModelError, match=r"'conv1.weight' has the shape \[64, 1, 7, 7\]"):
        loaded({**wanted, "conv1.weight": torch.ones(64, 1, 7, 7)})
    with pytest.raises(ModelError, match="1 tensors belong to no part of a resnet18: layer5"):
        loaded({**wanted, "layer5.0.conv1.weight": ONE})
    with pytest.raises(ModelError, match="not finite"):
        loaded({**wanted, "bn1.bias": torch.full((64,), torch.nan)})


def test_a_transformer_takes_pictures_of_the_size_it_was_trained_for() -> None:
    known = ARCHITECTURES["vit_tiny_patch16"]
    state = known.build("class-token", 96).state_dict()
    model, preparation, _ = load(known, dict(state), "class-token", known.preparation)
    assert (preparation.size, preparation.resize_to) == (96, 106)
    assert model(torch.zeros(1, 3, 96, 96)).shape == (1, 192)
