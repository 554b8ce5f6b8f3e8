"""The Windows shell: "Find similar photos" in the menu of every picture, for this user alone."""

from collections.abc import Sequence

from photofinder.integration.quoting import for_windows, registry_string

_KEY = r"HKEY_CURRENT_USER\Software\Classes\SystemFileAssociations\image\shell\photofinder"
_HEAD = "Windows Registry Editor Version 5.00\r\n\r\n"


def shell_verb(command: Sequence[str], label: str) -> bytes:
    """A .reg file that adds the verb; UTF-16 with a byte order mark, as regedit writes it.

    Windows starts the program once for each file, so one file is taken at a time.
    """
    run = f'{for_windows(command)} --similar "%1"'
    lines = (
        f"[{_KEY}]",
        f'"MUIVerb"={registry_string(label)}',
        f'"Icon"={registry_string(for_windows(command[:1]))}',
        '"MultiSelectModel"="Single"',
        "",
        f"[{_KEY}\\command]",
        f"@={registry_string(run)}",
        "",
    )
    return (_HEAD + "\r\n".join(lines)).encode("utf-16")


def shell_verb_removal() -> bytes:
    """A .reg file that takes the verb away, and nothing else."""
    return (_HEAD + f"[-{_KEY}]\r\n").encode("utf-16")
