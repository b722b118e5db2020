package id.mymein.fediverse;

import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.fediverse.signature.Digests;
import id.mymein.fediverse.signature.HttpSignature;
import id.mymein.fediverse.signature.RsaKeys;
import id.mymein.fediverse.signature.Signed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server of the fediverse on this machine: it has accounts with a key, and an inbox for all. */
final class Neighbour implements AutoCloseable {

    static final List<String> COVERED = List.of("(request-target)", "host", "date", "digest", "content-type");

    /** With what a filter would add to it here, and to no real request. */
    private static final String TYPE = "application/activity+json;charset=UTF-8";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Platform platform;
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private volatile KeyPair keys = RsaKeys.make();
    private volatile Function<Asked, Said> inbox = asked -> Said.json(202, "");

    Neighbour() throws IOException {
        this.platform = new Platform(this::answer);
    }

    private Said answer(Asked asked) {
        if (asked.method().equals("POST")) {
            return inbox.apply(asked);
        }
        String own = documents.get(asked.path());
        if (own != null) {
            return new Said(200, Map.of("Content-Type", "application/activity+json"), own);
        }
        return asked.path().startsWith("/users/")
                ? new Said(
                        200,
                        Map.of("Content-Type", "application/activity+json"),
                        person(asked.path().substring("/users/".length())))
                : Said.json(404, "{}");
    }

    /** As Mastodon describes its accounts, as far as it matters. */
    String person(String name) {
        return """
                {"@context":["https://www.w3.org/ns/activitystreams","https://w3id.org/security/v1"],
                 "id":"%1$s","type":"Person","preferredUsername":"%2$s","inbox":"%1$s/inbox","outbox":"%1$s/outbox",
                 "followers":"%1$s/followers","featured":"%1$s/collections/featured",
                 "endpoints":{"sharedInbox":"%3$s/inbox"},
                 "publicKey":{"id":"%1$s#main-key","owner":"%1$s","publicKeyPem":%4$s}}""".formatted(actor(name), name, address(), JSON.writeValueAsString(RsaKeys.pem(keys.getPublic())));
    }

    /** What it shows at a path from now on. */
    void shows(String path, String document) {
        documents.put(path, document);
    }

    /** How its inboxes answer from now on. */
    void answers(Function<Asked, Said> how) {
        this.inbox = how;
    }

    void changesKey() {
        keys = RsaKeys.make();
    }

    String address() {
        return platform.address();
    }

    String host() {
        return address().replace("http://", "");
    }

    String actor(String name) {
        return address() + "/users/" + name;
    }

    Platform platform() {
        return platform;
    }

    /** All that was posted to it. */
    List<Asked> posts() {
        return platform.asked().stream()
                .filter(asked -> asked.method().equals("POST"))
                .toList();
    }

    /** The activities that it got, of that type. */
    List<JsonNode> got(String type) {
        return posts().stream()
                .map(asked -> JSON.readTree(asked.text()))
                .filter(activity -> activity.path("type").asString("").equals(type))
                .toList();
    }

    /** The same about something whose id or self is that. */
    List<JsonNode> got(String type, String object) {
        return got(type).stream()
                .filter(activity -> ActivityReader.address(activity, "object").equals(object))
                .toList();
    }

    static String follow(String id, String who, String whom) {
        return """
                {"@context":"https://www.w3.org/ns/activitystreams","id":"%s","type":"Follow","actor":"%s","object":"%s"}""".formatted(id, who, whom);
    }

    String follow(String name, String whom) {
        return follow(address() + "/" + UUID.randomUUID(), actor(name), whom);
    }

    /** What it sends, with all that may be wrong with it. */
    final class Letter {

        private final String body;
        private String path = "/fediverse/inbox";
        private Instant date = Instant.now();
        private String host = "localhost";
        private List<String> covered = COVERED;
        private String sent;
        private String keyId;
        private boolean digestOfSent;

        private Letter(String name, String body) {
            this.body = body;
            this.sent = body;
            this.keyId = actor(name) + "#main-key";
        }

        Letter to(String other) {
            path = other;
            return this;
        }

        Letter dated(Instant at) {
            date = at;
            return this;
        }

        Letter forHost(String other) {
            host = other;
            return this;
        }

        Letter covering(List<String> headers) {
            covered = headers;
            return this;
        }

        /** Another body than the one whose digest is signed. */
        Letter changedTo(String other) {
            sent = other;
            return this;
        }

        /** Another body with its own digest, which is not the one that is signed. */
        Letter changedWithDigestTo(String other) {
            sent = other;
            digestOfSent = true;
            return this;
        }

        Letter withKey(String other) {
            keyId = other;
            return this;
        }

        /** Signed in the newer way (RFC 9421). */
        MockHttpServletRequestBuilder postAnew() throws GeneralSecurityException {
            String digest = Digests.of(body.getBytes(StandardCharsets.UTF_8)).replace("SHA-256=", "sha-256=:") + ":";
            String input = "(\"@method\" \"@target-uri\" \"content-digest\");created=%d;keyid=\"%s\""
                    .formatted(date.getEpochSecond(), keyId);
            String text = """
                    "@method": POST
                    "@target-uri": http://%s%s
                    "content-digest": %s
                    "@signature-params": %s""".formatted(host, path, digest, input);
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(keys.getPrivate());
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return MockMvcRequestBuilders.post(path)
                    .header("Host", host)
                    .header("Content-Digest", digest)
                    .header("Signature-Input", "sig1=" + input)
                    .header("Signature", "sig1=:" + Base64.getEncoder().encodeToString(signer.sign()) + ":")
                    .contentType(TYPE)
                    .content(sent.getBytes(StandardCharsets.UTF_8));
        }

        MockHttpServletRequestBuilder post() {
            Map<String, String> headers = new HashMap<>();
            headers.put("host", host);
            headers.put("date", Requests.DATE.format(date));
            headers.put("digest", Digests.of(body.getBytes(StandardCharsets.UTF_8)));
            headers.put("content-type", TYPE);
            String signature = HttpSignature.sign(keyId, keys.getPrivate(), new Signed("POST", path, headers), covered);
            String digest = digestOfSent
                    ? Digests.of(sent.getBytes(StandardCharsets.UTF_8))
                    : headers.getOrDefault("digest", "");
            return MockMvcRequestBuilders.post(path)
                    .header("Host", host)
                    .header("Date", headers.getOrDefault("date", ""))
                    .header("Digest", digest)
                    .header("Signature", signature)
                    .contentType(TYPE)
                    .content(sent.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param name whose key signs it */
    Letter letter(String name, String body) {
        return new Letter(name, body);
    }

    @Override
    public void close() {
        platform.close();
    }
}
