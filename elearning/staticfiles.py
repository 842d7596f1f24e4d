from django.contrib.staticfiles.finders import BaseFinder
from whitenoise.storage import CompressedManifestStaticFilesStorage


class AssembledFinder(BaseFinder):
    def check(self, **kwargs):
        return []

    def find(self, path, find_all=False):
        return []

    def list(self, ignore_patterns):
        return []


class EscaleStorage(CompressedManifestStaticFilesStorage):
    pass
