// Shows how far an import is without loading the page again; when the work is done, the page is.
const EVERY = 1000;
const part = () => document.getElementById("kemajuan");

async function look() {
  let next = null;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("kemajuan");
      if (next === null) {
        location.reload();
        return;
      }
    }
  } catch {
    // No signal: the next look may find one.
  }
  if (next !== null) {
    part().replaceWith(document.importNode(next, true));
  }
  setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
