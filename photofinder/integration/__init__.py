"""The program in the menus of the desktop: entries that are written on request, and taken away.

Every file written bears a mark in one of its first lines. Only files with that mark are ever
replaced or removed, so what others wrote stays as it is.
"""
