"""Loading starter content again leaves what an author changed."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0007_published_version"),
    ]

    operations = [
        migrations.CreateModel(
            name="SeededContent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.UUIDField(verbose_name="key")),
                ("language", models.CharField(max_length=10, verbose_name="language")),
                ("seed_hash", models.CharField(max_length=64, verbose_name="hash of the seed")),
                ("revision", models.PositiveBigIntegerField(verbose_name="revision")),
            ],
            options={
                "verbose_name": "loaded starter content",
                "verbose_name_plural": "loaded starter content",
                "constraints": [models.UniqueConstraint(fields=("key", "language"), name="seeded_once_a_language")],
            },
        ),
    ]
