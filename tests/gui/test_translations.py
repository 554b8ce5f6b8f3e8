"""Every text of the window is translated, whole and with its gaps, in every language."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from photofinder.gui import texts
from photofinder.gui.language import LANGUAGES, fitting, speak, tr
from tests.gui import spoken_texts

FORMS = {"en": 2, "de": 2, "es": 2, "ja": 1, "zh_CN": 1}
"""Forms of a text with a number, as Qt Linguist counts them."""
GAPS = re.compile(r"\{[^}]*\}|%L?n")
SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"

Message = ElementTree.Element


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Speaks English after a test that spoke another language."""
    yield
    speak(qapp, "en")


def messages(folder: Path, language: str) -> list[tuple[str, Message]]:
    """Context and message of a translation."""
    root = ElementTree.parse(folder / f"photofinder_{language}.ts").getroot()
    return [
        (context.findtext("name") or "", message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _forms(message: Message) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") != "yes":
        return [translation.text or ""]
    return [form.text or "" for form in translation.iter("numerusform")]


def test_no_shown_text_is_forgotten() -> None:
    found = [
        f"{path.relative_to(spoken_texts.PACKAGE)}:{line}: {text!r}"
        for path in spoken_texts.sources()
        for line, text in spoken_texts.forgotten(ast.parse(path.read_text("utf-8")))
    ]
    assert not found, "shown without tr():\n" + "\n".join(found)


def test_translated_texts_are_literals_and_numbers_go_through_the_function() -> None:
    wrong = []
    for path in spoken_texts.sources():
        tree = ast.parse(path.read_text("utf-8"))
        for call in spoken_texts.translated(tree):
            place = f"{path.relative_to(spoken_texts.PACKAGE)}:{call.lineno}"
            first = call.args[0]
            if not isinstance(first, ast.Constant):
                wrong.append(f"{place}: not a literal")
            elif "%n" in str(first.value):
                wrong.append(f"{place}: %n has no separators, write %Ln")
            elif ("%Ln" in str(first.value)) != (len(call.args) == 3):
                wrong.append(f"{place}: a number needs three arguments, and %Ln")
            elif len(call.args) == 3 and isinstance(call.func, ast.Attribute):
                wrong.append(f"{place}: self.tr finds no numbers in classes that inherit it")
    assert not wrong, "\n".join(wrong)


def test_every_text_of_the_program_is_in_the_files(translations: Path) -> None:
    used = set()
    for path in spoken_texts.sources():
        tree = ast.parse(path.read_text("utf-8"))
        for call in spoken_texts.translated(tree):
            if isinstance(call.args[0], ast.Constant):
                used.add((spoken_texts.context(tree, call), str(call.args[0].value)))
        used.update(("", text) for text in spoken_texts.marked(tree))
    for language in LANGUAGES:
        known = {(name, m.findtext("source")) for name, m in messages(translations, language)}
        wanted = {(name, text) for name, text in used if language != "en" or "%Ln" in text}
        new, gone = sorted(wanted - known), sorted(known - wanted)
        assert not new, f"{language}: run `make translations` and translate {new}"
        assert not gone, f"{language}: run `make translations`, nobody says {gone}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_is_complete(translations: Path, language: str) -> None:
    wrong = []
    for name, message in messages(translations, language):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = _forms(message)
        if translation.get("type") or not all(forms):
            wrong.append(f"{name}: {source!r} is not finished")
        elif len(forms) != (FORMS[language] if message.get("numerus") else 1):
            wrong.append(f"{name}: {source!r} has {len(forms)} forms")
        for form in forms:
            # the form for one may say it in a word
            gaps = sorted(GAPS.findall(form)), sorted(GAPS.findall(source))
            spared = message.get("numerus") and form is forms[0] and FORMS[language] > 1
            if gaps[0] != gaps[1] and not (
                spared and [g for g in gaps[1] if g != "%Ln"] == gaps[0]
            ):
                wrong.append(f"{name}: {source!r} has other gaps than {form!r}")
            edges = [text[: len(text) - len(text.lstrip())] for text in (form, source)]
            ends = [text[len(text.rstrip()) :] for text in (form, source)]
            if edges[0] != edges[1] or ends[0] != ends[1]:
                wrong.append(f"{name}: {source!r} has other spaces at its ends than {form!r}")
            if "(s)" in form or "%n" in form:
                wrong.append(f"{name}: {form!r} is no text for people")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_equal_texts_are_translated_equally(translations: Path, language: str) -> None:
    known: dict[str, list[str]] = {}
    for _, message in messages(translations, language):
        source = message.findtext("source") or ""
        assert known.setdefault(source, _forms(message)) == _forms(message), source


def test_the_tool_finds_what_the_files_hold(translations: Path, tmp_path: Path) -> None:
    place = tmp_path / "project"
    shutil.copytree(spoken_texts.PACKAGE.parent, place / "photofinder")
    shutil.copytree(translations, place / "resources" / "translations")
    (place / "packaging").mkdir()
    shutil.copy(SCRIPT, place / "packaging")
    subprocess.run([sys.executable, place / "packaging" / SCRIPT.name, "update"], check=True)
    for language in LANGUAGES:
        name = f"photofinder_{language}.ts"
        updated = (place / "resources" / "translations" / name).read_text("utf-8")
        assert updated == (translations / name).read_text("utf-8"), (
            f"run `make translations`: {name}"
        )
    known = Path("gui", "known_sentences.py")
    assert (place / "photofinder" / known).read_text("utf-8") == (
        spoken_texts.PACKAGE.parent / known
    ).read_text("utf-8"), "a sentence below the window has changed: run `make translations`"


def test_the_language_of_the_system_is_spoken_where_there_is_one() -> None:
    assert fitting(QLocale("de_AT").uiLanguages()) == "de"
    assert fitting(["fr-FR", "fr", "es-MX"]) == "es"
    assert fitting(QLocale("zh_SG").uiLanguages()) == "zh_CN"
    assert fitting(QLocale("zh_TW").uiLanguages()) == "en"  # other letters
    assert fitting(["C"]) == "en"


@pytest.mark.parametrize(
    ("language", "one", "many", "date"),
    [
        ("en", "1 photo", "12,345 photos", "May 2024"),
        ("de", "1 Foto", "12.345 Fotos", "Mai 2024"),
        ("es", "1 foto", "12.345 fotos", "mayo de 2024"),
        ("ja", "1 枚", "12,345 枚", "2024年5月"),
        ("zh_CN", "1 张照片", "12,345 张照片", "2024年五月"),
    ],
)
def test_numbers_and_dates_follow_the_language(
    qapp: QApplication, english_again: None, language: str, one: str, many: str, date: str
) -> None:
    assert speak(qapp, language) == language
    assert texts.photos(1) == one
    assert texts.photos(12_345) == many
    assert texts.month((2024 - 1970) * 12 + 4) == date


def test_standard_buttons_are_translated_too(qapp: QApplication, english_again: None) -> None:
    speak(qapp, "de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak(qapp, "en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_takes_the_place_of_the_one_before(
    qapp: QApplication, english_again: None
) -> None:
    speak(qapp, "de")
    assert tr("All photos") == "Alle Fotos"
    speak(qapp, "en")
    assert tr("All photos") == "All photos"
    assert speak(qapp, "nonsense") in LANGUAGES
