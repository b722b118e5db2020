package id.mymein.aspiration.privacy;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationStep;
import id.mymein.aspiration.SenderData;
import id.mymein.aspiration.SenderDesk.Receipt;
import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.media.MediaId;
import id.mymein.notification.Addressee;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.notification.optin.OptIns;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The person's side: asks, sees what came of it, and takes along what is kept. */
@Component
class DataRequests {

    static final int LONGEST = 2000;
    static final String TOLD = "aspiration.privacy.told";

    private static final int MOST_LETTERS = 10;

    private final DataRequestRows rows;
    private final SenderData data;
    private final Deciders deciders;
    private final OptIns optIns;
    private final Notifier notifier;
    private final AuditTrail audit;

    DataRequests(
            DataRequestRows rows,
            SenderData data,
            Deciders deciders,
            OptIns optIns,
            Notifier notifier,
            AuditTrail audit) {
        this.rows = rows;
        this.data = data;
        this.deciders = deciders;
        this.optIns = optIns;
        this.notifier = notifier;
        this.audit = audit;
    }

    /** Everything that is kept of a sender, as it is handed out. */
    record File(
            long number,
            String receivedAt,
            String kind,
            String category,
            String visibility,
            String state,
            String region,
            Content sent,
            SenderData.Kept sender,
            List<String> photos,
            List<Step> steps) {

        record Content(String title, String body, String place, String coordinates, String happenedOn) {}

        record Step(String at, String event, String by, String text) {}
    }

    /** What is wrong with what was typed, at the names of the form's fields. */
    static FormErrors check(Optional<Wish> wish, String words) {
        var errors = FormErrors.none();
        if (wish.isEmpty()) {
            errors.add("apa", "aspiration.privacy.wrong.apa");
        }
        if (wish.equals(Optional.of(Wish.CORRECTION)) && words.isBlank()) {
            errors.add("isi", "aspiration.privacy.wrong.isi");
        }
        if (Typed.length(words) > LONGEST) {
            errors.add("isi", "aspiration.wrong.long", LONGEST, Typed.length(words));
        }
        return errors;
    }

    /** Puts the wish of whoever holds the receipt before those who decide. Asked twice, it is one. */
    @Transactional
    public void ask(Receipt receipt, Wish wish, String words) {
        Aspiration aspiration = receipt.aspiration();
        rows.add(aspiration.id(), wish, words).ifPresent(id -> {
            audit.record(
                    "system",
                    "aspiration.data-request",
                    "aspiration:" + aspiration.id(),
                    Map.of("request", id.toString(), "wish", wish.name()));
            tell(aspiration, id);
        });
    }

    private void tell(Aspiration aspiration, UUID request) {
        Notice notice = Notice.of(TOLD, DataDesk.PATH + "/" + request, "#" + aspiration.number());
        deciders.tell(aspiration.region(), notice, Action.ADMINISTER_RULES);
    }

    /** Sends the codes that belong to an address to that address, and says nothing of whether there are any. */
    @Transactional
    public void remind(String email) {
        optIns.list(email, "aspiration.follow.letter.list");
        data.withEmail(email, MOST_LETTERS).stream()
                .filter(rows::mayWrite)
                .forEach(id -> notifier.write(
                        new Addressee(DataLetters.KIND, id.value()),
                        Notice.of("aspiration.privacy.letter", "/data-pribadi")));
    }

    /** What was asked with that receipt, the newest first. */
    @Transactional(readOnly = true)
    public List<DataRequest> of(AspirationId aspiration) {
        return rows.of(aspiration);
    }

    /**
     * What is kept of the sender.
     *
     * @throws NotFound where nobody has granted it
     */
    @Transactional(readOnly = true)
    public File file(Receipt receipt) {
        Aspiration aspiration = receipt.aspiration();
        if (rows.of(aspiration.id()).stream().noneMatch(DataRequests::opens)) {
            throw new NotFound();
        }
        Aspiration.Content content = aspiration.content();
        Aspiration.Point point = content.point();
        return new File(
                aspiration.number(),
                aspiration.receivedAt().toString(),
                aspiration.kind().name(),
                aspiration.category(),
                aspiration.visibility().name(),
                aspiration.state().name(),
                aspiration.region().value(),
                new File.Content(
                        content.title(),
                        content.body(),
                        content.place(),
                        point == null ? "" : point.latitude() + "," + point.longitude(),
                        Objects.toString(content.happenedOn(), "")),
                data.kept(aspiration.id()).orElseThrow(NotFound::new),
                receipt.steps().stream()
                        .flatMap(step -> step.photos().stream())
                        .map(MediaId::toString)
                        .toList(),
                receipt.steps().stream().map(DataRequests::step).toList());
    }

    /** True where it lets its sender take the file. */
    static boolean opens(DataRequest request) {
        return request.wish() == Wish.ACCESS && request.state() == DataRequest.State.GRANTED;
    }

    private static File.Step step(AspirationStep step) {
        return new File.Step(
                step.at().toString(), step.event().name(), step.by().name(), step.text());
    }
}
