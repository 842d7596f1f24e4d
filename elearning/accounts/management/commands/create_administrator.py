"""Make the first administrator: an invitation link, or an account with a password read from standard input."""

import json
import sys
from getpass import getpass
from typing import Any

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from elearning.accounts import invitations, people
from elearning.accounts.roles import Role
from elearning.accounts.users import User


class Command(BaseCommand):
    help = "Make an administrator: prints an invitation link, or sets a password (prompt or --password-stdin)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--first-name", default="")
        parser.add_argument("--password", action="store_true", help="ask for a password here instead of a link")
        parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")

    def handle(self, *, email: str, first_name: str, **options: Any) -> None:
        now = timezone.now()
        try:
            validate_email(email)
        except ValidationError as error:
            raise CommandError(f"{email} is not an e-mail address.") from error
        if not (options["password"] or options["password_stdin"]):
            try:
                token = invitations.invite(email=email, role=Role.ADMINISTRATOR, point=None, by=None, now=now)
            except ValueError as error:
                raise CommandError(f"{email}: {error}.") from error
            link = settings.STAFF_URL.rstrip("/") + reverse("invitation", args=[token])
            self.stdout.write("Send this link to that person. It works once, for 7 days.")
            self.stdout.write(json.dumps({"email": email, "link": link}))
            return
        password = sys.stdin.readline().rstrip("\n") if options["password_stdin"] else getpass("Password: ")
        try:
            validate_password(password, User(email=email, first_name=first_name))
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        if User.objects.filter(email=email.lower()).exists():
            raise CommandError(f"{email} has an account already.")
        with transaction.atomic():
            person = User.objects.create_staff(email=email, password=password, first_name=first_name)
            people.set_roles(person=person, roles=frozenset({Role.ADMINISTRATOR}), by=None, now=now)
        self.stdout.write("The account is open. The second factor is set up at the first sign-in.")
        self.stdout.write(json.dumps({"email": email, "created": True}))
