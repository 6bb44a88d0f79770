"""The engine: offers, scenarios, runs and their sources, closed forms. It imports numpy and nothing else."""
