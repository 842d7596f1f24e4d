"""Live badges as outlines: what their authors ask for, in terms of modules, practices and other badges."""

import uuid
from collections.abc import Iterable
from typing import Any

from django.apps import apps

from content.outlines import BadgeLevel, BadgeOutline, ModuleOutline, PracticeNeed
from content.pages.reading import find_course, modules_by_key
from content.pages.stamp import remembered

_MOST_VARIANTS = 2
"""How many variants of each practice "I can do it" wants done alone, where there are as many: once may be luck
(docs/adr/0012-what-autonomous-means.md)."""


class _Impossible(LookupError):  # noqa: N818 - it says what the badge is
    """The badge asks for something that is not there: it cannot be earned until its authors mend it."""


@remembered
def badge_outlines(language: str) -> tuple[BadgeOutline, ...]:
    """Return the live badges of a language, courses in their criteria expanded to their live modules."""
    badges = apps.get_model("content", "Badge").objects.filter(live=True, locale__language_code=language)
    return tuple(_outline(badge, language) for badge in badges.order_by("key"))


def _outline(badge: Any, language: str) -> BadgeOutline:
    level = BadgeLevel(badge.level)
    try:
        modules = list(_modules(badge, language))
        groups = tuple(_group(criterion) for criterion in badge.criteria if criterion.block_type == "badge")
    except _Impossible:
        modules, groups, seen = [], (), ()
    else:
        seen = tuple(criterion.value for criterion in badge.criteria if criterion.block_type == "seen")
    return BadgeOutline(
        key=badge.key,
        level=level,
        name=badge.name,
        says=badge.says,
        shape=badge.shape,
        needs=frozenset(module.key for module in modules),
        digcomp=badge.digcomp_list,
        practices=_practices(modules) if level is BadgeLevel.CAN_DO else frozenset(),
        seen=seen,
        badges=groups,
    )


def _modules(badge: Any, language: str) -> Iterable[ModuleOutline]:
    """Yield the modules to finish; raises _Impossible as soon as one thing asked for is not there."""
    live = modules_by_key(language)
    for criterion in badge.criteria:
        if criterion.block_type not in {"course", "module"}:
            continue
        page = criterion.value and criterion.value.specific
        if page is None:
            raise _Impossible
        if criterion.block_type == "module":
            if page.translation_key not in live:
                raise _Impossible
            yield live[page.translation_key]
            continue
        course = find_course(page.key, language)
        if course is None or not course.modules:
            raise _Impossible
        yield from course.modules


def _practices(modules: Iterable[ModuleOutline]) -> frozenset[PracticeNeed]:
    needs: set[tuple[uuid.UUID, str, int]] = set()
    for module in modules:
        needs |= {(module.key, step, min(variants, _MOST_VARIANTS)) for step, variants in module.practices}
    return frozenset(needs)


def _group(criterion: Any) -> frozenset[str]:
    keys = frozenset(badge.key for badge in criterion.value if badge is not None)
    if not keys:
        raise _Impossible
    return keys
