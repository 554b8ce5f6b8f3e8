"""Decisions as a person makes, lists and takes them back; they outlive paths and the index."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from photofinder.library.decisions import DecisionKind
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.cli.run import photofinder
from tests.search.shots import jpeg, shot, write

KINDS = ("--kind", "identical", "--kind", "same_picture")


class Home:
    """A folder of photos and its library, used by the real commands only."""

    def __init__(self, base: Path) -> None:
        self.library = base / "library"
        self.photos = base / "photos"

    def run(self, *words: str) -> Any:
        done = photofinder(self.library, *words)
        assert done.code == 0, done.err
        return done.value

    def groups(self) -> list[tuple[str, set[str]]]:
        """(kind, names of the members besides the keeper) of each group."""
        return [
            (group["kind"], {Path(member["path"]).name for member in group["members"]})
            for group in self.run("duplicates", *KINDS)["groups"]
        ]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    whole = shot(1, 480, 360)
    write(home.photos, "whole.jpg", jpeg(whole, 95))
    write(home.photos, "half.jpg", jpeg(whole.resize((240, 180)), 80))
    home.run("index", str(home.photos))
    yield home


def test_a_settled_group_stays_away_through_moves_renames_and_a_new_index(home: Home) -> None:
    assert home.groups() == [("same_picture", {"half.jpg"})]
    listed = home.run(
        "decisions", "keep-both", str(home.photos / "whole.jpg"), str(home.photos / "half.jpg")
    )
    assert [d["kind"] for d in listed["decisions"]] == ["keep-both"]
    assert home.groups() == []

    (home.photos / "2021").mkdir()
    (home.photos / "half.jpg").rename(home.photos / "2021/renamed.jpg")
    home.run("rescan")
    assert home.groups() == []
    (decision,) = home.run("decisions")["decisions"]
    paths = {path for photo in decision["photos"] for path in photo["paths"]}
    assert paths == {str(home.photos / "whole.jpg"), str(home.photos / "2021/renamed.jpg")}

    home.run("roots", "remove", str(home.photos))
    assert [p["paths"] for p in home.run("decisions")["decisions"][0]["photos"]] == [[], []]
    elsewhere = home.photos.with_name("elsewhere")
    home.photos.rename(elsewhere)
    home.photos = elsewhere
    home.run("index", str(elsewhere))
    assert home.groups() == []

    # Someone new joins: the group is back and shows just that one.
    write(home.photos, "small.jpg", jpeg(shot(1, 480, 360).resize((200, 150)), 85))
    home.run("rescan")
    assert home.groups() == [("same_picture", {"small.jpg"})]
    home.run("decisions", "forget", str(decision["number"]))
    assert home.groups() == [("same_picture", {"renamed.jpg", "small.jpg"})]


def test_identical_files_are_settled_until_another_one_comes(home: Home) -> None:
    shutil.copy2(home.photos / "half.jpg", home.photos / "again.jpg")
    home.run("rescan")
    assert ("identical", {"half.jpg"}) in home.groups() or (
        ("identical", {"again.jpg"}) in home.groups()
    )
    both = [str(home.photos / name) for name in ("half.jpg", "again.jpg")]
    (decision,) = home.run("decisions", "keep-both", *both)["decisions"]
    assert decision["files"] == 2
    assert "identical" not in [kind for kind, _ in home.groups()]
    shutil.copy2(home.photos / "half.jpg", home.photos / "third.jpg")
    home.run("rescan")
    assert ("identical", {"third.jpg"}) in home.groups()


def test_what_cannot_be_decided_is_said(home: Home) -> None:
    for words in (
        ("list", "1"), ("forget",), ("forget", "one"), ("forget", "99"),
        ("stack", str(home.photos / "whole.jpg")),
        ("stack", str(home.photos / "whole.jpg"), str(home.photos / "none.jpg")),
    ):  # fmt: skip
        done = photofinder(home.library, "decisions", *words)
        assert done.code == 2 and done.err.startswith("photofinder: "), words
    home.run("decisions", "stack", *(str(home.photos / name) for name in ("whole.jpg", "half.jpg")))
    assert photofinder(home.library, "decisions", "forget", "1", "99").code == 2
    with Library(LibraryFolder(home.library)) as library:
        assert [decision.kind for decision in library.decisions.list()] == [DecisionKind.STACK]
    assert "one stack" in photofinder(home.library, "decisions", json=False).out
