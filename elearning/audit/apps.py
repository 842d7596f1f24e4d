"""The append-only log of what staff and the platform did."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "elearning.audit"
    label = "audit"
