"""The run of cells on the workers of a Dask cluster."""
