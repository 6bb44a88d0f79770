// The language of the page, and the link in the address bar as it was written. What a frame asks of Streamlit stays in it.
// replaceState: Back leaves the page instead of undoing one slider step after the other.
(language, query) => {
  document.documentElement.lang = language;
  const keep = new URLSearchParams(location.search);
  let link = query;
  for (const name of ["embed", "embed_options"])
    for (const value of keep.getAll(name)) link += `&${name}=${encodeURIComponent(value)}`;
  history.replaceState(history.state, "", location.pathname + "?" + link + location.hash);
}
