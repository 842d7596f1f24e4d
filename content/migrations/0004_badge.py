"""What badges ask for and say."""

import uuid

import django.db.models.deletion
import modelsearch.index
import wagtail.fields
from django.conf import settings
from django.db import migrations, models

import content.quality.digcomp


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0003_glossary_word"),
        ("wagtailcore", "0098_apitoken"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Badge",
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
                    "level",
                    models.CharField(
                        choices=[
                            ("discover", "I am discovering"),
                            ("can_do", "I can do it"),
                            ("autonomy", "Digital autonomy"),
                        ],
                        default="discover",
                        max_length=10,
                        verbose_name="level",
                    ),
                ),
                (
                    "shape",
                    models.CharField(
                        choices=[("door", "Door"), ("bridge", "Bridge"), ("road", "Road")],
                        default="door",
                        max_length=10,
                        verbose_name="picture",
                    ),
                ),
                ("name", models.CharField(max_length=80, verbose_name="name")),
                (
                    "says",
                    models.TextField(
                        help_text="What this badge proves, in plain words.", max_length=400, verbose_name="what it says"
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
                    "criteria",
                    wagtail.fields.StreamField(
                        [("course", 0), ("module", 1)],
                        block_lookup={
                            0: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "Every module of a course", "page_type": ["content.CoursePage"]},
                            ),
                            1: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "A module", "page_type": ["content.ModulePage"]},
                            ),
                        },
                        verbose_name="what it asks",
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
                "verbose_name": "badge",
                "verbose_name_plural": "badges",
                "ordering": ["key"],
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("key", "locale"), name="badge_once_a_language")],
                "unique_together": {("translation_key", "locale")},
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
    ]
