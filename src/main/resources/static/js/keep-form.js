// Keeps what is typed into a form on this device, until it was saved. The form works without it.

const form = document.querySelector("form[data-keep]");
const key = form.dataset.keep;
const left = ["_csrf", "versi", "nomor", "kim", "rencana", "foto", "berkas"];

const fields = () => [...form.elements].filter(element => element.name && !left.includes(element.name) && element.type !== "file");

function values() {
  return fields().map(element => [element.name, element.type === "checkbox" ? element.checked : element.value]);
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function keep() {
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), number: form.elements.nomor?.value, values: values() }));
  } catch {
    // No room on this device; the form itself still holds everything.
  }
}

function fill(all) {
  const kept = new Map(all);
  for (const element of fields()) {
    if (!kept.has(element.name)) continue;
    if (element.type === "checkbox") element.checked = kept.get(element.name);
    else element.value = kept.get(element.name);
  }
}

/** What was typed and never saved comes back, with a way to throw it away. */
function restore(before) {
  const mine = read();
  if (!mine || form.dataset.again || JSON.stringify(mine.values) === JSON.stringify(before)) return;
  fill(mine.values);
  // The number goes with the words: sent once more, they are still one activity.
  if (mine.number && form.elements.nomor) form.elements.nomor.value = mine.number;
  const note = document.createElement("p");
  note.className = "lockline";
  note.setAttribute("role", "status");
  const text = document.createElement("span");
  text.textContent = form.dataset.tRestored;
  const discard = document.createElement("button");
  discard.type = "button";
  discard.className = "btn";
  discard.textContent = form.dataset.tDiscard;
  discard.onclick = () => {
    localStorage.removeItem(key);
    location.reload();
  };
  note.append(text, discard);
  form.before(note);
}

restore(values());
form.addEventListener("input", keep);
form.addEventListener("change", keep);
