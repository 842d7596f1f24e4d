"""The bare Wagtail site itself."""

from django.core.wsgi import get_wsgi_application
from django.urls import include, path

application = get_wsgi_application()
urlpatterns = [path("", include("wagtail.urls"))]
