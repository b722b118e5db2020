// Keys for the editors' desk. A key presses what is on the page and nothing else; everything works without this file.

const dialog = document.getElementById("tombol");
const bar = document.querySelector("[data-keys]");
const rows = [...document.querySelectorAll("[data-rows] a")];
if (bar) bar.hidden = false;

const isTyping = target => target instanceof Element
  && target.closest("textarea, select, [contenteditable], input:not([type=checkbox]):not([type=radio])") !== null;

/** Focus moves along the list where there is one; beside a story the links lead to its neighbours. */
function move(key) {
  if (rows.length === 0) return press(key);
  const at = rows.indexOf(document.activeElement);
  const next = at < 0 ? 0 : at + (key === "j" ? 1 : -1);
  rows[Math.min(rows.length - 1, Math.max(0, next))].focus();
  return true;
}

function press(key) {
  const target = [...document.querySelectorAll("[data-key]")].find(each => each.dataset.key === key);
  if (!target || target.disabled) return false;
  if (target.matches("summary")) return open(target);
  if (target.matches("input, textarea")) return write(target);
  target.click();
  return true;
}

/** A step that asks for words or to be confirmed opens, and waits for them. */
function open(summary) {
  summary.parentElement.open = true;
  const field = summary.parentElement.querySelector("textarea, input:not([type=hidden])") ?? summary;
  field.scrollIntoView({ block: "nearest" });
  field.focus();
  return true;
}

function write(field) {
  const folded = field.closest("details:not([open])");
  if (folded) folded.open = true;
  field.focus();
  field.select();
  return true;
}

function list() {
  if (dialog.open) dialog.close();
  else dialog.showModal();
  return true;
}

document.addEventListener("keydown", event => {
  if (event.key === "Escape" && isTyping(event.target)) return event.target.blur();
  const busy = event.defaultPrevented || event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.altKey;
  if (busy || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  if (dialog?.open && key !== "?") return;
  const done = key === "?" ? list() : key === "j" || key === "k" ? move(key) : key.length === 1 && press(key);
  if (done) event.preventDefault();
});
document.querySelector("[data-key='?']")?.addEventListener("click", list);

// The ticks of a checklist are kept while one asks the sender or edits; a new revision is checked afresh.
const checks = [...document.querySelectorAll("[name=check]")];
const story = document.querySelector("[data-revision]")?.dataset;
const ticked = document.querySelector("[data-ticked]");
const shelf = story && `mymein.checks.${story.story}.${story.revision}`;

function count() {
  const keys = checks.filter(check => check.checked).map(check => check.value);
  ticked.textContent = ticked.dataset.ticked.replace("{0}", keys.length);
  return keys;
}

if (checks.length > 0) {
  const kept = (sessionStorage.getItem(shelf) ?? "").split(" ");
  checks.forEach(check => { check.checked ||= kept.includes(check.value); });
  checks.forEach(check => check.addEventListener("change", () => sessionStorage.setItem(shelf, count().join(" "))));
  count();
}
