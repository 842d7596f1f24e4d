"""Voices that trainers record."""

import modelsearch.index
from django.db import migrations, models

import content.snippets.recording


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Recording",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=120, verbose_name="title")),
                (
                    "file",
                    models.FileField(
                        help_text="Opus (.ogg or .opus) or MP3, mono, 2 MB at most, 90 kB a minute at most.",
                        upload_to=content.snippets.recording.recording_path,
                        verbose_name="file",
                    ),
                ),
                ("seconds", models.FloatField(editable=False, verbose_name="length")),
                ("size", models.PositiveIntegerField(editable=False, verbose_name="size")),
                ("suffix", models.CharField(default=".ogg", editable=False, max_length=5)),
                ("added_at", models.DateTimeField(auto_now_add=True, verbose_name="added")),
            ],
            options={
                "verbose_name": "recorded voice",
                "verbose_name_plural": "recorded voices",
                "ordering": ["title"],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
    ]
