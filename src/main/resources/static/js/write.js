// Keeps what is typed: on this device at once, on the server two seconds later. The form works without it.

const form = document.getElementById("kabar");
const state = document.getElementById("keadaan");
const told = document.getElementById("perangkat");
const say = form.dataset;
const field = name => form.elements.namedItem(name);
const csrf = () => document.querySelector("meta[name=csrf]").content;

let story = say.story || "";
let typedSinceKept = false;
let waiting = 0;
let sending = false;
let leaving = false;

// The photos were sent before the form is: it carries their names only.
form.enctype = "application/x-www-form-urlencoded";

/* What stands on this device */

const prefix = `mymein.tulis.${say.account}.`;
const key = () => prefix + (story || field("submission").value);

function snapshot() {
  const data = new FormData(form);
  const values = [];
  for (const [name, value] of data) {
    if (typeof value === "string" && !["_csrf", "office", "submission"].includes(name)) values.push([name, value]);
  }
  return values;
}

function keepHere(dirty) {
  const title = field("title").value.trim();
  const copy = { story, submission: field("submission").value, office: say.office, typedAt: Date.now(), dirty, title, values: snapshot() };
  try {
    localStorage.setItem(key(), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}

/** Puts values into the form; photos and the editor follow by the event. */
function fill(values) {
  const all = new Map();
  for (const [name, value] of values) all.set(name, [...(all.get(name) || []), value]);
  form.dispatchEvent(new CustomEvent("kabar:isi", { detail: { values: all } }));
  for (const element of form.elements) {
    const value = all.get(element.name);
    if (["_csrf", "office", "submission", "files", "photo", "drop", "bodyHtml"].includes(element.name) || !element.name) continue;
    if (element.type === "radio" || element.type === "checkbox") element.checked = Boolean(value?.includes(element.value));
    else if (value) element.value = value[0];
  }
  form.dispatchEvent(new Event("kabar:terisi"));
}

const clock = time => new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", timeZone: say.zone }).format(time);

function tell(text, button, action) {
  told.querySelector("p").textContent = text;
  told.querySelector("button").textContent = button;
  told.querySelector("button").onclick = () => { told.hidden = true; action(); };
  told.hidden = false;
}

/** What the server has had for a month need not stand here. */
function tidy() {
  const month = 30 * 24 * 3600 * 1000;
  for (const name of Object.keys(localStorage)) {
    const copy = name.startsWith(prefix) ? read(name) : null;
    if (copy && !copy.dirty && Date.now() - copy.typedAt > month) localStorage.removeItem(name);
  }
}

/** After saving or discarding, what stands on this device is done with. */
function forget() {
  const query = new URLSearchParams(location.search);
  const done = query.get("tersimpan") || query.get("dibuang");
  if (!done) return;
  for (const id of [done, story]) localStorage.removeItem(prefix + id);
  history.replaceState(null, "", location.pathname + location.hash);
  if (query.has("tersimpan") && say.then) location.replace(say.then);
}

/** What was typed here and never reached the server comes back; what the server has is one click away. */
function restore() {
  const mine = read(key());
  if (mine?.dirty && !say.again && JSON.stringify(mine.values) !== JSON.stringify(snapshot())) {
    const fromServer = snapshot();
    fill(mine.values);
    tell(say.tRestored.replace("{0}", clock(mine.typedAt)), say.tUseServer, () => { fill(fromServer); changed(); });
    changed();
  } else if (!story) {
    offerUnsent();
  }
}

/** A story that was begun on this device and that the server may not know yet. */
function offerUnsent() {
  const unsent = Object.keys(localStorage)
    .filter(name => name.startsWith(prefix) && name !== key())
    .map(read)
    .filter(copy => copy?.dirty && !copy.story && copy.office === say.office)
    .sort((a, b) => b.typedAt - a.typedAt)[0];
  if (!unsent) return;
  tell(say.tFound.replace("{0}", unsent.title || say.tNameless), say.tUseDevice, () => {
    field("submission").value = unsent.submission;
    fill(unsent.values);
    changed();
  });
}

/* What stands on the server */

function show(text, off, link) {
  state.hidden = false;
  state.classList.toggle("off", Boolean(off));
  state.textContent = text;
  if (link) {
    const a = document.createElement("a");
    a.href = link.href;
    a.textContent = link.text;
    state.append(" ", a);
  }
}

const body = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
const address = () => (story ? `/meja/tulis/${story}` : "/meja/tulis");

async function keepThere() {
  if (sending || leaving) return;
  if (!navigator.onLine) return show(say.tOffline, true);
  sending = true;
  typedSinceKept = false;
  try {
    const answer = await fetch(`${address()}/ketikan`, {
      method: "POST", body: body(), redirect: "manual",
      headers: { "X-CSRF-TOKEN": csrf(), Accept: "application/json", "X-Requested-With": "fetch" },
    });
    await kept(answer);
  } catch {
    typedSinceKept = true;
    show(say.tOffline, true);
    later(15000);
  } finally {
    sending = false;
    if (typedSinceKept && !waiting) later(2000);
  }
}

async function kept(answer) {
  if (answer.status === 204) return;
  if (answer.ok) {
    const { story: id, time } = await answer.json();
    if (!story) begin(id);
    if (!typedSinceKept) keepHere(false);
    return show(say.tKept.replace("{0}", time));
  }
  typedSinceKept = false; // the device has it; sending the same again would not help
  if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
    return show(say.tExpired, true, { href: `/masuk?ke=${encodeURIComponent(address())}`, text: say.tSignIn });
  }
  const problem = await answer.json().catch(() => ({}));
  show(problem.message || say.tFailed, true);
  if (answer.status >= 500) later(15000);
}

/** From the first kept words on, the story has an address of its own. */
function begin(id) {
  localStorage.removeItem(key());
  story = id;
  history.replaceState(null, "", address() + location.hash);
  form.action = address();
  form.querySelectorAll("[formaction$='/kirim']").forEach(button => button.setAttribute("formaction", `${address()}/kirim`));
  keepHere(typedSinceKept);
}

function later(time) {
  clearTimeout(waiting);
  waiting = setTimeout(() => { waiting = 0; keepThere(); }, time);
}

function changed() {
  typedSinceKept = true;
  keepHere(true);
  if (!navigator.onLine) show(say.tOffline, true);
  later(2000);
}

form.addEventListener("input", changed);
form.addEventListener("change", changed);
addEventListener("online", () => { if (typedSinceKept || read(key())?.dirty) later(0); });
addEventListener("offline", () => show(say.tOffline, true));
addEventListener("pagehide", () => {
  if (typedSinceKept && !leaving && navigator.onLine) navigator.sendBeacon(`${address()}/ketikan`, body());
});

form.addEventListener("submit", event => {
  if (document.querySelector("[data-pending]")) {
    event.preventDefault();
    show(say.tWait, true);
  } else if (!navigator.onLine) {
    event.preventDefault();
    keepHere(true);
    show(say.tOffline, true);
  } else {
    leaving = true;
    keepHere(true);
  }
});
addEventListener("pageshow", () => { leaving = false; });

show(say.tAuto);
forget();
document.getElementById("salah")?.focus();
restore();
tidy();
