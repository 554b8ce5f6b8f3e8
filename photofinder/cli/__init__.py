"""The command line: the whole of photofinder without a window.

Each command is a function that takes the parsed arguments and a Console and returns the exit
code: 0 done, 1 done with a finding to act on, 2 refused with one line that says why.
"""
