"""The pattern page, development only: every block and component alone, in three languages, light and dark."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from elearning import dev_samples, staticfiles

THEMES = ("light", "dark")
_MEDIA = "@media (prefers-color-scheme:dark)"


def theme_css(request: HttpRequest, theme: str) -> HttpResponse:
    """Return all the CSS with one theme whatever the machine prefers."""
    if theme not in THEMES:
        raise Http404
    css = staticfiles.assembled("css/critical.css") + staticfiles.assembled("css/rest.css")
    css = css.replace(_MEDIA, "@media all" if theme == "dark" else "@media not all")
    return HttpResponse(css.replace("color-scheme:light dark", f"color-scheme:{theme}"), "text/css")


def _context(language: str, theme: str) -> dict[str, Any]:
    if language not in dev_samples.LANGUAGES or theme not in THEMES:
        raise Http404
    return {
        **dev_samples.sample_module(language),
        "t": dev_samples.said(language),
        "language": language,
        "theme": theme,
        "themes": THEMES,
        "all_languages": dev_samples.LANGUAGES,
        "icons": sorted(staticfiles.icon_names()),
    }


def components(request: HttpRequest, language: str = "fr", theme: str = "light") -> HttpResponse:
    """Return every block and component under its name."""
    context = _context(language, theme)
    context["page"].steps.append(dev_samples.interview_step(language))
    with translation.override(language):
        return render(request, "dev/components.html", context)


def module(request: HttpRequest, language: str, theme: str) -> HttpResponse:
    """Return a whole module page on sample steps, with its script."""
    context = _context(language, theme)
    with translation.override(language):
        return render(request, "dev/module.html", context)


def interview(request: HttpRequest, language: str, theme: str) -> HttpResponse:
    """Return a module page whose one step is an interview."""
    context = _context(language, theme)
    context["page"].steps = [dev_samples.interview_step(language)]
    with translation.override(language):
        return render(request, "dev/module.html", context)
