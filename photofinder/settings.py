"""What the user chose, kept as JSON in the library folder."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from photofinder.paths import atomic_write


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices with their defaults; `note` tells the user once when a file was unreadable."""

    model: str = ""
    """Name of the similarity model; empty means the bundled default."""
    workers: int = 0
    """Decode processes; 0 means one per core, at most four."""
    exclude: tuple[str, ...] = ()
    """Folder or file patterns (shell style) left out everywhere."""
    minimum_side: int = 32
    """Pictures with a shorter side below this, in pixels, are left out of searches."""
    speed: str = "full"
    """'full', or 'half': the computer rests as long as it works."""
    on_battery: str = "half"
    """What the indexing does on battery: 'full' speed, 'half' speed or 'pause'."""
    on_power_saver: str = "pause"
    """The same while the system saves power."""
    notify: bool = True
    """One message when long work is done and the window is not in front."""
    tray: bool = False
    """An icon in the notification area."""
    keeper_rules: tuple[str, ...] = ()
    """Which file of a group of copies to keep: the rules' names in order; empty: as usual."""
    look_alikes: str = "usual"
    """How much alike photos must be to stand in one group: 'strict', 'usual' or 'generous'."""
    companions: bool = True
    """Side files and films go to the trash with their photo; else such photos stay."""
    thumbnail_size: int = 160
    """Edge of a tile in the grid, in device-independent pixels."""
    appearance: str = "system"
    """'system', 'light' or 'dark'."""
    language: str = ""
    """Of the texts, as a locale name ('de', 'zh_CN'); empty: like the system."""
    window: str = ""
    """Geometry of the main window as the toolkit encodes it."""

    @classmethod
    def load(cls, path: Path) -> "tuple[Settings, str]":
        """Read the file: (settings, note). A damaged file is set aside as `.bad`.

        `note` is empty, or one sentence for the user. Unknown keys are ignored, so that an
        older version reads a newer file.
        """
        try:
            text = path.read_text("utf-8")
        except (FileNotFoundError, NotADirectoryError):
            return cls(), ""
        except (OSError, UnicodeDecodeError) as error:
            return cls(), _set_aside(path, str(error))
        try:
            values = json.loads(text)
            return cls()._with(values), ""
        except (ValueError, TypeError) as error:
            return cls(), _set_aside(path, str(error))

    def _with(self, values: Any) -> "Settings":
        if not isinstance(values, dict):
            raise TypeError("not an object")
        known: dict[str, Any] = {}
        for field in fields(self):
            if field.name not in values:
                continue
            value, default = values[field.name], getattr(self, field.name)
            if isinstance(default, tuple):
                if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
                    raise TypeError(f"{field.name} is not a list of texts")
                value = tuple(value)
            elif type(value) is not type(default):
                raise TypeError(f"{field.name} is not of type {type(default).__name__}")
            known[field.name] = value
        return replace(self, **known)

    def save(self, path: Path) -> None:
        """Write the file whole or not at all. Raises OSError."""
        atomic_write(path, json.dumps(asdict(self), indent=2, ensure_ascii=False).encode())


def _set_aside(path: Path, why: str) -> str:
    kept = path.with_suffix(".bad")
    try:
        path.replace(kept)
    except OSError:
        return f"The settings could not be read ({why}); the defaults are used."
    return f"The settings could not be read ({why}); defaults are used, the file is now {kept}."
