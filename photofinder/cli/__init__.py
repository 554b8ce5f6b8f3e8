"""The command line: the whole of photofinder without a window.

Each command is a function that takes the parsed arguments and a Console and returns the exit
code: 0 done, or stopped by the user; 1 not all could be done, or the user is asked something;
2 refused with one line that says why.
"""
