// Helps whoever sends something: keeps what is typed on this device, hints while typing, the place by the device. All of it works
// without.

const KEPT = "mymein.aspirasi";
const form = document.getElementById("aspirasi");

// The receipt is there: nothing need stay on this device.
if (document.querySelector("[data-sent]")) localStorage.removeItem(KEPT);
document.getElementById("salah")?.focus();
if (form) begin();

function begin() {
  const say = form.dataset;
  const left = ["_csrf", "nomor", "terkirim", "hapus", "foto", "situs"];
  const fields = [...form.elements].filter(field => field.name && !left.includes(field.name));
  const values = () => fields.filter(field => field.type !== "radio" || field.checked).map(field => [field.name, field.value]);

  // What is written for somebody else stays on no device.
  function keep() {
    if (say.foreign) return;
    try {
      localStorage.setItem(KEPT, JSON.stringify({ at: Date.now(), values: values() }));
    } catch {
      // No room on this device; the form itself still holds everything.
    }
  }

  function fill(all) {
    const kept = new Map(all);
    for (const field of fields) {
      if (!kept.has(field.name)) continue;
      if (field.type === "radio") field.checked = field.value === kept.get(field.name);
      else field.value = kept.get(field.name);
    }
  }

  /** What was typed and never sent comes back, with a way to throw it away. */
  function restore() {
    if (say.foreign) return;
    let mine = null;
    try {
      mine = JSON.parse(localStorage.getItem(KEPT));
    } catch {
      // Nothing of ours.
    }
    const month = 30 * 24 * 3600 * 1000;
    if (mine && Date.now() - mine.at > month) localStorage.removeItem(KEPT);
    else if (mine && !say.again && JSON.stringify(mine.values) !== JSON.stringify(values())) {
      fill(mine.values);
      note(say.tRestored, say.tDiscard, () => { localStorage.removeItem(KEPT); location.reload(); });
    }
  }

  function note(text, label, action) {
    const line = document.createElement("p");
    line.className = "restored";
    line.setAttribute("role", "status");
    const words = document.createElement("span");
    words.textContent = text;
    line.append(words);
    if (label) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn quiet";
      button.textContent = label;
      button.onclick = action;
      line.append(button);
    }
    form.before(line);
  }

  /* One question at a time on a phone */

  form.querySelectorAll(".step h2").forEach(title => { title.tabIndex = -1; });
  form.addEventListener("click", event => {
    const link = event.target.closest(".go a[href^='#']");
    if (!link) return;
    event.preventDefault();
    location.hash = link.hash;
    const step = document.querySelector(link.hash);
    (step.querySelector("h2") || step).focus({ preventScroll: true });
    form.scrollIntoView({ block: "start" });
  });

  /* Hints while typing */

  const hints = document.getElementById("petunjuk");
  const warning = document.getElementById("peringatan");
  const alike = document.getElementById("serupa");
  const category = form.elements.kategori;
  const about = document.getElementById("h-kategori");
  const before = about.textContent;
  let chosen = Boolean(category.value);
  let asked = 0;
  let waiting = 0;

  function list(box, items) {
    box.hidden = items.length === 0;
    box.querySelector("ul").replaceChildren(...items.map(children => {
      const line = document.createElement("li");
      line.append(...children);
      return line;
    }));
  }

  function shown(answer) {
    list(warning, answer.warnings.map(text => [text]));
    list(alike, answer.similar.map(one => {
      const link = document.createElement("a");
      link.href = one.path;
      link.textContent = one.title;
      const state = document.createElement("span");
      state.className = "meta";
      state.textContent = ` ${one.state}`;
      const follow = document.createElement("a");
      follow.href = one.follow;
      follow.textContent = say.tFollow;
      follow.setAttribute("aria-label", `${say.tFollow}: ${one.title}`);
      return [link, state, " ", follow];
    }));
    hints.hidden = warning.hidden && alike.hidden;
    if (!chosen) {
      category.value = answer.category;
      about.textContent = answer.category ? say.tGuess.replace("{0}", answer.label) : before;
    }
  }

  async function ask() {
    const body = new URLSearchParams();
    for (const name of ["_csrf", "judul", "isi", "wilayah"]) body.set(name, form.elements[name].value);
    if (body.get("isi").trim().length < 15) return;
    const turn = ++asked;
    try {
      const answer = await fetch(say.hints, { method: "POST", body, headers: { Accept: "application/json", "X-Requested-With": "fetch" } });
      if (answer.ok && turn === asked) shown(await answer.json());
    } catch {
      // Without signal there are no hints; the form goes on.
    }
  }

  category.addEventListener("change", () => { chosen = true; about.textContent = before; });
  form.addEventListener("input", event => {
    keep();
    if (["isi", "judul", "wilayah"].includes(event.target.name)) {
      clearTimeout(waiting);
      waiting = setTimeout(ask, 700);
    }
  });

  /* The place by the device */

  const point = document.getElementById("f-titik");
  const here = document.getElementById("di-sini");
  const gone = document.getElementById("hapus-titik");
  const told = document.getElementById("titik-kabar");
  const spot = point ? [form.elements.lintang, form.elements.bujur] : [];
  let drawn = null; // the map, once somebody asked for it

  function place(latitude, longitude, text) {
    spot[0].value = latitude;
    spot[1].value = longitude;
    told.textContent = text;
    drawn?.point(latitude, longitude);
    gone.parentElement.hidden = !latitude;
    point.querySelector(".pair").hidden = !latitude;
    keep();
  }

  const land = document.getElementById("peta-titik");
  if (point && (navigator.geolocation || land)) {
    point.hidden = false;
    gone.parentElement.hidden = !spot[0].value;
    point.querySelector(".pair").hidden = !spot[0].value && !spot[1].value;
    gone.addEventListener("click", () => { place("", "", ""); (navigator.geolocation ? here : form.elements.wilayah).focus(); });
  }
  if (point && navigator.geolocation) {
    here.parentElement.hidden = false;
    here.addEventListener("click", () => navigator.geolocation.getCurrentPosition(
      found => place(found.coords.latitude.toFixed(5), found.coords.longitude.toFixed(5), say.tHere),
      () => { told.textContent = say.tRefused; },
      { enableHighAccuracy: true, timeout: 20000 }));
  }

  /* The place on a map, fetched when somebody asks for it */

  async function showMap() {
    const mine = form.elements.wilayah.value;
    const lands = land.dataset.lands.split(" ").map(one => one.split("="));
    land.dataset.land = (lands.find(([code]) => mine.startsWith(code)) || lands[0])[1];
    try {
      const { pointing } = await import(land.dataset.script);
      drawn = await pointing(land, (latitude, longitude) => place(latitude, longitude, land.dataset.tThere));
      drawn.village(mine);
      drawn.point(spot[0].value, spot[1].value);
      form.elements.wilayah.addEventListener("change", () => drawn.village(form.elements.wilayah.value));
    } catch {
      land.hidden = true;
      told.textContent = land.dataset.tFailed;
    }
  }

  if (land) {
    const wish = document.getElementById("tunjuk");
    wish.parentElement.hidden = false;
    wish.addEventListener("click", () => { wish.parentElement.hidden = true; showMap(); });
    spot.forEach(field => field.addEventListener("input", () => drawn?.point(spot[0].value, spot[1].value)));
  }

  form.addEventListener("submit", event => {
    keep();
    if (!navigator.onLine) {
      event.preventDefault();
      document.querySelector(".restored")?.remove();
      note(say.tOffline);
      form.scrollIntoView({ block: "start" });
    }
  });

  restore();
}
