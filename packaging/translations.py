"""The translations, by Qt Linguist's tools, which come with PySide6.

    python packaging/translations.py build    compile what has changed: .ts -> .qm, for the app
    python packaging/translations.py update   bring the texts of the program into every .ts
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "es", "ja", "zh_CN")


def build() -> None:
    """Compile every .ts that is newer than its .qm."""
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        # two builds at once must not read each other's half
        with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
            made = Path(folder, target.name)
            _tool("lrelease", "-silent", str(source), "-qm", str(made))
            made.replace(target)


def update() -> None:
    """Texts that are new are unfinished in the .ts, texts that are gone are dropped.

    The English one holds the texts with a number alone: it says them in one and in many.
    """
    sources = sorted(str(path) for path in (ROOT / "photofinder" / "gui").rglob("*.py"))
    for language in LANGUAGES:
        only = ["-pluralonly"] if language == "en" else []
        target = ["-target-language", language, "-ts", str(FOLDER / f"photofinder_{language}.ts")]
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        _tool("lupdate", *options, *only, *sources, *target)


def _tool(name: str, *arguments: str) -> None:
    import PySide6

    folder = Path(PySide6.__file__).parent
    subprocess.run([folder / name, *arguments], check=True)


if __name__ == "__main__":
    commands = {"build": build, "update": update}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]]()
