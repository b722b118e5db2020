package id.mymein.aspiration;

import id.mymein.aspiration.Aspiration.Point;
import id.mymein.aspiration.Machine.Act;
import id.mymein.platform.Hashes;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes aspirations in, whichever way they come. */
@Component
public class Intake {

    private final JdbcClient jdbc;
    private final SendingRules sendingRules;
    private final CaseRules rules;
    private final AspirationRows rows;
    private final Senders senders;
    private final Machine machine;
    private final Regions regions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Intake(
            JdbcClient jdbc,
            SendingRules sendingRules,
            CaseRules rules,
            AspirationRows rows,
            Senders senders,
            Machine machine,
            Regions regions,
            Clock clock) {
        this.jdbc = jdbc;
        this.sendingRules = sendingRules;
        this.rules = rules;
        this.rows = rows;
        this.senders = senders;
        this.machine = machine;
        this.regions = regions;
        this.clock = clock;
    }

    /** What is wrong with it, field by field; nothing is kept. */
    public FormErrors check(Sending sending) {
        return sendingRules.check(clean(sending));
    }

    /**
     * Puts it on record and hands out its receipt. Sent twice with one submission id, it is the same one and has the same
     * receipt.
     */
    @Transactional
    public SendResult send(Sending sent) {
        Sending sending = clean(sent);
        Optional<SendResult> before = before(sending.submission());
        if (before.isPresent()) {
            return before.get();
        }
        FormErrors errors = sendingRules.check(sending);
        if (errors.any()) {
            return new SendResult.Wrong(errors);
        }
        if (tooMany(sending.who().device())) {
            return new SendResult.TooMany();
        }
        ReceiptCode code = ReceiptCode.random(random);
        Optional<AspirationId> added = add(sending, code);
        if (added.isEmpty()) {
            return before(sending.submission()).orElseThrow();
        }
        senders.add(added.get(), code, sending.who());
        Aspiration aspiration = rows.find(added.get()).orElseThrow();
        machine.began(
                aspiration,
                Act.of(AspirationEvent.SEND, new By.Sender(), "", Audience.PUBLIC)
                        .with(sending.photos()));
        return new SendResult.Received(aspiration.id(), aspiration.number(), code);
    }

    /** When that submission was put on record; empty where it never was. */
    @Transactional(readOnly = true)
    public Optional<Instant> receivedAt(UUID submission) {
        return rows.bySubmission(submission).map(Aspiration::receivedAt);
    }

    private Optional<SendResult> before(UUID submission) {
        return rows.bySubmission(submission)
                .flatMap(aspiration -> senders.code(aspiration.id())
                        .map(code -> new SendResult.Received(aspiration.id(), aspiration.number(), code)));
    }

    private boolean tooMany(String device) {
        return !device.isEmpty()
                && senders.sentSince(clock.instant().minus(Duration.ofHours(1)), device) >= rules.anHour();
    }

    private static Sending clean(Sending sending) {
        String body = Typed.text(sending.body());
        String title = Typed.line(sending.title());
        return new Sending(
                sending.submission(),
                sending.source(),
                sending.kind(),
                sending.category(),
                sending.guessed(),
                sending.visibility(),
                sending.region(),
                Typed.line(sending.place()),
                sending.point(),
                sending.happenedOn(),
                title.isEmpty() ? Titles.from(body) : title,
                body,
                sending.photos(),
                sending.who(),
                sending.spam());
    }

    /** Empty where another thread has just put the same submission on record. */
    private Optional<AspirationId> add(Sending sending, ReceiptCode code) {
        Instant now = clock.instant();
        Point point = sending.point();
        String category = sending.category().isEmpty() ? sending.guessed() : sending.category();
        return jdbc.sql("""
                insert into aspiration (id, submission_id, code_hash, source, kind, category, guessed, visibility, region,
                    place, latitude, longitude, happened_on, title, body, state, state_since, received_at, spam,
                    spam_reasons)
                values (:id, :submission, :hash, :source, :kind, :category, nullif(:guessed, ''), :visibility, :region,
                    :place, :latitude, :longitude, :happened, :title, :body, 'RECEIVED', :now, :now, :spam, :reasons)
                on conflict (submission_id) do nothing returning id""")
                .param("id", Ids.next(clock))
                .param("submission", sending.submission())
                .param("hash", hash(code))
                .param("source", sending.source().name())
                .param(
                        "kind",
                        Objects.requireNonNull(sending.kind(), "was checked").name())
                .param("category", category.isEmpty() ? "lainnya" : category)
                .param("guessed", sending.guessed())
                .param("visibility", sending.visibility().name())
                .param("region", region(sending).value())
                .param("place", sending.place())
                .param("latitude", point == null ? null : point.latitude(), Types.DOUBLE)
                .param("longitude", point == null ? null : point.longitude(), Types.DOUBLE)
                .param("happened", sending.happenedOn(), Types.DATE)
                .param("title", sending.title())
                .param("body", sending.body())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("spam", sending.spam().score())
                .param("reasons", sending.spam().reasons().toArray(String[]::new))
                .query((row, n) -> new AspirationId(row.getObject("id", UUID.class)))
                .optional();
    }

    private RegionCode region(Sending sending) {
        return regions.find(new RegionCode(sending.region())).map(Region::code).orElseThrow();
    }

    /** Makes another one of a part; both have the same sender. */
    void split(Aspiration from, String title, String part) {
        ReceiptCode code = ReceiptCode.random(random);
        var id = new AspirationId(Ids.next(clock));
        Instant now = clock.instant();
        jdbc.sql("""
                insert into aspiration (id, submission_id, code_hash, source, kind, category, visibility, region, place,
                    latitude, longitude, happened_on, title, body, state, state_since, received_at, split_from)
                select :id, :id, :hash, 'SPLIT', kind, category, visibility, region, place,
                    latitude, longitude, happened_on, :title, :body, 'RECEIVED', :now, :now, id
                from aspiration where id = :from""")
                .param("id", id.value())
                .param("hash", hash(code))
                .param("title", title.isEmpty() ? Titles.from(part) : title)
                .param("body", part)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("from", from.id().value())
                .update();
        senders.copy(from.id(), id, code);
        machine.began(rows.find(id).orElseThrow(), Act.of(AspirationEvent.SEND, new By.Sender(), "", Audience.PUBLIC));
    }

    /** What is kept of a code beside the sender's own data. */
    static String hash(ReceiptCode code) {
        return Hashes.sha256("receipt " + code.symbols());
    }
}
