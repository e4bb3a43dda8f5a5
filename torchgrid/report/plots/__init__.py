"""The plots of an encoding over releases, as SVG that is made without a browser or a library."""
