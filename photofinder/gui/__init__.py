"""The window: widgets, models and sessions over the library, the searcher and the indexer.

    window       the main window, its parts and actions, and the one process that shows it
    places       the sidebar, and back and forward through places and searches
    grid         the photos as tiles, a million of them
    query        a search: its examples, what narrows it, its results
    viewer       one photo in the whole window
    duplicates   the review of duplicates; compare shows two to four files, history the clean-ups
    work         the background work: status, pauses, problems
    options      what the user chooses: first run, folders, settings, keys

In each of them a *session* holds state and decisions without widgets, a *model* is a Qt item model
over frozen records, and the rest are widgets: layout and connections.

Sessions read on one thread (query_thread); the newest request of a lane wins and an answer is
known by the number of its request. Thumbnails come from two threads (grid.thumbnail_loader) as
QImages. Nothing here writes: what changes the library is asked of the indexer.

A widget gets what it needs as arguments, never the application.
"""
