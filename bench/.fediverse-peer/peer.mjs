// A server of the fediverse by Fedify, with one account, on this machine. It says on its output what it found and got, a line each.
// Usage: node peer.mjs ADDRESS_OF_MYMEIN HANDLE OF_THE_PLACE
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { createFederation, generateCryptoKeyPair, getDocumentLoader, MemoryKvStore, parseNodeInfo, signRequest } from "@fedify/fedify";
import { Accept, Announce, Create, Delete, Endpoints, Follow, isActor, lookupObject, Note, Person, Undo, Update } from "@fedify/vocab";
import { lookupWebFinger } from "@fedify/webfinger";

const [site, handle, place] = process.argv.slice(2);
const say = (...words) => console.log("peer", ...words);
const loader = getDocumentLoader({ allowPrivateAddress: true });
const options = { documentLoader: loader, contextLoader: loader, allowPrivateAddress: true };
const keys = [await generateCryptoKeyPair("RSASSA-PKCS1-v1_5")];

// Fedify signs as RFC 9421 says first, and in the older way where that is refused.
const plain = globalThis.fetch;
globalThis.fetch = async (question, init) => {
  const request = new Request(question, init);
  const response = await plain(request);
  if (request.method === "POST") say("sent", request.headers.has("signature-input") ? "RFC-9421" : "draft-cavage", response.status);
  return response;
};

let federation;
const server = createServer(async (question, answer) => {
  const request = new Request(new URL(question.url, origin), {
    method: question.method,
    headers: question.headers,
    body: question.method === "GET" ? undefined : Readable.toWeb(question),
    duplex: "half",
  });
  const response = await federation.fetch(request, { contextData: undefined });
  // Fedify answers 401 to what is not signed as it must be.
  if (question.method === "POST") say("answered", response.status);
  answer.writeHead(response.status, Object.fromEntries(response.headers));
  answer.end(Buffer.from(await response.arrayBuffer()));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const origin = `http://127.0.0.1:${server.address().port}`;

federation = createFederation({ kv: new MemoryKvStore(), origin, allowPrivateAddress: true });
federation
  .setActorDispatcher("/users/{identifier}", async (context, identifier) => {
    const pairs = await context.getActorKeyPairs(identifier);
    return new Person({
      id: context.getActorUri(identifier),
      preferredUsername: identifier,
      inbox: context.getInboxUri(identifier),
      endpoints: new Endpoints({ sharedInbox: context.getInboxUri() }),
      publicKey: pairs[0].cryptographicKey,
      assertionMethods: pairs.map((pair) => pair.multikey),
    });
  })
  .setKeyPairsDispatcher(() => keys);

const text = (note) => String(note?.content ?? "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
federation
  .setInboxListeners("/users/{identifier}/inbox", "/inbox")
  .on(Accept, (_, activity) => say("Accept", activity.actorId.href))
  .on(Create, async (_, activity) => {
    const note = await activity.getObject(options);
    say("Create", note instanceof Note ? "Note" : note?.constructor.name, note.id.href, text(note));
  })
  .on(Announce, (_, activity) => say("Announce", activity.actorId.href, activity.objectId.href))
  .on(Update, async (_, activity) => say("Update", activity.objectId.href, text(await activity.getObject(options))))
  .on(Delete, (_, activity) => say("Delete", activity.objectId.href))
  .onError((_, error) => say("broken", error.message));

const context = federation.createContext(new URL(origin), undefined);

async function found(name) {
  const finger = await fetch(`${site}/.well-known/webfinger?resource=acct:${name}@${new URL(site).host}`);
  const address = (await finger.json()).links.find((link) => link.rel === "self").href;
  const again = await lookupWebFinger(new URL(address), { allowPrivateAddress: true });
  const actor = await lookupObject(new URL(address), options);
  const key = await actor.getPublicKey(options);
  say("found", name, again.subject, actor.constructor.name, isActor(actor) && key.publicKey !== null, String(actor.name));
  return actor;
}

async function outbox(actor) {
  const whole = await actor.getOutbox(options);
  let many = 0;
  for await (const item of context.traverseCollection(whole, options)) many += item.id ? 1 : 0;
  say("outbox", whole.totalItems, many);
}

const sender = { identifier: "ani" };
const me = context.getActorUri("ani");
const follow = (actor, number) => new Follow({ id: new URL(`#follow-${number}`, me), actor: me, object: actor.id });

// Fedify itself asks public addresses only for this.
const nodes = await (await fetch(`${site}/.well-known/nodeinfo`)).json();
const info = parseNodeInfo(await (await fetch(nodes.links[0].href)).json());
say("nodeinfo", info?.software?.name, info?.protocols?.join(), info?.usage?.localPosts);
const actors = [await found(handle), await found(place)];
await outbox(actors[0]);
for (const [number, actor] of actors.entries()) await context.sendActivity(sender, actor, follow(actor, number));
say("asked");

/** Signs that in the older way, and then sends another body where one is given. */
async function older(actor, activity, instead) {
  const body = JSON.stringify(await activity.toJsonLd(options));
  const headers = { "content-type": "application/activity+json" };
  const request = await signRequest(
    new Request(actor.inboxId, { method: "POST", headers, body }),
    keys[0].privateKey,
    new URL("#main-key", me),
    { spec: "draft-cavage-http-signatures-12" },
  );
  await fetch(actor.inboxId.href, { method: "POST", headers: request.headers, body: instead ?? body });
}

// When its input ends, it stops following and ends.
process.stdin.resume();
process.stdin.on("end", async () => {
  for (const [number, actor] of actors.entries()) {
    const undo = new Undo({ id: new URL(`#undo-${number}`, me), actor: me, object: follow(actor, number) });
    await older(actor, undo, JSON.stringify({ ...(await undo.toJsonLd(options)), id: `${me}#forged` }));
    await older(actor, undo);
  }
  say("undone");
  process.exit(0);
});
