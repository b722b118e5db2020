package id.mymein.whatsapp;

import id.mymein.platform.Hashes;
import id.mymein.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Where Meta tells us what people write and how far messages came. It has no session; what it sends is signed with our app's secret. */
@Controller
class WebhookController {

    /** Meta sends no more than that at once. */
    private static final int MOST_BYTES = 3 << 20;

    private static final String SIGNED = "sha256=";
    private static final int CHALLENGE = 200;

    private final WhatsAppSettings settings;
    private final WebhookReader reader;
    private final Conversation conversation;
    private final Receipts receipts;

    WebhookController(WhatsAppSettings settings, WebhookReader reader, Conversation conversation, Receipts receipts) {
        this.settings = settings;
        this.reader = reader;
        this.conversation = conversation;
        this.receipts = receipts;
    }

    /** Meta asks once, when it is set up. */
    @GetMapping(value = WhatsAppPaths.WEBHOOK, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> challenge(
            @RequestParam(name = "hub.mode", defaultValue = "") String mode,
            @RequestParam(name = "hub.verify_token", defaultValue = "") String token,
            @RequestParam(name = "hub.challenge", defaultValue = "") String challenge) {
        on();
        boolean ours = mode.equals("subscribe")
                && same(bytes(settings.verifyToken()), bytes(token))
                && challenge.length() <= CHALLENGE
                && challenge.matches("[A-Za-z0-9_-]+");
        return ours
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(challenge)
                : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    /** What is answered with anything but 200 comes again, for days; so only what may be well then is. */
    @PostMapping(WhatsAppPaths.WEBHOOK)
    ResponseEntity<Void> take(
            HttpServletRequest request,
            @RequestHeader(name = "X-Hub-Signature-256", defaultValue = "") String signature)
            throws IOException {
        on();
        if (request.getContentLengthLong() > MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        byte[] body;
        try (InputStream stream = request.getInputStream()) {
            body = stream.readNBytes(MOST_BYTES + 1);
        }
        if (body.length > MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (!signed(body, signature)) {
            return answer(HttpStatus.UNAUTHORIZED);
        }
        Optional<List<Incoming>> read = reader.read(body);
        read.ifPresent(all -> all.forEach(this::take));
        return answer(read.isPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private void take(Incoming incoming) {
        switch (incoming) {
            case Incoming.Written written -> conversation.heard(written);
            case Incoming.Left(Correspondent who) -> conversation.left(who);
            case Incoming.Reached reached -> receipts.note(reached);
        }
    }

    private void on() {
        if (!settings.on()) {
            throw new NotFound();
        }
    }

    private boolean signed(byte[] body, String signature) {
        byte[] ours = Hashes.hmac(bytes(settings.appSecret()), body);
        String hex = signature.startsWith(SIGNED) ? signature.substring(SIGNED.length()) : "";
        return hex.matches("[0-9a-fA-F]{64}") && same(ours, HexFormat.of().parseHex(hex));
    }

    private static boolean same(byte[] ours, byte[] theirs) {
        return MessageDigest.isEqual(ours, theirs);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
