"""Whether two pictures are the same shot: one transform of keypoints, then the pixels agree.

The transform comes from RootSIFT matches (mutual, with Lowe's ratio test) by MAGSAC++: D. Barath
et al., "MAGSAC++, a Fast, Reliable and Accurate Robust Estimator" (2020). Copies of one shot
differ by scale, turn, mirror and stretch only; two frames of a burst also fit such a transform
nearly everywhere. So the pictures are laid over each other, and their patches must agree too.
And one of the two must end where the shot ends: two crops that overlap are taken for two frames.
"""

import struct
import zlib
from dataclasses import dataclass

import numpy as np

from photofinder.imaging.agreement import BENT, WITHIN, Agreement, compare
from photofinder.imaging.alignment import Alignment, align
from photofinder.imaging.beyond import each_shows_more
from photofinder.imaging.keypoints import Bytes, Keypoints, Method, detect, scaled_grey
from photofinder.imaging.match import Match, Matrix, Verdict

GREY = 288
"""Longest side of the grey picture kept for comparing patches, in pixels."""
FEW = 8
"""With fewer keypoints than this a picture has too little detail to tell."""
MIN_INLIERS = 6
SURE_INLIERS = 16
"""With fewer inliers than this the pixels must agree nearly everywhere."""
SURE_MIRRORED = 40
"""The same for a mirror image: what is symmetric, such as a tower, fits its own."""
_STRETCH = 2.5
_SCALE = 16.0
_LEAST_PATCHES = 4
_LEAST_AREA = 0.4
# The less looks the same, the less may it bend: what lies over a copy bends nothing beside it.
_PARTLY = ((0.8, 0.3), (0.9, 0.4))
# A copy whose tones were forced or whose corners were pulled is bent too, but shows nearly all of
# its original and nothing else, looks the same everywhere, and its neighbouring parts do not stray
# together. Who zooms in from where he stands sees a part alone.
_EVERYWHERE = 0.95
_PARALLAX = 0.3
_NEARLY_ALL = 0.8


@dataclass(frozen=True, slots=True)
class Features:
    """What verifying needs of a picture: keypoints, and its pixels in grey (<= GREY a side)."""

    keypoints: Keypoints
    grey: Bytes

    def to_bytes(self) -> bytes:
        """Packed for a cache; `from_bytes` reads it."""
        points = self.keypoints.to_bytes()
        head = struct.pack("<IHH", len(points), *self.grey.shape)
        return head + points + zlib.compress(self.grey.tobytes(), 1)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Features":
        """Raises ValueError when the bytes are not from `to_bytes`."""
        try:
            length, height, width = struct.unpack_from("<IHH", data)
            points = Keypoints.from_bytes(data[8 : 8 + length])
            grey = np.frombuffer(zlib.decompress(data[8 + length :]), np.uint8)
            return cls(points, grey.reshape(height, width))
        except (struct.error, zlib.error) as error:
            raise ValueError(f"no features: {error}") from error


def describe(rgb: Bytes, limit: int = 500, longest: int = 512) -> Features:
    """The features of an RGB picture [h, w, 3]."""
    return Features(detect(rgb, Method.SIFT, limit, longest), scaled_grey(rgb, GREY))


def verify(a: Features, b: Features) -> Match:
    """Decide whether two pictures are the same shot, and how one lies in the other."""
    first, second = a.keypoints, b.keypoints
    if min(len(first), len(second)) < FEW:
        return Match(Verdict.CANNOT_TELL, "too little detail")
    best = Match(Verdict.DIFFERENT, "no common points")
    for mirrored in (False, True):
        fit = align(first, second, mirrored=mirrored)
        if fit is None:
            continue
        match = _judge(a, b, fit)
        if match.verdict is Verdict.SAME:
            return match
        if match.inliers > best.inliers:
            best = match
    return best


def relative(affine: Matrix, a: Keypoints, b: Keypoints) -> Matrix:
    """An affine transform of pixels (2x3) as a 3x3 one of relative places."""
    full = np.vstack([affine, [0, 0, 1]])
    return np.asarray(_to_relative(b) @ full @ np.linalg.inv(_to_relative(a)), np.float64)


def _to_relative(points: Keypoints) -> Matrix:
    w, h = points.width, points.height
    return np.array([[1 / w, 0, 0.5 / w], [0, 1 / h, 0.5 / h], [0, 0, 1]])


def _judge(a: Features, b: Features, fit: Alignment) -> Match:
    transform = relative(fit.affine, a.keypoints, b.keypoints)
    seen = compare(a.grey, b.grey, transform)
    reason = _implausible(fit) or _unlike(fit, seen)
    if not reason and each_shows_more(a.grey, b.grey, transform):
        reason = "each shows more than the other"
    reason = reason or _two_shots(a, b, fit, seen)
    linear = fit.affine[:, :2]
    return Match(
        Verdict.DIFFERENT if reason else Verdict.SAME,
        reason,
        len(fit.first),
        tuple(float(value) for value in transform.ravel()),
        float(np.sqrt(abs(np.linalg.det(linear)))),
        float(np.degrees(np.arctan2(linear[1, 0], linear[0, 0]))) % 360.0,
        fit.mirrored,
        seen.area_a,
        seen.area_b,
        seen.share,
    )


def _implausible(fit: Alignment) -> str:
    large, small = np.linalg.svd(fit.affine[:, :2], compute_uv=False)
    if len(fit.first) < MIN_INLIERS:
        return "too few common points"
    if large > _STRETCH * small:
        return "stretched too much"
    return "" if 1 / _SCALE < large < _SCALE else "scaled too much"


def _unlike(fit: Alignment, seen: Agreement) -> str:
    # A copy lies in its original, or the other way round; neighbours of a panorama do not.
    if len(seen.likeness) < _LEAST_PATCHES or max(seen.area_a, seen.area_b) < _LEAST_AREA:
        return "too little overlap"
    sure = len(fit.first) >= (SURE_MIRRORED if fit.mirrored else SURE_INLIERS)
    if seen.middle < (0.85 if sure else 0.96) or seen.share < (0.6 if sure else 0.9):
        return "the pixels differ"
    return ""


def _two_shots(a: Features, b: Features, fit: Alignment, seen: Agreement) -> str:
    if _bent(fit, seen) and not _bent_by_hand(seen):
        return "another viewpoint"
    if seen.displaced >= 5 and seen.displaced > 0.15 * seen.unlike:
        return "something moved"
    return "something moved" if _moved(a.keypoints, b.keypoints, fit, seen) >= 3 else ""


def _bent(fit: Alignment, seen: Agreement) -> bool:
    if (seen.bend > 0.4 and fit.drift > 0.3) or (seen.bend > BENT and fit.drift > 0.65):
        return True
    # One face before two walls agrees in its middle, and is bent; so do the points of a scene
    # that repeats itself.
    return any(seen.share < share and seen.bend > bend for share, bend in _PARTLY)


def _bent_by_hand(seen: Agreement) -> bool:
    whole = min(seen.area_a, seen.area_b) > _NEARLY_ALL and max(seen.area_a, seen.area_b) > WITHIN
    return whole and seen.share >= _EVERYWHERE and seen.parallax < _PARALLAX


def _moved(a: Keypoints, b: Keypoints, fit: Alignment, seen: Agreement) -> int:
    """How many matches off the transform say that one thing moved.

    They lie where the pictures differ, at both ends, and share one small step.
    """
    first, second = fit.stray_first, fit.stray_second
    if not len(first) or not len(seen.likeness):
        return 0
    longest = max(b.width, b.height)
    expected = np.stack([a.x[first], a.y[first]], 1) @ fit.affine[:, :2].T + fit.affine[:, 2]
    actual = np.stack([b.x[second], b.y[second]], 1).astype(np.float64)
    steps = actual - expected
    scale = np.sqrt(abs(np.linalg.det(fit.affine[:, :2])))
    near = np.hypot(*steps.T) < 0.25 * longest
    near &= np.abs(np.log(b.size[second] / (a.size[first] * scale))) < np.log(1.5)
    for places in (expected, actual):
        away = (places + 0.5) / (b.width, b.height)
        distances = np.hypot(*(away[:, None] - seen.places[None, :]).T).T
        near &= seen.likeness[distances.argmin(axis=1)] < 0.6
    steps = steps[near]
    if not len(steps):
        return 0
    together = np.hypot(*(steps[:, None] - steps[None, :]).T) < 0.012 * longest + 2
    return int(together.sum(axis=0).max())
