"""Public files: pictures as shown and recorded voices. Originals and drafts are not served."""

import posixpath

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe
from django.views.static import serve

# Wagtail keeps what was uploaded in original_images/; only sized copies leave the house.
PUBLIC_FOLDERS = ("images/", "recordings/")
_ONE_YEAR = 31_536_000


@require_safe
def public_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """Return a picture or a voice; the names change with the bytes, so copies never go stale. 404 for all else."""
    if not path.startswith(PUBLIC_FOLDERS) or posixpath.normpath(path) != path or "\x00" in path:
        raise Http404
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    response["Cache-Control"] = f"public, max-age={_ONE_YEAR}, immutable"
    response["Content-Disposition"] = "inline"
    return response
