"""What every personal page shares: nobody keeps it, and it leads only to this site."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme

from content import api as content


def show(request: HttpRequest, template: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    """Return a personal page that no browser, proxy or Back button keeps."""
    foot = {"foot_articles": content.foot_articles(request.LANGUAGE_CODE)}
    response = render(request, f"courses/web/{template}", foot | context, status=status)
    response["Cache-Control"] = "no-store"
    return response


def own_path(request: HttpRequest, address: str | None, *, default: str) -> str:
    """Return `address` when it is a path of this site, else `default`."""
    if not address or not address.startswith("/"):
        return default
    hosts = {request.get_host()}
    safe = url_has_allowed_host_and_scheme(address, allowed_hosts=hosts, require_https=request.is_secure())
    return address if safe else default
