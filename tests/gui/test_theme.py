"""Both schemes are readable: contrast by the WCAG formula; the icons exist and follow."""

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from photofinder.gui.duplicates.colours import SIGNS, colour, mark, ribbon
from photofinder.gui.duplicates.facts import Tone
from photofinder.gui.icons import drawing, icon
from photofinder.gui.theme import DARK, LIGHT, Colours, apply_theme, palette_of
from photofinder.paths import resources


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_reach_a_contrast_of_four_and_a_half(colours: Colours) -> None:
    for ground in (colours.window, colours.base, colours.raised, colours.hover):
        for text in (colours.text, colours.muted):
            assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.accent, colours.window) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_differences_and_ribbons_reach_it_too(qapp: QApplication, colours: Colours) -> None:
    palette = palette_of(colours)
    for tone in Tone:
        assert SIGNS[tone]  # never colour alone
        for ground in (colours.raised, colours.base):
            assert contrast(colour(tone, palette).name(), ground) >= 4.5, (tone, ground)
    for ground, text in (ribbon(palette), mark(palette)):
        assert contrast(text.name(), ground.name()) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_and_the_edges_of_boxes_can_be_seen(colours: Colours) -> None:
    # WCAG asks 3:1 of what is no text
    for ground in (colours.window, colours.base, colours.raised, colours.hover):
        assert contrast(colours.accent, ground) >= 3
        assert contrast(colours.muted, ground) >= 3


def test_every_icon_can_be_drawn_in_any_colour(qapp: QApplication) -> None:
    names = [path.stem for path in (resources() / "icons").glob("*.svg")]
    assert len(names) > 30
    for name in names:
        image = drawing(name, QColor("#ff0000"), 32)
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name


def test_icons_take_the_colours_of_the_palette(qapp: QApplication) -> None:
    dark = icon("photos", palette_of(DARK)).pixmap(24, 24).toImage()
    light = icon("photos", palette_of(LIGHT)).pixmap(24, 24).toImage()
    assert dark != light


def test_icons_show_the_state_of_their_button(qapp: QApplication) -> None:
    made = icon("photos", palette_of(LIGHT))
    pictures = [
        made.pixmap(QSize(16, 16), 1.5, mode, state).toImage()
        for mode, state in (
            (QIcon.Mode.Normal, QIcon.State.Off),
            (QIcon.Mode.Normal, QIcon.State.On),
            (QIcon.Mode.Disabled, QIcon.State.Off),
        )
    ]
    assert all(picture.width() == 24 for picture in pictures)
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_an_icon_can_be_copied_and_changed(qapp: QApplication) -> None:
    button = QToolButton()
    button.setIcon(icon("photos", palette_of(LIGHT)))
    changed = button.icon()
    changed.addPixmap(changed.pixmap(16, 16))
    button.setIcon(changed)
    gc.collect()
    assert not button.icon().pixmap(24, 24).isNull()


@pytest.mark.parametrize("appearance", ["dark", "light", "system", "rubbish"])
def test_a_scheme_can_be_chosen(qapp: QApplication, appearance: str) -> None:
    apply_theme(qapp, appearance)
    expected = DARK.window if appearance == "dark" else LIGHT.window
    assert QWidget().palette().window().color().name() == expected
    apply_theme(qapp, "light")
