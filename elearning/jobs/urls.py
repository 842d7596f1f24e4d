"""The outbox's pages; who may open them is in `elearning.accounts.access`."""

from django.urls import path

from . import views

urlpatterns = [
    path("equipe/taches/", views.dead_jobs, name="dead-jobs"),
    path("equipe/taches/<uuid:pk>/encore/", views.retry, name="retry-job"),
]
