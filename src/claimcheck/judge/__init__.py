"""Whether accounts of the same thing agree: one comparison per kind, explained by the level that decides."""
