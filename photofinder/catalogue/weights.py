"""Weights that torchvision publishes for the architectures `photofinder models add` knows.

Addresses, file names and preprocessing are those of torchvision's own table (its weights enum);
the digits at the end of a file name begin the sha256 of its contents. All of them were trained on
ImageNet-1K; SWAG weights before that on public pictures with hashtags.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

_ADDRESS = "https://download.pytorch.org/models/"
_LICENCE = "BSD-3-Clause (torchvision); ImageNet is for research"
_SWAG = "CC-BY-NC-4.0 (SWAG): not for commercial use"


@dataclass(frozen=True, slots=True)
class Weights:
    """`architecture` as in export.architectures; `label` as torchvision names the weights;
    `megabytes` as it states them. Pictures: short side to `resize_to`, middle `size` square."""

    architecture: str
    label: str
    file: str
    megabytes: float
    size: int = 224
    resize_to: int = 256
    kernel: Literal["bicubic", "bilinear"] = "bilinear"
    licence: str = _LICENCE

    @property
    def url(self) -> str:
        """Where the file is published."""
        return _ADDRESS + self.file

    @property
    def sha256(self) -> str:
        """The first eight digits of the file's sha256."""
        return self.file.removesuffix(".pth").rpartition("-")[2]


WEIGHTS: Mapping[str, Weights] = {
    weights.architecture: weights
    for weights in (
        Weights("resnet18", "IMAGENET1K_V1", "resnet18-f37072fd.pth", 44.661),
        Weights("resnet34", "IMAGENET1K_V1", "resnet34-b627a593.pth", 83.275),
        Weights("resnet50", "IMAGENET1K_V2", "resnet50-11ad3fa6.pth", 97.790, 224, 232),
        Weights("resnet101", "IMAGENET1K_V2", "resnet101-cd907fc2.pth", 170.530, 224, 232),
        Weights("resnet152", "IMAGENET1K_V2", "resnet152-f82ba261.pth", 230.474, 224, 232),
        Weights("vgg16", "IMAGENET1K_V1", "vgg16-397923af.pth", 527.796),
        Weights(
            "inception_v3", "IMAGENET1K_V1", "inception_v3_google-0cc3c7bd.pth", 103.903, 299, 342
        ),
        Weights(
            "mobilenet_v3_large", "IMAGENET1K_V2", "mobilenet_v3_large-5c1a4163.pth", 21.107,
            224, 232,
        ),
        Weights(
            "efficientnet_b0", "IMAGENET1K_V1", "efficientnet_b0_rwightman-7f5810bc.pth", 20.451,
            224, 256, "bicubic",
        ),
        Weights("convnext_tiny", "IMAGENET1K_V1", "convnext_tiny-983f1562.pth", 109.119, 224, 236),
        Weights("vit_b_16", "IMAGENET1K_V1", "vit_b_16-c867db91.pth", 330.285),
        Weights("vit_b_32", "IMAGENET1K_V1", "vit_b_32-d86f8d99.pth", 336.604),
        Weights("vit_l_16", "IMAGENET1K_V1", "vit_l_16-852ce7e3.pth", 1161.023, 224, 242),
        # torchvision's usual one takes 518 px, half a minute a photo without a GPU
        Weights(
            "vit_h_14", "IMAGENET1K_SWAG_LINEAR_V1", "vit_h_14_lc_swag-c1eb923e.pth", 2411.209,
            224, 224, "bicubic", _SWAG,
        ),
    )
}  # fmt: skip
"""The best published weights of each architecture that run at a bearable speed."""
