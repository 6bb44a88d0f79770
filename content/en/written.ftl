# The page as the server writes it, before anything else is there, and where nothing else can be.
written-anew = Work it out
written-without = This answer needs no JavaScript. The figures, the other terms and the files do.

# In a browser too old for the page to move, above the text. The second sentence stands where there is an answer; then comes the link to the pocket edition.
written-too-old = This browser is too old for the sliders and figures of this page.
written-still = The answer below holds all the same, and you can change its numbers.
written-pocket = Open the pocket edition, which runs in older browsers
