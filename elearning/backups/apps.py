"""Copies of everything that people made, and the way back."""

from django.apps import AppConfig


class BackupsConfig(AppConfig):
    name = "elearning.backups"
    label = "backups"
