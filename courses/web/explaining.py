"""What is said after an answer, for a page without JavaScript. What was typed is looked at here and forgotten."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from content.outlines import OptionOutline, StepKind, StepOutline
from content.practice.matching import find_refused, match

MAX_TYPED = 200


class NoAnswer(ValueError):  # noqa: N818 - it says what the form holds
    """The form holds no answer yet; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as events keep it. refused: index of the foreseen entry that was typed, for its explanation only."""

    chosen: tuple[str, ...] | None = None
    variant: int | None = None
    refused: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """One explanation. about: the option it belongs to, "" for the answer as a whole."""

    about: str
    why: str
    is_right: bool


def read_given(step: StepOutline, form: Mapping[str, list[str]], language: str) -> Given:
    """Return the answer in a posted form; raises NoAnswer when there is none. form: field name to its values."""
    if step.kind is StepKind.FILL:
        return _read_typed(step, " ".join(form.get("typed", []))[:MAX_TYPED], language)
    if step.kind is StepKind.ORDER:
        return _read_places(step, form)
    known = {option.key for option in step.options}
    chosen = tuple(dict.fromkeys(key for key in form.get("chosen", []) if key in known))
    if not chosen:
        raise NoAnswer(_("Choose an answer first."))
    return Given(chosen=chosen)


def _read_typed(step: StepOutline, typed: str, language: str) -> Given:
    if not typed.strip():
        raise NoAnswer(_("Write your answer first."))
    refused = [entry.text for entry in step.refused]
    variant = match(typed, step.accepted, refused, step.input_kind, step.typing_slip, language)
    foreseen = None if variant is not None else find_refused(typed, refused, step.input_kind, language)
    return Given(variant=variant, refused=foreseen)


def _read_places(step: StepOutline, form: Mapping[str, list[str]]) -> Given:
    places: dict[str, str] = {}
    for option in step.options:
        for place in form.get(f"place-{option.key}", [])[:1]:
            places[place] = option.key
    wanted = [str(number) for number in range(1, len(step.options) + 1)]
    if set(places) != set(wanted):
        raise NoAnswer(_("Give a different place to each line."))
    return Given(chosen=tuple(places[place] for place in wanted))


def _said(option: OptionOutline) -> Said:
    return Said(about=option.text, why=option.why, is_right=option.is_right)


def explain(step: StepOutline, given: Given, *, is_right: bool) -> list[Said]:
    """Return the explanations of an answer, as the script shows them on the phone."""
    if step.kind is StepKind.FILL:
        if given.refused is not None:
            return [Said("", step.refused[given.refused].why, False)]
        return [Said("", step.right_why if is_right else step.wrong_why, is_right)]
    chosen = given.chosen or ()
    if step.kind is StepKind.ORDER:
        said = [Said("", step.right_why if is_right else step.wrong_why, is_right)]
        # After what is wrong as a whole, why the first misplaced thing comes where it does.
        missed = [option for option, key in zip(step.options, chosen, strict=False) if option.key != key]
        return said + [Said(option.text, option.why, False) for option in missed[:1]]
    said = [_said(option) for option in step.options if option.key in chosen]
    if not is_right and all(one.is_right for one in said):
        said.append(Said("", _("What you chose is right. There is still something to find."), False))
    return said
