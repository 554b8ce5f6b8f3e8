"""Rows that wrap, and labels that elide."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from photofinder.gui.elided_label import ElidedLabel
from photofinder.gui.flow_layout import FlowLayout

GAP = 8


def row(*widths: int, gap_before: int | None = None) -> tuple[QWidget, list[QWidget]]:
    """A widget with boxes of these widths, 20 high."""
    outer = QWidget()
    layout = FlowLayout(outer, spacing=GAP)
    boxes = []
    for number, width in enumerate(widths):
        if number == gap_before:
            layout.add_gap()
        box = QWidget()
        box.setFixedSize(width, 20)
        layout.addWidget(box)
        boxes.append(box)
    return outer, boxes


def places(outer: QWidget, boxes: list[QWidget], width: int) -> list[QRect]:
    outer.resize(width, outer.heightForWidth(width))
    outer.show()
    return [box.geometry() for box in boxes]


def test_what_does_not_fit_goes_to_the_next_line(qapp: QApplication) -> None:
    outer, boxes = row(100, 100, 100)
    assert [p.topLeft().toTuple() for p in places(outer, boxes, 320)] == [
        (0, 0),
        (108, 0),
        (216, 0),
    ]
    assert outer.heightForWidth(220) == 48
    assert [p.topLeft().toTuple() for p in places(outer, boxes, 220)] == [(0, 0), (108, 0), (0, 28)]
    assert outer.minimumSizeHint() == QSize(100, 20)


def test_what_follows_the_gap_goes_to_the_end(qapp: QApplication) -> None:
    outer, boxes = row(100, 50, 30, gap_before=1)
    assert [p.left() for p in places(outer, boxes, 400)] == [0, 312, 370]
    assert [p.left() for p in places(outer, boxes, 140)] == [0, 52, 110]


def test_it_is_mirrored_and_hidden_widgets_take_no_room(qapp: QApplication) -> None:
    outer, boxes = row(100, 50, 30)
    outer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    boxes[1].hide()
    shown = places(outer, boxes, 300)
    assert (shown[0].left(), shown[2].left()) == (200, 162)


def test_a_long_name_keeps_its_beginning_and_its_end(qapp: QApplication) -> None:
    label = ElidedLabel("a very long name of a photo from a holiday.jpg")
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 3
    label.resize(label.sizeHint())
    whole = label.grab().toImage()
    label.resize(label.sizeHint().width() // 2, label.height())
    half = label.grab().toImage()
    begin = QRect(0, 0, 20, label.height())
    assert half.copy(begin) == whole.copy(begin)
    assert label.text().endswith("holiday.jpg")  # as a screen reader says it
