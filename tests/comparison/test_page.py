"""The page: whole in itself, safe with any name, and with the pictures behind the numbers."""

import base64
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from photofinder.comparison.comparing import Comparison, compare, named
from photofinder.comparison.model_process import Stopper
from photofinder.comparison.page import MARK, page
from photofinder.comparison.plots import Point, bars, scatter
from photofinder.comparison.sample import in_albums
from photofinder.imaging.decode import open_rgb
from photofinder.paths import absolute, resources
from photofinder.search.model_registry import Registry
from tests.comparison.albums import write_albums

HOSTILE = '<script>alert("1")<'
VOID = {"meta", "line", "circle", "rect", "br"}


class WellFormed(HTMLParser):
    """Fails on a tag that is not closed in its place; gathers all attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    folder = tmp_path_factory.mktemp("page")
    write_albums(folder)
    (folder / "album 0" / "0.jpg").rename(folder / "album 0" / f"{HOSTILE}.jpg")
    return compare(
        named(Registry(resources() / "models"), ["hash", "orb", "<none>"]),
        list(in_albums(absolute(folder))),
        queries=4, labels=True, tell=lambda step, model, done, total: None, stop=Stopper(),
    )  # fmt: skip


def test_the_page_needs_nothing_from_outside_and_runs_nothing(comparison: Comparison) -> None:
    made = page(comparison)
    assert made.startswith(MARK)
    text = made.decode()
    found = WellFormed()
    found.feed(text)
    assert found.open == []
    assert not found.tags & {"script", "link", "iframe", "object", "embed", "form", "a"}
    assert not [name for name, _ in found.attributes if name in ("src", "href", "srcset")]
    assert not [name for name, _ in found.attributes if name.startswith("on")]
    assert "http:" not in text and "https:" not in text
    assert all(
        url.startswith("data:image/jpeg;base64,") for url in re.findall(r"url\((.*?)\)", text)
    )
    assert ("content", "default-src 'none'; img-src data:; style-src 'unsafe-inline'") in (
        found.attributes
    )


def test_names_are_text_whatever_they_hold(comparison: Comparison) -> None:
    text = page(comparison).decode()
    assert "<script" not in text and "&lt;script&gt;" in text
    assert "&lt;none&gt;" in text


def test_every_picture_that_is_used_is_there_and_small(comparison: Comparison) -> None:
    text = page(comparison).decode()
    rules = dict(re.findall(r"\.([pc][\d-]+)\{background-image:url\(data:[^,]*,([^)]*)\)", text))
    used = set(re.findall(r'<span class="([pc][\d-]+)"', text))
    assert used == set(rules) and any(name.startswith("c") for name in used)
    for data in rules.values():
        assert max(open_rgb(base64.b64decode(data)).shape) <= 128


def test_without_labels_and_with_no_model_at_all_there_is_still_a_page(
    tmp_path: Path,
) -> None:
    write_albums(tmp_path, albums=2)
    for names in (["hash"], ["none"]):
        found = compare(
            named(Registry(resources() / "models"), names),
            list(in_albums(absolute(tmp_path))),
            queries=2, tell=lambda step, model, done, total: None, stop=Stopper(),
        )  # fmt: skip
        text = page(found).decode()
        assert names[0] in text
        assert "Album mAP</th>" not in text


def test_plots_keep_all_points_inside_and_names_apart() -> None:
    rng = np.random.default_rng(0)
    points = [Point(f"model {n}", 10 ** rng.uniform(-1, 3), rng.uniform(0, 1)) for n in range(9)]
    drawn = scatter(points, "cost", "quality")
    for x, y in re.findall(r'cx="([\d.]+)" cy="([\d.]+)"', drawn):
        assert 0 <= float(x) <= 560 and 0 <= float(y) <= 340
    assert all(point.name in drawn for point in points)
    alone = scatter([Point("one", 1.0, 1.0)], "cost", "quality")
    assert alone.count("<circle") == 1 and "nan" not in alone
    assert 'width="2.0"' in bars("b", [("none", 0.0, "0"), ("much", 9.0, "9")])
