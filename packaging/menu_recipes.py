"""Writes the menu entries for Windows and macOS, to be installed by hand or by an installer.

    python packaging/menu_recipes.py windows "C:\\Program Files\\photofinder\\photofinder.exe" OUT
    python packaging/menu_recipes.py macos /Applications/photofinder.app/Contents/MacOS/photofinder OUT

OUT is a folder; see packaging/README.md for what to do with the files in it.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from photofinder.integration.macos import quick_action
from photofinder.integration.switch import LABEL
from photofinder.integration.windows import shell_verb, shell_verb_removal


def recipes(system: str, program: str) -> dict[str, bytes]:
    """The files for "windows" or "macos", by their paths below OUT."""
    if system == "windows":
        return {
            "photofinder-on.reg": shell_verb([program], LABEL),
            "photofinder-off.reg": shell_verb_removal(),
        }
    if system == "macos":
        files = quick_action([program], LABEL)
        return {f"{LABEL}.workflow/{name}": data for name, data in files.items()}
    raise SystemExit(f"'{system}' is neither windows nor macos.")


def main(words: list[str]) -> None:
    """Write the files."""
    if len(words) != 3:
        raise SystemExit(__doc__)
    system, program, out = words
    for name, data in recipes(system, program).items():
        path = Path(out) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(path)


if __name__ == "__main__":
    main(sys.argv[1:])
