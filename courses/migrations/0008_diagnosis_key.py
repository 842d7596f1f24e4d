"""A phone without internet sends the diagnoses it sealed."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("courses", "0007_referral"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="DiagnosisKey",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("hmac", models.BinaryField(max_length=32)),
                ("hmac_version", models.PositiveSmallIntegerField()),
                ("created_at", models.DateTimeField()),
                ("valid_until", models.DateTimeField(db_index=True)),
                (
                    "worker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="diagnosis_keys",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("hmac", "hmac_version"), name="diagnosis_key_one_per_hmac")
                ],
            },
        ),
        migrations.CreateModel(
            name="SealedDiagnosis",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("item", models.UUIDField()),
                ("device", models.UUIDField()),
                ("sent_ms", models.BigIntegerField()),
                ("received_at", models.DateTimeField(db_index=True)),
                ("held", models.CharField(blank=True, max_length=5)),
                ("raw", models.JSONField(null=True)),
                (
                    "key",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sealed",
                        to="courses.diagnosiskey",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("key", "item"), name="sealed_diagnosis_once_per_key")],
            },
        ),
    ]
