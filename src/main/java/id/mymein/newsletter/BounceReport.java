package id.mymein.newsletter;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server reports of a letter that did not arrive (RFC 3464).
 *
 * @param status RFC 3463
 * @param named texts of the report that may name the letter
 */
record BounceReport(String status, List<String> named) {

    private static final int LONGEST = 64 * 1024;
    private static final int DEEPEST = 4;
    private static final Pattern FAILED = Pattern.compile("^action:\\s*failed\\b", Pattern.MULTILINE);
    private static final Pattern STATUS =
            Pattern.compile("^status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})\\b", Pattern.MULTILINE);
    private static final List<String> RECIPIENTS = List.of("To", "Delivered-To", "X-Original-To", "Envelope-To");

    BounceReport {
        named = List.copyOf(named);
    }

    /** Empty where it reports no failure: an answer of a machine, a delay, a letter of a person. */
    static Optional<BounceReport> read(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        var found = new Found();
        for (String header : RECIPIENTS) {
            String[] values = message.getHeader(header);
            found.named.addAll(values == null ? List.of() : List.of(values));
        }
        found.walk(message, 0);
        return found.status.isEmpty() ? Optional.empty() : Optional.of(new BounceReport(found.status, found.named));
    }

    private static final class Found {

        private final List<String> named = new ArrayList<>();
        private String status = "";

        void walk(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST) {
                return;
            }
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
                for (int n = 0; n < many.getCount(); n++) {
                    BodyPart one = many.getBodyPart(n);
                    walk(one, depth + 1);
                }
            } else if (part.isMimeType("message/delivery-status")) {
                delivery(beginning(part).toLowerCase(Locale.ROOT).replace("\r\n", "\n"));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                named.add(beginning(part));
            }
        }

        private void delivery(String fields) {
            Matcher found = STATUS.matcher(fields);
            if (FAILED.matcher(fields).find()) {
                status = found.find() ? found.group(1) : "5.0.0";
            }
        }

        private static String beginning(Part part) throws MessagingException, IOException {
            try (var stream = part.getInputStream()) {
                return new String(stream.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            }
        }
    }
}
