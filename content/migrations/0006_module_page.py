"""Modules: a skill in steps."""

import django.core.validators
import django.db.models.deletion
import wagtail.fields
from django.conf import settings
from django.db import migrations, models

import content.quality.digcomp


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0005_pages"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.CreateModel(
            name="ModulePage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "goal",
                    models.CharField(
                        help_text="What people can do afterwards, in one sentence: “You can …”.",
                        max_length=160,
                        verbose_name="goal",
                    ),
                ),
                (
                    "minutes",
                    models.PositiveSmallIntegerField(
                        default=5,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(15),
                        ],
                        verbose_name="minutes",
                    ),
                ),
                (
                    "keywords",
                    models.CharField(
                        blank=True,
                        help_text="Words that people may search for.",
                        max_length=200,
                        verbose_name="keywords",
                    ),
                ),
                (
                    "digcomp",
                    models.CharField(
                        blank=True,
                        help_text="2.1.10, 2.2.07",
                        max_length=200,
                        validators=[content.quality.digcomp.validate_digcomp],
                        verbose_name="DigComp numbers",
                    ),
                ),
                (
                    "steps",
                    wagtail.fields.StreamField(
                        [("screen", 11), ("choice", 19), ("several", 19), ("order", 26), ("fill", 37), ("real", 42)],
                        block_lookup={
                            0: ("wagtail.blocks.CharBlock", (), {"label": "Heading", "max_length": 80}),
                            1: ("content.blocks.text.SafeTextBlock", (), {}),
                            2: ("wagtail.images.blocks.ImageChooserBlock", (), {"label": "Picture"}),
                            3: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Read aloud to people who do not see the picture.",
                                    "label": "What the picture says",
                                    "max_length": 160,
                                    "required": False,
                                },
                            ),
                            4: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "Tick if the picture adds nothing to the words.",
                                    "label": "Decorative",
                                    "required": False,
                                },
                            ),
                            5: ("wagtail.blocks.StructBlock", [[("image", 2), ("alt", 3), ("decorative", 4)]], {}),
                            6: ("content.blocks.text.TipBlock", (), {}),
                            7: ("content.blocks.text.WarningBlock", (), {}),
                            8: ("content.blocks.text.WordBlock", (), {}),
                            9: (
                                "wagtail.blocks.StreamBlock",
                                [[("text", 1), ("picture", 5), ("tip", 6), ("warning", 7), ("word", 8)]],
                                {"label": "Parts"},
                            ),
                            10: ("content.blocks.media.VoiceBlock", (), {}),
                            11: ("wagtail.blocks.StructBlock", [[("heading", 0), ("parts", 9), ("voice", 10)]], {}),
                            12: ("wagtail.blocks.CharBlock", (), {"label": "Question", "max_length": 160}),
                            13: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "One sentence that helps to find. It is shown above the answers.",
                                    "label": "Hint",
                                    "max_length": 200,
                                    "required": False,
                                    "rows": 2,
                                },
                            ),
                            14: ("wagtail.blocks.CharBlock", (), {"label": "Answer", "max_length": 120}),
                            15: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {"label": "This is a right answer", "required": False},
                            ),
                            16: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "Say why, in one or two sentences. Never only “right” or “wrong”.",
                                    "label": "Explanation",
                                    "max_length": 200,
                                    "rows": 2,
                                },
                            ),
                            17: ("wagtail.blocks.StructBlock", [[("text", 14), ("is_right", 15), ("why", 16)]], {}),
                            18: ("wagtail.blocks.ListBlock", (17,), {"label": "Answers", "max_num": 5, "min_num": 2}),
                            19: (
                                "wagtail.blocks.StructBlock",
                                [[("question", 12), ("hint", 13), ("options", 18), ("voice", 10)]],
                                {},
                            ),
                            20: ("wagtail.blocks.CharBlock", (), {"label": "Thing", "max_length": 120}),
                            21: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "Say why, in one or two sentences. Never only “right” or “wrong”.",
                                    "label": "Why it comes here",
                                    "max_length": 200,
                                    "rows": 2,
                                },
                            ),
                            22: ("wagtail.blocks.StructBlock", [[("text", 20), ("why", 21)]], {}),
                            23: (
                                "wagtail.blocks.ListBlock",
                                (22,),
                                {
                                    "help_text": "Write them in the right order.",
                                    "label": "Things",
                                    "max_num": 6,
                                    "min_num": 3,
                                },
                            ),
                            24: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "Say why, in one or two sentences. Never only “right” or “wrong”.",
                                    "label": "Explanation when the order is right",
                                    "max_length": 200,
                                    "rows": 2,
                                },
                            ),
                            25: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "Say why, in one or two sentences. Never only “right” or “wrong”.",
                                    "label": "Explanation when it is not right yet",
                                    "max_length": 200,
                                    "rows": 2,
                                },
                            ),
                            26: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("question", 12),
                                        ("hint", 13),
                                        ("items", 23),
                                        ("right_why", 24),
                                        ("wrong_why", 25),
                                        ("voice", 10),
                                    ]
                                ],
                                {},
                            ),
                            27: ("wagtail.blocks.CharBlock", (), {"label": "Name of the field", "max_length": 60}),
                            28: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": [
                                        ("text", "Words"),
                                        ("date", "A date"),
                                        ("number", "A number"),
                                        ("email", "An e-mail address"),
                                    ],
                                    "label": "What is typed",
                                },
                            ),
                            29: ("wagtail.blocks.CharBlock", (), {"label": "Right entry", "max_length": 80}),
                            30: (
                                "wagtail.blocks.ListBlock",
                                (29,),
                                {"label": "Right entries", "max_num": 8, "min_num": 1},
                            ),
                            31: ("wagtail.blocks.CharBlock", (), {"label": "What people type", "max_length": 80}),
                            32: ("wagtail.blocks.StructBlock", [[("text", 31), ("why", 16)]], {}),
                            33: (
                                "wagtail.blocks.ListBlock",
                                (32,),
                                {
                                    "default": [],
                                    "label": "Entries that are not right",
                                    "max_num": 8,
                                    "min_num": 0,
                                    "required": False,
                                },
                            ),
                            34: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "Only for words of five letters or more.",
                                    "label": "Accept one typing slip",
                                    "required": False,
                                },
                            ),
                            35: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "Say why, in one or two sentences. Never only “right” or “wrong”.",
                                    "label": "Explanation when it is right",
                                    "max_length": 200,
                                    "rows": 2,
                                },
                            ),
                            36: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "Say why, in one or two sentences. Never only “right” or “wrong”.",
                                    "label": "Explanation for any other entry",
                                    "max_length": 200,
                                    "rows": 2,
                                },
                            ),
                            37: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("question", 12),
                                        ("hint", 13),
                                        ("label", 27),
                                        ("input_kind", 28),
                                        ("accepted", 30),
                                        ("refused", 33),
                                        ("typing_slip", 34),
                                        ("right_why", 35),
                                        ("wrong_why", 36),
                                        ("voice", 10),
                                    ]
                                ],
                                {},
                            ),
                            38: ("wagtail.blocks.TextBlock", (), {"label": "What to do", "max_length": 300, "rows": 3}),
                            39: ("wagtail.blocks.CharBlock", (), {"label": "Thing to do", "max_length": 120}),
                            40: ("wagtail.blocks.StructBlock", [[("text", 39)]], {}),
                            41: ("wagtail.blocks.ListBlock", (40,), {"label": "List", "max_num": 6, "min_num": 1}),
                            42: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 0), ("intro", 38), ("items", 41), ("voice", 10)]],
                                {},
                            ),
                        },
                        verbose_name="steps",
                    ),
                ),
                (
                    "weight",
                    models.PositiveIntegerField(
                        default=0, editable=False, verbose_name="bytes of the document as a phone fetches it"
                    ),
                ),
            ],
            options={
                "verbose_name": "module",
                "verbose_name_plural": "modules",
            },
            bases=("wagtailcore.page",),
        ),
    ]
