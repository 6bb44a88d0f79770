// The language of the page, and the link in the address bar as it was written. What a frame asks of Streamlit stays in it.
// replaceState: Back leaves the page instead of undoing one slider step after the other.
// Streamlit goes on sending the link it was opened with. To a process that has never seen the page that is all there is, so
// there the page opens anew, at the address that it has now, with what was being entered. born: of the process that drew it.
(language, query, born, where) => {
  document.documentElement.lang = language;
  const keep = new URLSearchParams(location.search);
  let link = query;
  for (const name of ["embed", "embed_options"])
    for (const value of keep.getAll(name)) link += `&${name}=${encodeURIComponent(value)}`;
  history.replaceState(history.state, "", location.pathname + "?" + link + location.hash);
  const page = window.address ??= { born };
  const entered = () => {
    const link = new URLSearchParams(location.search);
    for (const { shadowRoot } of document.querySelectorAll("[data-testid=stBidiComponentIsolated]"))
      for (const { id, value } of shadowRoot?.querySelectorAll("input[type=number]") ?? [])
        if (value !== "" && link.has(id.replace("live-", ""))) link.set(id.replace("live-", ""), value);
    return link;
  };
  const back = async tries => {
    const now = await fetch(where, { cache: "no-store" }).then(answer => answer.ok ? answer.text() : "").catch(() => "");
    if (!now && tries) setTimeout(back, 500, tries - 1);
    if (now && now !== page.born) location.replace(location.pathname + "?" + entered() + location.hash);
  };
  const app = document.querySelector("[data-testid=stApp]");
  if (page.app === app) return;
  page.watch?.disconnect();
  page.app = app;
  page.watch = new MutationObserver(() => { if (app.dataset.testConnectionState === "CONNECTED") back(20); });
  page.watch.observe(app, { attributeFilter: ["data-test-connection-state"] });
}
