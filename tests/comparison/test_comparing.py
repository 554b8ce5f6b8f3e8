"""The shipped models measured on made albums, in real worker processes."""

import os
import shutil
import threading
from pathlib import Path

import numpy as np
import psutil
import pytest

from photofinder.comparison.comparing import Comparison, compare, named, overlap
from photofinder.comparison.measuring import EDITS
from photofinder.comparison.model_process import ModelProcess, Stopper
from photofinder.comparison.sample import Step, draw, in_albums
from photofinder.errors import ModelError, UsageError
from photofinder.paths import absolute, resources
from photofinder.search.embedder import Embedder
from photofinder.search.model_registry import Registry
from tests.comparison.albums import write_albums

SHIPPED = Registry(resources() / "models")


def silent(step: Step, model: str, done: int, total: int) -> None:
    """Hears and forgets."""


def compared(folder: Path, names: list[str], registry: Registry = SHIPPED) -> Comparison:
    return compare(
        named(registry, names), list(in_albums(absolute(folder))),
        queries=4, labels=True, tell=silent, stop=Stopper(),
    )  # fmt: skip


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    folder = tmp_path_factory.mktemp("albums")
    write_albums(folder)
    (folder / "album 0" / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
    shutil.copy(folder / "album 1" / "0.jpg", folder / "album 1" / "again.jpg")
    return compared(folder, [])


def test_every_shipped_model_is_measured(outcome: Comparison) -> None:
    assert {m.name for m in outcome.measured} == {m.name for m in named(SHIPPED, [])}
    assert {m.name for m in SHIPPED.list()} - {m.name for m in outcome.measured} <= {"surf"}
    assert outcome.unmeasured == ()
    for model in outcome.measured:
        assert model.pipeline_ms > 0 and model.embed_ms > 0
        assert 20e6 < model.memory < 4e9  # a Python process, and no whole machine
        assert set(model.copies.recall_at_1) == set(EDITS)
        assert model.albums is not None and model.albums.albums == 3


def test_broken_files_and_copies_are_counted_and_left_out(outcome: Comparison) -> None:
    assert (len(outcome.sample), outcome.sample.found, outcome.sample.repeated) == (15, 17, 1)
    ((path, detail),) = outcome.sample.skipped
    assert path.endswith(b"broken.jpg") and detail


def test_a_good_model_finds_albums_and_copies(outcome: Comparison) -> None:
    (ours,) = [m for m in outcome.measured if m.name == SHIPPED.default]
    assert ours.albums is not None and ours.albums.mean_average_precision > 0.9
    easy = [ours.copies.recall_at_1[edit] for edit in ("half_size", "jpeg_q30")]
    assert min(easy) == 1.0
    assert all(miss.photo != miss.answer for miss in ours.misses)
    lost = sum(round(4 * (1 - share)) for share in ours.copies.recall_at_1.values())
    assert len(ours.misses) == lost


def test_agreement_goes_both_ways_and_is_whole_with_oneself(outcome: Comparison) -> None:
    a, b = outcome.measured[:2]
    assert outcome.agreement[a.name, b.name] == outcome.agreement[b.name, a.name]
    assert overlap(a, a) == 1.0
    assert (a.nearest != np.arange(15)[:, None]).all()


def test_a_broken_and_an_unknown_model_do_not_stop_the_others(
    tmp_path: Path, outcome: Comparison
) -> None:
    models = tmp_path / "models"
    shutil.copytree(resources() / "models", models)
    (models / "orb.npz").write_bytes(b"damaged")
    folder = tmp_path / "albums"
    write_albums(folder)
    found = compared(folder, ["orb", "none", "hash"], Registry(models))
    assert [m.name for m in found.measured] == ["hash"]
    assert [m.name for m in found.unmeasured] == ["orb", "none"]
    assert all(m.problem.count("\n") == 0 for m in found.unmeasured)


def test_the_process_gives_the_vectors_that_the_app_gives() -> None:
    spec = SHIPPED.get(SHIPPED.default)
    size = spec.spec.size
    pixels = np.random.default_rng(3).integers(0, 256, (20, size, size, 3), dtype=np.uint8)
    with ModelProcess(spec, 2) as process, Embedder(spec) as embedder:
        process.load()
        apart, here = process.embed(pixels), embedder.embed(pixels)
        assert process.photos == 20 and process.cpu_s > 0
    assert apart.ok.all()
    assert float((apart.look * here.look).sum(axis=1).min()) > 0.9999


def test_the_memory_is_that_of_the_process_with_the_model(tmp_path: Path) -> None:
    ballast = np.ones(60_000_000, np.uint8)  # memory of this process is no matter
    used: dict[str, int] = {}
    for name in ("hash", SHIPPED.default):
        spec = SHIPPED.get(name)
        with ModelProcess(spec, 1) as process:
            process.load()
            process.embed(np.zeros((1, spec.spec.size, spec.spec.size, 3), np.uint8))
            used[name] = process.peak_bytes
    assert len(ballast) and used["hash"] < used[SHIPPED.default]
    assert used["hash"] < psutil.Process().memory_info().rss


def test_a_model_that_dies_is_said_in_one_sentence() -> None:
    spec = SHIPPED.get("hash")
    with ModelProcess(spec, 1) as process:
        process.load()
        process.kill()
        with pytest.raises(ModelError, match="ended by itself"):
            process.embed(np.zeros((1, spec.spec.size, spec.spec.size, 3), np.uint8))


def test_stopping_ends_the_model_at_work(tmp_path: Path) -> None:
    write_albums(tmp_path)
    stop = Stopper()
    before = psutil.Process().children()

    def tell(step: Step, model: str, done: int, total: int) -> None:
        if step is Step.LOADING:
            threading.Thread(target=stop.stop).start()

    with pytest.raises(UsageError, match="stopped"):
        compare(
            SHIPPED.list(), list(in_albums(absolute(tmp_path))), tell=tell, stop=stop, queries=4
        )
    ours = [child for child in psutil.Process().children() if child not in before]
    assert psutil.wait_procs(ours, timeout=10)[1] == []


def test_too_few_photos_are_refused(tmp_path: Path) -> None:
    write_albums(tmp_path, albums=1)
    with pytest.raises(UsageError, match="10 different photos"):
        compared(tmp_path, ["hash"])


def test_the_draw_is_fixed_by_its_seed_and_keeps_albums_together() -> None:
    found = [(b"%d/%d" % (album, n), str(album)) for album in range(40) for n in range(30)]
    first = draw(found, 100, 7, by_album=True)
    assert first == draw(found, 100, 7, by_album=True) != draw(found, 100, 8, by_album=True)
    albums = [album for _, album in first]
    assert max(albums.count(album) for album in set(albums)) == 20
    assert len(set(albums)) == 5
    assert len({album for _, album in draw(found, 100, 7, by_album=False)}) > 20
    assert draw(found, 5000, 7, by_album=True) == sorted(found)


def test_albums_are_the_first_subfolders(tmp_path: Path) -> None:
    (tmp_path / "a" / "deep").mkdir(parents=True)
    for name in ("a/1.jpg", "a/deep/2.jpg", "3.jpg"):
        (tmp_path / name).write_bytes(b"")
    found = {os.path.basename(path): album for path, album in in_albums(absolute(tmp_path))}
    assert found == {b"1.jpg": "a", b"2.jpg": "a", b"3.jpg": "."}
