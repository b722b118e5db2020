// The rich-text editor of a story's text: at once on a desktop, on demand on a phone. The plain field works without it.

const form = document.getElementById("kabar");
const place = document.getElementById("penyunting");
const plain = document.getElementById("f-body");
const opener = document.getElementById("pakai-penyunting");
const say = place.dataset;
const before = plain.defaultValue; // what the page came with: somebody may have written on before this script arrived
let editor = null;
let opening = null;
const html = document.createElement("input");
html.type = "hidden";
html.name = "bodyHtml";

/** What stands in the plain field, as the editor shows it. */
async function shaped() {
  if (plain.value === before) return say.html;
  const fields = new URLSearchParams({ body: plain.value });
  const notation = form.querySelector("[name=notation]");
  if (notation && (notation.type === "hidden" || notation.checked)) fields.set("notation", "1");
  const answer = await fetch("/meja/tulis/bentuk", {
    method: "POST", body: fields,
    headers: { "X-CSRF-TOKEN": document.querySelector("meta[name=csrf]").content, Accept: "application/json", "X-Requested-With": "fetch" },
  });
  return (await answer.json()).html;
}

function open(content) {
  opening ??= start(content).catch(() => { opening = null; opener.hidden = false; });
  return opening;
}

async function start(content) {
  const tiptap = await import(say.src);
  let text = content;
  // Whoever writes on while the editor comes keeps every word, and the caret.
  for (let typed = null; content === undefined && typed !== plain.value;) {
    typed = plain.value;
    text = await shaped();
  }
  const writing = document.activeElement === plain;
  const box = document.createElement("div");
  box.className = plain.classList.contains("is-invalid") ? "editor is-invalid" : "editor";
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.setAttribute("role", "toolbar");
  tools.setAttribute("aria-label", say.tToolbar);
  const area = document.createElement("div");
  box.append(tools, area);
  editor = new tiptap.Editor({
    element: area, content: text, injectCSS: false, extensions: extensions(tiptap),
    editorProps: { attributes: { role: "textbox", "aria-multiline": "true", "aria-labelledby": "l-body", "aria-describedby": "h-body e-body" } },
    onUpdate: write,
  });
  toolbar(tools);
  place.replaceWith(box);
  plain.hidden = true;
  plain.disabled = true;
  opener.hidden = true;
  form.querySelectorAll(".signs").forEach(signs => { signs.hidden = true; });
  html.value = editor.isEmpty ? "" : editor.getHTML();
  plain.after(html);
  if (writing) editor.commands.focus("end");
  document.getElementById("l-body").addEventListener("click", () => editor.commands.focus());
}

function extensions({ Mark, Node, Document, Paragraph, Text, Heading, Bold, Italic, BulletList, OrderedList, ListItem, ListKeymap, Blockquote, HardBreak, UndoRedo }) {
  const Link = Mark.create({
    name: "link", inclusive: false,
    addAttributes: () => ({ href: { default: null } }),
    parseHTML: () => [{ tag: "a[href]" }],
    renderHTML: ({ HTMLAttributes }) => ["a", { href: HTMLAttributes.href, rel: "nofollow" }, 0],
  });
  const Photo = Node.create({
    name: "photo", group: "block", atom: true, draggable: true,
    addAttributes: () => ({ id: { default: null } }),
    parseHTML: () => [{ tag: "figure[data-photo]", getAttrs: figure => ({ id: figure.dataset.photo }) }],
    renderHTML: ({ node: { attrs: { id } } }) => ["figure", { "data-photo": id }, ["img", { src: pictureOf(id), alt: "" }]],
  });
  return [Photo, Document, Paragraph, Text, Heading.configure({ levels: [2, 3] }), Bold, Italic, BulletList, OrderedList, ListItem, ListKeymap, Blockquote, HardBreak, UndoRedo, Link];
}

const pictureOf = id => document.querySelector(`[data-shot="${CSS.escape(id)}"] img`)?.src || `/foto/${id}/400.jpg`;

/** Puts a photo of the list where the text was written last. */
async function placePhoto(id) {
  await open();
  location.hash = "#bagaimana";
  editor.chain().focus().insertContent({ type: "photo", attrs: { id } }).run();
}
document.getElementById("foto-foto").addEventListener("click", event => {
  const place = event.target.closest("[data-place]");
  if (place) placePhoto(place.dataset.place);
});

/** The form carries what the editor shows; the plain field has the words, for whoever looks at them. */
function write() {
  html.value = editor.isEmpty ? "" : editor.getHTML();
  plain.value = editor.getText();
  html.dispatchEvent(new Event("input", { bubbles: true }));
}

function toolbar(tools) {
  const buttons = [
    [say.tHeading, e => e.toggleHeading({ level: 2 }), ["heading", { level: 2 }]],
    [say.tSubheading, e => e.toggleHeading({ level: 3 }), ["heading", { level: 3 }]],
    [say.tBold, e => e.toggleBold(), ["bold"]],
    [say.tItalic, e => e.toggleItalic(), ["italic"]],
    [say.tBullets, e => e.toggleBulletList(), ["bulletList"]],
    [say.tNumbers, e => e.toggleOrderedList(), ["orderedList"]],
    [say.tQuote, e => e.toggleBlockquote(), ["blockquote"]],
  ].map(([text, act, active]) => [button(text, () => act(editor.chain().focus()).run()), active]);
  const address = addressRow();
  const link = button(say.tLink, () => address.ask());
  buttons.push([link, ["link"]]);
  tools.append(...buttons.map(([made]) => made), button(say.tUndo, () => editor.chain().focus().undo().run()), button(say.tRedo, () => editor.chain().focus().redo().run()), address.row);
  const reflect = () => buttons.forEach(([made, active]) => made.setAttribute("aria-pressed", String(editor.isActive(...active))));
  editor.on("transaction", reflect);
  reflect();
}

function button(text, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("mousedown", event => event.preventDefault()); // the selection stays where it is
  made.addEventListener("click", action);
  return made;
}

function addressRow() {
  const row = document.createElement("div");
  row.className = "address";
  row.hidden = true;
  const input = document.createElement("input");
  input.type = "url";
  input.className = "form-control";
  input.setAttribute("aria-label", say.tAddress);
  const problem = document.createElement("p");
  problem.className = "invalid";
  problem.setAttribute("role", "alert");
  const close = () => { row.hidden = true; problem.textContent = ""; };
  const apply = () => {
    const typed = input.value.trim();
    const href = /^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(typed) ? ["https:", "", typed].join("/") : typed;
    if (!/^(https?:\/\/|mailto:|tel:)\S+$/i.test(href)) {
      problem.textContent = say.tBadAddress;
      input.focus();
      return;
    }
    const chain = editor.chain().focus().extendMarkRange("link");
    (editor.state.selection.empty && !editor.isActive("link")
      ? chain.insertContent({ type: "text", text: typed, marks: [{ type: "link", attrs: { href } }] })
      : chain.setMark("link", { href })).run();
    close();
  };
  input.addEventListener("keydown", event => {
    if (event.key === "Enter") { event.preventDefault(); apply(); }
    if (event.key === "Escape") { close(); editor.commands.focus(); }
  });
  input.addEventListener("input", event => event.stopPropagation());
  row.append(input, button(say.tApply, apply), button(say.tRemove, () => { editor.chain().focus().extendMarkRange("link").unsetMark("link").run(); close(); }), problem);
  return { row, ask: () => { row.hidden = false; input.value = editor.getAttributes("link").href || "https://"; input.focus(); } };
}

const escaped = text => text.replace(/[&<>]/g, c => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);
const paragraphs = text => text.split(/\n\s*\n/).map(part => `<p>${escaped(part.trim()).replace(/\n/g, "<br>")}</p>`).join("");

// What was typed on this device comes back into whichever of the two is open.
form.addEventListener("kabar:isi", async ({ detail: { values } }) => {
  const rich = values.get("bodyHtml")?.[0];
  const text = values.get("body")?.[0];
  if (rich !== undefined && !editor && !opening) return open(rich);
  if (!opening) return;
  await opening;
  editor.commands.setContent(rich ?? paragraphs(text ?? ""), { emitUpdate: false });
  html.value = editor.isEmpty ? "" : editor.getHTML();
});

opener.addEventListener("click", () => open().then(() => editor?.commands.focus()));
if (matchMedia("(min-width:48rem)").matches) open();
else opener.hidden = false;
