"""All models over one sample, and how far they agree."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photofinder.comparison.measuring import Measured, measure
from photofinder.comparison.model_process import Stopper
from photofinder.comparison.sample import REDUCED, Sample, Tell, read_sample
from photofinder.errors import ModelError, UsageError
from photofinder.imaging.decode_pool import DecodePool
from photofinder.imaging.limits import Limits
from photofinder.search.model_registry import BrokenModel, Registry
from photofinder.search.model_spec import ModelSpec

LIMIT = 200
"""So many photos are measured unless another number is asked for."""
QUERIES = 40
"""So many of them are edited."""
_HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """A model that could not be measured, and why in one sentence."""

    name: str
    problem: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome. `agreement` of two models, both ways: the share of the ten most similar
    photos that they have in common, averaged over all photos."""

    sample: Sample
    cores: int
    seed: int
    queries: int
    labels: bool
    measured: tuple[Measured, ...]
    unmeasured: tuple[Unmeasured, ...]
    agreement: dict[tuple[str, str], float]

    def as_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {
            "photos": len(self.sample),
            "found": self.sample.found,
            "repeated": self.sample.repeated,
            "skipped": [
                {"path": os.fsdecode(path), "detail": detail}
                for path, detail in self.sample.skipped
            ],
            "cores": self.cores,
            "seed": self.seed,
            "models": [model.as_dict() for model in self.measured],
            "unmeasured": [
                {"model": model.name, "problem": model.problem} for model in self.unmeasured
            ],
            "agreement_at_10": [
                {"models": [a, b], "overlap": round(overlap, 4)}
                for (a, b), overlap in self.agreement.items()
                if a < b
            ],
        }


def named(registry: Registry, names: Sequence[str]) -> list[ModelSpec | BrokenModel]:
    """The models with these names in their order, all that are installed when there are none; a
    name that is not known is a broken one."""
    listed = registry.list()
    if not names:
        return [model for model in listed if isinstance(model, ModelSpec) or not model.extra]
    known = {model.name: model for model in listed}
    missing = "There is no such model; photofinder models list names them."
    return [known.get(name) or BrokenModel(name, Path(), missing) for name in dict.fromkeys(names)]


def compare(
    models: Sequence[ModelSpec | BrokenModel],
    found: Sequence[tuple[bytes, str]],
    *,
    limit: int = LIMIT,
    queries: int = QUERIES,
    seed: int = 0,
    labels: bool = False,
    tell: Tell,
    stop: Stopper,
) -> Comparison:
    """Measure the models one after the other on at most `limit` of the photos `found` (path and
    album each).

    A model that cannot be used does not stop the others. Raises UsageError when there are too
    few photos, or when stopped.
    """
    cores = usable_cores()
    measured: list[Measured] = []
    unmeasured: list[Unmeasured] = []
    # Workers that went away in a pause would have to be started within what is measured.
    with DecodePool(cores, Limits(idle_seconds=_HOUR), decode=REDUCED) as pool:
        sample = read_sample(found, limit, seed, pool, by_album=labels, tell=tell, stop=stop)
        for model in models:
            if isinstance(model, BrokenModel):
                unmeasured.append(Unmeasured(model.name, model.problem))
                continue
            try:
                figures = measure(
                    model, sample, pool, cores=cores, labels=labels, queries=queries, seed=seed,
                    tell=tell, stop=stop,
                )  # fmt: skip
            except ModelError as error:
                if stop():
                    raise UsageError("The comparison was stopped.") from error
                unmeasured.append(Unmeasured(model.name, str(error)))
            else:
                measured.append(figures)
    return Comparison(
        sample,
        cores,
        seed,
        queries,
        labels,
        tuple(measured),
        tuple(unmeasured),
        agreements(measured),
    )


def agreements(measured: Sequence[Measured]) -> dict[tuple[str, str], float]:
    """The overlap of the nearest photos for each pair of different models."""
    return {(a.name, b.name): overlap(a, b) for a in measured for b in measured if a is not b}


def overlap(a: Measured, b: Measured) -> float:
    """The share of the nearest photos that two models have in common, averaged over the photos
    that both can use (0 when there are none)."""
    both = a.usable & b.usable
    if not both.any():
        return 0.0
    same = a.nearest[both][:, :, None] == b.nearest[both][:, None, :]
    return float(same.any(axis=2).mean())


def usable_cores() -> int:
    """How many processor cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
