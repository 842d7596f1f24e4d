"""What was published is kept, whatever becomes of the page."""

import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0006_module_page"),
    ]

    operations = [
        migrations.CreateModel(
            name="PublishedVersion",
            fields=[
                ("key", models.CharField(max_length=16, primary_key=True, serialize=False, verbose_name="key")),
                ("module_key", models.UUIDField(db_index=True, verbose_name="module")),
                ("language", models.CharField(max_length=10, verbose_name="language")),
                ("outline", models.JSONField(verbose_name="outline")),
                ("published_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="published")),
            ],
            options={
                "verbose_name": "published version",
                "verbose_name_plural": "published versions",
            },
        ),
    ]
