// Sends photos one by one while the story is being written, and shows how far they are.

const form = document.getElementById("kabar");
const list = document.getElementById("foto-foto");
const input = form.querySelector("[name=files]");
const adding = list.querySelector(".add");
const model = document.getElementById("foto-baru");
const say = list.dataset;
const queue = [];
let busy = null;

const changed = () => form.dispatchEvent(new Event("change"));

/** A card for a photo that is there, with its fields filled in. */
function card(id, src, values = {}) {
  const html = document.createElement("template");
  html.innerHTML = model.innerHTML.replaceAll("ID", id).replace("SRC", src);
  const shot = html.content.querySelector(".shot");
  for (const name of ["caption", "alt", "credit"]) shot.querySelector(`[name="${name}-${id}"]`).value = values[name] || "";
  return shot;
}

function pending(job) {
  const shot = document.createElement("li");
  shot.className = "shot";
  shot.dataset.pending = "1";
  const picture = document.createElement("img");
  picture.alt = "";
  picture.src = job.preview;
  picture.onerror = () => picture.remove();
  const box = document.createElement("div");
  const words = document.createElement("p");
  words.setAttribute("role", "status");
  const bar = document.createElement("progress");
  bar.max = 100;
  bar.setAttribute("aria-label", job.file.name);
  const retry = button(say.tRetry, () => { job.tries = 0; wait(job); });
  const cancel = button(say.tCancel, () => drop(job));
  retry.hidden = true;
  box.append(words, bar, retry, cancel);
  shot.append(picture, box);
  Object.assign(job, { shot, words, bar, retry });
  return shot;
}

function button(text, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn btn-sm";
  made.textContent = text;
  made.onclick = action;
  return made;
}

function add(files) {
  for (const file of files) {
    const job = { file, clientId: crypto.randomUUID?.() ?? uuid(), preview: URL.createObjectURL(file), tries: 0 };
    list.insertBefore(pending(job), adding);
    wait(job);
  }
}

/** For pages without a secure origin, where browsers offer no randomUUID. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function wait(job) {
  job.shot.dataset.pending = "1";
  job.retry.hidden = true;
  job.bar.hidden = false;
  progress(job, 0);
  queue.push(job);
  next();
}

function progress(job, percent) {
  job.bar.value = percent;
  job.words.className = "";
  job.words.textContent = say.tSending.replace("{0}", job.file.name).replace("{1}", percent);
}

function next() {
  if (busy || !queue.length) return;
  busy = queue.shift();
  send(busy);
}

function send(job) {
  const data = new FormData();
  data.append("office", form.dataset.office);
  data.append("clientId", job.clientId);
  data.append("foto", job.file);
  const request = new XMLHttpRequest();
  job.request = request;
  request.open("POST", "/meja/foto");
  request.setRequestHeader("X-CSRF-TOKEN", document.querySelector("meta[name=csrf]").content);
  request.setRequestHeader("Accept", "application/json");
  request.setRequestHeader("X-Requested-With", "fetch");
  request.upload.onprogress = event => { if (event.lengthComputable) progress(job, Math.floor(event.loaded / event.total * 100)); };
  request.onloadend = () => { finish(job, request); busy = null; next(); };
  request.send(data);
}

function finish(job, request) {
  if (job.dropped) return;
  const answer = json(request);
  if (answer?.id) {
    job.shot.replaceWith(card(answer.id, answer.src));
    URL.revokeObjectURL(job.preview);
    changed();
  } else if (request.status === 0 && job.tries++ < 5) {
    problem(job, say.tOffline);
    job.again = setTimeout(() => wait(job), navigator.onLine ? 3000 * job.tries : 60000);
  } else {
    problem(job, answer?.message || say.tFailed.replace("{0}", job.file.name));
  }
}

function json(request) {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return null;
  }
}

function problem(job, text) {
  job.words.className = "invalid";
  job.words.textContent = text;
  job.bar.hidden = true;
  job.retry.hidden = false;
  if (text !== say.tOffline) delete job.shot.dataset.pending;
}

function drop(job) {
  job.dropped = true;
  clearTimeout(job.again);
  job.request?.abort();
  job.shot.remove();
  if (queue.includes(job)) queue.splice(queue.indexOf(job), 1);
}

addEventListener("online", () => {
  list.querySelectorAll("[data-pending] button:not([hidden])").forEach(retry => { if (retry.textContent === say.tRetry) retry.click(); });
});

input.addEventListener("change", event => {
  event.stopPropagation();
  add([...input.files]);
  input.value = "";
});
for (const type of ["dragover", "drop"]) {
  adding.addEventListener(type, event => {
    event.preventDefault();
    adding.firstElementChild.classList.toggle("over", type === "dragover");
    if (type === "drop") add([...event.dataTransfer.files]);
  });
}
adding.addEventListener("dragleave", () => adding.firstElementChild.classList.remove("over"));

// The button of the form that moves a photo forward does so at once.
list.addEventListener("click", event => {
  const forward = event.target.closest("[name=forward]");
  if (!forward) return;
  event.preventDefault();
  const shot = forward.closest(".shot");
  const before = shot.previousElementSibling;
  if (before) list.insertBefore(shot, before);
  forward.focus();
  changed();
});

// What was typed on this device comes back, photos with it.
form.addEventListener("kabar:isi", ({ detail: { values } }) => {
  list.querySelectorAll("[data-shot]").forEach(shot => shot.remove());
  for (const id of values.get("photo") || []) {
    const of = name => values.get(`${name}-${id}`)?.[0];
    const shot = card(id, `/foto/${id}/400.jpg`, { caption: of("caption"), alt: of("alt"), credit: of("credit") });
    shot.querySelector("[name=drop]").checked = Boolean(values.get("drop")?.includes(id));
    list.insertBefore(shot, adding);
  }
});
