"""Learning from albums: folders whose names say what their photos have in common.

    labelled      photos of albums with their vectors, near copies known as such
    folds         parts that are held out, near copies never on both sides
    projection    a linear map that brings the photos of an album together
    classifier    which album a photo belongs to, by a linear layer with a probability
    neighbours    the same by the most similar photos, nothing learned but how far they count
    suggesting    the likeliest albums of a photo, and whether that is sure
    library_albums  the folders of a library as albums, with what the user said
    measuring     what projection and classifier do for photos that they did not see

Arrays alone but for reading photos in: `vectors` are float32 [n, d] of unit length (`look` of a
model), `labels` int64 [n] count into the albums' names.
"""
