# The page as the server writes it, before anything else is there, and where nothing else can be.
written-anew = Work it out
written-without = This answer needs no JavaScript. The figures, the other terms and the files do.
