package id.mymein.aspiration.mailbox;

import id.mymein.platform.Hashes;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a letter apart: its plain text, or its HTML as text, and the pictures in it. */
final class LetterReader {

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;
    private static final int MOST_PICTURES = 10;
    private static final Pattern PICTURE = Pattern.compile(".*\\.(jpe?g|png|webp|hei[cf])", Pattern.CASE_INSENSITIVE);

    private final StringBuilder text = new StringBuilder();
    private final List<byte[]> pictures = new ArrayList<>();
    private int parts;

    private LetterReader() {}

    /** Whoever a letter is from. */
    record From(String address, String name) {}

    static Letter read(MimeMessage message) throws MessagingException, IOException {
        var reader = new LetterReader();
        reader.walk(message, 0);
        From from = from(message);
        String subject = Objects.requireNonNullElse(message.getSubject(), "");
        String written = LetterText.own(reader.text.toString());
        return new Letter(
                id(message, from.address() + "\n" + subject + "\n" + written),
                from.address(),
                from.name(),
                subject,
                written,
                reader.pictures);
    }

    static From from(MimeMessage message) throws MessagingException {
        try {
            Address[] all = message.getFrom();
            return all != null && all.length > 0 && all[0] instanceof InternetAddress first
                    ? new From(
                            Objects.requireNonNullElse(first.getAddress(), ""),
                            Objects.requireNonNullElse(first.getPersonal(), ""))
                    : new From("", "");
        } catch (AddressException unreadable) {
            return new From("", "");
        }
    }

    /** Letters without an id of their own are told apart by what they say. */
    private static String id(MimeMessage message, String otherwise) throws MessagingException {
        String own = message.getMessageID();
        return own == null || own.isBlank() ? Hashes.sha256("letter " + otherwise) : own.strip();
    }

    private void walk(Part part, int depth) throws MessagingException, IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            return;
        }
        if (part.isMimeType("multipart/*")) {
            if (part.getContent() instanceof Multipart many) {
                several(many, part.isMimeType("multipart/alternative"), depth);
            }
        } else if (isPicture(part)) {
            if (pictures.size() < MOST_PICTURES) {
                pictures.add(bytes(part));
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            // Nothing but pictures is taken from what hangs on a letter.
            return;
        } else if (part.isMimeType("text/html")) {
            text.append(LetterText.ofHtml(text(part))).append('\n');
        } else if (part.isMimeType("text/plain")) {
            text.append(text(part)).append('\n');
        }
    }

    /** Of several ways to say the same, the first that says anything. */
    private void several(Multipart many, boolean alternatives, int depth) throws MessagingException, IOException {
        int before = text.length();
        for (int n = 0; n < many.getCount(); n++) {
            BodyPart part = many.getBodyPart(n);
            boolean said = alternatives && !text.substring(before).isBlank();
            int length = text.length();
            walk(part, depth + 1);
            if (said) {
                text.setLength(length);
            }
        }
    }

    private static boolean isPicture(Part part) throws MessagingException {
        return part.isMimeType("image/*") || (named(part) && !part.isMimeType("text/*"));
    }

    private static boolean named(Part part) throws MessagingException {
        try {
            String name = part.getFileName();
            return name != null && PICTURE.matcher(name).matches();
        } catch (ParseException unreadable) {
            return false;
        }
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (var stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        byte[] bytes = bytes(part);
        Charset charset = charset(part.getContentType());
        if (charset != null && !charset.equals(StandardCharsets.US_ASCII)) {
            return new String(bytes, charset);
        }
        // Programs often say nothing of it, or something that is wrong.
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static @Nullable Charset charset(String type) {
        try {
            String name = new ContentType(type).getParameter("charset");
            return name == null ? null : Charset.forName(MimeUtility.javaCharset(name.toLowerCase(Locale.ROOT)));
        } catch (ParseException | IllegalArgumentException unknown) {
            return null;
        }
    }
}
