"""Every door. Wagtail comes last: what no pattern above names is an authored page."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from elearning import health
from elearning.media import public_file

handler500 = "elearning.pauses.answer_fault"
urlpatterns = [
    path("healthz/live", health.live, name="health-live"),
    path("healthz/ready", health.ready, name="health-ready"),
    path("", include("elearning.accounts.urls")),
    path("", include("courses.urls")),
    path("", include("content.urls")),
    path("", include("elearning.jobs.urls")),
    path("accounts/", include("allauth.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("media/<path:path>", public_file, name="media"),
    path("documents/", include(wagtaildocs_urls)),
]

if settings.DEVELOPMENT:
    urlpatterns.append(path("dev/", include("elearning.dev_urls")))

urlpatterns += i18n_patterns(path("", include(wagtail_urls)), prefix_default_language=False)
