// Keeps what is typed into a form on this device, until it was saved. The form works without it.

const left = ["_csrf", "versi", "nomor", "kim", "rencana", "foto", "berkas"];

/** The page that follows a form says what is saved now. */
function forget(names) {
  names.split(" ").forEach(name => localStorage.removeItem(name));
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

const fields = form => [...form.elements].filter(element => element.name && !left.includes(element.name) && element.type !== "file");
const values = form => fields(form).map(element => [element.name, element.type === "checkbox" ? element.checked : element.value]);

function keep(form) {
  try {
    localStorage.setItem(form.dataset.keep, JSON.stringify({ number: form.elements.nomor?.value, values: values(form) }));
  } catch {
    // No room on this device; the form itself still holds everything.
  }
}

function fill(form, all) {
  const kept = new Map(all);
  for (const element of fields(form)) {
    if (!kept.has(element.name)) continue;
    if (element.type === "checkbox") element.checked = kept.get(element.name);
    else element.value = kept.get(element.name);
  }
}

function note(form) {
  const line = document.createElement("p");
  line.className = "lockline";
  line.setAttribute("role", "status");
  const text = document.createElement("span");
  text.textContent = form.dataset.tRestored;
  const discard = document.createElement("button");
  discard.type = "button";
  discard.className = "btn";
  discard.textContent = form.dataset.tDiscard;
  discard.onclick = () => {
    localStorage.removeItem(form.dataset.keep);
    location.reload();
  };
  line.append(text, discard);
  form.before(line);
}

/** What was typed and never saved comes back, with a way to throw it away. */
function restore(form) {
  const mine = read(form.dataset.keep);
  if (!mine || form.dataset.again || JSON.stringify(mine.values) === JSON.stringify(values(form))) return;
  fill(form, mine.values);
  // The number goes with the words: sent once more, they are still one activity.
  if (mine.number && form.elements.nomor) form.elements.nomor.value = mine.number;
  note(form);
}

const saved = document.querySelector("[data-forget]");
if (saved) forget(saved.dataset.forget);

const form = document.querySelector("form[data-keep]");
if (form) {
  restore(form);
  form.addEventListener("input", () => keep(form));
  form.addEventListener("change", () => keep(form));
}
