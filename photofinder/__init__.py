"""photofinder: find similar photos and clean up copies, on this computer alone.

A folder of photos goes in; a right click on one of them answers with the similar ones.

    __main__   arguments; hand over to a running instance, or start the window
    app        composition root: builds the parts, connects them, shuts them down in order
    cli        the same work without a window: proof that nothing below needs Qt
    bench      measures the costs and prints them beside the machine's own limits
    export     published weights to ONNX models (torch; never loaded by the window)
    gui        widgets (layout), models (Qt item models), sessions (state and decisions)
    catalogue  networks and weights of others, fetched only when the user asks
    indexing   scanner, watcher, pipeline and the indexer, the only writer
    search     model registry, embedder (ONNX, classical), vector index (usearch), searcher
    library    SQLite: roots, files, photos, vectors, thumbnails
    imaging    bytes to pixels, facts and hashes, in worker processes with limits
    settings   what the user chose
    paths      where things are kept; bytes paths and their display form
    errors     every way this can fail that a person should read about

Each layer imports only those below it (checked in the test run). The way of a photo: the
watcher or a scan notices a file; the scanner compares disk and library; one transaction
writes the differences; "no vector for the active model" is the work queue; a worker process
decodes the file once into thumbnail, hashes and embedding input; batches are embedded and
stored; the index, a cache of the stored vectors, takes them over. The way of a question: a
stored vector (or an outside file, decoded and embedded) goes to the index, the nearest
photos come back with calibrated scores.
"""

import os

# The official onnxruntime wheels open sockets at import; this must be set before that.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
# Threads are ours to make: numpy's BLAS would wake all cores for every small product, and keep
# them spinning in between. It reads this when it is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
