"""The architectures by name: how each is built and how it wants its pictures."""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

import torch

from photofinder.errors import UsageError
from photofinder.export.backbones.backbone import Backbone, FeatureExtractor
from photofinder.export.backbones.convnext import ConvNextTiny
from photofinder.export.backbones.efficientnet import EfficientNetB0
from photofinder.export.backbones.inception import InceptionV3
from photofinder.export.backbones.mobilenet import MobileNetV2, MobileNetV3
from photofinder.export.backbones.resnet import BasicBlock, Bottleneck, ResNet
from photofinder.export.backbones.vgg import Vgg16
from photofinder.export.backbones.vision_transformer import Shape, VisionTransformer
from photofinder.export.checkpoints import Tensors
from photofinder.export.state_matching import Matched, match_state
from photofinder.imaging.input_spec import InputSpec

Triple = tuple[float, float, float]
Kernel = Literal["bicubic", "lanczos", "bilinear"]
IMAGENET_MEAN: Triple = (0.485, 0.456, 0.406)
IMAGENET_STD: Triple = (0.229, 0.224, 0.225)
_HALF: Triple = (0.5, 0.5, 0.5)


@dataclass(frozen=True, slots=True)
class Preparation:
    """How pixels become the network's input: the short side scaled to `resize_to`, the middle
    `size` x `size` cut out, then per channel (value / 255 - mean) / std."""

    size: int = 224
    resize_to: int = 256
    kernel: Kernel = "bilinear"
    mean: Triple = IMAGENET_MEAN
    std: Triple = IMAGENET_STD

    @property
    def spec(self) -> InputSpec:
        """For the decoder."""
        return InputSpec(self.size, "short", self.resize_to, self.kernel)


@dataclass(frozen=True, slots=True)
class Architecture:
    """`build(pooling, size)` makes the backbone with random weights."""

    name: str
    build: Callable[[str, int], Backbone]
    poolings: tuple[str, ...]
    preparation: Preparation
    patch: int = 0
    """Side of a patch of a vision transformer, 0 for convolutional networks."""
    products: bool = False
    """Whether its work is mostly products with constant matrices, not convolutions."""

    @property
    def transformer(self) -> bool:
        """Whether this is a vision transformer."""
        return self.patch > 0

    @property
    def worthwhile(self) -> float:
        """How many times as fast int8 must be to be taken: convolutions gain more than products,
        of which the part between them (attention, norms) stays float32."""
        return 2.0 if self.products else 2.5


def architecture(name: str) -> Architecture:
    """Raises UsageError that lists the names when there is none like this."""
    if name not in ARCHITECTURES:
        raise UsageError(f"There is no architecture '{name}' (known: {', '.join(ARCHITECTURES)}).")
    return ARCHITECTURES[name]


def load(
    known: Architecture,
    tensors: Tensors,
    pooling: str,
    preparation: Preparation,
    prefix: str | None = None,
) -> tuple[FeatureExtractor, Preparation, Matched]:
    """A checkpoint's tensors in their network, ready for use, and what was done with each.

    The size of a vision transformer's pictures is the one its positions were trained for.
    Raises ModelError (see state_matching), UsageError for an unknown pooling.
    """
    if pooling not in known.poolings:
        raise UsageError(f"{known.name} is pooled by {' or '.join(known.poolings)}.")
    size = _trained_size(known, tensors) or preparation.size
    if size != preparation.size:
        resize_to = max(size, round(preparation.resize_to * size / preparation.size))
        preparation = replace(preparation, size=size, resize_to=resize_to)
    with torch.device("meta"):  # no random weights first: ViT-H/14 would need 2.5 GB for them
        backbone = known.build(pooling, size)
    wanted = {key: tensor.shape for key, tensor in backbone.state_dict().items()}
    matched = match_state(
        tensors, wanted, name=known.name, head=backbone.head, spelling=_spelled, prefix=prefix
    )
    counters = {key: torch.zeros((), dtype=torch.int64) for key in wanted.keys() - matched.state}
    backbone.load_state_dict({**matched.state, **counters}, assign=True)
    return FeatureExtractor(backbone, pooling).eval().requires_grad_(False), preparation, matched


def _trained_size(known: Architecture, tensors: Tensors) -> int | None:
    for name, tensor in tensors.items():
        if known.transformer and re.search(r"(^|\.)pos_embed(ding)?$", name) and tensor.ndim == 3:
            return math.isqrt(max(0, tensor.shape[1] - 1)) * known.patch
    return None


_VIT_NAMES = {
    "class_token": "cls_token",
    "conv_proj.": "patch_embed.proj.",
    "encoder.pos_embedding": "pos_embed",
    "encoder.layers.encoder_layer_": "blocks.",
    ".ln_1.": ".norm1.",
    ".self_attention.in_proj_": ".attn.qkv.",
    ".self_attention.out_proj.": ".attn.proj.",
    ".ln_2.": ".norm2.",
    ".mlp.linear_1.": ".mlp.fc1.",
    ".mlp.linear_2.": ".mlp.fc2.",
    ".mlp.0.": ".mlp.fc1.",
    ".mlp.3.": ".mlp.fc2.",
    "encoder.ln.": "norm.",
}


def _spelled(tensors: Tensors) -> Tensors:
    """Names as the backbones have them: torchvision's vision transformers and the MobileNet v2
    with folded BatchNorm are spelled otherwise."""
    if "class_token" in tensors:
        return {_replaced(name, _VIT_NAMES): tensor for name, tensor in tensors.items()}
    if "conv_0_weight" in tensors:
        return _unfolded(tensors)
    return tensors


def _replaced(name: str, table: Mapping[str, str]) -> str:
    for old, new in table.items():
        name = name.replace(old, new)
    return name


def _unfolded(tensors: Tensors) -> Tensors:
    """`conv_N_weight` and `conv_N_bias`, numbered as they run: the bias becomes the shift of a
    BatchNorm that else changes nothing."""
    backbone = MobileNetV2()
    pairs = _convolutions(backbone)
    numbers = sorted(
        int(name.split("_")[1]) for name in tensors if re.fullmatch(r"conv_\d+_weight", name)
    )
    found = {name: t for name, t in tensors.items() if not re.fullmatch(r"conv_\d+_\w+", name)}
    for number, (conv, norm, eps) in zip(numbers, pairs, strict=False):
        weight, bias = tensors[f"conv_{number}_weight"], tensors.get(f"conv_{number}_bias")
        found[f"{conv}.weight"] = weight
        if bias is not None:
            found[f"{norm}.weight"] = torch.ones(len(weight))
            found[f"{norm}.bias"] = bias
            found[f"{norm}.running_mean"] = torch.zeros(len(weight))
            found[f"{norm}.running_var"] = torch.ones(len(weight)) - eps
    return found


def _convolutions(backbone: Backbone) -> list[tuple[str, str, float]]:
    """Names of each convolution and of the BatchNorm after it, and its epsilon, as they run."""
    modules = list(backbone.named_modules())
    pairs = []
    for (name, module), (after, norm) in pairwise(modules):
        if isinstance(module, torch.nn.Conv2d) and isinstance(norm, torch.nn.BatchNorm2d):
            pairs.append((name, after, norm.eps))
    return pairs


def _resnet(
    name: str, block: type[BasicBlock] | type[Bottleneck], depths: tuple[int, ...]
) -> Architecture:
    return Architecture(
        name, lambda _pooling, _size: ResNet(block, depths), Backbone.poolings, Preparation()
    )


def _cnn(name: str, build: Callable[[], Backbone], preparation: Preparation) -> Architecture:
    return Architecture(name, lambda _pooling, _size: build(), Backbone.poolings, preparation)


def _vit(name: str, shape: Shape, preparation: Preparation) -> Architecture:
    return Architecture(
        name, lambda _pooling, size: VisionTransformer(shape, size), VisionTransformer.poolings,
        preparation, shape.patch, products=True,
    )  # fmt: skip


_BICUBIC = Preparation(kernel="bicubic")
ARCHITECTURES: Mapping[str, Architecture] = {
    known.name: known
    for known in (
        _resnet("resnet18", BasicBlock, (2, 2, 2, 2)),
        _resnet("resnet34", BasicBlock, (3, 4, 6, 3)),
        _resnet("resnet50", Bottleneck, (3, 4, 6, 3)),
        _resnet("resnet101", Bottleneck, (3, 4, 23, 3)),
        _resnet("resnet152", Bottleneck, (3, 8, 36, 3)),
        Architecture("vgg16", lambda pooling, _: Vgg16(pooling), Vgg16.poolings, Preparation()),
        _cnn("inception_v3", InceptionV3, Preparation(299, 342, mean=_HALF, std=_HALF)),
        _cnn("mobilenet_v2", MobileNetV2, Preparation()),
        _cnn("mobilenet_v3_large", MobileNetV3, Preparation(resize_to=232)),
        _cnn("efficientnet_b0", EfficientNetB0, _BICUBIC),
        replace(_cnn("convnext_tiny", ConvNextTiny, Preparation(resize_to=236)), products=True),
        _vit(
            "vit_tiny_patch16",
            Shape(192, 12, 3, 16),
            Preparation(resize_to=248, kernel="bicubic", mean=_HALF, std=_HALF),
        ),
        _vit("vit_small_patch16", Shape(384, 12, 6, 16), _BICUBIC),
        _vit("vit_small_patch8", Shape(384, 12, 6, 8), _BICUBIC),
        _vit("vit_base_patch8", Shape(768, 12, 12, 8), _BICUBIC),
        _vit("vit_b_16", Shape(768, 12, 12, 16), Preparation()),
        _vit("vit_b_32", Shape(768, 12, 12, 32), Preparation()),
        _vit("vit_l_16", Shape(1024, 24, 16, 16), Preparation(resize_to=242)),
        _vit("vit_h_14", Shape(1280, 32, 16, 14), Preparation(resize_to=224, kernel="bicubic")),
    )
}
"""The preparation is the one of the best known weights; for others it can be given."""
