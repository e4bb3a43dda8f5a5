"""The nouns that every package speaks of: frozen values, without input or output."""
