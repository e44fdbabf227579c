"""Mentions: the places where an article names or refers to someone or something."""

from typing import Literal

from claimcheck.models.base import Model

EntityKind = Literal["person", "organisation", "place", "group", "other"]


class Mention(Model):
    """One mention with the canonical name of what it refers to."""

    start: int
    end: int
    text: str
    name: str
    """The canonical name in this article: the fullest form ("Volodymyr Zelensky"), without titles."""
    names: tuple[str, ...] = ()
    """The canonical names one by one where several are meant ("they", "the two leaders"); one for all others."""
    kind: EntityKind = "other"
    aliases: tuple[str, ...] = ()
    """Every written form of the same entity in this article, for matching across articles."""
    pronoun: bool = False
    named: bool = True
    """False where the article gives no name: `name` is then the fullest description ("a port spokesman")."""
