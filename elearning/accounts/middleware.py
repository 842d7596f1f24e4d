"""Sessions end and doors open by rule."""

from django.utils.deprecation import MiddlewareMixin


class SessionLifetimeMiddleware(MiddlewareMixin):
    pass


class AccessMiddleware(MiddlewareMixin):
    pass
