// What helps to read a story: size of the text, listening, copying the address. The page is whole without it.
const root = document.documentElement;

const sizes = document.querySelectorAll("[data-size]");
const mark = () => {
  for (const button of sizes) button.ariaPressed = String(button.dataset.size === (root.dataset.text ?? ""));
};
for (const button of sizes) {
  button.addEventListener("click", () => {
    const size = button.dataset.size;
    if (size) root.dataset.text = size;
    else delete root.dataset.text;
    mark();
    try {
      if (size) localStorage.setItem("mymein.huruf", size);
      else localStorage.removeItem("mymein.huruf");
    } catch {
      // It holds for this page then.
    }
  });
}
mark();

const copy = document.querySelector("[data-copy]");
if (copy && navigator.clipboard) {
  const words = copy.querySelector("[role=status]");
  const before = words.textContent;
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(copy.dataset.copy);
    words.textContent = copy.dataset.copied;
    setTimeout(() => (words.textContent = before), 4000);
  });
}

// With one tap into a group where the phone can share pictures; otherwise the picture is downloaded.
const card = document.querySelector("[data-card]");
if (card && navigator.canShare?.({ files: [new File([""], "a.png", { type: "image/png" })] })) {
  card.addEventListener("click", async (event) => {
    event.preventDefault();
    try {
      const picture = await (await fetch(card.href)).blob();
      const files = [new File([picture], card.download, { type: "image/png" })];
      await navigator.share({ files, text: card.dataset.words });
    } catch (refused) {
      if (refused.name !== "AbortError") location.href = card.href;
    }
  });
}

const speech = window.speechSynthesis;
const listen = document.querySelector("[data-listen]");
const stop = document.querySelector("[data-stop]");

// The language of the stories; Android still names it by its old code.
const voice = () => speech.getVoices().find((each) => /^(id|in)([-_]|$)/i.test(each.lang));

// Piece by piece: browsers fall silent in long texts.
const pieces = () => {
  const blocks = document.querySelectorAll(".story h1, .story header .note, .story > .note, .body > :not(figure)");
  return [...blocks]
    .flatMap((block) => block.innerText.match(/[^.!?\n]+[.!?]*["”’)]*/g) ?? [])
    .map((text) => text.trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
};

let state = "quiet";
let turn = 0;
const show = (now) => {
  state = now;
  listen.textContent = listen.dataset[{ quiet: "listen", speaking: "pause", paused: "resume" }[now]];
  stop.hidden = now === "quiet";
};
const quiet = () => {
  turn += 1;
  speech.cancel();
  show("quiet");
};
const speak = (texts, mine) => {
  if (mine !== turn) return;
  if (!texts.length) return quiet();
  const piece = new SpeechSynthesisUtterance(texts[0]);
  piece.voice = voice() ?? null;
  piece.lang = "id-ID";
  piece.onend = () => speak(texts.slice(1), mine);
  piece.onerror = () => mine === turn && quiet();
  speech.speak(piece);
};
const offer = () => {
  if (voice()) listen.hidden = false;
};
if (speech && listen) {
  offer();
  speech.addEventListener?.("voiceschanged", offer);
  listen.addEventListener("click", () => {
    if (state === "quiet") {
      speech.cancel();
      show("speaking");
      turn += 1;
      speak(pieces(), turn);
    } else if (state === "speaking") {
      speech.pause();
      show("paused");
    } else {
      speech.resume();
      show("speaking");
    }
  });
  stop.addEventListener("click", () => {
    quiet();
    listen.focus();
  });
  addEventListener("pagehide", () => speech.cancel());
}
