"""Server: what is answered before the script runs. The written page of every address, files, and what every answer says."""
