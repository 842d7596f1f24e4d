"""Doors of content besides its pages."""

from django.urls import path

from content.pages.previews import open_link
from content.pages.sitemap import sitemap

app_name = "content"
urlpatterns = [
    path("sitemap.xml", sitemap, name="sitemap"),
    path("apercu/<str:link>/", open_link, name="preview"),
]
