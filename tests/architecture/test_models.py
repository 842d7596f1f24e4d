"""Models about people say what they keep; migrations are complete and lead back."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection, models

from tests.architecture.repository import PACKAGES

WAGTAILS = {"owner", "locked_by", "uploaded_by_user", "latest_revision", "live_revision"}
OURS = [config.label for config in apps.get_app_configs() if config.name.partition(".")[0] in PACKAGES]


def our_models() -> list[type[models.Model]]:
    return [model for model in apps.get_models() if model._meta.app_label in OURS]


def is_about_people(model: type[models.Model]) -> bool:
    """Whether a row can be led back to one person: a key to them, or an id of theirs kept without a key."""
    person = get_user_model()
    return model is person or any(
        (field.is_relation and field.related_model is person) or field.name in {"actor", "learner_id", "person_id"}
        for field in own_fields(model)
    )


def own_fields(model: type[models.Model]) -> list[models.Field]:
    """Return a model's fields without those by which Wagtail notes who made or locks something."""
    return [f for f in model._meta.get_fields() if not f.auto_created and f.name not in WAGTAILS]


@pytest.mark.parametrize("model", [m for m in our_models() if is_about_people(m)], ids=lambda model: model.__name__)
class TestModelsAboutPeople:
    def test_say_which_personal_data_they_keep(self, model):
        assert "Personal data:" in (model.__doc__ or ""), f"{model.__module__}.{model.__name__}"


class TestModels:
    def test_name_their_constraints(self):
        unnamed = [
            f"{model.__name__}.{constraint.name}"
            for model in our_models()
            for constraint in model._meta.constraints
            if not constraint.name.startswith(tuple("abcdefghijklmnopqrstuvwxyz"))
        ]

        assert unnamed == []

    def test_of_content_never_point_at_a_person(self):
        person = get_user_model()
        pointing = [
            f"{model.__name__}.{field.name}"
            for model in our_models()
            if model._meta.app_label == "content"
            for field in own_fields(model)
            if field.is_relation and field.related_model is person
        ]

        assert pointing == []


class TestMigrations:
    @pytest.mark.django_db
    def test_are_complete(self, capsys):
        call_command("makemigrations", "--check", "--dry-run", verbosity=1)

    def test_are_named_after_their_intention(self):
        loader_names = [
            migration.stem
            for config in apps.get_app_configs()
            if config.label in OURS
            for migration in (settings.BASE_DIR / config.name.replace(".", "/") / "migrations").glob("0*.py")
        ]

        assert [found for found in loader_names if "_auto_" in found] == []

    @pytest.mark.django_db
    def test_lead_back_to_nothing_and_forth_again(self, tmp_path):
        file = tmp_path / "copy.sqlite3"
        if connection.vendor == "sqlite":
            with (
                closing(sqlite3.connect(connection.settings_dict["NAME"])) as source,
                closing(sqlite3.connect(file)) as copy,
            ):
                source.backup(copy)

        def migrate(*arguments):
            environment = os.environ | {
                "DATABASE_URL": f"sqlite:///{file}",
                "ESCALE_VAR": str(tmp_path),
                "DJANGO_SETTINGS_MODULE": "elearning.settings.dev",
            }
            done = subprocess.run(
                [sys.executable, "-c", CODE, *arguments],
                cwd=settings.BASE_DIR,
                env=environment,
                capture_output=True,
                text=True,
            )
            assert done.returncode == 0, done.stderr

        migrate(*OURS)


# One process for all: starting Django costs as much as several migrations.
CODE = """
import sys, django
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
django.setup()
call_command("migrate", verbosity=0)
for label in sys.argv[1:]:
    if label in MigrationLoader(connection).migrated_apps:
        # Wagtail stands on the table of people, and its own migrations do not all lead back.
        call_command("migrate", label, "0001" if label == "accounts" else "zero", verbosity=0)
call_command("migrate", verbosity=0)
call_command("makemigrations", "--check", "--dry-run", verbosity=0)
"""
