// One question at a time on a phone, and small helps: the length of the title, the likely kind of news.

const form = document.getElementById("kabar");
const field = name => form.elements.namedItem(name);

/* One question at a time on a phone */

const narrow = matchMedia("(max-width:47.99rem)");
form.addEventListener("click", event => {
  const link = event.target.closest(".go a[href^='#']");
  if (!link || !narrow.matches) return;
  // The field is focused within the tap, so that the keyboard opens without another one.
  location.hash = link.hash;
  scrollTo(0, 0);
  const step = document.querySelector(link.hash);
  const empty = [...step.querySelectorAll("textarea,input:not([type])")].find(input => !input.value && input.checkVisibility?.() !== false);
  (empty || step.querySelector("h2")).focus();
  event.preventDefault();
});
form.querySelectorAll(".step h2").forEach(title => { title.tabIndex = -1; });

/* Small helps */

function count(line) {
  const input = document.getElementById(line.dataset.counts);
  const length = [...input.value.trim()].length;
  line.textContent = line.dataset.text.replace("{0}", length);
  line.classList.toggle("over", length > Number(input.dataset.limit));
}
form.querySelectorAll("[data-counts]").forEach(line => {
  document.getElementById(line.dataset.counts).addEventListener("input", () => count(line));
  form.addEventListener("kabar:terisi", () => count(line));
  count(line);
});

/** Chooses the likeliest kind of news by its words, as long as nobody has chosen. */
function guess() {
  const kinds = [...form.querySelectorAll("[name=category]")];
  const hint = document.getElementById("h-category");
  if (kinds.some(kind => kind.checked && !kind.dataset.guessed)) return;
  const words = `${field("title").value} ${field("title").value} ${field("body").value}`.toLowerCase().split(/[^a-z]+/);
  const score = kind => (kind.dataset.words || "").split(" ").filter(Boolean)
    .reduce((sum, start) => sum + words.filter(word => word.replace(/^(di|me[mnr]?|pe[mnr]?|ber|ter)/, "").startsWith(start) || word.startsWith(start)).length, 0);
  const best = kinds.map(kind => [score(kind), kind]).sort((a, b) => b[0] - a[0])[0];
  kinds.forEach(kind => { delete kind.dataset.guessed; });
  if (best[0] > 0) {
    best[1].checked = true;
    best[1].dataset.guessed = "1";
  }
  hint.hidden = best[0] === 0;
  hint.textContent = best[0] === 0 ? "" : hint.dataset.guessed;
}
let guessing = 0;
form.addEventListener("input", event => {
  if (event.target.name === "category") {
    form.querySelectorAll("[name=category]").forEach(kind => { delete kind.dataset.guessed; });
    document.getElementById("h-category").hidden = true;
  } else if (["title", "body", "bodyHtml"].includes(event.target.name) || event.target.isContentEditable) {
    clearTimeout(guessing);
    guessing = setTimeout(guess, 600);
  }
});
