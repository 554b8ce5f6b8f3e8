"""The window: widgets, models and sessions over the library, the searcher and the indexer.

    session   state and decisions, no widgets: browse_session (where the user is, back and
              forward), search_session (a query and its results), work_session (indexing
              status, folders, problems), file_actions
    model     Qt item models over frozen records: photo_model, places_model, problem_model
    widget    layout and connections: main_window and the parts it is made of

Sessions read on one thread (query_thread); the newest request of a lane wins and an answer is
known by the number of its request. Thumbnails come from two threads (thumbnail_loader) as
QImages. Nothing here writes: what changes the library is asked of the indexer.

A widget gets what it needs as arguments, never the application.
"""
