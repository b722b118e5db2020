// Shows notices that were asked for, and opens the story where one is pressed. It stands between no page and the network.
addEventListener("push", (event) => {
  const { title, text, path, topic } = event.data.json();
  event.waitUntil(
    registration.showNotification(title, { body: text, tag: topic, renotify: true, data: path, icon: "/img/logo.png", lang: "id" }),
  );
});

addEventListener("notificationclick", (event) => {
  event.notification.close();
  const there = new URL(event.notification.data, location.origin);
  if (there.origin === location.origin) event.waitUntil(clients.openWindow(there));
});

// The push service gave this device another address: what was asked for stays.
addEventListener("pushsubscriptionchange", (event) => {
  event.waitUntil(moved(event.oldSubscription, event.newSubscription));
});

async function moved(old, given) {
  if (!old) return;
  const now = given ?? (await registration.pushManager.subscribe(old.options));
  const { p256dh, auth } = now.toJSON().keys;
  const body = new URLSearchParams({ lama: old.endpoint, alamat: now.endpoint, kunci: p256dh, rahasia: auth });
  await fetch("/kabari/pindah", { method: "POST", body, credentials: "omit" });
}
