// Two editors see each other: what changed on the stories that this page shows, and who else has this one open.
// A page takes part by elements with data-story (its id) and data-version; data-live-count="<queue>" holds a queue's number;
// data-live-list marks a list without numbers; data-live-state marks a badge.
// Nothing on the page is replaced but badges and numbers, so nothing typed is lost.

const STORY = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const HIDDEN_MILLIS = 30_000;
const RETRY_MILLIS = [5_000, 15_000, 60_000, 300_000];

const open = location.pathname.match(STORY)?.[0] ?? "";
const versions = new Map();
const lines = { changed: line(), present: open ? line() : null }; // a list has nobody else in it

let source = null;
let hiding = 0;
let failures = 0;
let counting = 0;

function line() {
  const element = document.createElement("div");
  element.className = "live-line";
  element.setAttribute("role", "status");
  document.querySelector("main").prepend(element);
  return element;
}

const shown = () => [...document.querySelectorAll("[data-story]")];

function remember() {
  for (const element of shown()) {
    const version = Number.parseInt(element.dataset.version, 10);
    if (!versions.has(element.dataset.story) && Number.isInteger(version)) versions.set(element.dataset.story, version);
  }
}

function address() {
  const query = new URLSearchParams();
  const stories = new Set(shown().map((element) => element.dataset.story));
  if (open) query.set("buka", open);
  if (stories.size) query.set("lihat", [...stories].join(","));
  return `/meja/langsung?${query}`;
}

function listen() {
  if (source || document.hidden) return;
  remember();
  source = new EventSource(address());
  source.addEventListener("open", () => { failures = 0; });
  source.addEventListener("pulses", (event) => pulses(JSON.parse(event.data)));
  source.addEventListener("counts", () => count(true));
  source.addEventListener("present", (event) => lines.present && say(lines.present, JSON.parse(event.data).text));
  source.addEventListener("full", quiet); // enough pages of this person listen: this one does again when it is looked at
  source.addEventListener("error", () => {
    if (source?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
    quiet();
    setTimeout(listen, RETRY_MILLIS[Math.min(failures++, RETRY_MILLIS.length - 1)]);
  });
}

function quiet() {
  source?.close();
  source = null;
}

function pulses(stories) {
  let others = false;
  for (const { id, version } of stories) {
    const known = versions.get(id);
    const here = id === open || shown().some((element) => element.dataset.story === id);
    versions.set(id, Math.max(version, known ?? 0));
    if (!here) others = true;
    else if (known !== undefined && known < version) changed(id);
  }
  if (others || stories.some(({ id }) => id !== open)) count(others);
}

async function changed(id) {
  const answer = await fetch(`/meja/langsung/${id}`, { headers: { "X-Requested-With": "fetch" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const note = page.querySelector(".live-note")?.textContent ?? "";
  if (id === open) say(lines.changed, note, page.querySelector(".live-reload a")?.textContent);
  for (const element of shown()) {
    if (element.dataset.story === id && !element.querySelector("form, h1")) row(element, note, page);
  }
}

function row(element, note, page) {
  const badge = page.querySelector(".live-state .badge");
  const old = element.querySelector("[data-live-state]");
  if (old && badge) old.textContent = badge.textContent;
  const place = element.matches("tr") ? element.lastElementChild : element;
  const text = place.querySelector(".live-row") ?? place.appendChild(document.createElement("span"));
  text.className = "live-row";
  text.textContent = note;
}

function say(where, text, reload) {
  where.replaceChildren();
  if (!text) return;
  const words = document.createElement("p");
  words.textContent = text;
  where.append(words);
  if (reload) {
    const link = document.createElement("a");
    link.href = location.pathname + location.search;
    link.textContent = reload;
    where.append(link);
  }
}

// Several changes in a row are counted once.
function count(tell) {
  const places = [...document.querySelectorAll("[data-live-count]")];
  const list = document.querySelector("[data-live-list]");
  if (!places.length && !list) return;
  clearTimeout(counting);
  counting = setTimeout(async () => {
    const answer = await fetch("/meja/langsung/jumlah", { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const { queues, changed: words, reload } = await answer.json();
    let differs = Boolean(list);
    for (const place of places) {
      const number = queues[place.dataset.liveCount];
      if (number !== undefined && place.textContent.trim() !== number) {
        place.textContent = number;
        differs = true;
      }
    }
    if (tell && differs && !lines.changed.textContent) say(lines.changed, words, reload);
  }, 300);
}

document.addEventListener("visibilitychange", () => {
  clearTimeout(hiding);
  if (document.hidden) hiding = setTimeout(quiet, HIDDEN_MILLIS);
  else listen();
});
addEventListener("pagehide", quiet);
addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
listen();
