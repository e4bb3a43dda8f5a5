"""The nouns that every package uses: frozen values, without input or output."""
