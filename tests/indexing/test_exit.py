"""The process ends in order, whatever its indexer is doing."""

import subprocess
import sys
from pathlib import Path

from photofinder.paths import LibraryFolder

_CODE = """
import sys, threading, time
from pathlib import Path
import numpy as np
from photofinder.indexing.indexer import Indexer
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from photofinder.search.vector_index import exact
from photofinder.settings import Settings

folder = LibraryFolder(Path(sys.argv[1]))
folder.create()
indexer = Indexer(folder, Registry(folder.models), Settings(), watch=False)
indexer.start()
rows = np.random.default_rng(0).standard_normal((200_000, 64), np.float32).astype(np.float16)
busy = threading.Event()

def search(_):
    end = time.monotonic() + 1
    while time.monotonic() < end:
        exact(rows, rows[0].astype(np.float32), 10)
        busy.set()

indexer.call(search)
busy.wait()
indexer.stop(0)
"""


def test_an_indexer_that_is_still_at_work_at_the_end_of_the_process_is_waited_for(
    library_folder: LibraryFolder,
) -> None:
    # Python would end its thread within usearch, which aborts the process
    done = subprocess.run(
        [sys.executable, "-c", _CODE, str(library_folder.folder)],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
