"""A social worker keeps a diagnosis that the person agreed to."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("courses", "0002_return_receipt"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Case",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("code", models.CharField(max_length=6, unique=True, verbose_name="code")),
                ("nickname", models.CharField(blank=True, max_length=40, verbose_name="nickname")),
                ("consent_at", models.DateTimeField(verbose_name="agreed")),
                ("created_at", models.DateTimeField(verbose_name="created")),
                (
                    "learner",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "point",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cases",
                        to="courses.accesspoint",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="cases", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "verbose_name": "case",
                "verbose_name_plural": "cases",
                "ordering": ["-created_at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Diagnosis",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("grid_version", models.CharField(max_length=16)),
                ("taken_at", models.DateTimeField(db_index=True)),
                ("declared", models.JSONField(default=dict)),
                ("observed", models.JSONField(default=dict)),
                ("outcomes", models.JSONField(default=list)),
                ("first_step", models.CharField(max_length=3)),
                ("first_on", models.DateField()),
                ("first_place", models.CharField(blank=True, max_length=140)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="diagnoses", to="courses.case"
                    ),
                ),
            ],
            options={
                "verbose_name": "diagnosis",
                "verbose_name_plural": "diagnoses",
                "ordering": ["-taken_at", "pk"],
                "indexes": [models.Index(fields=["case", "-taken_at"], name="diagnosis_of_a_case")],
            },
        ),
    ]
