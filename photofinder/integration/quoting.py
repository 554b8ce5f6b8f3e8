"""Commands as the files of the desktops want them written."""

import re
import shlex
import subprocess
from collections.abc import Sequence

_PLAIN = re.compile(r"[A-Za-z0-9_./:+@,-]+")


def for_shell(words: Sequence[str]) -> str:
    """One line for sh that runs these words."""
    return shlex.join(words)


def for_desktop_entry(words: Sequence[str]) -> str:
    """The value of an Exec key that runs these words.

    Desktop Entry Specification, "The Exec key": words in double quotes, with a backslash before
    quote, backtick, dollar and backslash, per cent signs doubled; then the escapes of strings.
    A program whose path holds a per cent or equals sign is started by the shell: GLib looks for
    it under the doubled sign, and the specification forbids the other one.
    """
    if "%" in words[0] or "=" in words[0]:
        words = ("/bin/sh", "-c", 'exec "$0" "$@"', *words)
    return " ".join(_desktop_word(word) for word in words)


def _desktop_word(word: str) -> str:
    word = word.replace("%", "%%")
    if _PLAIN.fullmatch(word.replace("%%", "")):
        return word
    quoted = '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
    return quoted.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def for_windows(words: Sequence[str]) -> str:
    """The command of a shell verb: quoted as C programs read it, per cent signs doubled."""
    return subprocess.list2cmdline(words).replace("%", "%%")


def registry_string(text: str) -> str:
    """A string value in a .reg file."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
