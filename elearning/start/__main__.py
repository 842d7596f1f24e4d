"""`python -m elearning.start TARGET` does a target of the Makefile, with the standard library only."""

import sys

OLDEST = (3, 11)


def main(arguments):
    """Do one target and return the exit code. This file is readable by any Python 3, to say that one is too old."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        print("Escale needs Python 3.11 or later; this one is " + found + ".", file=sys.stderr)  # noqa: T201
        return 1
    from elearning.start import targets

    return targets.do(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
