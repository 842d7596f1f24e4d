"""What the administrator sees; who may open it is held by the access matrix."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.messages import get_messages
from django.contrib.messages.storage.cookie import CookieStorage
from django.test import RequestFactory

from elearning.jobs import views
from elearning.jobs.models import Job, JobState


@pytest.fixture
def dead(db):
    return Job.objects.create(
        kind="test.note", unique_key="k", state=JobState.DEAD, attempts=8, last_error="<b>closed</b>"
    )


def a_request(method):
    request = getattr(RequestFactory(), method)("/equipe/taches/")
    request.user = AnonymousUser()
    request.session = {}
    request._messages = CookieStorage(request)
    return request


class TestDeadJobs:
    def test_are_listed_with_their_reason(self, dead):
        page = views.dead_jobs(a_request("get")).content.decode()

        assert "test.note" in page
        assert "&lt;b&gt;closed" in page

    def test_get_another_chance(self, dead):
        request = a_request("post")

        answer = views.retry(request, dead.pk)

        dead.refresh_from_db()
        assert dead.state == JobState.READY
        assert answer["Location"] == "/equipe/taches/"
        assert len(get_messages(request)) == 1

    def test_take_only_a_form(self, dead):
        assert views.retry(a_request("get"), dead.pk).status_code == 405
