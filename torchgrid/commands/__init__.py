"""The commands of `torchgrid`: the options of each, and the function that it calls."""
