"""Learning from albums: folders whose names say what their photos have in common.

    labelled      photos of albums with their vectors, near copies known as such
    folds         parts that are held out, near copies never on both sides
    projection    a linear map that brings the photos of an album together
    classifier    which album a photo belongs to, by a linear layer with a probability
    measuring     what projection and classifier do for photos that they did not see

Arrays alone, no network and no database: `vectors` are float32 [n, d] of unit length (`look` of a
model), `labels` int64 [n] count into the albums' names.
"""
