"""The main window and the life of the one process that shows it."""
