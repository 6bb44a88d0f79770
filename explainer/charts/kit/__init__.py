"""What charts are built from: figures, colours, lettering, places."""
