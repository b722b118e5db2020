package id.mymein.aspiration.mailbox;

import id.mymein.aspiration.Aspiration.Spam;
import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.AspirationSource;
import id.mymein.aspiration.Intake;
import id.mymein.aspiration.MailLimits;
import id.mymein.aspiration.ReceiptCode;
import id.mymein.aspiration.ReceiptPrefixes;
import id.mymein.aspiration.SendResult;
import id.mymein.aspiration.Sending;
import id.mymein.aspiration.Visibility;
import id.mymein.aspiration.sending.Categories;
import id.mymein.aspiration.sending.FormPhotos;
import id.mymein.aspiration.sending.SendingLimits;
import id.mymein.aspiration.text.SpamScore;
import id.mymein.media.MediaId;
import id.mymein.platform.web.Typed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * Makes an aspiration of a letter, to be verified like any other. Nobody has said who may read it, so nobody but those who work
 * on it may.
 */
@Component
class MailIntake {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 8000;
    private static final int FEWEST_LETTERS = 10;
    private static final Pattern ANSWER = Pattern.compile("((re|fwd?|bls|trs)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("([A-Z]{3}-)?[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}");

    private final Intake intake;
    private final NamedPlace places;
    private final Categories categories;
    private final FormPhotos photos;
    private final SendingLimits limits;
    private final MailLimits mails;
    private final ReceiptPrefixes prefixes;

    MailIntake(
            Intake intake,
            NamedPlace places,
            Categories categories,
            FormPhotos photos,
            SendingLimits limits,
            MailLimits mails,
            ReceiptPrefixes prefixes) {
        this.intake = intake;
        this.places = places;
        this.categories = categories;
        this.photos = photos;
        this.limits = limits;
        this.mails = mails;
        this.prefixes = prefixes;
    }

    /** False where it cannot be one: it says nothing, or too many came from there today. */
    boolean take(Letter letter) {
        if (mails.full(letter.from())) {
            return false;
        }
        Sending sending = sending(letter, reachable(letter.from()));
        if (intake.check(sending).has("surel")) {
            sending = sending(letter, "");
        }
        if (!intake.check(sending).any() && intake.send(sending) instanceof SendResult.Received) {
            limits.sent(sending.body());
            return true;
        }
        return false;
    }

    private static String reachable(String address) {
        return Typed.length(address) <= LONGEST_LINE ? address : "";
    }

    private Sending sending(Letter letter, String email) {
        UUID submission = id("letter " + letter.id());
        String subject = withoutCodes(
                shortened(ANSWER.matcher(Typed.line(letter.subject()).strip()).replaceFirst(""), LONGEST_LINE));
        String body = withoutCodes(body(subject, Typed.text(letter.text())));
        String text = subject + "\n" + body;
        String region = places.find(text);
        SpamScore spam = SpamScore.of(text, limits.sentLately(body) > 0);
        return new Sending(
                submission,
                AspirationSource.EMAIL,
                AspirationKind.COMPLAINT,
                "",
                categories.guess(text).orElse(""),
                Visibility.SECRET,
                region,
                "",
                null,
                null,
                subject,
                body,
                photos(letter, submission, region),
                new Sending.Who(shortened(Typed.line(letter.name()), LONGEST_LINE), email, "", "id", "", null),
                new Spam(spam.score(), spam.reasons().stream().map(Enum::name).toList()));
    }

    /** Who writes everything into the subject has said it, too. */
    private static String body(String subject, String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return shortened(letters < FEWEST_LETTERS ? (subject + "\n" + text).strip() : text, LONGEST_TEXT);
    }

    /** Somebody who answers a letter of ours sends back the code in it; it is for nobody else to read. */
    private String withoutCodes(String text) {
        return CODE.matcher(text)
                .replaceAll(found -> prefixes.read(found.group()) instanceof ReceiptCode.Code ? "…" : found.group());
    }

    private List<MediaId> photos(Letter letter, UUID submission, String region) {
        var taken = new ArrayList<MediaId>();
        for (int n = 0; n < letter.pictures().size(); n++) {
            var content = new ByteArrayResource(letter.pictures().get(n));
            photos.take(region, content, id("picture " + submission + " " + n)).ifPresent(taken::add);
        }
        return taken.stream().distinct().toList();
    }

    private static String shortened(String text, int longest) {
        return Typed.length(text) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
