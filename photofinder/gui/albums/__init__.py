"""Albums in the window: what a photo may belong to, and what the user says about that."""
