"""Entry point: read the arguments, then a command, a running window, or a new one."""

import gc
import importlib
import os
import signal
import sys
import warnings
from collections.abc import Sequence
from types import FrameType

from photofinder.bench import command as bench
from photofinder.cli import parser
from photofinder.cli.console import Console
from photofinder.errors import PhotofinderError, UsageError
from photofinder.paths import LibraryFolder, absolute, default_library_folder, display, resources


def main(argv: Sequence[str] | None = None) -> int:
    """Run with these arguments; returns the exit code.

    0 done, or stopped by the user; 1 not all could be done, or the user is asked something;
    2 refused: one line on stderr says why.
    """
    # Names that are no text pass through pipes as they are.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="surrogateescape")
    words = sys.argv[1:] if argv is None else argv
    # Pillow warns of rubbish in files; what matters is raised as an error.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    console = Console("--json" in words)
    try:
        arguments = parser.build(bench.register).parse_args(words)
        arguments.library = (
            LibraryFolder(arguments.library) if arguments.library else default_library_folder()
        )
        if arguments.run is None:
            return _window(arguments.library, arguments.add, arguments.similar)
        from photofinder.search.model_registry import Registry

        arguments.registry = Registry(resources() / "models", arguments.library.models)
        module, _, function = arguments.run.partition(":")
        return int(getattr(importlib.import_module(module), function)(arguments, console))
    except PhotofinderError as error:
        console.note(str(error))
        return 2
    except KeyboardInterrupt:
        console.note("Stopped.")
        return 0
    except BrokenPipeError:
        # The reader of our output left (`| head`): nobody is there to be told.
        sys.stderr.close()
        return 0


def _window(folder: LibraryFolder, add: Sequence[str], similar: Sequence[str]) -> int:
    for path in (*add, *similar):
        if not os.path.exists(path):
            raise UsageError(f"{display(absolute(path))} does not exist.")
    # Loading takes a while; who ends us meanwhile is obeyed: nothing is open yet.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _end)
    from photofinder.gui.window.hand_over import Wishes, send

    wishes = Wishes(
        tuple(absolute(path) for path in add), tuple(absolute(path) for path in similar)
    )
    # First of all: a second start is over before anything heavy is loaded.
    if send(folder, wishes):
        return 0
    # Loading makes nothing but what stays: looking through it again and again for garbage would
    # take a tenth of the start. The window collects by itself, see photofinder.gui.garbage.
    gc.disable()
    try:
        from photofinder import app
    except ImportError as error:
        raise UsageError(
            f"The window needs system libraries that are missing ({error}). The commands work "
            "without it: photofinder --help."
        ) from error
    return app.run(folder, add=wishes.add, similar=wishes.similar)


def _end(number: int, frame: FrameType | None) -> None:
    """End at once: an exception can be lost on its way through the callbacks of an import."""
    del number, frame
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
