"""Entry script of the bundles: their workers, which decode or hold a model, start here too."""

import sys

from photofinder.catalogue.trial import TRIAL_ARGUMENT
from photofinder.comparison.model_process import MODEL_WORKER_ARGUMENT
from photofinder.imaging.worker_process import WORKER_ARGUMENT

if sys.argv[1:2] == [WORKER_ARGUMENT]:
    from photofinder.imaging.decode_worker import main as decode

    decode(sys.argv[2])
elif sys.argv[1:2] == [MODEL_WORKER_ARGUMENT]:
    from photofinder.comparison.model_worker import main as hold_model

    hold_model(sys.argv[2])
elif sys.argv[1:2] == [TRIAL_ARGUMENT]:
    from photofinder.catalogue.trial import main as try_model

    try_model(sys.argv[2])
else:
    from photofinder.__main__ import main

    sys.exit(main())
