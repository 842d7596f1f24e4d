"""A card may carry a lock: its hash, how often a phone tried it, and how often it was wrong today."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0003_cards_sessions_invitations"),
    ]

    operations = [
        migrations.AddField(
            model_name="card",
            name="lock_hash",
            field=models.CharField(blank=True, db_default="", default="", max_length=200),
        ),
        migrations.AddField(
            model_name="card",
            name="wrong_locks",
            field=models.PositiveSmallIntegerField(db_default=0, default=0),
        ),
        migrations.AddField(
            model_name="card",
            name="wrong_locks_on",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.CreateModel(
            name="LockTry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("device", models.UUIDField()),
                ("wrong", models.PositiveSmallIntegerField()),
                ("last_wrong_at", models.DateTimeField(db_index=True)),
                (
                    "card",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="lock_tries", to="accounts.card"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("card", "device"), name="lock_try_one_per_card_and_device")
                ],
            },
        ),
    ]
