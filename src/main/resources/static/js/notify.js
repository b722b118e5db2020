// Offers notices of a place or of a kind of news where this device can show them. The browser asks for permission only after a press.
const KEPT = "mymein.kabari";
const kept = () => {
  try {
    const all = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(all) ? all : [];
  } catch {
    return [];
  }
};
const keep = (wishes) => {
  try {
    if (wishes.length) localStorage.setItem(KEPT, JSON.stringify(wishes));
    else localStorage.removeItem(KEPT);
  } catch {
    // The notices come all the same; the button does not remember them.
  }
};

const say = async (path, subscription, more) => {
  const { p256dh, auth } = subscription.toJSON().keys;
  const body = new URLSearchParams({ alamat: subscription.endpoint, kunci: p256dh, rahasia: auth, ...more });
  const answer = await fetch(path, { method: "POST", body, credentials: "omit" });
  if (!answer.ok) throw new Error(String(answer.status));
};
const key = async () => {
  const answer = await fetch("/kabari/kunci", { credentials: "omit" });
  if (!answer.ok) throw new Error(String(answer.status));
  return Uint8Array.from(atob((await answer.text()).replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
};
const here = (script) => navigator.serviceWorker.getRegistration(script);
const begun = async (script) => {
  const registration = await navigator.serviceWorker.register(script);
  const known = await registration.pushManager.getSubscription();
  return known ?? registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: await key() });
};

function offer(button) {
  const { notify: script, region, category, on, off } = button.dataset;
  const wish = `${region} ${category}`;
  const status = button.nextElementSibling;
  const language = document.documentElement.lang;
  let wanted = false;

  const show = (now) => {
    wanted = now;
    button.textContent = now ? off : on;
  };
  const start = async () => {
    if ((await Notification.requestPermission()) !== "granted") {
      status.textContent = button.dataset.refused;
      return;
    }
    await say("/kabari", await begun(script), { wilayah: region, kategori: category, bahasa: language });
    keep([...new Set([...kept(), wish])]);
    show(true);
    status.textContent = button.dataset.begun;
  };
  const stop = async () => {
    const subscription = await (await here(script))?.pushManager.getSubscription();
    const left = kept().filter((one) => one !== wish);
    if (subscription) {
      await say("/kabari/berhenti", subscription, { wilayah: region, kategori: category });
      if (!left.length) await subscription.unsubscribe();
    }
    keep(left);
    show(false);
    status.textContent = button.dataset.ended;
  };

  button.addEventListener("click", async () => {
    button.disabled = true;
    status.textContent = "";
    try {
      await (wanted ? stop() : start());
    } catch {
      status.textContent = button.dataset.failed;
    }
    button.disabled = false;
    button.focus();
  });
  show(kept().includes(wish) && Notification.permission === "granted");
  button.hidden = false;
}

if ("serviceWorker" in navigator && "PushManager" in window && "Notification" in window) {
  document.querySelectorAll("[data-notify]").forEach(offer);
} else if (navigator.standalone === false) {
  // An iPhone gives notices only to a site that stands on its home screen.
  const [button] = document.querySelectorAll("[data-notify]");
  if (button) button.nextElementSibling.textContent = button.dataset.install;
}
