"""Sending a person somewhere, and what became of it."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("courses", "0006_training"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Referral",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("code", models.CharField(max_length=6, unique=True, verbose_name="code")),
                ("place_name", models.CharField(max_length=200, verbose_name="place")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail address of the place")),
                ("token_hash", models.CharField(blank=True, max_length=64, null=True, unique=True)),
                ("need", models.CharField(max_length=3, verbose_name="need")),
                ("sent_at", models.DateTimeField(db_index=True, verbose_name="sent")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("sent", "sent"),
                            ("seen", "seen by the place"),
                            ("appointment", "appointment made"),
                            ("came", "the person came"),
                            ("did_not_come", "the person did not come"),
                            ("refused", "not possible there"),
                            ("started", "something was started"),
                            ("autonomous", "autonomous"),
                            ("no_news", "no news"),
                        ],
                        default="sent",
                        max_length=12,
                        verbose_name="state",
                    ),
                ),
                ("state_at", models.DateTimeField(verbose_name="since")),
                ("appointment_on", models.DateField(blank=True, null=True, verbose_name="appointment")),
                ("started", models.CharField(blank=True, max_length=3, verbose_name="what was started")),
                ("reminded_at", models.DateTimeField(blank=True, null=True)),
                ("closed_at", models.DateTimeField(blank=True, null=True)),
                (
                    "case",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="referrals",
                        to="courses.case",
                    ),
                ),
                (
                    "partner",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referrals",
                        to="courses.partner",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="referrals",
                        to="courses.place",
                    ),
                ),
                (
                    "point",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referrals",
                        to="courses.accesspoint",
                    ),
                ),
                (
                    "sender",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referrals_sent",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "territory",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referrals",
                        to="courses.territory",
                    ),
                ),
            ],
            options={
                "verbose_name": "referral",
                "verbose_name_plural": "referrals",
                "ordering": ["-sent_at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="ReferralChange",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("sent", "sent"),
                            ("seen", "seen by the place"),
                            ("appointment", "appointment made"),
                            ("came", "the person came"),
                            ("did_not_come", "the person did not come"),
                            ("refused", "not possible there"),
                            ("started", "something was started"),
                            ("autonomous", "autonomous"),
                            ("no_news", "no news"),
                        ],
                        max_length=12,
                    ),
                ),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="changes", to="courses.referral"
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
            },
        ),
        migrations.AddConstraint(
            model_name="referral",
            constraint=models.CheckConstraint(
                condition=models.Q(("point", None), ("place", None), _connector="OR"), name="referral_to_one_place"
            ),
        ),
    ]
