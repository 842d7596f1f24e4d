"""What social workers did with the interview cases, and their attestations."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("courses", "0005_partner"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Assessment",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("cases", models.JSONField(default=list)),
                ("started_at", models.DateTimeField()),
                ("finished_at", models.DateTimeField(blank=True, null=True)),
                ("share", models.DecimalField(blank=True, decimal_places=4, max_digits=5, null=True)),
                (
                    "worker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="assessments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-started_at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Attestation",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=80, verbose_name="name")),
                ("issued_at", models.DateTimeField()),
                ("valid_until", models.DateTimeField(db_index=True)),
                (
                    "assessment",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="attestation",
                        to="courses.assessment",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="attestations",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "attestation",
                "verbose_name_plural": "attestations",
                "ordering": ["-issued_at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Grading",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("case_key", models.SlugField(max_length=60)),
                ("grid_version", models.CharField(max_length=16)),
                ("chosen", models.JSONField(default=dict)),
                ("given", models.JSONField(default=dict)),
                ("reference", models.JSONField(default=dict)),
                ("graded_at", models.DateTimeField(db_index=True)),
                (
                    "assessment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="gradings",
                        to="courses.assessment",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="gradings",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-graded_at", "pk"],
            },
        ),
        migrations.AddConstraint(
            model_name="assessment",
            constraint=models.UniqueConstraint(
                condition=models.Q(("finished_at", None)), fields=("worker",), name="assessment_one_at_a_time"
            ),
        ),
        migrations.AddConstraint(
            model_name="grading",
            constraint=models.UniqueConstraint(
                condition=models.Q(("assessment", None), _negated=True),
                fields=("assessment", "case_key"),
                name="grading_once_a_sitting",
            ),
        ),
    ]
