"""The background work as the user sees it: status, pauses, problems."""
