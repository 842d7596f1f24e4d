"""Re-exports for Django's discovery."""

from .snippets.picture import Picture, PictureRendition

__all__ = ["Picture", "PictureRendition"]
