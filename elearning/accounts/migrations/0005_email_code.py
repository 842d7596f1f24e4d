"""A code that was mailed to an address, so that who reads it may make an account."""

import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_card_lock"),
    ]

    operations = [
        migrations.CreateModel(
            name="EmailCode",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("email", models.EmailField(max_length=254)),
                ("language", models.CharField(default="fr", max_length=10)),
                ("code_hash", models.CharField(blank=True, max_length=200)),
                ("asked_at", models.DateTimeField(db_index=True)),
                ("expires_at", models.DateTimeField(blank=True, null=True)),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("confirmed_at", models.DateTimeField(blank=True, null=True)),
                ("used_at", models.DateTimeField(blank=True, null=True)),
            ],
        ),
    ]
