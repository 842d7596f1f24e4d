"""Authors write the grid of the diagnosis; each version that was published is kept."""

import uuid

import django.db.models.deletion
import django.utils.timezone
import modelsearch.index
import wagtail.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0011_track_audience"),
        ("wagtailcore", "0098_apitoken"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="PublishedGrid",
            fields=[
                ("key", models.CharField(max_length=16, primary_key=True, serialize=False, verbose_name="key")),
                ("outline", models.JSONField(verbose_name="outline")),
                ("published_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="published")),
            ],
            options={
                "verbose_name": "published grid",
                "verbose_name_plural": "published grids",
            },
        ),
        migrations.CreateModel(
            name="Grid",
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
                ("title", models.CharField(max_length=80, verbose_name="title")),
                (
                    "questions",
                    wagtail.fields.StreamField(
                        [("question", 14)],
                        block_lookup={
                            0: (
                                "wagtail.blocks.RegexBlock",
                                ("^[a-z][a-z0-9-]{1,39}\\Z",),
                                {
                                    "error_messages": {
                                        "invalid": "Small letters, digits and dashes. Begin with a letter."
                                    },
                                    "help_text": "The same in every language. It does not change.",
                                    "label": "Key",
                                    "max_length": 40,
                                },
                            ),
                            1: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": [
                                        ("D1", "D1 Equipment"),
                                        ("D2", "D2 Internet access"),
                                        ("D3", "D3 First gestures"),
                                        ("D4", "D4 Common uses"),
                                        ("D5", "D5 Accounts"),
                                        ("D6", "D6 Confidence and wish"),
                                        ("D7", "D7 Reading"),
                                        ("D8", "D8 Adaptation needed"),
                                        ("D9", "D9 Rights and urgency"),
                                        ("D10", "D10 People around"),
                                        ("D11", "D11 Safety"),
                                        ("D12", "D12 Learning a gesture"),
                                    ],
                                    "label": "Dimension",
                                },
                            ),
                            2: ("wagtail.blocks.CharBlock", (), {"label": "Question", "max_length": 200}),
                            3: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "It is shown under the question.",
                                    "label": "Why it is asked",
                                    "max_length": 250,
                                    "rows": 2,
                                },
                            ),
                            4: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "Anything but the best answer opens it.",
                                    "label": "The full grid depends on it",
                                    "required": False,
                                },
                            ),
                            5: ("wagtail.blocks.BooleanBlock", (), {"label": "On the first page", "required": False}),
                            6: ("wagtail.blocks.BooleanBlock", (), {"label": "Observed, not asked", "required": False}),
                            7: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": [
                                        ("desk", "At the desk, without a practice screen"),
                                        ("inbox", "Practice: mail"),
                                        ("calendar", "Practice: calendar"),
                                        ("phone", "Practice: contacts"),
                                        ("jobs", "Practice: job offers"),
                                        ("form", "Practice: form"),
                                        ("scam", "Practice: scams"),
                                    ],
                                    "label": "Where it is observed",
                                    "required": False,
                                },
                            ),
                            8: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {"label": "How to observe", "max_length": 250, "required": False, "rows": 2},
                            ),
                            9: ("wagtail.blocks.CharBlock", (), {"label": "Answer", "max_length": 120}),
                            10: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "help_text": "0 needs most help. Leave it empty when the answer says nothing about it. Nobody is shown it.",
                                    "label": "Level",
                                    "max_value": 5,
                                    "min_value": 0,
                                    "required": False,
                                },
                            ),
                            11: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": [
                                        ("O2", "One precise thing is blocked"),
                                        ("O5", "Agrees that somebody does it for them"),
                                        ("O12", "Wants nothing for now"),
                                    ],
                                    "label": "Leads to",
                                    "required": False,
                                },
                            ),
                            12: (
                                "wagtail.blocks.StructBlock",
                                [[("key", 0), ("words", 9), ("level", 10), ("leads_to", 11)]],
                                {},
                            ),
                            13: ("wagtail.blocks.ListBlock", (12,), {"label": "Answers", "max_num": 5, "min_num": 2}),
                            14: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("key", 0),
                                        ("dimension", 1),
                                        ("question", 2),
                                        ("why", 3),
                                        ("is_gate", 4),
                                        ("short_path", 5),
                                        ("is_observed", 6),
                                        ("practice", 7),
                                        ("how", 8),
                                        ("options", 13),
                                    ]
                                ],
                                {},
                            ),
                        },
                        verbose_name="questions",
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
                "verbose_name": "diagnosis grid",
                "verbose_name_plural": "diagnosis grids",
                "ordering": ["key"],
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("key", "locale"), name="grid_once_a_language")],
                "unique_together": {("translation_key", "locale")},
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
    ]
