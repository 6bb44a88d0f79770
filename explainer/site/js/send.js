// The button below the picture: to the browser's own share sheet where there is one for files, else as a file to save.
// The file is made before the tap, because a share sheet opens only straight from one. picture: a count of its own for each
// picture, for a script runs again only if it is a new one.
(name, picture) => {
  const button = document.getElementById("send-picture"), shown = document.getElementById("postcard");
  if (!button || !shown) return;
  const bytes = Uint8Array.from(atob(shown.src.split(",")[1]), sign => sign.charCodeAt(0));
  const file = new File([bytes], name, {type: "image/png"});
  const said = text => { document.getElementById("sent").textContent = text; };
  const save = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    said(button.dataset.saved);
  };
  button.onclick = async () => {
    if (!navigator.canShare?.({files: [file]})) return save();
    try {
      await navigator.share({files: [file]});
      said(button.dataset.done);
    } catch (problem) {
      if (problem.name !== "AbortError") save(); // whoever closes the sheet wants nothing
    }
  };
}
