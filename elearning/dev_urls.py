"""Doors of the pattern page: /dev/components/ and what it stands on."""

from django.urls import path

from elearning import dev_views

urlpatterns = [
    path("components/", dev_views.components, name="dev-components"),
    path("components/<str:language>/<str:theme>/", dev_views.components, name="dev-components-as"),
    path("module/<str:language>/<str:theme>/", dev_views.module, name="dev-module"),
    path("interview/<str:language>/<str:theme>/", dev_views.interview, name="dev-interview"),
    path("css/<str:theme>.css", dev_views.theme_css, name="dev-css"),
]
