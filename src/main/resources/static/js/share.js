// Sharing by the device's own sheet, and copying, where the browser can. The links beside them need no script.
const share = document.querySelector("[data-share]");
if (share && navigator.share) {
  share.hidden = false;
  share.addEventListener("click", async () => {
    try {
      await navigator.share({ title: share.dataset.share, text: share.dataset.share, url: share.dataset.url });
    } catch {
      // The person thought better of it.
    }
  });
}

const copy = document.querySelector("[data-copy]");
if (copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).value);
    copy.querySelector("[role=status]").textContent = copy.dataset.copied;
  });
}
