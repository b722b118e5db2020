// Brings the newest headlines every five minutes. Without a network the last ones stay; without this file the page asks again itself.
const EVERY = 5 * 60 * 1000;

const renew = async () => {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".turn");
    const shown = document.querySelector(".turn");
    if (fresh && shown && fresh.textContent !== shown.textContent) shown.replaceWith(document.adoptNode(fresh));
    else if (fresh && !shown) location.reload();
  } catch {
    // What is on the screen stays there.
  }
};

setInterval(renew, EVERY);
