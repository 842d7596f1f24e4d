"""Authors write the interview cases of the training."""

import uuid

import django.db.models.deletion
import modelsearch.index
import wagtail.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0013_interview_step"),
        ("wagtailcore", "0098_apitoken"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="InterviewCase",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("translation_key", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("live", models.BooleanField(default=True, editable=False, verbose_name="live")),
                (
                    "has_unpublished_changes",
                    models.BooleanField(default=False, editable=False, verbose_name="has unpublished changes"),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(blank=True, db_index=True, null=True, verbose_name="first published at"),
                ),
                (
                    "last_published_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="last published at"),
                ),
                ("go_live_at", models.DateTimeField(blank=True, null=True, verbose_name="go live date/time")),
                ("expire_at", models.DateTimeField(blank=True, null=True, verbose_name="expiry date/time")),
                ("expired", models.BooleanField(default=False, editable=False, verbose_name="expired")),
                ("locked", models.BooleanField(default=False, editable=False, verbose_name="locked")),
                ("locked_at", models.DateTimeField(editable=False, null=True, verbose_name="locked at")),
                (
                    "key",
                    models.SlugField(
                        help_text="The same in every language. It does not change.", max_length=60, verbose_name="key"
                    ),
                ),
                (
                    "place",
                    models.PositiveSmallIntegerField(
                        default=1, help_text="Cases are shown in this order.", verbose_name="place in the list"
                    ),
                ),
                (
                    "purpose",
                    models.CharField(
                        choices=[("practice", "To practise"), ("assessment", "For the assessment")],
                        default="practice",
                        max_length=10,
                        verbose_name="purpose",
                    ),
                ),
                ("name", models.CharField(help_text="Invented.", max_length=80, verbose_name="name")),
                (
                    "about",
                    models.TextField(
                        help_text="What the worker knows before the talk.", max_length=400, verbose_name="who it is"
                    ),
                ),
                (
                    "facts",
                    wagtail.fields.StreamField(
                        [("fact", 0)],
                        block_lookup={
                            0: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {"label": "What is seen or heard", "max_length": 250, "rows": 2},
                            )
                        },
                        verbose_name="what the desk shows",
                    ),
                ),
                (
                    "talk",
                    wagtail.fields.StreamField(
                        [("interview", 36)],
                        block_lookup={
                            0: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "The name of this practice, in a few words.",
                                    "label": "Heading",
                                    "max_length": 80,
                                },
                            ),
                            1: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"help_text": "Invented.", "label": "Name", "max_length": 80},
                            ),
                            2: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "What the worker knows before the talk.",
                                    "label": "Who it is",
                                    "max_length": 400,
                                    "rows": 3,
                                },
                            ),
                            3: ("wagtail.blocks.StructBlock", [[("name", 1), ("about", 2)]], {"label": "Person"}),
                            4: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {"label": "What the person says", "max_length": 400, "rows": 3},
                            ),
                            5: ("wagtail.blocks.TextBlock", (), {"label": "Words", "max_length": 200, "rows": 2}),
                            6: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"help_text": "Empty: the talk ends.", "label": "Leads to", "required": False},
                            ),
                            7: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {"always": False, "label": "This asks whether the person agrees", "required": False},
                            ),
                            8: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "always": False,
                                    "label": "This judges, or asks what is not needed",
                                    "required": False,
                                },
                            ),
                            9: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "Say why, in one or two sentences. Never only “right” or “wrong”.",
                                    "label": "Explanation",
                                    "max_length": 300,
                                    "rows": 2,
                                },
                            ),
                            10: (
                                "wagtail.blocks.StructBlock",
                                [[("text", 5), ("to", 6), ("consent", 7), ("wrong", 8), ("why", 9)]],
                                {"label": "Words", "label_format": "{text}"},
                            ),
                            11: (
                                "wagtail.blocks.ListBlock",
                                (10,),
                                {"label": "What can be said", "letter": "w", "max_num": 5, "min_num": 1},
                            ),
                            12: (
                                "wagtail.blocks.StructBlock",
                                [[("says", 4), ("choices", 11)]],
                                {"label": "Moment", "label_format": "{says}"},
                            ),
                            13: (
                                "wagtail.blocks.ListBlock",
                                (12,),
                                {
                                    "help_text": "The talk starts at the first moment. Two or three words to choose from at each.",
                                    "label": "Talk",
                                    "letter": "n",
                                    "max_num": 12,
                                    "min_num": 1,
                                },
                            ),
                            14: ("wagtail.blocks.TextBlock", (), {"label": "Sign", "max_length": 160, "rows": 2}),
                            15: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {"always": True, "label": "It was there", "required": False},
                            ),
                            16: (
                                "wagtail.blocks.StructBlock",
                                [[("text", 14), ("right", 15), ("why", 9)]],
                                {"label": "Sign", "label_format": "{text}"},
                            ),
                            17: (
                                "wagtail.blocks.ListBlock",
                                (16,),
                                {
                                    "help_text": "Three at least that were there.",
                                    "label": "What was there to notice",
                                    "letter": "s",
                                    "max_num": 8,
                                    "min_num": 1,
                                },
                            ),
                            18: ("wagtail.blocks.TextBlock", (), {"label": "First step", "max_length": 160, "rows": 2}),
                            19: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {"always": True, "label": "This step fits", "required": False},
                            ),
                            20: (
                                "wagtail.blocks.StructBlock",
                                [[("text", 18), ("right", 19), ("why", 9)]],
                                {"label": "First step", "label_format": "{text}"},
                            ),
                            21: (
                                "wagtail.blocks.ListBlock",
                                (20,),
                                {
                                    "default": [],
                                    "help_text": "None, or two at least, one of them fitting.",
                                    "label": "First steps to choose from",
                                    "letter": "f",
                                    "max_num": 5,
                                    "min_num": 0,
                                },
                            ),
                            22: ("wagtail.blocks.CharBlock", (), {"label": "For the talk", "max_length": 200}),
                            23: ("wagtail.blocks.CharBlock", (), {"label": "For the signs", "max_length": 200}),
                            24: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "For the first step", "max_length": 200, "required": False},
                            ),
                            25: (
                                "wagtail.blocks.StructBlock",
                                [[("talk", 22), ("signs", 23), ("step", 24)]],
                                {"label": "Hints"},
                            ),
                            26: (
                                "wagtail.blocks.RegexBlock",
                                ("^[a-z][a-z0-9-]{1,59}\\Z",),
                                {
                                    "error_messages": {
                                        "invalid": "Small letters, digits and dashes. Begin with a letter."
                                    },
                                    "help_text": "The grid of this case can be filled in afterwards. Empty: there is none.",
                                    "label": "Key of the case",
                                    "max_length": 60,
                                    "required": False,
                                },
                            ),
                            27: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "Say what to do, in one or two sentences.",
                                    "label": "What to do",
                                    "max_length": 200,
                                    "rows": 2,
                                },
                            ),
                            28: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "Say what was achieved, in one sentence.",
                                    "label": "At the end",
                                    "max_length": 200,
                                    "rows": 2,
                                },
                            ),
                            29: ("wagtail.blocks.CharBlock", (), {"label": "Instead of", "max_length": 200}),
                            30: ("wagtail.blocks.CharBlock", (), {"label": "Say", "max_length": 200}),
                            31: ("wagtail.blocks.StructBlock", [[("old", 29), ("new", 30)]], {"label": "Replacement"}),
                            32: (
                                "wagtail.blocks.ListBlock",
                                (31,),
                                {"label": "Replacements", "max_num": 30, "min_num": 1},
                            ),
                            33: ("wagtail.blocks.StructBlock", [[("changes", 32)]], {"label": "Variant"}),
                            34: (
                                "wagtail.blocks.ListBlock",
                                (33,),
                                {
                                    "default": [],
                                    "help_text": "The same task with other names, days or amounts. A badge asks for two variants.",
                                    "label": "Variants",
                                    "max_num": 4,
                                    "min_num": 0,
                                },
                            ),
                            35: ("content.blocks.media.VoiceBlock", (), {}),
                            36: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 0),
                                        ("person", 3),
                                        ("nodes", 13),
                                        ("signs", 17),
                                        ("steps", 21),
                                        ("hints", 25),
                                        ("case", 26),
                                        ("task", 27),
                                        ("done", 28),
                                        ("variants", 34),
                                        ("voice", 35),
                                    ]
                                ],
                                {},
                            ),
                        },
                        verbose_name="talk",
                    ),
                ),
                (
                    "reference",
                    wagtail.fields.StreamField(
                        [("answer", 3)],
                        block_lookup={
                            0: ("wagtail.blocks.CharBlock", (), {"label": "Key of the question", "max_length": 40}),
                            1: ("wagtail.blocks.CharBlock", (), {"label": "Key of the answer", "max_length": 40}),
                            2: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "One sentence, from the talk or the facts.",
                                    "label": "What shows it",
                                    "max_length": 250,
                                    "rows": 2,
                                },
                            ),
                            3: (
                                "wagtail.blocks.StructBlock",
                                [[("question", 0), ("option", 1), ("why", 2)]],
                                {"icon": "check", "label": "Answer", "label_format": "{question}: {option}"},
                            ),
                        },
                        help_text="How the grid is answered for this person. It is shown only after a grid was filled in.",
                        verbose_name="reference",
                    ),
                ),
                (
                    "latest_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="latest revision",
                    ),
                ),
                (
                    "live_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="live revision",
                    ),
                ),
                (
                    "locale",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtailcore.locale",
                        verbose_name="locale",
                    ),
                ),
                (
                    "locked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="locked_%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="locked by",
                    ),
                ),
            ],
            options={
                "verbose_name": "interview case",
                "verbose_name_plural": "interview cases",
                "ordering": ["place", "key"],
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("key", "locale"), name="case_once_a_language")],
                "unique_together": {("translation_key", "locale")},
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
    ]
