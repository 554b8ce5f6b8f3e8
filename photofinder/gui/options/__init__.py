"""What the user chooses: the first run, folders, settings, keys."""
