"""From pixels to vectors, and from a question to the photos that answer it.

    onnx_file       what is in an ONNX file, read without running it
    onnx_extension  what an ONNX file lacks, written behind it
    model_spec      what the metadata of a model says, checked
    model_file      a model's bytes, compared with their hash
    model_registry  which models there are
    onnx_interface  what goes into an ONNX network and what comes out
    embedder        pixels to unit vectors
    network         the rows of an ONNX network (onnxruntime)
    tokenizer       words to numbers, as a network for words wants them
    byte_pairs      the tokenizer of CLIP
    unigram         the tokenizer of SigLIP
    text_tower      what the metadata says about a model's half for words
    text_embedder   words to unit vectors
    classical       the rows of SIFT, ORB, HOG, colour layout, hashes
    vlad            many local descriptors as one vector
    array_file      the file of a classical method
    vector_index    nearest neighbours by graph or exactly (usearch)
    output_index    the vectors of one output: a graph plus the rows that are not in it yet
    fair_lock       a lock given in the order of asking
    index_files     the graphs on disk, whole or not at all
    crash_point     places at which a test may kill the process
    vector_store    the indexes of one model, kept in step with the library
    scores          cosines to scores in 0..1 and their words
    look_scores     where the words begin for a model of the user's
    word_scores     where they begin for words
    sample_photos   photos to check a model with
    query           what is asked and what is answered
    examples        the vectors of a query's photos, files, pixels and words
    ranking         the order of candidates and the scores shown
    searcher        query to hits

Cosines inside the indexes, scores (1 = same) outside.
"""
