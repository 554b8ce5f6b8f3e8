"""Finds a backbone's tensors in a checkpoint, whatever stands before their names.

Training code wraps networks, so published names begin with things like `module.encoder_q.` (MoCo),
`online_network.` (BYOL), `teacher.backbone.` (DINO) or `backbone.` (SimCLR). Instead of a list of
projects, every beginning that occurs is tried; those under which the whole backbone is found are
the networks of the file. Each tensor that is not used must belong to something known: a
classifier, another network, a projection, the optimiser. Else the file is not what it seems.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import torch

from photofinder.errors import ModelError
from photofinder.export.checkpoints import Tensors

Spelling = Callable[[Tensors], Tensors]

_COUNTER = "num_batches_tracked"
_PREFERRED = ("encoder_q", "online", "teacher", "ema")
"""Of several networks in a file, the one its authors evaluate."""
_PARTS = {
    "classifier": ("fc", "classifier", "head", "heads", "linear", "logits", "gemm"),
    "projection": (
        "projection", "projector", "projection_head", "predictor", "prediction", "prototypes",
        "contrastive_head", "mlp", "neck", "l2norm",
    ),
    "another network": (
        "encoder_k", "encoder_q", "student", "teacher", "target", "online", "momentum_encoder",
        "target_network", "target_encoder", "online_network", "online_encoder", "ema",
    ),
    "training state": (
        "optimizer", "optimiser", "scheduler", "queue", "queue_ptr", "queue2", "loss",
        "dino_loss", "ibot_loss", "center", "scaler", "fp16_scaler", "amp", "meters",
        "mask_token", "epoch",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Matched:
    """`state`: the backbone's tensors, float32; `prefix`: what stood before their names;
    `left_out`: how many tensors were not used, by what they are."""

    state: Tensors
    prefix: str
    left_out: Mapping[str, int]


def match_state(
    tensors: Tensors,
    wanted: Mapping[str, torch.Size],
    *,
    name: str,
    head: tuple[str, ...],
    spelling: Spelling,
    prefix: str | None = None,
) -> Matched:
    """The tensors `wanted` (name and shape of each tensor of the backbone `name`).

    `spelling` turns other projects' names into ours; `head` begins the names of the classifier's
    tensors; `prefix` chooses one of several networks. Raises ModelError when the backbone is not
    there, has other shapes, is there several times, or when a tensor belongs to nothing known.
    """
    needed = {key: shape for key, shape in wanted.items() if not key.endswith(_COUNTER)}
    under = {start: _below(tensors, start, spelling) for start in _starts(tensors)}
    complete = [start for start, below in under.items() if needed.keys() <= below.keys()]
    wanted_here = complete if prefix is None else [s for s in complete if s == prefix]
    if not wanted_here:
        raise ModelError(_nothing_fits(name, needed, under.values(), prefix))
    start = _chosen(wanted_here)
    found = under[start]
    for key, shape in needed.items():
        if found[key].shape != shape:
            raise ModelError(
                f"This is no {name}: '{key}' has the shape {list(found[key].shape)} "
                f"instead of {list(shape)}."
            )
    state = {key: found[key].detach().float() for key in needed}
    for key, tensor in state.items():
        if not bool(torch.isfinite(tensor).all()):
            raise ModelError(f"The checkpoint is damaged: '{key}' has values that are not finite.")
    rest = [key for key in found if key not in needed and not key.endswith(_COUNTER)]
    roles = {key: _role(key, head) for key in rest}
    others = tuple(other for other in complete if other != start)
    for key in tensors:
        if not key.startswith(start):
            roles[key] = "another network" if key.startswith(others) else _role(key, ())
    unknown = [key for key, role in roles.items() if not role]
    if unknown:
        raise ModelError(
            f"{len(unknown)} tensors belong to no part of a {name}: {', '.join(unknown[:3])}"
            f"{' …' if len(unknown) > 3 else ''}."
        )
    return Matched(state, start, dict(Counter(roles.values())))


def _starts(tensors: Tensors) -> list[str]:
    """Everything that names begin with, up to a dot; nothing at all is one of them."""
    found = {""}
    for key in tensors:
        for dot in re.finditer(r"\.", key):
            found.add(key[: dot.end()])
    return sorted(found, key=lambda start: (start.count("."), start))


def _below(tensors: Tensors, start: str, spelling: Spelling) -> Tensors:
    inner = {key[len(start) :]: t for key, t in tensors.items() if key.startswith(start)}
    return spelling(inner)


def _chosen(complete: list[str]) -> str:
    """The one network, or the one that is usually meant. Raises ModelError."""
    if len(complete) == 1:
        return complete[0]
    for word in _PREFERRED:
        named = [start for start in complete if word in start]
        if len(named) == 1:
            return named[0]
    names = ", ".join(f"'{start}'" for start in complete[:6])
    raise ModelError(f"There are several networks in this file; choose one by --prefix: {names}.")


def _role(key: str, head: tuple[str, ...]) -> str:
    """What a tensor that is not used belongs to; empty when nothing is known of it."""
    if key.startswith(head):
        return "classifier"
    words = set(re.split(r"[./]", key))
    for role, known in _PARTS.items():
        for word in words:
            if word in known or re.sub(r"_\d+.*$", "", word) in known:
                return role
    return ""


def _nothing_fits(
    name: str, needed: Mapping[str, torch.Size], found: Collection[Tensors], prefix: str | None
) -> str:
    if prefix is not None:
        return f"There is no whole {name} under the names that begin with '{prefix}'."
    best = max(found, key=lambda below: len(needed.keys() & below.keys()))
    missing = [key for key in needed if key not in best]
    if len(missing) == len(needed):
        return f"This is no {name}: none of its tensors is there."
    return (
        f"This is no {name}: {len(missing)} of its {len(needed)} tensors are missing, "
        f"such as '{missing[0]}'."
    )
