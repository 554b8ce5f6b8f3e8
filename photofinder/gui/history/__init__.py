"""The clean-ups of the last 30 days, and taking them back."""
