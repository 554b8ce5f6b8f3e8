"""The losses of both heads, each a function of tensors to one scalar."""

import torch
from torch import Tensor
from torch.nn import functional as F


def token_loss(predicted: Tensor, wanted: Tensor, weight: Tensor) -> Tensor:
    """1 - cosine between predicted and teacher tokens [n, d], weighted by [n]."""
    return ((1 - F.cosine_similarity(predicted, wanted)) * weight).sum() / weight.sum()


def dense_loss(predicted: Tensor, wanted: Tensor, weight: Tensor) -> Tensor:
    """1 - cosine in every cell of two maps [n, d, h, w], weighted by [n, h, w]."""
    cosine = F.cosine_similarity(predicted, wanted, dim=1)
    return ((1 - cosine) * weight).sum() / weight.sum().clamp(min=1.0)


def soft_label_loss(logits: Tensor, wanted: Tensor, weight: Tensor) -> Tensor:
    """Cross entropy against the teacher's probabilities [n, k] (Hinton et al. 2015)."""
    entropy = -(wanted * logits.log_softmax(1)).sum(1)
    return (entropy * weight).sum() / weight.sum()


def relation_loss(predicted: Tensor, wanted: Tensor, temperature: float = 0.1) -> Tensor:
    """KL between the batch's similarity distributions (Tejankar et al., ISD, 2021)."""
    mine = F.normalize(predicted, dim=1)
    eye = torch.eye(len(mine), dtype=torch.bool, device=mine.device)
    own = (mine @ mine.T / temperature).masked_fill(eye, -1e4)
    goal = (wanted @ wanted.T / temperature).masked_fill(eye, -1e4)
    return F.kl_div(own.log_softmax(1), goal.log_softmax(1), reduction="batchmean", log_target=True)


def copy_losses(
    first: Tensor, second: Tensor, queue: Tensor, queued: Tensor, numbers: Tensor, tau: float = 0.05
) -> tuple[Tensor, Tensor, Tensor]:
    """InfoNCE over two views and the entropy term of SSCD (Pizzi et al. 2022).

    `first` and `second` [n, d] are descriptors of the same photos `numbers` [n], unit length;
    `queue` [q, d] holds late descriptors of the photos `queued` [q] as further negatives.
    Returns InfoNCE, KoLeo (Sablayrolles et al. 2019) over batch and queue, and the share of views
    whose nearest descriptor is their counterpart.
    """
    n = len(first)
    z = torch.cat([first, second])
    sims = torch.cat([z @ z.T, z @ queue.T], 1)
    both = torch.cat([numbers, numbers])
    same = both[:, None] == torch.cat([both, queued])[None, :]
    rows = torch.arange(2 * n, device=z.device)
    partner = (rows + n) % (2 * n)
    positive = sims[rows, partner]
    negative = sims.masked_fill(same, -1e4)
    logits = torch.cat([positive[:, None], negative], 1) / tau
    nce = (logits.logsumexp(1) - logits[:, 0]).mean()
    nearest = negative.max(1).values
    koleo = -torch.log((2 - 2 * nearest).clamp(min=1e-6).sqrt()).mean()
    hits = (positive > nearest).float().mean()
    return nce, koleo, hits
