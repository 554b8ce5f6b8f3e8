"""The strip of a search in narrow windows: nothing overlaps, nothing is cut without a mark."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot

from photofinder.gui.query.chips import Chip, ChipRow
from photofinder.gui.query.request import Chip as Example
from photofinder.gui.query.request import Search
from photofinder.gui.window.top_bar import TopBar
from photofinder.search.query import PhotoExample

LONG = "a photograph with quite a long name.jpg"


def strip_with(qtbot: QtBot, width: int, examples: int) -> TopBar:
    """The bar at the top in a window of this width, with a search."""
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.resize(width, 48)
    chips = tuple(Example(PhotoExample(n), f"{n} {LONG}", n) for n in range(examples))
    bar.strip.show_search(Search(chips, folder=b"/x"), [None] * examples, "a folder")
    bar.show_strip()
    with qtbot.waitExposed(bar):
        bar.show()
    QApplication.processEvents()  # the parts that are hidden for want of room are laid out anew
    return bar


def places(bar: TopBar) -> list[QRect]:
    """Where the visible parts of the strip are, from left to right."""
    parts = [
        child
        for child in bar.strip.children()
        if isinstance(child, QWidget) and child.isVisible() and not isinstance(child, Chip)
    ]
    return sorted((part.geometry() for part in parts), key=QRect.left)


@pytest.mark.parametrize("width", [640, 900, 1280])
@pytest.mark.parametrize("examples", [1, 3, 10])
def test_no_part_of_the_strip_lies_over_another(qtbot: QtBot, width: int, examples: int) -> None:
    bar = strip_with(qtbot, width, examples)
    found = places(bar)
    assert all(one.right() < two.left() for one, two in pairwise(found))
    assert found[-1].right() <= bar.strip.rect().right()
    slider = bar.strip.findChild(QSlider)
    assert slider.width() >= slider.minimumWidth()


def test_the_chips_of_the_next_search_have_their_room(qtbot: QtBot) -> None:
    bar = strip_with(qtbot, 1280, 3)
    bar.strip.show_search(Search((Example(PhotoExample(1), LONG, 1),)), [None], "")
    chip = bar.strip.chips()[0]
    qtbot.waitUntil(lambda: chip.isVisible() and chip.width() == chip.sizeHint().width())
    assert bar.strip.findChild(ChipRow).horizontalScrollBar().maximum() == 0


def test_chips_shrink_with_an_ellipsis_and_then_scroll(qtbot: QtBot) -> None:
    bar = strip_with(qtbot, 900, 3)
    row = bar.strip.findChild(ChipRow)
    names = [child for child in row.findChildren(QWidget) if hasattr(child, "shown")]
    assert all("…" in name.shown for name in names if name.sizeHint().width() > name.width())
    assert any("…" in name.shown for name in names)
    bar = strip_with(qtbot, 900, 10)
    row = bar.strip.findChild(ChipRow)
    last = bar.strip.chips()[-1]
    assert row.horizontalScrollBar().maximum() > 0
    row.ensureWidgetVisible(last)
    right = last.mapTo(row.viewport(), QPoint(last.width(), 0)).x()
    assert right <= row.viewport().width() + 1
