"""Pictures of keypoints and of matches, for people to look at; PNG bytes."""

import cv2
import numpy as np

from photofinder.imaging.alignment import align
from photofinder.imaging.keypoints import Bytes, Keypoints
from photofinder.imaging.match import Match

_COLOURS = ((230, 60, 60), (40, 160, 70), (50, 100, 230), (220, 160, 20), (170, 60, 200))
_SHOWN = 200
_GAP = 16


def draw_keypoints(rgb: Bytes, points: Keypoints) -> Bytes:
    """The picture with a circle for each keypoint, of its size, and a line to its direction."""
    canvas = _on(rgb, points)
    for index in range(len(points)):
        centre = (round(float(points.x[index])), round(float(points.y[index])))
        radius = max(1, round(float(points.size[index]) / 2))
        colour = _COLOURS[index % len(_COLOURS)]
        angle = np.radians(float(points.angle[index]))
        tip = (centre[0] + round(radius * np.cos(angle)), centre[1] + round(radius * np.sin(angle)))
        cv2.circle(canvas, centre, radius, colour, 1, cv2.LINE_AA)
        cv2.line(canvas, centre, tip, colour, 1, cv2.LINE_AA)
    return canvas


def draw_match(rgb_a: Bytes, a: Keypoints, rgb_b: Bytes, b: Keypoints, match: Match) -> Bytes:
    """Both pictures side by side: lines between common points, a's outline where it lies in b."""
    left, right = _on(rgb_a, a), _on(rgb_b, b)
    height = max(left.shape[0], right.shape[0])
    canvas = np.full((height, left.shape[1] + _GAP + right.shape[1], 3), 255, np.uint8)
    shift = left.shape[1] + _GAP
    canvas[: left.shape[0], : left.shape[1]] = left
    canvas[: right.shape[0], shift:] = right
    fit = align(a, b, mirrored=match.mirrored)
    if fit is not None and match.transform is not None:
        pairs = list(zip(fit.first.tolist(), fit.second.tolist(), strict=True))[:_SHOWN]
        for number, (first, second) in enumerate(pairs):
            start = (round(float(a.x[first])), round(float(a.y[first])))
            end = (round(float(b.x[second])) + shift, round(float(b.y[second])))
            colour = _COLOURS[number % len(_COLOURS)]
            cv2.line(canvas, start, end, colour, 1, cv2.LINE_AA)
            cv2.circle(canvas, start, 3, colour, 1, cv2.LINE_AA)
            cv2.circle(canvas, end, 3, colour, 1, cv2.LINE_AA)
        matrix = np.array(match.transform).reshape(3, 3)
        corners = np.array([[0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]]) @ matrix.T
        outline = corners[:, :2] * (b.width, b.height) + (shift, 0)
        cv2.polylines(
            canvas, [np.clip(outline, -30000, 30000).astype(np.int32)], True, (255, 140, 0), 2
        )
    return canvas


def to_png(rgb: Bytes) -> bytes:
    """An RGB picture as the bytes of a PNG file."""
    _, data = cv2.imencode(".png", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))
    return data.tobytes()


def _on(rgb: Bytes, points: Keypoints) -> Bytes:
    """A pale copy of the picture in the size in which it was searched."""
    size = (points.width, points.height)
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small * 0.7 + 76, dtype=np.uint8)
