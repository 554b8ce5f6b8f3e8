"""Where every tile of the grid lies, by arithmetic alone: no item is ever asked for its size."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect


@dataclass(frozen=True, slots=True)
class Section:
    """Consecutive rows under one heading; an empty title takes no room."""

    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes in device-independent pixels; `tile` is the least edge of a tile, `caption` the
    height below each."""

    tile: int
    gap: int = 8
    caption: int = 0
    heading: int = 44
    margin: int = 16


class GridLayout:
    """Sections of equal cells in as many columns as fit; every answer costs O(log sections)."""

    def __init__(self, sections: Sequence[Section], metrics: Metrics, width: int) -> None:
        self.metrics = metrics
        self.sections = [section for section in sections if section.count] or [Section("", 0)]
        room = max(1, width - 2 * metrics.margin + metrics.gap)
        self.columns = max(1, room // (metrics.tile + metrics.gap))
        # What is left over makes the tiles larger, so that both edges are straight.
        self.tile = max(16, room // self.columns - metrics.gap)
        self._step_x = room / self.columns
        self.step_y = self.tile + metrics.caption + metrics.gap
        counts = [section.count for section in self.sections]
        self._first = [0, *accumulate(counts)]
        tops = [metrics.gap]
        for section in self.sections:
            lines = -(-section.count // self.columns)
            tops.append(tops[-1] + self._heading(section) + lines * self.step_y)
        self._top = tops

    def _heading(self, section: Section) -> int:
        return self.metrics.heading if section.title else self.metrics.margin - self.metrics.gap

    def _left(self, column: int) -> int:
        return self.metrics.margin + round(column * self._step_x)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._first[-1]

    @property
    def height(self) -> int:
        """Height of the whole content."""
        return self._top[-1] + self.metrics.margin

    def section_of(self, row: int) -> int:
        """The section in which a row lies."""
        return max(0, min(bisect_right(self._first, row) - 1, len(self.sections) - 1))

    def rect(self, row: int) -> QRect:
        """The tile with its caption, in content coordinates."""
        section = self.section_of(row)
        line, column = divmod(row - self._first[section], self.columns)
        top = self._top[section] + self._heading(self.sections[section])
        return QRect(
            self._left(column),
            top + line * self.step_y,
            self.tile,
            self.tile + self.metrics.caption,
        )

    def headings(self, top: int, bottom: int) -> list[tuple[Section, int]]:
        """The headings between two heights, with their own top."""
        first = max(0, bisect_right(self._top, top) - 1)
        result = []
        for index in range(first, len(self.sections)):
            if self._top[index] > bottom:
                break
            if self.sections[index].title:
                result.append((self.sections[index], self._top[index]))
        return result

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows whose line of tiles touches the heights from top to bottom."""
        if not self.count or bottom < top:
            return range(0)
        first = self._line(top, 0)
        last = self._line(bottom, 1)
        return range(first, max(first, last))

    def _line(self, y: int, after: int) -> int:
        """First row of the line at height y, or with `after` the first row behind that line."""
        section = max(0, min(bisect_right(self._top, y) - 1, len(self.sections) - 1))
        top = self._top[section] + self._heading(self.sections[section])
        line = (y - top) // self.step_y
        row = (line + after) * self.columns if line >= 0 else 0
        return self._first[section] + max(0, min(row, self.sections[section].count))

    def row_at(self, point: QPoint) -> int | None:
        """The row whose tile holds the point, or None between tiles."""
        for row in self.rows_between(point.y(), point.y()):
            if self.rect(row).contains(point):
                return row
        return None

    def rows_in(self, area: QRect) -> list[range]:
        """The rows whose tiles the area touches, as ranges of consecutive rows."""
        columns = [
            column
            for column in range(self.columns)
            if self._left(column) <= area.right() and self._left(column) + self.tile > area.left()
        ]
        rows = self.rows_between(area.top(), area.bottom())
        result: list[range] = []
        row = rows.start
        while columns and row < rows.stop:
            end = self._first[self.section_of(row) + 1]
            hit = range(min(row + columns[0], end), min(row + columns[-1] + 1, end))
            place = self.rect(row)
            if hit and place.top() <= area.bottom() and place.bottom() >= area.top():
                if result and result[-1].stop == hit.start:
                    result[-1] = range(result[-1].start, hit.stop)
                else:
                    result.append(hit)
            row = min(row + self.columns, end)
        return result

    def moved(self, row: int, lines: int) -> int:
        """The row so many lines below (above when negative), in the nearest column."""
        column = (row - self._first[self.section_of(row)]) % self.columns
        for _ in range(abs(lines)):
            section = self.section_of(row)
            start, end = self._first[section], self._first[section + 1]
            line = (row - start) // self.columns
            if lines > 0:
                if start + (line + 1) * self.columns < end:
                    row = min(start + (line + 1) * self.columns + column, end - 1)
                elif end < self.count:
                    row = min(end + column, self._first[section + 2] - 1)
                else:
                    break
            elif line > 0:
                row = start + (line - 1) * self.columns + column
            elif section > 0:
                above = self._first[section - 1]
                last_line = (start - 1 - above) // self.columns
                row = min(above + last_line * self.columns + column, start - 1)
            else:
                break
        return row
