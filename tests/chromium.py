"""The Chromium that tests and benchmark drive: the system's own."""

import os

from elearning.start import machine

PATH = os.environ.get("CHROMIUM") or machine.chromium()
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
