"""Sentences from below the window (errors, remedies, what is wrong with a file) in its language.

They are written in English where they arise, and kept in the library and in logs like that; here
a sentence is recognised by the text around its values, and said with the same values.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from photofinder.gui.known_sentences import SENTENCES

_GAP = re.compile(r"\{(\d+)\}")


def said(sentence: str | Exception) -> str:
    """A sentence, or that of an error, in the window's language; one that nobody knows is given
    back as it is. A value may be a sentence of its own, as the reason of a failure is.
    """
    return _said(str(sentence))


def _said(sentence: str) -> str:
    for template in _templates():
        values = _values(template, sentence)
        if values is not None:
            if template.endswith("}."):
                values[-1] = _said(f"{values[-1]}.")[:-1]  # a sentence has lent it its full stop
            known = QCoreApplication.translate("", template)
            return _filled(known, [_said(value) for value in values])
    subject, colon, rest = sentence.partition(": ")
    return f"{subject}{colon}{_said(rest)}" if colon else sentence


@cache
def _templates() -> tuple[str, ...]:
    """Those that say most come first: others may fit by chance."""
    return tuple(sorted(SENTENCES, key=lambda text: -len(_GAP.sub("", text))))


def _values(template: str, sentence: str) -> list[str] | None:
    """What stands in the gaps of a template; None where the sentence is another one."""
    first, *others = _GAP.split(template)[::2]
    if not sentence.startswith(first) or (not others and sentence != first):
        return None
    values: list[str] = []
    place = len(first)
    for number, text in enumerate(others, 1):
        last = number == len(others)
        end = len(sentence) - len(text) if last else sentence.find(text, place + 1)
        if end <= place or not sentence.startswith(text, end):
            return None
        values.append(sentence[place:end])
        place = end + len(text)
    return values


def _filled(text: str, values: list[str]) -> str:
    return _GAP.sub(lambda gap: values[int(gap[1]) - 1], text)
