// The button that copies the link. Where the browser gives no access to the clipboard (a page without TLS), the address is
// left selected instead.
() => {
  const button = document.getElementById("copy-link");
  button.addEventListener("click", async () => {
    const from = document.getElementById("page-link"), done = document.getElementById("copied");
    const range = document.createRange();
    range.selectNodeContents(from);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    let copied = true;
    try { await navigator.clipboard.writeText(from.textContent); } catch { copied = document.execCommand("copy"); }
    done.textContent = copied ? button.dataset.done : button.dataset.failed;
  });
}
