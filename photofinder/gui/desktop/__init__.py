"""What the window asks of the desktop: show a file, say something, how the power stands."""
