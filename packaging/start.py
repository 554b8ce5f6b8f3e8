"""Entry script of the bundles: their decode workers start here too."""

import sys

from photofinder.imaging.worker_process import WORKER_ARGUMENT

if sys.argv[1:2] == [WORKER_ARGUMENT]:
    from photofinder.imaging.decode_worker import main as decode

    decode(sys.argv[2])
else:
    from photofinder.__main__ import main

    sys.exit(main())
