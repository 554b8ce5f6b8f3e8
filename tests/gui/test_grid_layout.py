"""The arithmetic of the grid, without a widget."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from photofinder.gui.grid.layout import GridLayout, Metrics, Section

SECTIONS = st.lists(
    st.builds(Section, st.sampled_from(["", "May 2024", "June"]), st.integers(0, 70)), max_size=6
)
LAYOUTS = st.builds(
    GridLayout,
    SECTIONS,
    st.builds(Metrics, st.integers(40, 300), caption=st.sampled_from([0, 20])),
    st.integers(0, 1600),
)


@given(LAYOUTS)
def test_every_tile_is_found_where_it_lies_and_none_overlaps(layout: GridLayout) -> None:
    previous = QRect()
    for row in range(layout.count):
        rect = layout.rect(row)
        assert layout.row_at(rect.center()) == row
        assert not rect.intersects(previous)
        assert rect.bottom() < layout.height
        previous = rect


@given(LAYOUTS)
def test_the_whole_area_holds_every_row_once(layout: GridLayout) -> None:
    found = [row for rows in layout.rows_in(QRect(0, 0, 2000, layout.height)) for row in rows]
    assert found == list(range(layout.count))
    assert layout.rows_between(0, layout.height) == range(layout.count)


@given(LAYOUTS, st.integers(0, 400), st.integers(0, 4000), st.integers(1, 900))
def test_rows_in_an_area_are_those_whose_tiles_touch_it(
    layout: GridLayout, left: int, top: int, size: int
) -> None:
    area = QRect(left, top, size, size)
    found = {row for rows in layout.rows_in(area) for row in rows}
    assert found == {row for row in range(layout.count) if layout.rect(row).intersects(area)}


@given(LAYOUTS, st.integers(1, 5))
def test_moving_by_lines_changes_the_height_and_stays_inside(
    layout: GridLayout, lines: int
) -> None:
    for row in range(0, layout.count, 7):
        below, above = layout.moved(row, lines), layout.moved(row, -lines)
        assert 0 <= above <= row <= below < layout.count
        assert layout.rect(below).top() > layout.rect(row).top() or below == row
        assert layout.rect(above).top() < layout.rect(row).top() or above == row


def test_a_narrow_view_has_one_column_and_an_empty_one_no_rows() -> None:
    narrow = GridLayout((Section("", 5),), Metrics(160), 40)
    assert narrow.columns == 1
    empty = GridLayout((), Metrics(160), 800)
    assert empty.count == 0
    assert empty.row_at(QPoint(20, 20)) is None
    assert list(empty.rows_between(0, 500)) == []


def test_a_million_rows_answer_at_the_end() -> None:
    layout = GridLayout([Section(f"month {n}", 4000) for n in range(250)], Metrics(160), 1200)
    last = layout.rect(999_999)
    assert layout.row_at(last.center()) == 999_999
    assert layout.headings(layout.height - 900, layout.height)[-1][0].title == "month 249"
