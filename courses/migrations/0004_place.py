"""The directory of places of the national standard, beside what reception staff know better."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("courses", "0003_diagnosis"),
    ]

    operations = [
        migrations.CreateModel(
            name="Place",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=300, unique=True, verbose_name="identifier")),
                ("pivot", models.CharField(blank=True, default="", max_length=14, verbose_name="registration")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("town", models.CharField(max_length=100, verbose_name="town")),
                ("postcode", models.CharField(db_index=True, max_length=5, verbose_name="postcode")),
                ("insee", models.CharField(blank=True, default="", max_length=5, verbose_name="town code")),
                ("address", models.CharField(max_length=200, verbose_name="address")),
                (
                    "more_address",
                    models.CharField(blank=True, default="", max_length=200, verbose_name="more of the address"),
                ),
                ("latitude", models.FloatField(blank=True, null=True, verbose_name="latitude")),
                ("longitude", models.FloatField(blank=True, null=True, verbose_name="longitude")),
                ("types", models.CharField(blank=True, default="", max_length=210, verbose_name="types")),
                ("phone", models.CharField(blank=True, default="", max_length=16, verbose_name="phone number")),
                ("emails", models.CharField(blank=True, default="", max_length=410, verbose_name="e-mail addresses")),
                ("websites", models.CharField(blank=True, default="", max_length=610, verbose_name="websites")),
                ("hours", models.CharField(blank=True, default="", max_length=500, verbose_name="opening hours")),
                ("summary", models.CharField(blank=True, default="", max_length=280, verbose_name="summary")),
                ("details", models.TextField(blank=True, default="", verbose_name="details")),
                ("source", models.CharField(blank=True, default="", max_length=120, verbose_name="source")),
                ("mobility", models.CharField(blank=True, default="", max_length=40, verbose_name="mobile or fixed")),
                (
                    "parent",
                    models.CharField(blank=True, default="", max_length=200, verbose_name="parent organisation"),
                ),
                ("updated_on", models.DateField(verbose_name="updated on")),
                ("services", models.CharField(blank=True, default="", max_length=200, verbose_name="services")),
                ("publics", models.CharField(blank=True, default="", max_length=100, verbose_name="people addressed")),
                ("care", models.CharField(blank=True, default="", max_length=100, verbose_name="adapted to")),
                ("costs", models.CharField(blank=True, default="", max_length=60, verbose_name="costs")),
                (
                    "programmes",
                    models.CharField(blank=True, default="", max_length=200, verbose_name="national programmes"),
                ),
                ("labels", models.CharField(blank=True, default="", max_length=610, verbose_name="labels")),
                ("other_labels", models.CharField(blank=True, default="", max_length=610, verbose_name="other labels")),
                ("access", models.CharField(blank=True, default="", max_length=100, verbose_name="how to come")),
                ("support", models.CharField(blank=True, default="", max_length=60, verbose_name="kinds of help")),
                (
                    "accessibility",
                    models.CharField(blank=True, default="", max_length=310, verbose_name="accessibility page"),
                ),
                ("booking", models.CharField(blank=True, default="", max_length=310, verbose_name="booking page")),
                ("town_key", models.CharField(db_index=True, max_length=100)),
                ("likeness", models.CharField(db_index=True, max_length=32)),
                ("source_hash", models.CharField(max_length=64)),
                ("corrections", models.JSONField(blank=True, default=dict, verbose_name="corrections")),
                ("imported_at", models.DateTimeField(verbose_name="imported")),
                ("corrected_at", models.DateTimeField(blank=True, null=True, verbose_name="corrected")),
                (
                    "territory",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="places",
                        to="courses.territory",
                    ),
                ),
            ],
            options={
                "verbose_name": "place",
                "verbose_name_plural": "places",
                "ordering": ["name", "key"],
                "indexes": [models.Index(fields=["latitude", "longitude"], name="place_where")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("latitude__isnull", True), ("longitude__isnull", True)),
                            models.Q(("latitude__isnull", False), ("longitude__isnull", False)),
                            _connector="OR",
                        ),
                        name="place_has_a_whole_position",
                    )
                ],
            },
        ),
    ]
