"""Live: the answer of the first screen, redrawn in the browser while an input is moved. JavaScript, fed from here."""
