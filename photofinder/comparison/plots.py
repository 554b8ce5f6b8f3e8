"""The plots of the page, as inline SVG in the colour of its text and one of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

WIDTH, HEIGHT = 560, 340
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 16, 32, 48
_RADIUS = 6
_LETTER, _LINE = 7.2, 16
_ROW, _STEPS = 30, 4
_COLOUR = "#4c82f5"
"""Seen on light and dark ground."""


@dataclass(frozen=True, slots=True)
class Point:
    """A model in a plot of cost (above 0) against quality (0 to 1)."""

    name: str
    cost: float
    quality: float


def scatter(points: Sequence[Point], cost: str, quality: str) -> str:
    """Quality against cost, the cost on a logarithmic axis: good and cheap is at the top left.

    `cost` and `quality` name the axes.
    """
    low = floor(log10(min(point.cost for point in points)) * 2) / 2
    high = max(ceil(log10(max(point.cost for point in points)) * 2) / 2, low + 0.5)
    worst, best = _range([point.quality for point in points])

    def x(value: float) -> float:
        return _LEFT + (log10(value) - low) / (high - low) * (WIDTH - _LEFT - _RIGHT)

    def y(value: float) -> float:
        share = (value - worst) / (best - worst)
        return HEIGHT - _BOTTOM - share * (HEIGHT - _TOP - _BOTTOM)

    bottom, right = HEIGHT - _BOTTOM, WIDTH - _RIGHT
    parts = []
    for step in range(_STEPS + 1):
        value = worst + (best - worst) * step / _STEPS
        parts.append(_line(_LEFT, y(value), right, y(value)))
        parts.append(_text(_LEFT - 8, y(value) + 4, f"{value:.2f}", "end"))
    for value in _ticks(low, high):
        parts.append(_line(x(value), _TOP, x(value), bottom))
        parts.append(_text(x(value), bottom + 18, f"{value:g}", "middle"))
    parts.append(_text((_LEFT + right) / 2, HEIGHT - 8, cost, "middle"))
    parts.append(_text(8, 14, quality, "start"))
    dots = [(x(point.cost), y(point.quality)) for point in points]
    parts += [
        f'<circle cx="{at:.1f}" cy="{up:.1f}" r="{_RADIUS}" fill="{_COLOUR}"/>' for at, up in dots
    ]
    for point, (at, up) in zip(points, _placed([p.name for p in points], dots), strict=True):
        parts.append(_text(at, up, point.name, "start"))
    return _svg(WIDTH, HEIGHT, parts, f"{quality} against {cost}")


def _range(values: Sequence[float]) -> tuple[float, float]:
    """Round limits around values of 0 to 1, at least a fifth apart."""
    worst, best = floor(min(values) * 10) / 10, ceil(max(values) * 10) / 10
    if best - worst < 0.2:
        worst, best = (max(0.0, best - 0.2), best) if best > 0.2 else (0.0, 0.2)
    return worst, best


def _ticks(low: float, high: float) -> list[float]:
    """Round numbers between two powers of ten."""
    found = []
    for power in range(floor(low) - 1, ceil(high) + 1):
        found += [step * 10.0**power for step in (1, 3)]
    return [value for value in found if low - 1e-9 <= log10(value) <= high + 1e-9]


def _placed(names: Sequence[str], dots: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Where each name begins: beside its dot, as near as no other name or dot is."""
    taken = [(x - _RADIUS, y - _RADIUS, x + _RADIUS, y + _RADIUS) for x, y in dots]
    places = []
    for name, (x, y) in zip(names, dots, strict=True):
        length = _LETTER * len(name)
        choices = [
            (x + side, y + 4 + rise)
            for rise in (0, -_LINE, _LINE, -2 * _LINE, 2 * _LINE, -3 * _LINE, 3 * _LINE)
            for side in (_RADIUS + 4, -_RADIUS - 4 - length)
        ]
        inside = [
            (at, up) for at, up in choices
            if at > _LEFT and at + length < WIDTH and _TOP < up < HEIGHT - _BOTTOM
        ]  # fmt: skip
        free = [
            (at, up) for at, up in inside
            if not any(_overlap(_box(at, up, length), other) for other in taken)
        ]  # fmt: skip
        place = (free or inside or choices)[0]
        taken.append(_box(*place, length))
        places.append(place)
    return places


_Box = tuple[float, float, float, float]


def _box(x: float, y: float, length: float) -> _Box:
    return x, y - 11, x + length, y + 3


def _overlap(a: _Box, b: _Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def bars(title: str, rows: Sequence[tuple[str, float, str]]) -> str:
    """A bar for each (name, value, value as a text), the longest for the largest value."""
    most = max(value for _, value, _ in rows) or 1
    begin = 20 + _LETTER * max(len(name) for name, _, _ in rows)
    room = WIDTH - begin - 90
    parts = []
    for number, (name, value, said) in enumerate(rows):
        top = number * _ROW + 4
        parts.append(_text(begin - 10, top + 16, name, "end"))
        length = max(2.0, room * value / most)
        parts.append(
            f'<rect x="{begin:.1f}" y="{top}" width="{length:.1f}" height="22" rx="3" '
            f'fill="{_COLOUR}"/>'
        )
        parts.append(_text(begin + length + 8, top + 16, said, "start"))
    return _svg(WIDTH, _ROW * len(rows) + 4, parts, title)


def _svg(width: int, height: int, parts: Sequence[str], title: str) -> str:
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(title)}" '
        'font-family="system-ui,Segoe UI,Noto Sans,sans-serif" font-size="13">'
        + "".join(parts)
        + "</svg>"
    )


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="currentColor" stroke-opacity="0.15"/>'


def _text(x: float, y: float, words: str, anchor: str) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text {place} fill="currentColor">{escape(words)}</text>'
