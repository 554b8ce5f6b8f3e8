"""The networks that features are taken from, in plain torch.

Each is written after its paper and names its tensors as the published weights do (torchvision's
names; timm's for vision transformers), so that a checkpoint fits without torchvision at hand. The
classifier is left out: a backbone ends in a feature map or in tokens, and says how to pool them.
"""
