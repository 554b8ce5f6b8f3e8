"""How a file's picture lies in that of the file that stays, whichever the user chose for that."""

import math
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPolygonF, QTransform

from photofinder.gui.compare.state import placement
from photofinder.imaging.match import Match
from photofinder.library.records import Photo
from photofinder.search.kinds import Group, Kind, Member


def beside(group: Group, member: Member, keeper: Member) -> Member:
    """The member with its match to `keeper`. The search compared all with its own keeper; through
    that one every file is known beside every other."""
    if keeper.path == group.keeper.path or group.kind is not Kind.SAME_PICTURE:
        return member
    if member.path == group.keeper.path:
        return replace(member, match=keeper.match.inverted() if keeper.match else None)
    if member.match is None or keeper.match is None:
        return member
    laid = placement(group, member, keeper)
    return replace(member, match=_read(laid, member.photo, keeper.photo, member.match))


def _read(laid: QTransform, own: Photo, kept: Photo, known: Match) -> Match:
    """What a placement (relative places of `own` to those of `kept`) says."""
    whole = QPolygonF(QRectF(0, 0, 1, 1))
    seen = _area(laid.map(whole).intersected(whole))
    stretched = max(abs(laid.determinant()), 1e-9)
    # in pixels, where a turn is a turn
    across = laid.m11() * kept.width / max(own.width, 1)
    down = laid.m12() * kept.height / max(own.width, 1)
    return replace(
        known,
        transform=(
            laid.m11(), laid.m21(), laid.m31(), laid.m12(), laid.m22(), laid.m32(),
            laid.m13(), laid.m23(), laid.m33(),
        ),
        scale=math.hypot(across, down),
        rotation=math.degrees(math.atan2(down, across)) % 360,
        mirrored=laid.determinant() < 0,
        area=min(1.0, seen / stretched),
        covered=min(1.0, seen),
    )  # fmt: skip


def _area(corners: QPolygonF) -> float:
    points = [(point.x(), point.y()) for point in corners.toList()]
    following = points[1:] + points[:1]
    pairs = zip(points, following, strict=True)
    return abs(sum(x * v - u * y for (x, y), (u, v) in pairs)) / 2
