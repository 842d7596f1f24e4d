"""A track is for learners or for social workers; those that exist are for learners."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0010_badge_asks"),
    ]

    operations = [
        migrations.AddField(
            model_name="trackpage",
            name="audience",
            field=models.CharField(
                choices=[
                    ("learn", "Learners: anybody reads it"),
                    ("pro", "Social workers: after signing in"),
                ],
                default="learn",
                max_length=10,
                verbose_name="for whom",
            ),
        ),
    ]
