"""Two to four files side by side."""
