// A link to a section: Streamlit scrolls there while the texts above are still growing, so once more when all are there.
() => {
  const section = document.getElementById(location.hash.slice(1));
  if (section) setTimeout(() => section.scrollIntoView(), 400);
}
