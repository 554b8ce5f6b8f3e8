"""The review of duplicates: groups, cards, decisions, the dry run, the act."""
