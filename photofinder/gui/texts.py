"""Facts in words: numbers, sizes and dates by the user's locale, hostile text cut short."""

import os
import re
import urllib.parse
from collections.abc import Sequence

from PySide6.QtCore import QDate, QDateTime, QLocale, QTimeZone

from photofinder.errors import Reason
from photofinder.gui.language import tr
from photofinder.gui.sentences import said
from photofinder.library.records import Photo
from photofinder.paths import display
from photofinder.search.scores import Word

LONGEST = 200


def number(value: int) -> str:
    """A whole number with the locale's separators."""
    return QLocale().toString(value)


def photos(count: int) -> str:
    """A number of photos."""
    return tr("%Ln photo(s)", "", count)


def files(count: int) -> str:
    """A number of files."""
    return tr("%Ln file(s)", "", count)


def size(byte_count: int) -> str:
    """A size in bytes as people read it."""
    return QLocale().formattedDataSize(byte_count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def plain(text: str) -> str:
    """Text from a file, one line, cut short; show it as plain text only."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def moment(seconds: int) -> str:
    """A wall clock time as date and time."""
    return tr("{date}, {time}").format(date=day(seconds), time=time(seconds))


def local_moment(seconds: int) -> str:
    """Seconds since 1970 as date and time of this place."""
    when = QDateTime.fromSecsSinceEpoch(seconds)
    return moment(seconds + when.offsetFromUtc())


def short_moment(seconds: int) -> str:
    """A wall clock time as date and time, the name of the month cut short."""
    return tr("{date}, {time}").format(date=day(seconds, "MMM"), time=time(seconds))


def day(seconds: int, month_format: str = "MMMM") -> str:
    """A wall clock time as a date, month in letters: short dates are read differently by people.

    The locale's long format without the day of the week.
    """
    when = QDateTime.fromSecsSinceEpoch(seconds, QTimeZone(QTimeZone.Initialization.UTC))
    locale = QLocale()
    long = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").strip(" ,،、")
    return locale.toString(when.date(), long.replace("MMMM", month_format))


def typed_date() -> str:
    """The format in which dates are typed: the locale's short one, years with all digits."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def days(first: int, last: int) -> str:
    """From a date to a date, both wall clock times."""
    begin, end = day(first), day(last)
    return begin if begin == end else tr("{first} – {last}").format(first=begin, last=end)


def month(months: int) -> str:
    """Months since January 1970 as 'May 2024'."""
    year, index = divmod(months, 12)
    name = QLocale().standaloneMonthName(index + 1)
    return tr("{month} {year}").format(month=name, year=1970 + year)


def named_month(name: str, year: str) -> str:
    """A month with its year."""
    return tr("{month} {year}").format(month=name, year=year)


def month_name(index: int) -> str:
    """The name of a month, 1 to 12."""
    return QLocale().standaloneMonthName(index)


def first_second(year: int, month_index: int = 1) -> int:
    """The moment at which a month begins."""
    start = QDate(year, month_index, 1).startOfDay(QTimeZone(QTimeZone.Initialization.UTC))
    return start.toSecsSinceEpoch()


def duration(seconds: float) -> str:
    """A remaining time, roughly: nobody needs seconds."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 90:
        return tr("{} min").format(number(minutes))
    return tr("{} h").format(number(round(minutes / 60)))


def name_of(photo: Photo) -> str:
    """The file name of a photo, for people."""
    return display(os.path.basename(photo.path))


def tip_of(photo: Photo) -> str:
    """Name, place and size of a photo in three lines."""
    lines = [display(photo.path), f"{number(photo.width)} × {number(photo.height)}"]
    lines[1] += f" · {size(photo.size)} · {moment(photo.moment)}"
    if len(photo.paths) > 1:
        lines.append(tr("%Ln file(s) with the same content", "", len(photo.paths)))
    if photo.offline:
        lines.append(f"{away(photo)}.")
    return "\n".join(lines)


def away(photo: Photo) -> str:
    """Why a photo cannot be reached at present."""
    if photo.held:
        return tr("Vanished with many others; waiting for your decision")
    return tr("Its drive is not connected")


def spoken(photo: Photo) -> str:
    """What a screen reader says for a photo."""
    return tr("{name}, {date}").format(name=name_of(photo), date=day(photo.moment))


def photo_number(row: int) -> str:
    """What a screen reader says for a photo whose facts are not there yet."""
    return tr("Photo {}").format(number(row))


def score_line(word: str, score: float) -> str:
    """The word of a hit with its number."""
    return tr("{word} · score {number}").format(word=word, number=QLocale().toString(score, "f", 2))


def coordinates(latitude: float, longitude: float) -> str:
    """A place on earth with hemispheres."""
    north = tr("N") if latitude >= 0 else tr("S")
    east = tr("E") if longitude >= 0 else tr("W")
    locale = QLocale()
    return (
        f"{locale.toString(abs(latitude), 'f', 4)}° {north}  "
        f"{locale.toString(abs(longitude), 'f', 4)}° {east}"
    )


def encoded_url(path: bytes) -> bytes:
    """A file URL as ASCII bytes; every byte of the path survives."""
    slashed = path.replace(b"\\", b"/") if os.name == "nt" else path
    prefix = b"file:///" if os.name == "nt" else b"file://"
    return prefix + urllib.parse.quote_from_bytes(slashed, safe=b"/:").encode()


def reason(value: Reason) -> str:
    """Why a file could not be used."""
    known = {
        Reason.UNREADABLE: tr("No permission to read it"),
        Reason.VANISHED: tr("It vanished"),
        Reason.EMPTY: tr("The file is empty"),
        Reason.NOT_A_PICTURE: tr("Not a picture"),
        Reason.UNSUPPORTED: tr("Kind of picture not supported"),
        Reason.DAMAGED: tr("Damaged or incomplete"),
        Reason.TOO_LARGE: tr("Too large"),
        Reason.TOO_SLOW: tr("Took too long to read"),
        Reason.CRASHED: tr("Reading it failed badly"),
        Reason.NO_MEMORY: tr("Needs too much memory"),
        Reason.CHANGING: tr("Still being written"),
        Reason.CLOUD: tr("Only in the cloud"),
        Reason.BAD_VECTOR: tr("Could not be compared"),
    }
    return known.get(value, str(value))


def all_photos() -> str:
    """The place that shows everything."""
    return tr("All photos")


def detail(text: str) -> str:
    """What is wrong with a file, the part first that tells one from another."""
    sentence = plain(said(text))
    cause = re.split(": |：", sentence, maxsplit=1)[-1]
    return cause[:1].upper() + cause[1:] or sentence


def problems() -> str:
    """The place that lists files that could not be used."""
    return tr("Problems")


def folders() -> str:
    """The heading above the watched folders."""
    return tr("Folders")


def dates() -> str:
    """The heading above years and months."""
    return tr("By date")


def word(value: Word) -> str:
    """How alike a hit is."""
    known = {
        Word.IDENTICAL: tr("Identical"),
        Word.NEAR: tr("Near"),
        Word.SIMILAR: tr("Similar"),
        Word.LOOSE: tr("Loose"),
        Word.UNLIKE: tr("Less alike"),
    }
    return known[value]


def match(value: Word, same_bytes: bool) -> str:
    """How alike a hit is, where people may delete on that word: only equal bytes are the same."""
    if value is Word.IDENTICAL:
        return tr("Identical files") if same_bytes else tr("Almost identical")
    return word(value)


def least(value: Word) -> str:
    """A stop of the slider that says how alike hits must be."""
    return tr("Everything") if value is Word.UNLIKE else word(value)


def folder_added(path: bytes) -> str:
    """A folder is watched from now on; its photos come in while this is read."""
    return tr("Watching {} from now on.").format(display(os.path.basename(path) or path))


def folder_removed(path: bytes) -> str:
    """A folder is not watched any more."""
    name = display(os.path.basename(path) or path)
    return tr("{} is out of the library. Its photos stay where they are.").format(name)


def problems_ignored(count: int) -> str:
    """Files are not listed among the problems any more."""
    return tr("%Ln file(s) left out of the list of problems.", "", count)


def time(seconds: int) -> str:
    """The time of day of a wall clock time."""
    when = QDateTime.fromSecsSinceEpoch(seconds, QTimeZone(QTimeZone.Initialization.UTC))
    return QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)


def decimal(value: float) -> str:
    """A number with one decimal."""
    return QLocale().toString(value, "f", 1)


def percent(share: float) -> str:
    """A share of one as a percentage."""
    return tr("{} %").format(number(round(100 * share)))


def too_many_pictures(most: int) -> str:
    """A search takes only so many examples."""
    return tr("A search takes up to %Ln picture(s): the first ones are used.", "", most)


def same_picture() -> str:
    """The section of hits that are the picture itself: its bytes, or saved or edited again."""
    return tr("Same picture")


def looks_alike() -> str:
    """The section of hits that are like it, no more than that."""
    return tr("Looks alike")


def found_by_words() -> str:
    """The section of hits that may show what words say."""
    return tr("Found by words")


def perhaps_same_picture() -> str:
    """The section of hits that the model takes for the picture, not yet compared with it."""
    return tr("Perhaps the same picture")


def same_moment() -> str:
    """The section of hits that were taken at the same time."""
    return tr("Same moment")


def nothing_like(examples: int, narrowed: bool) -> str:
    """A search found no photo at all; `narrowed` to a folder or dates."""
    if narrowed:
        return tr("No photo in what the search is narrowed to is alike.")
    return tr("No other photo in the library is like these %Ln photo(s).", "", examples)


def copies_in_tile(count: int) -> str:
    """Copies that are folded into one tile."""
    return tr("%Ln more copies of it in this tile", "", count)


def left_out(reasons: Sequence[str]) -> str:
    """Examples that could not be used while others were."""
    if len(reasons) == 1:
        return tr("{reason} The search goes on without it.").format(reason=reasons[0])
    return tr("%Ln picture(s) could not be used: {}", "", len(reasons)).format(reasons[0])


def photo_gone() -> str:
    """A photo left the library meanwhile."""
    return tr("This photo is not in the library any more.")


def pasted_picture() -> str:
    """The title of a bitmap without a file."""
    return tr("Pasted picture")


def quoted(words: str) -> str:
    """Words that the user typed, in the language's quotes."""
    return tr("“{}”").format(plain(words))


def part_of(photo: Photo) -> str:
    """The title of a part that was cut out of a photo."""
    return tr("Part of {}").format(plain(name_of(photo)))


def folder_name(path: bytes) -> str:
    """The last part of a folder's path."""
    return display(os.path.basename(path.rstrip(os.fsencode(os.sep))) or path)


def folders_dropped(paths: Sequence[bytes]) -> str:
    """The question after folders were dropped on the window."""
    if len(paths) == 1:
        return tr("Add the folder {} to the library?").format(folder_name(paths[0]))
    return tr("Add %Ln folder(s) to the library?", "", len(paths))


def what_watching_means() -> str:
    """What happens with a folder of the library."""
    return tr("Its photos are found from then on. Nothing in it is changed.")


def selected(count: int, total: int) -> str:
    """How many photos are selected."""
    return tr("%Ln of {} selected", "", count).format(number(total))
