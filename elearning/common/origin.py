"""Whether a request comes from one of our own pages. Documents carry no token: the browser's own word replaces it."""

from django.http import HttpRequest


def says_same_origin(request: HttpRequest) -> bool:
    """Whether the browser says that our own page sent this: `Sec-Fetch-Site`, else an equal `Origin`."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return _origin_is_ours(request)


def says_other_origin(request: HttpRequest) -> bool:
    """Whether the browser says that another site sent this; a program that is no browser says nothing."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in {"same-origin", "none"}
    return "Origin" in request.headers and not _origin_is_ours(request)


def _origin_is_ours(request: HttpRequest) -> bool:
    return request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"
