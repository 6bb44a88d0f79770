# The page as the server writes it, before anything else is there, and where nothing else can be.
written-anew = Work it out
written-without = This answer needs no JavaScript. The figures, the other terms and the files do.

# In a browser too old for the page to move, above the text; a link to the pocket edition follows.
written-too-old = This browser is too old for the sliders and figures of this page. What is written below holds all the same.
written-pocket = Open the pocket edition, which runs in older browsers
