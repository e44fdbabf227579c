"""Which slots of a story speak of the same thing."""
