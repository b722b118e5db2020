package id.mymein.aspiration.open311;

import id.mymein.aspiration.Aspiration.Spam;
import id.mymein.aspiration.AspirationSource;
import id.mymein.aspiration.Intake;
import id.mymein.aspiration.SendResult;
import id.mymein.aspiration.Sending;
import id.mymein.aspiration.open311.Refused.Problem;
import id.mymein.aspiration.open311.Repeats.Submission;
import id.mymein.aspiration.sending.Categories;
import id.mymein.aspiration.sending.FormPhotos;
import id.mymein.aspiration.sending.SendingLimits;
import id.mymein.aspiration.text.SpamScore;
import id.mymein.media.MediaId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Languages;
import id.mymein.region.RegionCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what an app sends, through the same door and within the same limits as the form. */
@Component
class Taking {

    /** What the form's fields are called here. */
    private static final Map<String, String> FIELDS = Map.of(
            "isi", "description",
            "judul", "description",
            "kategori", "service_code",
            "wilayah", "address_id",
            "tempat", "address_string",
            "titik", "lat, long",
            "nama", "first_name, last_name",
            "surel", "email",
            "telepon", "phone",
            "foto", "media");

    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private final Intake intake;
    private final Entry entry;
    private final Location location;
    private final Repeats repeats;
    private final Categories categories;
    private final FormPhotos photos;
    private final SendingLimits limits;

    Taking(
            Intake intake,
            Entry entry,
            Location location,
            Repeats repeats,
            Categories categories,
            FormPhotos photos,
            SendingLimits limits) {
        this.intake = intake;
        this.entry = entry;
        this.location = location;
        this.repeats = repeats;
        this.categories = categories;
        this.photos = photos;
        this.limits = limits;
    }

    /** @param known true where it had been taken in before */
    record Taken(SendResult.Received received, RegionCode region, boolean known) {}

    Taken take(Posted posted, @Nullable RegionCode jurisdiction, Locale language) {
        service(posted.service());
        RegionCode region = location.of(posted, jurisdiction);
        Submission submission = repeats.of(posted, region);
        if (submission.known()) {
            Sending same = sending(posted, region, submission, List.of(), 0, language);
            return new Taken(received(intake.send(same)), region, true);
        }
        if (!limits.oneMore()) {
            throw Refused.later(MINUTE, "aspiration.open311.wrong.busy");
        }
        long before = limits.sentLately(posted.description());
        Sending sending = sending(posted, region, submission, photos(posted, region, submission), before, language);
        return new Taken(received(entry.enter(sending, posted.description(), before)), region, false);
    }

    private void service(String code) {
        if (code.isEmpty()) {
            throw new Refused(400, "service_code", "aspiration.open311.wrong.noService");
        }
        if (categories.all().stream().noneMatch(category -> category.slug().equals(code))) {
            throw new Refused(404, "service_code", "aspiration.open311.wrong.service");
        }
    }

    private static SendResult.Received received(SendResult result) {
        return switch (result) {
            case SendResult.Received received -> received;
            case SendResult.Wrong(FormErrors errors) -> throw new Refused(400, problems(errors), 0);
            case SendResult.TooMany() -> throw Refused.later(HOUR, "aspiration.send.tooMany");
        };
    }

    private static List<Problem> problems(FormErrors errors) {
        return errors.all().entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(problem -> new Problem(
                                FIELDS.getOrDefault(field.getKey(), ""), problem.key(), problem.arguments())))
                .toList();
    }

    private List<MediaId> photos(Posted posted, RegionCode region, Submission submission) {
        if (posted.photos().isEmpty()) {
            return List.of();
        }
        String device = posted.device().isEmpty() ? submission.number().toString() : posted.device();
        var sent = new FormPhotos.Sent(submission.number(), device, List.of(), List.of(), posted.photos());
        FormPhotos.Taken taken = photos.take(sent, region.value());
        if (!taken.refused().isEmpty()) {
            List<Problem> problems = taken.refused().stream()
                    .map(problem -> new Problem("media", problem.key(), problem.arguments()))
                    .toList();
            throw new Refused(400, problems, 0);
        }
        return taken.photos();
    }

    private Sending sending(
            Posted posted,
            RegionCode region,
            Submission submission,
            List<MediaId> media,
            long before,
            Locale language) {
        SpamScore spam = SpamScore.of(posted.description(), before > 0);
        return new Sending(
                submission.number(),
                AspirationSource.OPEN311,
                posted.kind(),
                posted.service(),
                categories.guess(posted.description()).orElse(""),
                posted.visibility(),
                region.value(),
                posted.address(),
                posted.point(),
                null,
                "",
                posted.body(),
                media,
                new Sending.Who(
                        posted.name(),
                        posted.email(),
                        posted.phone(),
                        language.equals(Languages.ENGLISH) ? "en" : "id",
                        posted.device(),
                        null),
                new Spam(spam.score(), spam.reasons().stream().map(Enum::name).toList()));
    }
}
