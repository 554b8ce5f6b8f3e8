"""From pixels to vectors, and from a question to the photos that answer it.

    onnx_file       what is in an ONNX file, read without running it
    model_spec      what the metadata of a model says, checked
    model_file      a model's bytes, compared with their hash
    model_registry  which models there are
    embedder        pixels to unit vectors (onnxruntime)
    vector_index    nearest neighbours by graph or exactly (usearch)
    output_index    the vectors of one output: a graph plus the rows that are not in it yet
    fair_lock       a lock given in the order of asking
    index_files     the graphs on disk, whole or not at all
    crash_point     places at which a test may kill the process
    vector_store    the indexes of one model, kept in step with the library
    scores          cosines to scores in 0..1 and their words
    query           what is asked and what is answered
    examples        the vectors of a query's photos, files and pixels
    ranking         the order of candidates and the scores shown
    searcher        query to hits

Cosines inside the indexes, scores (1 = same) outside.
"""
