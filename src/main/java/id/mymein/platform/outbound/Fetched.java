package id.mymein.platform.outbound;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came of a request. */
public sealed interface Fetched {

    /**
     * Somebody answered, whatever the status.
     *
     * @param at where it was, after every redirect
     * @param contentType as it was sent; may be empty
     * @param headers by their names in small letters; of those that came several times, the first
     * @param body decoded
     */
    record Answer(URI at, int status, String contentType, Map<String, String> headers, ByteBuffer body)
            implements Fetched {

        private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)");

        public Answer {
            headers = Map.copyOf(headers);
            body = body.asReadOnlyBuffer();
        }

        public boolean ok() {
            return status >= 200 && status < 300;
        }

        public byte[] bytes() {
            ByteBuffer copy = body.duplicate();
            byte[] bytes = new byte[copy.remaining()];
            copy.get(bytes);
            return bytes;
        }

        /** Empty where it did not come. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        /** How long the other asks to be left alone, by {@code Retry-After}: seconds or a date. Empty where it does not say. */
        public Optional<Duration> patience(Instant now) {
            String after = header("Retry-After").strip();
            if (after.matches("[0-9]{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(after)));
            }
            try {
                Instant then = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                return Optional.of(Duration.between(now, then)).filter(Duration::isPositive);
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }

        /** The charset that the answer names; empty where it names none or one that does not exist. */
        public Optional<Charset> charset() {
            Matcher named = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
            try {
                return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
            } catch (IllegalCharsetNameException | UnsupportedCharsetException wrong) {
                return Optional.empty();
            }
        }

        /** As text, in UTF-8 where nothing else is named; what is no text there becomes a replacement character. */
        public String text() {
            return new String(bytes(), charset().orElse(StandardCharsets.UTF_8));
        }
    }

    /**
     * Nothing was brought back.
     *
     * @param at the address at which it ended
     */
    record Nothing(URI at, Reason reason) implements Fetched {}

    /** Why nothing was brought back. */
    enum Reason {
        /** Neither {@code http} nor {@code https}, a name and password in it, no host. */
        NO_WEB_ADDRESS,
        PORT,
        /** It leads into a network that is not the public one; also after a redirect. */
        INSIDE,
        UNKNOWN_HOST,
        /** Nobody takes a connection there; nothing was handed over. */
        NOT_CONNECTED,
        /** It broke off, or nobody answers as the protocol wants it. */
        UNREACHABLE,
        /** Its certificate is not good. */
        CERTIFICATE,
        TOO_SLOW,
        TOO_LARGE,
        TOO_MANY_REDIRECTS;

        /** Message key. */
        public String key() {
            return "platform.outbound." + name().toLowerCase(Locale.ROOT);
        }
    }
}
