"""What a copy is and how it differs from the file that stays: values, words and a tone."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale

from photofinder.gui import texts
from photofinder.gui.language import tr
from photofinder.imaging.match import Match, Verdict
from photofinder.imaging.quality import LOSSLESS, Quality
from photofinder.library.records import Photo
from photofinder.paths import display
from photofinder.search.kinds import Kind, Member

_WHOLE = 0.97
_TURNED = 1.0
_STEPS = 5


class Tone(StrEnum):
    """How a difference is to be read; colour and sign follow it."""

    SAME = "same"
    BETTER = "better"
    WORSE = "worse"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Details:
    """What is read for the group that is shown. `quality`: None where it is not known;
    `verdict`: of comparing with the keeper, None where they were not compared."""

    quality: Quality | None = None
    sidecar: bool = False
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card. `difference` is empty for the keeper."""

    name: str
    value: str
    difference: str = ""
    tone: Tone = Tone.SAME


def facts(
    kind: Kind,
    member: Member,
    keeper: Member,
    details: Details = Details(),
    keeper_details: Details = Details(),
) -> list[Fact]:
    """The lines of a card, always the same ones in the same order where they are known."""
    own, kept = member.photo, keeper.photo
    stays = member.path == keeper.path
    lines = [
        _resolution(own, kept, details.quality, keeper_details.quality),
        _size(own, kept),
        _format(own, kept),
        _quality(details.quality, keeper_details.quality),
        _date(own, kept),
        _folder(member.path, keeper.path),
    ]
    if stays:
        return [Fact(line.name, line.value) for line in lines if line is not None]
    part = _part(kind, member, details)
    return [line for line in (*lines, part) if line is not None]


def differing(cards: Sequence[Sequence[Fact]]) -> list[list[Fact]]:
    """Of each card only the lines that are not the same on all of them."""
    different = {fact.name for card in cards for fact in card if fact.tone is not Tone.SAME}
    return [[fact for fact in card if fact.name in different] for card in cards]


def _resolution(
    own: Photo, kept: Photo, quality: Quality | None, kept_quality: Quality | None
) -> Fact:
    value = f"{texts.number(own.width)} × {texts.number(own.height)}"
    pixels, all_pixels = own.width * own.height, kept.width * kept.height
    twins = own.content == kept.content  # what is known of one is true of the other
    if quality is not None and quality.detail < 1 and not twins and quality != kept_quality:
        words = tr("enlarged from about {}").format(texts.percent(quality.detail))
        return Fact(tr("Resolution"), value, words, Tone.WORSE)
    if sorted((own.width, own.height)) == sorted((kept.width, kept.height)):
        return Fact(tr("Resolution"), value, tr("same"))
    share = pixels / max(all_pixels, 1)
    if share < 0.995:
        words = tr("{} of the pixels").format(texts.percent(share) if share >= 0.01 else "< 1 %")
        return Fact(tr("Resolution"), value, words, Tone.WORSE)
    if share > 1.005:
        factor = QLocale().toString(share, "f", 1)
        return Fact(tr("Resolution"), value, tr("{} × the pixels").format(factor), Tone.BETTER)
    return Fact(tr("Resolution"), value, tr("other shape"), Tone.OTHER)


def _size(own: Photo, kept: Photo) -> Fact:
    value, apart = texts.size(own.size), own.size - kept.size
    if not apart:
        return Fact(tr("Size"), value, tr("same"))
    words = tr("{} less") if apart < 0 else tr("{} more")
    return Fact(tr("Size"), value, words.format(texts.size(abs(apart))), Tone.OTHER)


def _format(own: Photo, kept: Photo) -> Fact:
    value = own.format.upper()
    if own.format == kept.format:
        return Fact(tr("Format"), value, tr("same"))
    words = tr("not {}").format(kept.format.upper())
    return Fact(tr("Format"), value, words, Tone.OTHER)


def _quality(own: Quality | None, kept: Quality | None) -> Fact | None:
    if own is None:
        return None
    value = tr("lossless") if own.saved >= LOSSLESS else texts.number(own.saved)
    if own.real < own.saved - _STEPS:
        value = tr("{saved}, once {real}").format(saved=value, real=texts.number(own.real))
    if kept is None or abs(own.real - kept.real) < _STEPS:
        return Fact(tr("Quality"), value, tr("same"))
    if own.real < kept.real:
        return Fact(tr("Quality"), value, tr("more compressed"), Tone.WORSE)
    return Fact(tr("Quality"), value, tr("less compressed"), Tone.BETTER)


def _date(own: Photo, kept: Photo) -> Fact:
    name = tr("Taken")
    if own.taken_at is None:
        tone = Tone.SAME if kept.taken_at is None else Tone.WORSE
        words = tr("same") if kept.taken_at is None else tr("date is lost")
        return Fact(name, tr("not known"), words, tone)
    value = texts.short_moment(own.taken_at)
    if kept.taken_at is None:
        return Fact(name, value, tr("knows its date"), Tone.BETTER)
    apart = own.taken_at - kept.taken_at
    if not apart:
        return Fact(name, value, tr("same"))
    words = tr("{} later") if apart > 0 else tr("{} earlier")
    return Fact(name, value, words.format(_span(abs(apart))), Tone.OTHER)


def _span(seconds: int) -> str:
    for length, words in ((86400, tr("{} d")), (3600, tr("{} h")), (60, tr("{} min"))):
        if seconds >= length:
            return words.format(texts.number(round(seconds / length)))
    return tr("{} s").format(texts.number(seconds))


def _folder(own: bytes, kept: bytes) -> Fact:
    folder, other = os.path.dirname(own), os.path.dirname(kept)
    last = os.path.basename(folder) or folder
    if folder == other:
        return Fact(tr("Folder"), texts.plain(display(last)), tr("same"))
    # folders of one name are told apart by the way to them
    one_drive = os.path.splitdrive(own)[0] == os.path.splitdrive(kept)[0]
    namesakes = one_drive and last == os.path.basename(other)
    way = os.path.relpath(folder, os.path.commonpath((folder, other))) if namesakes else last
    return Fact(tr("Folder"), texts.plain(display(way)), tr("another folder"), Tone.OTHER)


def _part(kind: Kind, member: Member, details: Details) -> Fact | None:
    """How the picture lies in that of the keeper, or what can be said about it."""
    if kind is Kind.IDENTICAL:
        return Fact(tr("Picture"), tr("the same bytes"), tr("same"))
    if member.match is not None:
        words, tone = _lies(member.match)
        return Fact(tr("Picture"), tr("same shot"), words, tone)
    value = tr("alike, {}").format(QLocale().toString(member.score, "f", 2))
    if details.verdict is Verdict.CANNOT_TELL:
        words = tr("too little detail: cannot tell")
    elif details.verdict is Verdict.DIFFERENT:
        words = tr("another shot")
    else:
        words = tr("not compared point by point")
    return Fact(tr("Picture"), value, words, Tone.OTHER)


def _lies(match: Match) -> tuple[str, Tone]:
    words = []
    tone = Tone.SAME
    if match.covered < _WHOLE:
        words.append(tr("shows {} of it").format(texts.percent(match.covered)))
        tone = Tone.WORSE
    if match.area < _WHOLE:
        words.append(tr("more around it"))
        tone = Tone.OTHER if tone is Tone.SAME else tone
    turned = min(match.rotation, 360 - match.rotation)
    if turned >= _TURNED and not match.mirrored:
        words.append(tr("turned by {}°").format(texts.number(round(turned))))
        tone = Tone.OTHER if tone is Tone.SAME else tone
    if match.mirrored:
        words.append(tr("mirrored"))
        tone = Tone.OTHER if tone is Tone.SAME else tone
    return (", ".join(words) or tr("all of it")), tone
