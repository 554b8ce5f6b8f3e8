"""Groups of copies in a made library of edits."""

import io
import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

from photofinder.library.decisions import DecisionKind
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.duplicates import DuplicateFinder
from photofinder.search.keeper import Rule, Why
from photofinder.search.kinds import Group, Kind
from photofinder.search.pair_finder import Limits
from tests.search.shots import exif, jpeg, shot, take_in, write

LIMITS = Limits(copy=0.7, look=0.7, alike=0.9)


@pytest.fixture
def library(library_folder: LibraryFolder) -> Iterator[Library]:
    with Library(library_folder, writer=True) as library:
        yield library


def finder(library: Library, **options: object) -> DuplicateFinder:
    def store(write: Callable[[Library], object]) -> object:
        return write(library)

    return DuplicateFinder(library, library.models.active, LIMITS, store, **options)  # type: ignore[arg-type]


def groups(library: Library, *kinds: Kind) -> list[Group]:
    return list(finder(library).groups(kinds or tuple(Kind)))


def names(group: Group) -> set[str]:
    return {os.fsdecode(os.path.basename(m.path)) for m in (group.keeper, *group.members)}


def test_the_four_kinds_are_told_apart(library: Library, photos_folder: Path) -> None:
    first, moment = shot(1), exif("2020:01:02 03:04:05")
    write(photos_folder, "a/shot1.jpg", jpeg(first, 92, exif=moment))
    write(photos_folder, "b/shot1.jpg", jpeg(first, 92, exif=moment))
    write(photos_folder, "shot1-small.jpg", jpeg(first.resize((180, 135)), 70))
    burst = exif("2020:01:02 03:04:07")
    write(photos_folder, "shot1-burst.jpg", jpeg(first.crop((4, 4, 360, 270)), 92, exif=burst))
    write(photos_folder, "shot1-other.jpg", jpeg(shot(2), 92))
    write(photos_folder, "shot9.jpg", jpeg(shot(9), 92))
    take_in(library, photos_folder)
    found = {kind: [g for g in groups(library) if g.kind is kind] for kind in Kind}
    assert [names(g) for g in found[Kind.IDENTICAL]] == [{"shot1.jpg"}]
    assert [names(g) for g in found[Kind.SAME_PICTURE]] == [{"shot1.jpg", "shot1-small.jpg"}]
    assert [names(g) for g in found[Kind.SAME_MOMENT]] == [{"shot1.jpg", "shot1-burst.jpg"}]
    assert all("shot9.jpg" not in names(g) for g in found[Kind.LOOKS_ALIKE])
    assert any("shot1-other.jpg" in names(g) for g in found[Kind.LOOKS_ALIKE])


def test_edits_are_found_and_the_crop_is_placed(library: Library, photos_folder: Path) -> None:
    first = shot(3, 720, 540)
    edits: dict[str, Image.Image] = {
        "half": first.resize((360, 270)),
        "crop": first.crop((180, 135, 540, 405)),
        "turned": first.rotate(90, expand=True),
        "mirror": ImageOps.mirror(first),
        "border": ImageOps.expand(first, 60, "white"),
        "grey": first.convert("L"),
        "bright": ImageEnhance.Brightness(first).enhance(1.3),
    }
    write(photos_folder, "shot3.jpg", jpeg(first, 95, exif=exif("2020:01:02 03:04:05")))
    for name, edit in edits.items():
        write(photos_folder, f"shot3-{name}.jpg", jpeg(edit, 80))
    take_in(library, photos_folder)
    (group,) = groups(library, Kind.SAME_PICTURE)
    assert names(group) == {"shot3.jpg", *(f"shot3-{name}.jpg" for name in edits)}
    assert group.keeper.path.endswith(b"shot3.jpg")
    crop = next(m for m in group.members if m.path.endswith(b"shot3-crop.jpg"))
    assert crop.match is not None
    corner = crop.match.matrix() @ (0, 0, 1)  # type: ignore[operator]
    assert corner[:2] == pytest.approx((0.25, 0.25), abs=0.01)
    mirror = next(m for m in group.members if m.path.endswith(b"shot3-mirror.jpg"))
    assert mirror.match is not None and mirror.match.mirrored


def test_a_brightened_copy_saved_more_finely_is_not_kept_for_that(
    library: Library, photos_folder: Path
) -> None:
    original = jpeg(shot(3, 720, 540), 80)
    write(photos_folder, "shot3-as-it-was-taken.jpg", original)
    with Image.open(io.BytesIO(original)) as picture:
        brighter = ImageEnhance.Brightness(picture).enhance(1.3)
    write(photos_folder, "shot3.jpg", jpeg(brighter, 97))
    take_in(library, photos_folder)
    (group,) = groups(library, Kind.SAME_PICTURE)
    assert group.keeper.path.endswith(b"shot3-as-it-was-taken.jpg")


def test_a_blurred_copy_without_loss_is_not_kept_for_that(
    library: Library, photos_folder: Path
) -> None:
    sharp = shot(3, 720, 540)
    write(photos_folder, "shot3-as-it-was-taken.jpg", jpeg(sharp, 80))
    stream = io.BytesIO()
    sharp.filter(ImageFilter.GaussianBlur(6)).save(stream, "PNG")
    write(photos_folder, "shot3.png", stream.getvalue())
    take_in(library, photos_folder)
    (group,) = groups(library, Kind.SAME_PICTURE)
    assert group.keeper.path.endswith(b"shot3-as-it-was-taken.jpg")


def test_the_same_photos_give_the_same_groups_in_any_order(tmp_path: Path) -> None:
    files = []
    for seed in (11, 12, 13):
        picture = shot(seed)
        files.append((f"shot{seed}.jpg", jpeg(picture, 95)))
        files.append((f"shot{seed}-a.jpg", jpeg(picture.resize((300, 225)), 80)))
        files.append((f"shot{seed}-b.jpg", jpeg(picture.crop((40, 30, 320, 240)), 85)))
    seen = []
    for attempt in range(3):
        random.Random(attempt).shuffle(files)
        folder = tmp_path / f"run{attempt}" / "photos"
        with Library(LibraryFolder(tmp_path / f"library{attempt}"), writer=True) as library:
            for name, data in files:
                write(folder, name, data)
                if attempt == 2:  # one photo after the other, a search after each
                    take_in(library, folder)
                    groups(library)
            take_in(library, folder)
            found = groups(library)
        seen.append({(g.kind, g.keeper.path[-12:], frozenset(names(g))) for g in found})
    assert seen[0] == seen[1] == seen[2]
    assert len(seen[0]) == 3


def test_nothing_is_compared_twice(library: Library, photos_folder: Path) -> None:
    for seed in (21, 22):
        write(photos_folder, f"shot{seed}.jpg", jpeg(shot(seed), 95))
        write(photos_folder, f"shot{seed}-b.jpg", jpeg(shot(seed).resize((200, 150)), 80))
    take_in(library, photos_folder)
    first = finder(library)
    assert len(list(first.groups())) == 2
    assert first.compared > 0
    again = finder(library)
    assert len(list(again.groups())) == 2
    assert again.compared == 0
    write(photos_folder, "shot21-c.jpg", jpeg(shot(21).resize((250, 188)), 80))
    take_in(library, photos_folder)
    third = finder(library)
    assert sorted(len(g.members) for g in third.groups((Kind.SAME_PICTURE,))) == [1, 2]
    assert 0 < third.compared <= 3


def test_hard_links_and_raw_with_its_jpeg_are_no_copies(
    library: Library, photos_folder: Path
) -> None:
    path = write(photos_folder, "shot4.jpg", jpeg(shot(4), 95))
    os.link(path, photos_folder / "shot4-link.jpg")
    write(photos_folder, "shot5.jpg", jpeg(shot(5), 90))
    write(photos_folder, "shot5.dng", jpeg(shot(5), 98))
    take_in(library, photos_folder)
    assert groups(library, Kind.IDENTICAL, Kind.SAME_PICTURE) == []


def test_a_decision_settles_a_group_until_someone_new_joins(
    library: Library, photos_folder: Path
) -> None:
    write(photos_folder, "shot6.jpg", jpeg(shot(6), 95))
    write(photos_folder, "shot6-b.jpg", jpeg(shot(6).resize((200, 150)), 80))
    take_in(library, photos_folder)
    (group,) = groups(library)
    decision = library.decisions.add(DecisionKind.KEEP_BOTH, group.contents)
    assert groups(library) == []
    os.rename(photos_folder / "shot6-b.jpg", photos_folder / "shot6-renamed.jpg")
    take_in(library, photos_folder)
    assert groups(library) == []
    write(photos_folder, "shot6-c.jpg", jpeg(shot(6).resize((260, 195)), 80))
    take_in(library, photos_folder)
    (group,) = groups(library)
    assert [os.path.basename(m.path) for m in group.members] == [b"shot6-c.jpg"]
    assert group.members[0].new
    library.decisions.remove(decision.id)
    (group,) = groups(library)
    assert len(group.members) == 2


def test_not_duplicates_is_remembered(library: Library, photos_folder: Path) -> None:
    write(photos_folder, "shot7.jpg", jpeg(shot(7), 95))
    write(photos_folder, "shot7-b.jpg", jpeg(shot(7).resize((200, 150)), 80))
    take_in(library, photos_folder)
    (group,) = groups(library)
    library.decisions.add(DecisionKind.NOT_DUPLICATES, group.contents)
    assert groups(library) == []


def test_identical_files_kept_on_purpose_return_with_a_new_one_alone(
    library: Library, photos_folder: Path
) -> None:
    data = jpeg(shot(8), 95)
    write(photos_folder, "a/shot8.jpg", data)
    write(photos_folder, "b/shot8.jpg", data)
    take_in(library, photos_folder)
    (group,) = groups(library)
    library.decisions.add(DecisionKind.KEEP_BOTH, group.contents, files=2)
    assert groups(library) == []
    write(photos_folder, "c/shot8.jpg", data)
    take_in(library, photos_folder)
    (group,) = groups(library)
    assert [m.path.split(b"/")[-2] for m in group.members] == [b"c"]


def test_stopping_keeps_what_was_found_out(library: Library, photos_folder: Path) -> None:
    for seed in range(31, 35):
        write(photos_folder, f"shot{seed}.jpg", jpeg(shot(seed), 95))
        write(photos_folder, f"shot{seed}-b.jpg", jpeg(shot(seed).resize((200, 150)), 80))
    take_in(library, photos_folder)
    stopped: list[int] = []
    stopping = finder(library, stop=lambda: bool(stopped))
    found = stopping.groups((Kind.SAME_PICTURE,))
    assert next(found).kind is Kind.SAME_PICTURE
    stopped.append(1)
    assert list(found) == []
    whole = finder(library)
    assert len(list(whole.groups((Kind.SAME_PICTURE,)))) == 4
    assert stopping.compared + whole.compared >= 4


def test_a_protected_folder_wins_and_the_rules_can_be_reordered(
    library: Library, tmp_path: Path
) -> None:
    sorted_folder, inbox = tmp_path / "sorted", tmp_path / "inbox"
    write(sorted_folder, "shot2-small.jpg", jpeg(shot(2).resize((200, 150)), 80))
    write(inbox, "shot2.jpg", jpeg(shot(2), 95))
    take_in(library, sorted_folder, protected=True)
    take_in(library, inbox)
    (group,) = groups(library)
    assert group.keeper.path.endswith(b"shot2-small.jpg")
    assert group.reasons[0].why is Why.PROTECTED
    (group,) = list(finder(library, rules=(Rule.RESOLUTION, Rule.PROTECTED)).groups())
    assert group.keeper.path.endswith(b"shot2.jpg")
