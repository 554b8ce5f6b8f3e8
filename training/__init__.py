"""How the embedded model was made: features, train, finish, evaluate, export, calibrate.

Nothing here is imported by the application. Every step is `python -m training.STEP`; README.md in
this folder lists them with their arguments, RUNS.md tells what was run for the shipped file.
"""
