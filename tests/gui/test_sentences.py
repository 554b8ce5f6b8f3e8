"""What is said below the window comes out in the window's language, with its values."""

import errno
import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from photofinder.errors import DecodeError, Reason, UsageError
from photofinder.gui import texts
from photofinder.gui.known_sentences import SENTENCES
from photofinder.gui.language import speak
from photofinder.gui.sentences import said
from photofinder.imaging.opened import check_size
from photofinder.indexing.inotify_limits import instances_advice, watches_advice
from photofinder.indexing.remedies import remedy
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speaks German, and English again after the test."""
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def test_in_english_every_sentence_is_as_it_was_written(qapp: QApplication) -> None:
    for template in SENTENCES:
        sentence = template
        for gap in range(1, 8):
            sentence = sentence.replace(f"{{{gap}}}", f"value {gap}")
        assert said(sentence) == sentence
    assert said("Nobody has ever written this.") == "Nobody has ever written this."
    assert said("") == ""


def test_errors_are_said_with_their_values(german: None, library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        library.roots.add(b"/photos", "volume", b"photos")
        with pytest.raises(UsageError) as inside:
            library.roots.add(b"/photos/2024", "volume", b"photos/2024")
    assert said(inside.value) == "/photos/2024 wird schon als Teil von /photos überwacht."
    with pytest.raises(DecodeError) as large:
        check_size(40_000, 30_000)
    assert said(large.value) == (
        "40000 × 30000 Bildpunkte sind mehr als die erlaubten 200 Megapixel."
    )
    assert "Platz schaffen" in said(remedy(OSError(), library_folder))


def test_a_value_may_be_a_sentence(german: None) -> None:
    inner = DecodeError(Reason.DAMAGED, "The picture cannot be decoded: image file is truncated.")
    sentence = f"/photos/a: b.jpg cannot be used: {inner.detail}"
    assert said(sentence) == (
        "/photos/a: b.jpg ist nicht brauchbar: "
        "Das Bild kann nicht gelesen werden: image file is truncated."
    )
    assert said("/photos/new: The folder may not be read by you.") == (
        "/photos/new: Zum Lesen des Ordners fehlt die Erlaubnis."
    )
    advice = said(watches_advice(b"/photos", 12))
    assert advice.startswith("/photos: 12 seiner Ordner können nicht überwacht werden")
    error = OSError(errno.EMFILE, os.strerror(errno.EMFILE))
    assert said(instances_advice(error)).startswith("Ordner können nicht überwacht werden")


def test_problems_tell_their_cause_in_the_language(german: None) -> None:
    assert texts.detail("The RAW file is damaged: no thumbnail.") == "No thumbnail."
    assert texts.detail("The file is empty.") == "Die Datei ist leer."
