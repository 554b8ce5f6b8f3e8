import os
from pathlib import Path

import pytest

from photofinder import paths
from photofinder.settings import Settings


def test_display_never_fails_and_hides_control_characters() -> None:
    assert paths.display(b"/a/caf\xe9\n.jpg") == "/a/caf\ufffd\ufffd.jpg"
    assert paths.display("/a/ü.jpg".encode()) == "/a/ü.jpg"


def test_is_inside_compares_whole_names() -> None:
    assert paths.is_inside(b"/a/b", b"/a")
    assert paths.is_inside(b"/a", b"/a")
    assert paths.is_inside(b"/a", b"/")
    assert not paths.is_inside(b"/ab", b"/a")


def test_atomic_write_keeps_the_old_file_when_it_fails(tmp_path: Path) -> None:
    target = tmp_path / "file"
    paths.atomic_write(target, b"old")
    with pytest.raises(TypeError):
        paths.atomic_write(target, "no bytes")  # type: ignore[arg-type]
    assert target.read_bytes() == b"old" and os.listdir(tmp_path) == ["file"]


@pytest.mark.parametrize("year", [1902, 2400])
def test_every_time_fits_the_library(tmp_path: Path, year: int) -> None:
    file = tmp_path / "file"
    file.touch()
    seconds = (year - 1970) * 31_557_600
    os.utime(file, (seconds, seconds))
    stat = paths.FileStat.of(os.lstat(file))
    assert abs(stat.mtime_ns) < 1 << 63 and (stat.mtime_ns < 0) == (seconds < 0)


def test_only_own_files_can_be_removed(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"precious")
    with pytest.raises(ValueError, match="not inside"):
        paths.remove_own_file(photo, tmp_path / "cache")
    with pytest.raises(ValueError, match="not inside"):
        paths.remove_own_file(tmp_path / "cache" / ".." / "photo.jpg", tmp_path / "cache")
    assert photo.exists()


def test_same_folder_has_the_same_key_however_it_is_written(tmp_path: Path) -> None:
    folder = paths.LibraryFolder(tmp_path / "x")
    folder.create()
    assert folder.key == paths.LibraryFolder(tmp_path / "x" / ".." / "x").key


def test_settings_round_trip_and_unknown_keys(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert Settings.load(path) == (Settings(), "")
    chosen = Settings(model="m", exclude=("*.tmp",), workers=3)
    chosen.save(path)
    assert Settings.load(path) == (chosen, "")
    path.write_text('{"workers": 2, "from a newer version": [1]}')
    assert Settings.load(path) == (Settings(workers=2), "")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"workers": "two"}', '{"exclude": [1]}', "\udcff"]
)
def test_rubbish_in_settings_gives_defaults_one_note_and_keeps_the_file(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    settings, note = Settings.load(path)
    assert settings == Settings() and "settings.bad" in note
    assert path.with_suffix(".bad").read_bytes() == text.encode("utf-8", "surrogateescape")
    assert Settings.load(path) == (Settings(), "")
