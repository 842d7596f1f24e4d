"""An invitation of a social worker may name the structure where they work."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0005_email_code"),
    ]

    operations = [
        migrations.AddField(
            model_name="invitation",
            name="partner",
            field=models.UUIDField(blank=True, null=True, verbose_name="structure"),
        ),
    ]
