// News of the village that a reader chose. The choice stays on this device; without scripts the page is whole without it.
const KEY = "mymein.desa";
const chosen = () => {
  try {
    const slug = localStorage.getItem(KEY) ?? "";
    return /^[a-z0-9-]+$/.test(slug) ? slug : "";
  } catch {
    return "";
  }
};
const choose = (slug) => {
  try {
    if (slug) localStorage.setItem(KEY, slug);
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept then.
  }
};
const fetched = async (path) => {
  const answer = await fetch(path, { credentials: "omit" });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), "text/html");
};

const button = document.querySelector("[data-use]");
if (button) {
  const offer = button.textContent;
  const show = () => {
    const mine = chosen() === button.dataset.use;
    button.textContent = mine ? button.dataset.used : offer;
  };
  button.addEventListener("click", () => {
    choose(chosen() === button.dataset.use ? "" : button.dataset.use);
    show();
  });
  show();
}

const box = document.querySelector("[data-village]");
if (box) {
  const base = box.dataset.village;
  const part = (selector) => box.querySelector(selector);
  const title = part("h2");
  const own = title.textContent;
  const form = part("form");
  const news = part("[data-news]");

  const show = async () => {
    const slug = chosen();
    form.hidden = true;
    part(".empty").hidden = true;
    part(".ask").hidden = Boolean(slug);
    part(".acts").hidden = !slug;
    news.replaceChildren();
    title.textContent = own;
    if (!slug) return;
    try {
      const page = await fetched(`${base}/${slug}/kabar`);
      if (slug !== chosen()) return;
      title.textContent = page.querySelector("h2").textContent;
      page.querySelector("h2").remove();
      news.replaceChildren(...page.body.childNodes);
    } catch {
      part(".empty").hidden = false;
    }
  };

  // The villages come from the page that lists them all, when somebody wants to choose.
  const ask = async () => {
    const page = await fetched(base);
    const select = part("select");
    select.replaceChildren();
    for (const district of page.querySelectorAll(".branches section")) {
      const group = document.createElement("optgroup");
      group.label = district.querySelector("h3 a").textContent.trim();
      for (const link of district.querySelectorAll("li a")) {
        group.append(new Option(link.textContent.trim(), link.getAttribute("href").split("/").pop()));
      }
      if (group.children.length) select.append(group);
    }
    if (!select.options.length) throw new Error("no villages");
    if (chosen()) select.value = chosen();
    form.hidden = false;
    select.focus();
  };
  const wanted = (event) => {
    event.preventDefault();
    ask().catch(() => location.assign(base));
  };

  part("[data-choose]").addEventListener("click", wanted);
  part("[data-change]").addEventListener("click", wanted);
  part("[data-forget]").addEventListener("click", () => {
    choose("");
    show();
    part("[data-choose]").focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(part("select").value);
    show();
    part("[data-change]").focus();
  });
  show();
}
