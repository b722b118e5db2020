// Keeps a monitor going: brings the newest headlines, keeps the last ones through an outage and says since when they stand,
// and turns the pages for who wants no motion. Without this file the page asks again itself.
const EVERY = 5 * 60_000;
const FIRST_AGAIN = 15_000;
const PATIENCE = 20_000;
const PAGE = 30_000;

const one = (selector) => document.querySelector(selector);

// Who wants no motion sees as many as there is room for, then the next ones.
const still = matchMedia("(prefers-reduced-motion: reduce) and (min-width: 48rem) and (min-height: 30rem)");
let first = 0;
let next = 0;

const show = (from) => {
  const items = [...document.querySelectorAll(".turn li")];
  first = still.matches && from < items.length ? from : 0;
  items.forEach((item, n) => (item.hidden = n < first));
  if (!still.matches || items.length === 0) return;
  // The stylesheet puts what has no room into columns beyond the edge.
  const edge = one(".turn").getBoundingClientRect().right;
  const beyond = items.findIndex((item, n) => n > first && item.getBoundingClientRect().left >= edge - 1);
  items.forEach((item, n) => (item.hidden = n < first || (beyond > 0 && n >= beyond)));
  next = Math.max(beyond, 0);
};

const fetched = async () => {
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-cache", signal });
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = { news: page.querySelector(".news"), since: page.querySelector("#sejak") };
  // The sign-in page of somebody's network answers too.
  if (!fresh.news || !fresh.since) throw new Error("not ours");
  return fresh;
};

let words = one(".news").textContent;
let again = FIRST_AGAIN;
let timer;

// Not all monitors of a regency at once when the network is back.
const soon = (wait) => {
  clearTimeout(timer);
  timer = setTimeout(renew, wait * (0.8 + Math.random() * 0.4));
};

const renew = async () => {
  try {
    const { news, since } = await fetched();
    one("#sejak").replaceChildren(since.textContent);
    one("#putus").hidden = true;
    if (news.textContent !== words) {
      words = news.textContent;
      one(".news").replaceWith(document.adoptNode(news));
      show(0);
    }
    again = FIRST_AGAIN;
    soon(EVERY);
  } catch {
    one("#putus").hidden = false;
    soon(again);
    again = Math.min(again * 2, EVERY);
  }
};

show(0);
soon(EVERY);
setInterval(() => one("#jeda").checked || show(next), PAGE);
addEventListener("online", () => soon(0));
addEventListener("resize", () => show(first));
still.addEventListener("change", () => show(first));
