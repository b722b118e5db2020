// Passkeys: signing in at /masuk, adding one at /akun. Without this file or without a device that can, nothing is shown.
const token = () => document.querySelector('meta[name="csrf"]').content;

const encode = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_");

const decode = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

async function post(path, body, headers = {}) {
  const response = await fetch(path, {
    method: "POST",
    headers: {"Content-Type": "application/json", Accept: "application/json", "X-CSRF-TOKEN": token(), ...headers},
    body: body ? JSON.stringify(body) : undefined,
  });
  if (response.status === 403) location.reload(); // open for too long: the page then asks once more who is there
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

const withIds = (list) => (list ?? []).map((item) => ({...item, id: decode(item.id)}));

const plain = (credential, response) => ({
  id: credential.id,
  rawId: encode(credential.rawId),
  type: credential.type,
  clientExtensionResults: credential.getClientExtensionResults(),
  authenticatorAttachment: credential.authenticatorAttachment,
  response: {clientDataJSON: encode(credential.response.clientDataJSON), ...response},
});

async function signIn(wanted) {
  const options = await post("/masuk/kunci/pilihan");
  const credential = await navigator.credentials.get({
    publicKey: {...options, challenge: decode(options.challenge), allowCredentials: withIds(options.allowCredentials)},
  });
  const {authenticatorData, signature, userHandle} = credential.response;
  const answer = await post(
    "/masuk/kunci",
    plain(credential, {
      authenticatorData: encode(authenticatorData),
      signature: encode(signature),
      userHandle: userHandle ? encode(userHandle) : undefined,
    }),
    {"X-MyMeIn-Ke": wanted},
  );
  location.assign(answer.redirectUrl);
}

async function register(label) {
  const options = await post("/akun/kunci/pilihan");
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: decode(options.challenge),
      user: {...options.user, id: decode(options.user.id)},
      excludeCredentials: withIds(options.excludeCredentials),
    },
  });
  const {attestationObject} = credential.response;
  const transports = credential.response.getTransports?.() ?? [];
  const kept = plain(credential, {attestationObject: encode(attestationObject), transports});
  await post("/akun/kunci", {publicKey: {credential: kept, label}});
  location.assign("/akun?pesan=tersimpan");
}

function wire(box) {
  const failed = box.querySelector("[data-failed]");
  const button = box.querySelector("button");
  box.hidden = false;
  button.addEventListener("click", async () => {
    failed.hidden = true;
    button.disabled = true;
    try {
      const label = box.querySelector("input");
      await (box.dataset.passkey === "register" ? register(label.value) : signIn(box.dataset.wanted));
    } catch {
      failed.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}

if (window.PublicKeyCredential) document.querySelectorAll("[data-passkey]").forEach(wire);
