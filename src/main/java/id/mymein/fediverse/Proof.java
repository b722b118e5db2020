package id.mymein.fediverse;

import id.mymein.fediverse.signature.Digests;
import id.mymein.fediverse.signature.HttpSignature;
import id.mymein.fediverse.signature.MessageSignature;
import id.mymein.fediverse.signature.Signed;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request brings to prove whose it is: a signature over all that matters, of today, for us and for this body. */
sealed interface Proof {

    /** Servers sign anew whenever they try again. */
    Duration OLDEST = Duration.ofHours(1);

    /** Clocks differ. */
    Duration AHEAD = Duration.ofMinutes(10);

    String keyId();

    /** Whether it covers what it must, of the right time, with the digest of this body. */
    boolean holds(byte[] body, Instant now);

    boolean by(PublicKey key);

    /**
     * Empty where it is none that we understand.
     *
     * @param request with our own host, whatever a proxy in between calls us
     */
    static Optional<Proof> of(Signed request, String site) {
        String signature = request.header("signature").orElse("");
        Optional<String> input = request.header("signature-input");
        if (input.isPresent()) {
            return MessageSignature.parse(input.get(), signature).map(there -> new Newer(request, site, there));
        }
        return HttpSignature.parse(signature).map(there -> new Usual(request, there));
    }

    /** As Mastodon signs. */
    record Usual(Signed request, HttpSignature signature) implements Proof {

        @Override
        public String keyId() {
            return signature.keyId();
        }

        @Override
        public boolean holds(byte[] body, Instant now) {
            boolean dated = signature.covers(List.of("date")) && Proof.current(date(), now);
            boolean created =
                    signature.covers(List.of(HttpSignature.CREATED)) && Proof.current(signature.created(), now);
            boolean expired = signature.expires() != null && signature.expires().isBefore(now);
            return signature.covers(List.of(HttpSignature.TARGET, "host", "digest"))
                    && (dated || created)
                    && !expired
                    && Digests.match(request.header("digest").orElse(""), body);
        }

        private @Nullable Instant date() {
            try {
                return ZonedDateTime.parse(request.header("date").orElse(""), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
            } catch (DateTimeParseException none) {
                return null;
            }
        }

        @Override
        public boolean by(PublicKey key) {
            return signature.verifies(request, key);
        }
    }

    /** By RFC 9421. */
    record Newer(Signed request, String site, MessageSignature signature) implements Proof {

        @Override
        public String keyId() {
            return signature.keyId();
        }

        @Override
        public boolean holds(byte[] body, Instant now) {
            boolean whole = signature.covers(List.of("@target-uri"))
                    || signature.covers(List.of("@authority", "@path", "@query"))
                    || signature.covers(List.of("@authority", "@request-target"));
            return whole
                    && signature.covers(List.of("@method", "content-digest"))
                    && Proof.current(signature.created(), now)
                    && Digests.matchContent(request.header("content-digest").orElse(""), body);
        }

        @Override
        public boolean by(PublicKey key) {
            return signature.verifies(request, site, key);
        }
    }

    private static boolean current(@Nullable Instant at, Instant now) {
        return at != null && at.isAfter(now.minus(OLDEST)) && at.isBefore(now.plus(AHEAD));
    }
}
