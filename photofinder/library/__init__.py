"""What the app remembers, in SQLite: roots, files, photos, vectors, thumbnails.

A photo is a content (the hash of a file's bytes); files are the paths that hold it. No row,
cursor or connection leaves this package: frozen records do.
"""
