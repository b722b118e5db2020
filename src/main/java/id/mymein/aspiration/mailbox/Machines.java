package id.mymein.aspiration.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells letters that a machine wrote: answering one would begin a conversation of machines, and a bounce of our own letter holds
 * a receipt code (RFC 3834).
 */
final class Machines {

    private static final Pattern ADDRESS = Pattern.compile(
            "(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([+._-][^@]*)?@.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BULK = Pattern.compile("bulk|list|junk|auto_reply", Pattern.CASE_INSENSITIVE);

    private Machines() {}

    /** @param own address of the mailbox itself, as far as its user is one */
    static boolean wrote(MimeMessage message, String own) throws MessagingException {
        String from = LetterReader.from(message).address().toLowerCase(Locale.ROOT);
        return answered(message)
                || has(message, "List-Id")
                || has(message, "List-Unsubscribe")
                || has(message, "X-MyMeIn-Notice")
                || has(message, "X-Autoreply")
                || has(message, "X-Autorespond")
                || BULK.matcher(first(message, "Precedence")).matches()
                || first(message, "Return-Path").equals("<>")
                || message.isMimeType("multipart/report")
                || ADDRESS.matcher(from).matches()
                || (own.contains("@") && from.equals(own.toLowerCase(Locale.ROOT)));
    }

    private static boolean answered(MimeMessage message) throws MessagingException {
        String how = first(message, "Auto-Submitted");
        return !how.isEmpty() && !how.toLowerCase(Locale.ROOT).startsWith("no");
    }

    private static boolean has(MimeMessage message, String header) throws MessagingException {
        return message.getHeader(header) != null;
    }

    private static String first(MimeMessage message, String header) throws MessagingException {
        String[] all = message.getHeader(header);
        return all == null || all.length == 0 ? "" : all[0].strip();
    }
}
