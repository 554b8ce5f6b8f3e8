"""The library's rows: files, photos, vectors, models, problems."""

import os
import sqlite3
from contextlib import closing

import numpy as np
import pytest

from photofinder.errors import Reason, UsageError
from photofinder.library.files import join
from photofinder.library.library import Library
from photofinder.library.records import Differences, FileState, RootState
from photofinder.paths import LibraryFolder
from tests.library.made import add_photos, model, new_photo, seen


@pytest.fixture
def library(library_folder: LibraryFolder):
    with Library(library_folder, writer=True) as opened:
        yield opened


def test_added_files_wait_newest_first_until_they_have_photo_and_vector(library: Library) -> None:
    row = model(library)
    root = library.roots.add(b"/photos", "v", b"photos")
    old, new = seen(b"", b"old.jpg", mtime=5), seen(b"a/b", b"new.jpg", mtime=9)
    library.files.apply(Differences(root.id, added=(old, new)))
    waiting = library.files.waiting(row.id, 10)
    assert [work.path for work in waiting] == [b"/photos/a/b/new.jpg", b"/photos/old.jpg"]
    assert library.files.waiting(row.id, 1, skip={waiting[0].file_id}) == [waiting[1]]
    with library.transaction():
        photo_id = library.photos.store(new_photo(waiting[0], b"x"))
    # The photo is known now but has no vector: it waits after the unread file.
    again = library.files.waiting(row.id, 10)
    assert [(work.path, work.photo_id) for work in again] == [
        (b"/photos/old.jpg", None),
        (b"/photos/a/b/new.jpg", photo_id),
    ]
    library.vectors.put(row, photo_id, np.ones(4, np.float32), np.ones(2, np.float32))
    assert [work.path for work in library.files.waiting(row.id, 10)] == [b"/photos/old.jpg"]


def test_names_that_are_no_text_come_back_byte_for_byte(library: Library) -> None:
    root = library.roots.add(b"/ph\xe9", "v", b"ph\xe9")
    (photo_id,) = add_photos(library, root.id, [seen(b"f\xff", b"caf\xe9.jpg")])
    photo = library.photos.get(photo_id)
    assert photo is not None and photo.paths == (b"/ph\xe9/f\xff/caf\xe9.jpg",)
    assert library.photos.by_path(b"/ph\xe9/f\xff/caf\xe9.jpg") == photo
    assert library.photos.by_path(b"/ph\xe9/f\xff/other.jpg") is None


@pytest.mark.parametrize("root", [b"/", b"/p", b"/p/\xff"])
@pytest.mark.parametrize("folder", [b"", b"2020", b"2020/05 \xe9"])
@pytest.mark.parametrize("name", [b"a.jpg", b"\xff.jpg", b""])
def test_the_parts_of_a_path_are_put_together_as_everywhere(
    root: bytes, folder: bytes, name: bytes
) -> None:
    assert join(root, folder, name) == os.path.join(root, folder, name)


def test_one_content_in_two_places_is_one_photo_and_leaves_with_its_last_path(
    library: Library,
) -> None:
    row = model(library)
    root = library.roots.add(b"/p", "v", b"p")
    library.files.apply(Differences(root.id, added=(seen(b"", b"a"), seen(b"s", b"b"))))
    with library.transaction():
        ids = {
            library.photos.store(new_photo(work, b"same"))
            for work in library.files.waiting(row.id, 9)
        }
    assert len(ids) == 1
    photo = library.photos.get(ids.pop())
    assert photo is not None and photo.paths == (b"/p/a", b"/p/s/b")
    first, second = library.files.known(root.id)
    library.files.apply(Differences(root.id, missing=(first.id,)))
    assert len(library.photos.timeline()) == 1
    library.files.apply(Differences(root.id, missing=(second.id,)))
    assert len(library.photos.timeline()) == 0
    library.files.apply(Differences(root.id, returned=((second.id, second.stat),)))
    assert library.photos.timeline().ids.tolist() == [photo.id]


def test_changed_file_is_read_again_and_its_old_photo_is_not_shown(library: Library) -> None:
    root = library.roots.add(b"/p", "v", b"p")
    add_photos(library, root.id, [seen(b"", b"a")])
    file = library.files.at(root.id, b"", b"a")
    assert file is not None
    changed = seen(b"", b"a", size=99, mtime=7).stat
    library.files.apply(Differences(root.id, changed=((file.id, changed),)))
    assert len(library.photos.timeline()) == 0
    active = library.models.active
    assert active is not None
    assert [work.stat for work in library.files.waiting(active.id, 9)] == [changed]


def test_moved_file_keeps_its_photo_and_replaces_a_missing_row(library: Library) -> None:
    root = library.roots.add(b"/p", "v", b"p")
    photo_id, other = add_photos(library, root.id, [seen(b"", b"a"), seen(b"", b"b")])
    a, b = library.files.known(root.id)
    library.files.apply(Differences(root.id, missing=(b.id,)))
    library.files.apply(Differences(root.id, moved=((a.id, seen(b"", b"b", inode=4)),)))
    photo = library.photos.get(photo_id)
    assert photo is not None and photo.paths == (b"/p/b",)
    assert library.photos.timeline().ids.tolist() == [photo_id]
    assert other not in library.photos.shown([photo_id, other])


def test_held_files_stay_shown_until_the_user_settles(library: Library) -> None:
    root = library.roots.add(b"/p", "v", b"p")
    add_photos(library, root.id, [seen(b"", b"a"), seen(b"", b"b")])
    ids = tuple(file.id for file in library.files.known(root.id))
    library.files.apply(Differences(root.id, missing=ids), hold=True)
    assert len(library.photos.timeline()) == 2 and library.counts().held == 2
    assert library.files.settle(root.id, gone=True) == 2
    assert len(library.photos.timeline()) == 0 and library.counts().missing == 2


def test_offline_root_greys_its_photos_and_makes_no_work(library: Library) -> None:
    row = model(library)
    root = library.roots.add(b"/p", "v", b"p")
    (photo_id,) = add_photos(library, root.id, [seen(b"", b"a")], row)
    library.files.apply(Differences(root.id, added=(seen(b"", b"later"),)))
    library.roots.set_state(root.id, RootState.OFFLINE)
    photo = library.photos.get(photo_id)
    assert photo is not None and photo.offline and photo.paths == (b"/p/a",)
    assert library.files.waiting(row.id, 9) == []
    assert len(library.photos.timeline()) == 1


def test_timeline_filters_by_folder_and_date(library: Library) -> None:
    root = library.roots.add(b"/p", "v", b"p")
    files = [seen(b"", b"1", mtime=1), seen(b"s", b"2", mtime=2), seen(b"s/t", b"3", mtime=3),
             seen(b"s2", b"4", mtime=4)]  # fmt: skip
    one, two, three, four = add_photos(library, root.id, files)
    photos = library.photos
    assert photos.timeline().ids.tolist() == [four, three, two, one]
    assert photos.timeline(folder=b"/p/s").ids.tolist() == [three, two]
    assert photos.timeline(folder=b"/").ids.tolist() == [four, three, two, one]
    assert photos.timeline(since=2, until=4).ids.tolist() == [three, two]
    assert photos.timeline(folder=b"/elsewhere").ids.tolist() == []
    assert photos.ids(folder=b"/p/s").tolist() == sorted([two, three])
    assert photos.ids(folder=b"/p/s", since=3).tolist() == [three]
    assert photos.ids(until=3).tolist() == sorted([one, two])


def test_nested_roots_merge_or_are_refused(library: Library) -> None:
    inner = library.roots.add(b"/p/inner", "v", b"p/inner")
    (photo_id,) = add_photos(library, inner.id, [seen(b"x", b"a")])
    (top_id,) = add_photos(library, inner.id, [seen(b"", b"b")])
    library.roots.protect(inner.id, True)
    outer = library.roots.add(b"/p", "v", b"p")
    assert [root.id for root in library.roots.list()] == [outer.id]
    assert library.roots.get(outer.id).protected
    assert {photo.path for photo in library.photos.many([photo_id, top_id])} == {
        b"/p/inner/x/a",
        b"/p/inner/b",
    }
    assert library.roots.add(b"/p", "v", b"p") == library.roots.get(outer.id)
    with pytest.raises(UsageError, match="already watched"):
        library.roots.add(b"/p/deep/er", "v", b"")


def test_removed_root_forgets_paths_and_keeps_vectors_for_its_return(library: Library) -> None:
    row = model(library)
    root = library.roots.add(b"/p", "v", b"p")
    add_photos(library, root.id, [seen(b"", b"a")], row)
    library.roots.remove(root.id)
    assert library.counts().photos == 0 and library.files.known(root.id) == []
    assert library.models.vectors(row.id) == 1


def test_two_crashes_quarantine_a_file_until_it_changes(library: Library) -> None:
    row = model(library)
    root = library.roots.add(b"/p", "v", b"p")
    library.files.apply(Differences(root.id, added=(seen(b"", b"bad"),)))
    (work,) = library.files.waiting(row.id, 9)
    library.files.fail(work.file_id, Reason.CRASHED, "died", retry_at=0, crashed=True)
    assert len(library.files.waiting(row.id, 9)) == 1
    library.files.fail(work.file_id, Reason.CRASHED, "died", retry_at=0, crashed=True)
    assert library.files.waiting(row.id, 9) == []
    (problem,) = library.files.problems()
    assert (problem.path, problem.reason, problem.strikes) == (b"/p/bad", Reason.CRASHED, 2)
    changed = seen(b"", b"bad", size=77).stat
    library.files.apply(Differences(root.id, changed=((work.file_id, changed),)))
    assert library.files.problems() == [] and len(library.files.waiting(row.id, 9)) == 1


def test_retry_and_ignore_of_problems(library: Library) -> None:
    row = model(library)
    root = library.roots.add(b"/p", "v", b"p")
    library.files.apply(Differences(root.id, added=(seen(b"", b"bad"),)))
    (work,) = library.files.waiting(row.id, 9)
    library.files.fail(work.file_id, Reason.DAMAGED, "cut", retry_at=None, crashed=False)
    assert library.files.waiting(row.id, 9) == [] and library.counts().problems == 1
    library.files.ignore([work.file_id], True)
    assert library.counts().problems == 0 and library.files.problems()[0].ignored
    library.files.retry([work.file_id])
    assert len(library.files.waiting(row.id, 9)) == 1
    library.files.ignore([work.file_id], True)
    repaired = seen(b"", b"bad", size=12).stat
    library.files.apply(Differences(root.id, changed=((work.file_id, repaired),)))
    assert [w.stat for w in library.files.waiting(row.id, 9)] == [repaired]


def test_refused_vector_is_a_problem_and_no_endless_work(library: Library) -> None:
    row = model(library)
    root = library.roots.add(b"/p", "v", b"p")
    library.files.apply(Differences(root.id, added=(seen(b"", b"a"),)))
    (work,) = library.files.waiting(row.id, 9)
    with library.transaction():
        photo_id = library.photos.store(new_photo(work, b"c"))
        library.vectors.refuse(row, photo_id, "not finite")
    assert library.files.waiting(row.id, 9) == []
    assert [p.reason for p in library.files.problems()] == [Reason.BAD_VECTOR]
    library.files.retry([work.file_id])
    assert len(library.files.waiting(row.id, 9)) == 1


def test_vectors_round_trip_in_float16_and_bad_ones_are_refused(library: Library) -> None:
    row = model(library)
    root = library.roots.add(b"/p", "v", b"p")
    first, second = add_photos(library, root.id, [seen(b"", b"a"), seen(b"", b"b")], row)
    look = np.array([0.1, -0.2, 0.3, 0.4], np.float32)
    library.vectors.put(row, first, look, np.zeros(2, np.float32))
    stored = library.vectors.of(row, [second, first, 999])
    assert stored.photo_ids.tolist() == [second, first]
    np.testing.assert_allclose(stored.look[1], look, atol=1e-4)
    # The replaced vector is the newest: an index replays it.
    assert library.vectors.after(row, 2).photo_ids.tolist() == [first]
    with pytest.raises(ValueError, match="finite"):
        library.vectors.put(row, first, np.full(4, np.nan, np.float32), np.zeros(2, np.float32))
    with pytest.raises(ValueError, match="length 4"):
        library.vectors.put(row, first, np.zeros(5, np.float32), np.zeros(2, np.float32))


def test_vector_with_a_flipped_byte_is_left_out_and_named(library: Library) -> None:
    row = model(library)
    root = library.roots.add(b"/p", "v", b"p")
    good, bad = add_photos(library, root.id, [seen(b"", b"a"), seen(b"", b"b")], row)
    with sqlite3.connect(library.folder.database) as other:
        other.execute("UPDATE vector SET look = zeroblob(8) WHERE photo_id = ?", (bad,))
    other.close()
    stored = library.vectors.after(row, 0)
    assert stored.photo_ids.tolist() == [good] and stored.damaged == (bad,)
    library.vectors.forget(row, stored.damaged)
    active = library.models.active
    assert active is not None
    assert [work.photo_id for work in library.files.waiting(active.id, 9)] == [bad]


def test_nobody_waits_only_when_every_photo_is_done(library: Library) -> None:
    root = library.roots.add(b"/p", "v", b"p")
    first, second = add_photos(library, root.id, [seen(b"", b"a"), seen(b"", b"b", inode=2)])
    other = library.models.register("other", "sha of other", 4, 2)
    vector, copy = np.ones(4, np.float32), np.ones(2, np.float32)
    library.vectors.refuse(other, first, "no")
    library.vectors.put(other, first, vector, copy)  # refused once, given one after all
    assert library.unembedded(other.id) == 1
    assert [work.photo_id for work in library.files.unembedded(other.id, 9)] == [second]
    library.vectors.refuse(other, second, "no")
    assert library.unembedded(other.id) == 0 and not library.files.unembedded(other.id, 9)
    assert library.counts().unembedded == 0  # of the active model


def test_newest_vectors_are_found_without_reading_the_others(library: Library) -> None:
    with closing(sqlite3.connect(library.folder.database)) as database:
        plan = database.execute(
            """EXPLAIN QUERY PLAN SELECT look FROM vector WHERE model_id = 1 AND seq > 5
            ORDER BY seq LIMIT 9"""
        ).fetchall()
    assert [row[3] for row in plan] == [
        "SEARCH vector USING INDEX vector_model (model_id=? AND rowid>?)"
    ]


def test_model_switch_swaps_only_when_told_and_can_be_cancelled(library: Library) -> None:
    one = model(library, "one")
    two = library.models.register("two", "sha of two", 8, 0)
    assert library.models.swap() is False
    library.models.aim(two.id)
    assert library.models.active == one and library.models.target == two
    library.models.aim(one.id)
    assert library.models.target is None
    library.models.aim(two.id)
    assert library.models.swap() and library.models.active == two
    assert library.models.target is None


def test_a_failing_transaction_writes_nothing(library: Library) -> None:
    root = library.roots.add(b"/p", "v", b"p")
    with pytest.raises(RuntimeError), library.transaction():
        library.roots.protect(root.id, True)
        raise RuntimeError
    assert not library.roots.get(root.id).protected


def test_states_are_known(library: Library) -> None:
    root = library.roots.add(b"/p", "v", b"p")
    library.files.apply(Differences(root.id, added=(seen(b"", b"a"),)))
    file = library.files.at(root.id, b"", b"a")
    assert file is not None and file.state is FileState.PRESENT
    library.files.vanished(file.id)
    assert library.counts().missing == 1
    assert os.path.basename(b"/p/a") == file.name
