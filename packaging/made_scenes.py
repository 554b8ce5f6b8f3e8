"""Drawn scenes for screenshots: landscapes in many moods, the same at every run.

Nothing here is a photo of anybody or by anybody else; a seed gives a picture.
"""

import math
import random
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPolygonF,
    QRadialGradient,
)

WIDTH, HEIGHT = 1200, 800

Scene = Callable[[QPainter, random.Random], None]


def drawn(scene: Scene, seed: int) -> QImage:
    """A scene as a picture of WIDTH x HEIGHT pixels, with the grain of a photo."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    scene(painter, random.Random(seed))
    _grain(painter, random.Random(seed))
    painter.end()
    return image


def mountain_lake(p: QPainter, rng: random.Random) -> None:
    """Ranges one behind the other over a lake that mirrors them."""
    shore = HEIGHT * 0.62
    sky = rng.choice((("#35507f", "#f0a878"), ("#4a86c5", "#d8e9f5"), ("#5a4a7f", "#f3b7a0")))
    _sky(p, sky)
    _sun(p, rng.uniform(0.25, 0.75) * WIDTH, shore * 0.55, 46, "#fff1cf")
    far, near = QColor(sky[1]).darker(125), QColor("#1d3040")
    for step in range(4):
        share = step / 3
        _ridge(p, rng, shore * (0.62 + 0.11 * step), 150 - 28 * step, _mixed(far, near, share))
    _mirrored(p, shore)
    _trees(p, rng, HEIGHT * 0.99, 26, "#0f1c22")


def sea(p: QPainter, rng: random.Random) -> None:
    """The sun low over the sea, its light on the waves, perhaps a sail."""
    sky = rng.choice((("#27406b", "#ff9d5c"), ("#6c4f8b", "#ffb98a"), ("#2f6ea5", "#ffe2ae")))
    horizon = HEIGHT * 0.58
    _sky(p, sky, horizon)
    x = WIDTH * rng.uniform(0.3, 0.7)
    _sun(p, x, horizon - 60, 62, "#fff4d6")
    _clouds(p, rng, 7, horizon * 0.6, "#ffe9dc")
    water = QLinearGradient(0, horizon, 0, HEIGHT)
    water.setColorAt(0, QColor(sky[1]).darker(135))
    water.setColorAt(1, QColor("#12304a"))
    p.fillRect(QRectF(0, horizon, WIDTH, HEIGHT - horizon), water)
    for _ in range(420):
        depth = rng.random() ** 1.6
        y = horizon + depth * (HEIGHT - horizon)
        spread = 30 + depth * 200
        glow = QColor("#fff0c8")
        glow.setAlpha(int(30 + 90 * rng.random()))
        p.setBrush(glow)
        p.drawEllipse(QPointF(x + rng.gauss(0, spread), y), 10 + 34 * depth, 1 + 2.5 * depth)
    sail = WIDTH * rng.uniform(0.1, 0.9)
    p.setBrush(QColor("#14202e"))
    p.drawPolygon(_polygon((sail, horizon - 70), (sail, horizon), (sail + 34, horizon)))
    p.drawPolygon(
        _polygon((sail - 22, horizon + 3), (sail + 40, horizon + 3), (sail + 24, horizon + 14))
    )


def dunes(p: QPainter, rng: random.Random) -> None:
    """Sand in light and shade."""
    _sky(p, rng.choice((("#3f78b5", "#f5d9b0"), ("#7a5c86", "#f6c08d"))))
    _sun(p, WIDTH * rng.uniform(0.2, 0.8), 190, 40, "#fff6dd")
    light, shade = QColor("#e8b173"), QColor("#8a4f30")
    for step in range(5):
        base = HEIGHT * (0.48 + 0.12 * step)
        height, phase = 60 + 22 * step, rng.uniform(0, 6)
        crest = [
            (x, base - height * math.sin(x / (230 + 60 * step) + phase) * 0.7)
            for x in range(-20, WIDTH + 40, 20)
        ]
        fill = QLinearGradient(0, base - height * 0.7, 120, base + 120)
        fill.setColorAt(0, _mixed(light, shade, 0.08 * step))
        fill.setColorAt(1, _mixed(light, shade, 0.8 + 0.1 * step))
        p.setBrush(fill)
        p.drawPolygon(_polygon(*crest, (WIDTH + 40, HEIGHT), (-20, HEIGHT)))


def forest_in_fog(p: QPainter, rng: random.Random) -> None:
    """Firs that fade away."""
    tone = rng.choice(("#9fb7b2", "#b3bccb", "#c9b9a5"))
    _sky(p, (QColor(tone).darker(112).name(), "#eef2f0"))
    dark = QColor("#16302a")
    for step in range(5):
        share = step / 4
        colour = _mixed(QColor(tone), dark, 0.15 + 0.8 * share)
        _trees(p, rng, HEIGHT * (0.52 + 0.13 * step), 60 + 55 * step, colour.name(), 26 - 3 * step)
        veil = QLinearGradient(0, HEIGHT * (0.38 + 0.13 * step), 0, HEIGHT * (0.56 + 0.13 * step))
        mist = QColor("#f2f5f3")
        mist.setAlpha(0)
        veil.setColorAt(0, mist)
        mist.setAlpha(int(150 * (1 - share)))
        veil.setColorAt(1, mist)
        p.fillRect(QRectF(0, HEIGHT * (0.38 + 0.13 * step), WIDTH, HEIGHT * 0.2), veil)


def night(p: QPainter, rng: random.Random) -> None:
    """Stars, a moon and northern lights over hills."""
    _sky(p, ("#050b1e", "#1d3a5f"))
    for _ in range(520):
        star = QColor("white")
        star.setAlpha(rng.randrange(60, 255))
        p.setBrush(star)
        size = rng.uniform(0.6, 2.1)
        p.drawEllipse(QPointF(rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT * 0.7)), size, size)
    hue = rng.choice((150, 165, 290))
    for band in range(46):
        x = band * WIDTH / 44 + rng.gauss(0, 8)
        top = 120 + 110 * math.sin(band / 6 + rng.random()) + rng.gauss(0, 20)
        light = QLinearGradient(0, top, 0, top + 330)
        for place, alpha in ((0, 0), (0.35, 120), (1, 0)):
            colour = QColor.fromHsv((hue + band) % 360, 190, 240, alpha)
            light.setColorAt(place, colour)
        p.fillRect(QRectF(x, top, 32, 330), light)
    if rng.random() < 0.6:
        _sun(p, WIDTH * rng.uniform(0.1, 0.9), 130, 34, "#f4f1e2")
    _ridge(p, rng, HEIGHT * 0.78, 110, QColor("#0c1a24"))
    _trees(p, rng, HEIGHT, 90, "#060d12", 14)


def city(p: QPainter, rng: random.Random) -> None:
    """A skyline at dusk with lit windows, mirrored in a river."""
    shore = HEIGHT * 0.72
    _sky(p, rng.choice((("#1d2b52", "#f08a6c"), ("#243b6b", "#f6c27f"), ("#16213e", "#7b5ea7"))))
    for depth in range(3):
        x, colour = -20.0, _mixed(QColor("#6b5a7a"), QColor("#101626"), depth / 2)
        while x < WIDTH:
            width, height = rng.uniform(40, 100), rng.uniform(90, 330) * (0.7 + 0.2 * depth)
            p.fillRect(QRectF(x, shore - height, width, height), colour)
            for row in range(int(height // 16)):
                for column in range(int(width // 14)):
                    if depth and rng.random() < 0.35:
                        place = QRectF(x + 5 + column * 14, shore - height + 7 + row * 16, 6, 8)
                        p.fillRect(place, QColor(rng.choice(("#ffd98a", "#ffe9b8", "#f4b860"))))
            x += width + rng.uniform(-6, 16)
    _mirrored(p, shore)


def meadow(p: QPainter, rng: random.Random) -> None:
    """A field of flowers under a summer sky."""
    horizon = HEIGHT * 0.45
    _sky(p, ("#3f8ad0", "#e3f1fa"), horizon)
    _clouds(p, rng, 9, horizon * 0.75, "#ffffff")
    _ridge(p, rng, horizon + 10, 50, QColor("#5d8f6b"))
    ground = QLinearGradient(0, horizon, 0, HEIGHT)
    ground.setColorAt(0, QColor("#8fbf5a"))
    ground.setColorAt(1, QColor("#2f6b2c"))
    p.fillRect(QRectF(0, horizon, WIDTH, HEIGHT - horizon), ground)
    petals = rng.choice((("#e2483d", "#f2705c"), ("#f4c430", "#ffdf6b"), ("#8d63c9", "#b493e0")))
    for index in range(1300):
        depth = (index / 1300) ** 1.5
        at = QPointF(rng.uniform(0, WIDTH), horizon + depth * (HEIGHT - horizon))
        size = 1.2 + 11 * depth
        p.setBrush(QColor(rng.choice(petals)))
        p.drawEllipse(at, size, size * 0.8)
        p.setBrush(QColor("#3a2a12"))
        p.drawEllipse(at, size * 0.28, size * 0.24)


def balloons(p: QPainter, rng: random.Random) -> None:
    """Hot-air balloons over hills in the morning."""
    _sky(p, rng.choice((("#6fa8dc", "#fde6c8"), ("#8f9bd4", "#fbd0c0"))))
    for step in range(3):
        green = _mixed(QColor("#a9bfae"), QColor("#3d5a45"), step / 2)
        _ridge(p, rng, HEIGHT * (0.74 + 0.08 * step), 70, green)
    for _ in range(rng.randrange(3, 7)):
        size = rng.uniform(34, 105)
        x, y = rng.uniform(100, WIDTH - 100), rng.uniform(90, HEIGHT * 0.6)
        hue = rng.randrange(360)
        for stripe in range(5):
            p.setBrush(QColor.fromHsv((hue + 25 * (stripe % 2)) % 360, 170, 235 - 22 * stripe))
            p.drawEllipse(QPointF(x, y), size * (1 - stripe * 0.22), size * 1.12)
        p.setBrush(QColor("#5b3a20"))
        p.drawRect(QRectF(x - size * 0.13, y + size * 1.3, size * 0.26, size * 0.2))


SCENES: Sequence[Scene] = (
    mountain_lake, sea, forest_in_fog, meadow, city, dunes, night, balloons,
)  # fmt: skip


def _sky(p: QPainter, colours: tuple[str, str], height: float = HEIGHT * 0.75) -> None:
    gradient = QLinearGradient(0, 0, 0, height)
    gradient.setColorAt(0, QColor(colours[0]))
    gradient.setColorAt(1, QColor(colours[1]))
    p.fillRect(0, 0, WIDTH, HEIGHT, gradient)


def _sun(p: QPainter, x: float, y: float, size: float, colour: str) -> None:
    glow = QRadialGradient(QPointF(x, y), size * 6)
    light = QColor(colour)
    for place, alpha in ((0.0, 255), (0.16, 240), (0.19, 110), (1.0, 0)):
        light.setAlpha(alpha)
        glow.setColorAt(place, light)
    p.setBrush(glow)
    p.drawEllipse(QPointF(x, y), size * 6, size * 6)


def _clouds(p: QPainter, rng: random.Random, count: int, lowest: float, colour: str) -> None:
    for _ in range(count):
        x, y = rng.uniform(0, WIDTH), rng.uniform(40, lowest)
        for _ in range(9):
            puff = QColor(colour)
            puff.setAlpha(46)
            p.setBrush(puff)
            at = QPointF(x + rng.gauss(0, 70), y + rng.gauss(0, 9))
            p.drawEllipse(at, rng.uniform(40, 100), rng.uniform(10, 26))


def _ridge(p: QPainter, rng: random.Random, base: float, height: float, colour: QColor) -> None:
    """A line of mountains by halving its pieces, each with half the roughness."""
    line, rough = [0.0, rng.uniform(-1, 1), 0.0], 1.0
    while len(line) < 200:
        rough *= 0.55
        halves = [(a + b) / 2 + rng.gauss(0, rough * 0.6) for a, b in zip(line, line[1:])]
        line = [value for pair in zip(line, [*halves, 0]) for value in pair][:-1]
    step = WIDTH / (len(line) - 1)
    tops = [(i * step, base - height * (0.6 + value)) for i, value in enumerate(line)]
    fill = QLinearGradient(0, base - height * 1.6, 0, base + height)
    fill.setColorAt(0, colour.darker(108))
    fill.setColorAt(1, colour.lighter(118))
    p.setBrush(fill)
    p.drawPolygon(_polygon(*tops, (WIDTH, HEIGHT), (0, HEIGHT)))


def _trees(
    p: QPainter, rng: random.Random, base: float, height: float, colour: str, gap: int = 30
) -> None:
    p.setBrush(QColor(colour))
    p.drawRect(QRectF(0, base - height * 0.2, WIDTH, HEIGHT))
    x = -20.0
    while x < WIDTH + 20:
        tall = height * rng.uniform(0.65, 1.35)
        wide = tall * 0.34
        path = QPainterPath(QPointF(x, base - tall))
        for level in range(1, 6):
            share = level / 5
            path.lineTo(x + wide * share, base - tall * (1 - share))
            path.lineTo(x + wide * share * 0.55, base - tall * (1 - share) - 2)
        for level in range(5, 0, -1):
            share = level / 5
            path.lineTo(x - wide * share * 0.55, base - tall * (1 - share) - 2)
            path.lineTo(x - wide * share, base - tall * (1 - share))
        p.drawPath(path)
        x += gap * rng.uniform(0.7, 1.6)


def _mirrored(p: QPainter, shore: float) -> None:
    """Water below `shore` that shows what is above it, darker, in strips like waves."""
    image = p.device()
    assert isinstance(image, QImage)
    above = image.copy(0, 0, WIDTH, int(shore)).flipped(Qt.Orientation.Vertical)
    for row in range(int(HEIGHT - shore)):
        shift = 3 * math.sin(row / 3.1) * (1 + row / 60)
        p.drawImage(QRectF(shift - 8, shore + row, WIDTH + 16, 1), above, QRectF(0, row, WIDTH, 1))
    p.fillRect(QRectF(0, shore, WIDTH, HEIGHT - shore), QColor(16, 40, 66, 110))


def _grain(p: QPainter, rng: random.Random) -> None:
    for _ in range(9000):
        dark = QColor(0, 0, 0, 16) if rng.random() < 0.5 else QColor(255, 255, 255, 16)
        p.fillRect(QRectF(rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT), 2, 2), dark)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    parts = (
        a + (b - a) * min(1.0, share)
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3])  # type: ignore[index, misc]
    )
    return QColor(*(int(part) for part in parts))


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
