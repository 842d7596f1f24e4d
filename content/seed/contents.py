"""Everything the starter content is made of, for `content.seeding` to load."""

from content.seed import email_course
from content.seed.articles import ARTICLES, HOME
from content.seed.badges import BADGES
from content.seed.glossary import GLOSSARY

__all__ = ["ARTICLES", "BADGES", "COURSES", "GLOSSARY", "HOME"]

COURSES = (email_course.COURSE,)
