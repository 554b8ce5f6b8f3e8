"""Which file of a group to keep: ordered rules, each with words for its reason."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import log

from photofinder.imaging.quality import Quality

_ORIGINAL_FORMATS = {"raw": 3, "heic": 2, "tiff": 1}
_SIZE_STEP = log(1.1)
_QUALITY_STEP = 8
_GOOD = 75
"""At this quality a save cannot be seen at a glance."""


class Rule(StrEnum):
    """What a keeper may be preferred for."""

    PROTECTED = "protected"
    SIDECAR = "sidecar"
    FORMAT = "format"
    RESOLUTION = "resolution"
    QUALITY = "quality"
    EXIF = "exif"
    OLDEST = "oldest"
    SHORT_PATH = "short_path"


RULES: tuple[Rule, ...] = tuple(Rule)
"""The usual order."""


def rules_from(names: Iterable[str]) -> tuple[Rule, ...]:
    """The user's order by the rules' names. Unknown names are left out; rules that are missing
    (an older version saved the order) come after all that usually stand before them."""
    known = {rule.value: rule for rule in Rule}
    order = list(dict.fromkeys(known[name] for name in names if name in known))
    for place, rule in enumerate(RULES):
        if rule not in order:
            before = [order.index(other) for other in RULES[:place] if other in order]
            order.insert(max(before, default=-1) + 1, rule)
    return tuple(order)


class Why(StrEnum):
    """What speaks for a file, as a part of a sentence."""

    PROTECTED = "it lies in a protected folder"
    RATED = "it is rated"
    SIDECAR = "it has a side file"
    FORMAT = "it is the original format ({})"
    PIXELS = "it has more real pixels ({} × {})"
    QUALITY = "it is less compressed (quality {})"
    EXIF = "it knows when and with what it was taken"
    OLDEST = "it has the oldest capture date"
    SHORT_PATH = "its path is shorter"
    KEPT_BEFORE = "it was kept before"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a file is the one to keep; `values` fill the gaps in the words. As text: English."""

    why: Why
    values: tuple[int | str, ...] = ()

    def __str__(self) -> str:
        return self.why.value.format(*self.values)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules look at. `rating`: -1..5 or None; `quality` None where not measured."""

    path: bytes
    content: bytes
    width: int
    height: int
    format: str
    protected: bool = False
    sidecar: bool = False
    rating: int | None = None
    exif: bool = False
    taken_at: int | None = None
    quality: Quality | None = None

    @property
    def pixels(self) -> float:
        """The pixels that are real: an enlarged picture has those it was enlarged from, and a
        plain frame around it has none."""
        if self.quality is None:
            return float(self.width * self.height)
        return self.width * self.height * self.quality.detail**2 * self.quality.content


@dataclass(frozen=True, slots=True)
class Choice:
    """`order`: positions, the keeper's first; `reasons`: why it wins; `tie`: nothing decides
    between the first two but the alphabet."""

    order: tuple[int, ...]
    reasons: tuple[Reason, ...]
    tie: bool


def rank(standing: Standing, rules: Sequence[Rule] = RULES) -> tuple[float, ...]:
    """The rules' values in their order; the largest tuple is the one to keep."""
    return tuple(_value(standing, rule) for rule in rules)


def choose(standings: Sequence[Standing], rules: Sequence[Rule] = RULES) -> Choice:
    """Order files by the rules; the answer does not depend on their order."""
    ranks = [rank(standing, rules) for standing in _believed(standings)]

    def key(index: int) -> tuple[tuple[float, ...], bytes, bytes]:
        standing = standings[index]
        return tuple(-value for value in ranks[index]), standing.path, standing.content

    order = sorted(range(len(standings)), key=key)
    first = order[0]
    decisive = []
    for other in order[1:]:
        for rule, own, its in zip(rules, ranks[first], ranks[other], strict=True):
            if own != its:
                decisive.append(rule)
                break
    reasons = tuple(_reason(standings[first], rule) for rule in rules if rule in decisive)
    tie = len(order) > 1 and ranks[first] == ranks[order[1]]
    return Choice(tuple(order), reasons, tie)


def _believed(standings: Sequence[Standing]) -> list[Standing]:
    """The standings without qualities that only an edit can have given.

    A file that says nothing of a camera, beside one that does, went through a program: however
    finely that saved it, it holds no more than the camera's file. A camera's file that was itself
    saved too poorly proves nothing.
    """
    from_camera = [s.quality.real for s in standings if s.exif and s.quality]
    limit = max(from_camera, default=0)
    if limit < _GOOD:
        return list(standings)
    return [
        replace(s, quality=replace(s.quality, real=min(s.quality.real, limit)))
        if s.quality and not s.exif
        else s
        for s in standings
    ]


def _value(standing: Standing, rule: Rule) -> float:
    match rule:
        case Rule.PROTECTED:
            return float(standing.protected)
        case Rule.SIDECAR:
            return float(standing.sidecar or (standing.rating or 0) > 0)
        case Rule.FORMAT:
            return float(_ORIGINAL_FORMATS.get(standing.format, 0))
        case Rule.RESOLUTION:
            # In steps, so that a few rows cut off do not decide.
            return float(round(log(max(standing.pixels, 1.0)) / _SIZE_STEP))
        case Rule.QUALITY:
            return float(standing.quality.real // _QUALITY_STEP) if standing.quality else 0.0
        case Rule.EXIF:
            return float(standing.exif)
        case Rule.OLDEST:
            return -float(standing.taken_at) if standing.taken_at is not None else -1e18
        case Rule.SHORT_PATH:
            return -float(len(standing.path))


def _reason(standing: Standing, rule: Rule) -> Reason:
    match rule:
        case Rule.PROTECTED:
            return Reason(Why.PROTECTED)
        case Rule.SIDECAR:
            return Reason(Why.RATED if (standing.rating or 0) > 0 else Why.SIDECAR)
        case Rule.FORMAT:
            return Reason(Why.FORMAT, (standing.format.upper(),))
        case Rule.RESOLUTION:
            return Reason(Why.PIXELS, (standing.width, standing.height))
        case Rule.QUALITY:
            return Reason(Why.QUALITY, (standing.quality.real if standing.quality else 0,))
        case Rule.EXIF:
            return Reason(Why.EXIF)
        case Rule.OLDEST:
            return Reason(Why.OLDEST)
        case Rule.SHORT_PATH:
            return Reason(Why.SHORT_PATH)
