"""Models and weights that others have published, and fetching them on request.

download   one file over the network; the only module that opens an internet socket
weights    the published weights of the architectures that `models add` knows
text_adoption    the half of a CLIP-type pair that embeds words
tokenizer_files  the forms in which tokenizers are published
"""
