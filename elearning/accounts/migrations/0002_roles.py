"""A role is a group: one for each, made once and never removed with the people in it."""

from django.db import migrations

ROLES = (
    "learner",
    "social_worker",
    "reception",
    "trainer",
    "moderator",
    "region",
    "administrator",
    "data_protection",
)


def make_groups(apps, schema_editor):
    group = apps.get_model("auth", "Group")
    for name in ROLES:
        group.objects.get_or_create(name=name)


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]

    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
