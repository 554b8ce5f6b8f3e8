"""The benchmark runs through and measures what it says; no figure is judged here."""

from pathlib import Path

import numpy as np

from photofinder.bench import made
from tests.cli.run import photofinder


def test_every_part_is_measured(tmp_path: Path) -> None:
    done = photofinder(tmp_path, "bench", "--photos", "6", "--sizes", "100")
    assert done.code == 0, done.err
    value = done.value
    assert value["pipeline"]["photos"] == 6 and value["search"][0]["photos"] == 100
    assert value["search"][0]["recall_at_10"] == 1.0
    assert value["pipeline"]["naive_s"] > 0
    for part in ("one_photo", "pipeline", "window"):
        assert all(figure >= 0 for figure in value[part].values()), value[part]
    assert not (tmp_path / "library.db").exists()


def test_made_vectors_are_unit_length_and_repeatable() -> None:
    first, again = (np.concatenate(list(made.vectors(12_000, 8))) for _ in range(2))
    assert first.shape == (12_000, 8) and np.array_equal(first, again)
    np.testing.assert_allclose(np.linalg.norm(first, axis=1), 1, atol=1e-5)


def test_variants_are_other_files_with_the_same_pixels() -> None:
    from photofinder.imaging.decode import open_rgb
    from photofinder.imaging.encoding import jpeg

    data = jpeg(made.picture(1, 64, 48))
    one, two = made.variants(data, 2)
    assert one != two != data
    assert np.array_equal(open_rgb(one), open_rgb(data))


def test_the_search_for_copies_is_measured_alone(tmp_path: Path) -> None:
    done = photofinder(tmp_path, "bench", "--duplicates", "20")
    assert done.code == 0, done.err
    (figures,) = done.value["duplicates"]
    assert (figures["photos"], figures["sought"], figures["wrong"]) == (20, 6, 0)
    assert figures["found"] >= 5 and 0 < figures["first_s"] <= figures["wall_s"]
