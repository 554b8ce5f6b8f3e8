"""A search as the user builds it: examples, filters, the strip that shows it, what it found."""
