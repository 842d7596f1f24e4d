"""Which starter content was loaded, so that a later load knows what an author has changed since."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SeededContent(models.Model):
    """One page or definition as starter content last made it.

    seed_hash: of the seed it was made from; another one means there is something new to load.
    revision: the revision that loading published; another live or latest one means an author has been here.
    """

    key = models.UUIDField(_("key"))
    language = models.CharField(_("language"), max_length=10)
    seed_hash = models.CharField(_("hash of the seed"), max_length=64)
    revision = models.PositiveBigIntegerField(_("revision"))

    class Meta:
        verbose_name = _("loaded starter content")
        verbose_name_plural = _("loaded starter content")
        constraints = [
            # Two records of one page: the loader could take an author's words for its own.
            models.UniqueConstraint(fields=["key", "language"], name="seeded_once_a_language"),
        ]

    def __str__(self) -> str:
        return f"{self.key} ({self.language})"
