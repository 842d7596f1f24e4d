"""Publication that is refused outside a form says why instead of breaking."""

from django.contrib.messages import get_messages
from django.urls import reverse

from tests.factories import people


def _break(module):
    module.goal = "Un autre but."
    module.steps[1].value["question"] = ""
    module.save_revision(clean=False)


class TestRefusal:
    def test_in_bulk_says_why_and_publishes_nothing(self, module):
        _break(module)
        client = people.signed_in(people.a_moderator())

        response = client.post(
            f"{reverse('wagtail_bulk_action', args=['wagtailcore', 'page', 'publish'])}?id={module.pk}", follow=False
        )

        module.refresh_from_db()
        assert response.status_code == 302
        assert [str(message) for message in get_messages(response.wsgi_request)]
        assert module.goal == "Vous savez lire un mail."

    def test_of_a_reviewers_approval_says_why_and_publishes_nothing(self, module):
        trainer, moderator = people.a_trainer(), people.a_moderator()
        module.get_workflow().start(module, trainer)
        module.refresh_from_db()
        _break(module)
        task = module.current_workflow_task_state

        response = people.signed_in(moderator).post(
            reverse("wagtailadmin_pages:workflow_action", args=[module.pk, "approve", task.pk]), {"comment": ""}
        )

        module.refresh_from_db()
        assert response.status_code < 500
        assert module.goal == "Vous savez lire un mail."
