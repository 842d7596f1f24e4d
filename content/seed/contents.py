"""Everything the starter content is made of, for `content.seeding` to load."""

from content.seed import (
    agenda_course,
    articles,
    badges,
    badges_courses,
    contacts_course,
    demarches_course,
    email_course,
    emploi_course,
    gestes_course,
    glossary,
    glossary_agenda,
    glossary_contacts,
    glossary_demarches,
    glossary_emploi,
    glossary_gestes,
    grid,
    pro_course,
    protection_course,
)
from content.seed.cases import everyone
from content.seed.typography import bound

_COURSES = (
    gestes_course.COURSE,
    email_course.COURSE,
    agenda_course.COURSE,
    contacts_course.COURSE,
    emploi_course.COURSE,
    demarches_course.COURSE,
    protection_course.COURSE,
)
_GLOSSARIES = (
    glossary,
    glossary_gestes,
    glossary_agenda,
    glossary_contacts,
    glossary_emploi,
    glossary_demarches,
)

COURSES = bound(_COURSES)
PRO_COURSES = bound((pro_course.COURSE,))
GLOSSARY = bound(tuple(entry for part in _GLOSSARIES for entry in part.GLOSSARY))
BADGES = bound((*badges.BADGES, *badges_courses.BADGES))
GRIDS = bound(grid.GRIDS)
CASES = bound(everyone.CASES)
ARTICLES = bound(articles.ARTICLES)
HOME = bound(articles.HOME)
