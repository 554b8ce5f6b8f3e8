"""The models side by side on the user's own photos: which is fast, which is good.

sample        photos drawn by a seed, read in worker processes
model_worker  the child process that holds one model, so that its memory can be measured
model_process the parent's handle on it
measuring     one model over the sample
comparing     all of them, and how far they agree
page          the outcome as an HTML page with plots and pictures
"""
