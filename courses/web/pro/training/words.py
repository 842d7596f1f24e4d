"""How agreement is said on screen."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext_lazy as _

from courses.training.rules.figures import Figure
from courses.training.rules.kappa import Strength, strength
from courses.web.pro.step_words import DIMENSIONS

STRENGTHS: dict[Strength, Any] = {
    Strength.LITTLE: _("little agreement"),
    Strength.SOME: _("some agreement"),
    Strength.GOOD: _("good agreement"),
    Strength.VERY_GOOD: _("very good agreement"),
}


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One dimension. kappa: with two decimals, None when it is not defined; strength: the same in words."""

    name: Any
    figure: Figure
    kappa: float | None
    strength: Any


def figure_lines(figures: Iterable[Figure]) -> list[FigureLine]:
    """Return figures as the templates show them."""
    return [
        FigureLine(
            name=DIMENSIONS[figure.dimension],
            figure=figure,
            kappa=None if figure.kappa is None else round(float(figure.kappa), 2),
            strength="" if figure.kappa is None else STRENGTHS[strength(figure.kappa)],
        )
        for figure in figures
    ]


def percent(share: Fraction) -> int:
    """Return a share in whole hundredths, rounded down: what is under the pass mark never looks like it."""
    return int(share * 100)
