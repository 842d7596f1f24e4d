"""Handlers that the tests of the outbox register, and what they did."""

from django.contrib.auth.models import Group

from elearning.jobs import services

did: list[dict[str, object]] = []


def note(**args: object) -> None:
    did.append(args)


def stumble(**args: object) -> None:
    did.append(args)
    raise ConnectionError("the post office is closed for amina@example.org")


def refuse(**args: object) -> None:
    did.append(args)
    raise services.GiveUp("this address does not exist")


def note_and_add(**args: object) -> None:
    did.append(args)
    services.add(kind="test.note", unique_key="added by a handler")


def make_group(*, name: str, **_later_arguments: object) -> None:
    """An effect that another process can see."""
    Group.objects.get_or_create(name=name)
