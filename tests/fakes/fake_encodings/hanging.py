"""An encoding whose file never ends to be imported."""

import time

time.sleep(600)
