"""The writing rules, held over every sentence of the starter content."""

import re

import pytest

from content.practice.variants import RESERVED, vary
from content.quality import sentences as quality
from content.seed.contents import ARTICLES, BADGES, COURSES, GLOSSARY, HOME
from content.seed.writing import Choice, Fill, Order, Picture, Practice, Real, Screen, Several, Word
from content.seeding.practices import scenario_of

LANGUAGES = ("fr", "en")
MODULES = [module for course in COURSES for module in course.modules]
STEPS = [(module, step) for module in MODULES for step in module.steps]
WORDS = {entry.key: entry for entry in GLOSSARY}
QUESTIONS = (Choice, Several, Order, Fill)

each_module = pytest.mark.parametrize("module", [pytest.param(module, id=module.slug.en) for module in MODULES])
each_step = pytest.mark.parametrize(
    ("module", "step"), [pytest.param(module, step, id=f"{module.slug.en}-{step.name}") for module, step in STEPS]
)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def part_text(part, language):
    """Return what a part puts on the screen; a glossary word counts without its meaning, a picture shows no words."""
    if isinstance(part, Word):
        return getattr(WORDS[part.key].word, language)
    return "" if isinstance(part, Picture) else getattr(part.text, language)


def shown(step, language):
    """Return the texts a person sees before answering, in order."""
    match step:
        case Screen():
            texts = [getattr(step.heading, language), *(part_text(part, language) for part in step.parts)]
        case Practice():
            texts = [getattr(step.heading, language), getattr(step.task, language)]
        case Real():
            texts = [getattr(text, language) for text in (step.heading, step.intro, *(i.text for i in step.items))]
        case Fill():
            texts = [getattr(text, language) for text in (step.question, step.hint, step.label)]
        case Order():
            texts = [getattr(text, language) for text in (step.question, step.hint, *(i.text for i in step.items))]
        case _:
            texts = [getattr(text, language) for text in (step.question, step.hint, *(o.text for o in step.options))]
    return [text for text in texts if text]


def explanations(step, language):
    """Return (text, is_right) for everything said after an answer."""
    match step:
        case Choice() | Several():
            pairs = [(option.why, option.right) for option in step.options]
        case Order():
            pairs = [(step.right_why, True), (step.wrong_why, False)]
        case Fill():
            refused = [(refused.why, False) for refused in step.refused]
            pairs = [(step.right_why, True), (step.wrong_why, False), *refused]
        case _:
            pairs = []
    return [(getattr(text, language), is_right) for text, is_right in pairs]


def step_texts(step, language):
    """Return every text of a step, pictures' descriptions and the places of an order included."""
    texts = shown(step, language) + [text for text, _ in explanations(step, language)]
    if isinstance(step, Order):
        texts += [getattr(item.why, language) for item in step.items]
    if isinstance(step, Practice):
        texts += practice_texts(step, language)
    if isinstance(step, Screen):
        texts += [getattr(part.alt, language) for part in step.parts if isinstance(part, Picture)]
    return texts


def practice_texts(step, language):
    """Return what stands in a practice, in each of its variants; accepted entries and dates are no sentences."""
    scenario = scenario_of(step, language)
    told = [vary(scenario, variant) for variant in range(len(scenario["variants"]) + 1)]
    return [text for one in told for text in read_in({key: one[key] for key in ("done", "setting", "goals", "traps")})]


def prose(step, language):
    """Return the sentences of a step; the mails and names of a practice's setting are things to look at, not prose."""
    if not isinstance(step, Practice):
        return step_texts(step, language)
    scenario = scenario_of(step, language)
    return shown(step, language) + read_in({key: scenario[key] for key in ("done", "goals", "traps")})


NOT_READ = {"accept", "names", "numbers", "date", "time", "times", "today", "first", "value", *RESERVED}


def read_in(value):
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for key, inner in value.items() if key not in NOT_READ for text in read_in(inner)]
    return [text for inner in value for text in read_in(inner)] if isinstance(value, list) else []


def learner_texts(language):
    """Return (where, text) for all that learners read: modules, course, glossary, badges, welcome and help."""
    found = [(f"{module.slug.en}/{step.name}", text) for module, step in STEPS for text in step_texts(step, language)]
    for module in MODULES:
        found += [(module.slug.en, getattr(text, language)) for text in (module.title, module.goal)]
    for course in COURSES:
        found += [(course.key, getattr(text, language)) for text in (course.title, course.summary)]
    for entry in GLOSSARY:
        found += [(entry.key, getattr(text, language)) for text in (entry.word, entry.meaning)]
    for badge in BADGES:
        found += [(badge.key, getattr(text, language)) for text in (badge.name, badge.says)]
    for article in (HOME, ARTICLES[0]):
        found += [(article.key, getattr(text, language)) for text in (article.title, article.body)]
    return found


def page_texts(language):
    """Return (where, text) for all of the starter content, the privacy, legal and accessibility pages included."""
    pages = [(article.key, getattr(article.body, language)) for article in ARTICLES[1:]]
    return learner_texts(language) + pages


def breaches(texts, find):
    return [f"{where}: {problem}" for where, text in texts for problem in find(text)]


@each_language
class TestSentences:
    def test_have_at_most_twelve_words_where_learners_read(self, language):
        assert breaches(learner_texts(language), lambda text: quality.long_sentences(text, quality.SENTENCE_GOAL)) == []

    def test_have_at_most_fifteen_words_on_every_page(self, language):
        assert breaches(page_texts(language), lambda text: quality.long_sentences(text, quality.SENTENCE_LIMIT)) == []

    def test_never_use_machine_words_nor_verdicts(self, language):
        assert breaches(page_texts(language), lambda text: quality.forbidden_words(text, language)) == []

    def test_hold_no_percentage_no_italic_and_no_placeholder(self, language):
        odd = re.compile(r"%|(?<!\*)\*(?!\*)|(?<!\w)_\w|\[|\bxxx\b|\blorem\b", re.IGNORECASE)

        assert breaches(page_texts(language), odd.findall) == []

    def test_write_capitals_only_for_explained_acronyms(self, language):
        explained = {getattr(entry.word, language) for entry in GLOSSARY}
        on_pages = {"RGAA", "CNIL"}

        def shouted(text):
            return set(re.findall(r"\b[A-ZÀ-Ý]{2,}\b", text)) - explained

        assert breaches(learner_texts(language), shouted) == []
        assert breaches(page_texts(language), lambda text: shouted(text) - on_pages) == []

    def test_keep_the_quotation_marks_of_their_language(self, language):
        foreign = {"fr": '[“”"]', "en": '[«»"]'}[language]

        assert breaches(page_texts(language), re.compile(foreign).findall) == []

    def test_write_numbers_in_digits(self, language):
        spelled = {
            "fr": r"\b(trois|quatre|cinq|six|sept|huit|neuf|dix|douze)\b",
            "en": r"\b(two|three|four|five|six|seven|eight|nine|ten|twelve)\b",
        }

        assert breaches(page_texts(language), re.compile(spelled[language], re.IGNORECASE).findall) == []


class TestNames:
    @each_language
    def test_use_only_addresses_and_sites_of_fiction_in_exercises(self, language):
        real = re.compile(r"[\w.+-]*@[\w-]+(?:\.[\w-]+)+|\b(?:[\w-]+\.)+(?:fr|com|org|net|eu)\b")
        fiction = re.compile(r"^(?:[\w.+-]*@|www\.)?(?:[\w-]+\.)*(?:exemple\.fr|example\.org)$")

        def not_invented(text):
            typing_mistake = text.replace("karim.sow@example.fr", "")
            return [found for found in real.findall(typing_mistake) if not fiction.match(found)]

        assert breaches(learner_texts(language), not_invented) == []

    @each_language
    def test_use_only_telephone_numbers_of_fiction(self, language):
        number = re.compile(r"\b0\d(?:[\s.]?\d\d){4}\b")
        fiction = re.compile(r"^(?:01\s99\s00|06\s39\s98)\s\d\d\s\d\d$")

        assert breaches(page_texts(language), lambda t: [n for n in number.findall(t) if not fiction.match(n)]) == []


@each_step
@each_language
class TestScreen:
    def test_holds_at_most_forty_words(self, module, step, language):
        count = len(quality.words("\n".join(shown(step, language))))

        assert count <= quality.SCREEN_WORDS, f"{count} words"

    def test_has_a_title(self, module, step, language):
        title = step.heading if isinstance(step, Screen | Real | Practice) else step.question

        assert getattr(title, language).strip()


@each_step
@each_language
class TestExplanation:
    def test_leaves_yes_and_not_yet_to_the_screen(self, module, step, language):
        """The screen says the verdict once, the same way everywhere; an explanation says why."""
        verdicts = {"fr": ("Pas encore", "Oui", "Non", "Faux"), "en": ("Not yet", "Yes", "No", "Wrong")}[language]

        doubled = [
            text for text, _ in explanations(step, language) if re.match(rf"({'|'.join(verdicts)})\b[.,!]", text)
        ]

        assert doubled == []

    def test_says_why(self, module, step, language):
        bare = [text for text, _ in explanations(step, language) if len(quality.words(text)) < 4]

        assert bare == []


@each_module
class TestModule:
    def test_reads_easily(self, module):
        french = "\n".join(text for step in module.steps for text in prose(step, "fr"))
        english = "\n".join(text for step in module.steps for text in prose(step, "en"))

        assert quality.kandel_moles(french, "fr") >= quality.INDEX_EASY
        assert quality.kandel_moles(english, "en") >= quality.INDEX_EASY

    @each_language
    def test_explains_each_hard_word_no_later_than_its_first_use(self, module, language):
        explained, unexplained = set(), []
        for step in module.steps:
            if isinstance(step, Screen):
                explained |= {part.key for part in step.parts if isinstance(part, Word)}
            used = glossary_words_in("\n".join(step_texts(step, language)), language)
            unexplained += [f"{step.name}: {key}" for key in used - explained]

        assert unexplained == []


def glossary_words_in(text, language):
    """Return the keys of the glossary words a text uses; "email address" does not count as "email"."""
    used, rest = set(), text
    for entry in sorted(GLOSSARY, key=lambda entry: -len(getattr(entry.word, language))):
        plural = r"s?\s+".join(re.escape(word) for word in getattr(entry.word, language).split())
        pattern = re.compile(rf"(?<![\w'’-])(?:[ldLD]['’])?{plural}s?(?![\w-])", re.IGNORECASE)
        if pattern.search(rest):
            used.add(entry.key)
            rest = pattern.sub(" ", rest)
    return used


@each_language
class TestHelpAndWelcome:
    def test_read_easily(self, language):
        text = "\n".join(getattr(article.body, language) for article in (HOME, ARTICLES[0]))

        assert quality.kandel_moles(text, language) >= quality.INDEX_EASY
