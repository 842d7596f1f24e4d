"""Everything the starter content is made of, for `content.seeding` to load."""

from content.seed import articles, badges, email_course, glossary
from content.seed.typography import bound

COURSES = (bound(email_course.COURSE),)
GLOSSARY = bound(glossary.GLOSSARY)
BADGES = bound(badges.BADGES)
ARTICLES = bound(articles.ARTICLES)
HOME = bound(articles.HOME)
