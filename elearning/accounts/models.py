"""Re-exports for Django's discovery."""

from .users import User, UserManager

__all__ = ["User", "UserManager"]
