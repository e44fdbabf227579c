"""`python -m claimcheck` is the same as `claimcheck`."""

import sys

from claimcheck.cli import main

sys.exit(main())
