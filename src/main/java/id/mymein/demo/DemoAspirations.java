package id.mymein.demo;

import id.mymein.aspiration.Answering;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationResult;
import id.mymein.aspiration.AspirationSource;
import id.mymein.aspiration.Dispositions;
import id.mymein.aspiration.Intake;
import id.mymein.aspiration.Merging;
import id.mymein.aspiration.SendResult;
import id.mymein.aspiration.SenderDesk;
import id.mymein.aspiration.Sending;
import id.mymein.aspiration.Verification;
import id.mymein.aspiration.Verification.Handed;
import id.mymein.aspiration.Verification.Settled;
import id.mymein.demo.DemoAspiration.Until;
import id.mymein.demo.DemoRegisters.Entry;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.platform.TimeTravel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What residents of the demo raised, taken through its steps by those who would take them, each at its hour. */
@Component
class DemoAspirations {

    private final DemoFiles files;
    private final DemoLedger ledger;
    private final Cast cast;
    private final Intake intake;
    private final Verification verification;
    private final Dispositions dispositions;
    private final Answering answering;
    private final Merging merging;
    private final SenderDesk senders;
    private final AspirationDesk desk;
    private final DemoTold told;
    private final TimeTravel travel;

    DemoAspirations(
            DemoFiles files,
            DemoLedger ledger,
            Cast cast,
            Intake intake,
            Verification verification,
            Dispositions dispositions,
            Answering answering,
            Merging merging,
            SenderDesk senders,
            AspirationDesk desk,
            DemoTold told,
            TimeTravel travel) {
        this.files = files;
        this.ledger = ledger;
        this.cast = cast;
        this.intake = intake;
        this.verification = verification;
        this.dispositions = dispositions;
        this.answering = answering;
        this.merging = merging;
        this.senders = senders;
        this.desk = desk;
        this.told = told;
        this.travel = travel;
    }

    /** @param begun the moment that the demo's past is counted back from */
    List<Entry> entries(Instant begun) {
        return files.aspirations().stream()
                .map(one -> new Entry("aspiration:" + one.key(), () -> play(one, begun)))
                .toList();
    }

    private void play(DemoAspiration one, Instant begun) {
        Instant sent =
                begun.minus(Duration.ofDays(one.days())).minus(Duration.ofMinutes(Varied.between(5, 300, one.key())));
        SendResult.Received received = travel.at(sent, () -> send(one));
        Actor verifier = cast.person("salmah");
        Instant checked = sent.plus(Duration.ofHours(Varied.between(2, 30, one.key())));
        switch (one.until()) {
            case RECEIVED -> {
                // Nobody has looked at it yet.
            }
            case REFUSED ->
                done(
                        checked,
                        () -> verification.refuse(
                                verifier, received.id(), version(verifier, received.id()), one.answer()));
            default -> work(one, received, verifier, checked);
        }
    }

    private void work(DemoAspiration one, SendResult.Received received, Actor verifier, Instant checked) {
        AspirationId id = received.id();
        var office = new OfficeId(ledger.made("office:" + one.office()));
        done(
                checked,
                () -> verification.verify(
                        verifier,
                        id,
                        version(verifier, id),
                        settled(one),
                        new Handed(List.of(office), "Mohon ditindaklanjuti.", false)));
        if (one.until() == Until.MERGED) {
            done(
                    checked.plus(Duration.ofHours(1)),
                    () -> merging.merge(verifier, id, version(verifier, id), number(String.valueOf(one.into()))));
        }
        if (one.until() == Until.DISPOSED || one.until() == Until.MERGED) {
            return;
        }
        Actor worker = cast.person("mahyuni");
        Instant taken = checked.plus(Duration.ofHours(20));
        done(taken, () -> dispositions.take(worker, id, version(worker, id)));
        switch (one.until()) {
            case ASKED ->
                done(
                        taken.plus(Duration.ofHours(3)),
                        () -> answering.ask(worker, id, version(worker, id), one.answer()));
            case ANSWERED, REOPENED -> answer(one, received, worker, taken.plus(Duration.ofHours(30)));
            default -> {
                // It is being worked on.
            }
        }
    }

    private void answer(DemoAspiration one, SendResult.Received received, Actor worker, Instant at) {
        AspirationId id = received.id();
        done(at, () -> answering.answer(worker, id, version(worker, id), new Said(one.answer(), true, List.of())));
        if (one.rating() > 0) {
            done(at.plus(Duration.ofHours(9)), () -> senders.rate(received.code(), one.rating(), ""));
        }
        if (one.until() == Until.REOPENED) {
            done(
                    at.plus(Duration.ofHours(12)),
                    () -> senders.reopen(received.code(), "Sudah ditambal, tetapi berlubang lagi setelah hujan."));
        }
        if (one.told()) {
            travel.at(at.plus(Duration.ofHours(20)), () -> told.tell(id));
        }
    }

    private SendResult.Received send(DemoAspiration one) {
        SendResult result = intake.send(new Sending(
                submission(one.key()),
                AspirationSource.WEB,
                one.kind(),
                one.category(),
                "",
                one.visibility(),
                one.region(),
                "",
                null,
                null,
                one.title(),
                one.body(),
                List.of(),
                new Sending.Who(one.name(), "", "", "id", "", null),
                new Aspiration.Spam(0, List.of())));
        if (result instanceof SendResult.Received received) {
            return received;
        }
        throw new IllegalStateException("the demo's aspiration " + one.key() + " was not taken: " + result);
    }

    private static UUID submission(String key) {
        return UUID.nameUUIDFromBytes(("demo aspiration " + key).getBytes(StandardCharsets.UTF_8));
    }

    private long number(String key) {
        // Sent twice, it is the same one.
        return files.aspirations().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(this::send)
                .orElseThrow()
                .number();
    }

    private static Settled settled(DemoAspiration one) {
        return new Settled(
                one.kind(), one.category(), one.region(), one.visibility(), one.title(), one.body(), List.of());
    }

    private int version(Actor actor, AspirationId id) {
        return desk.find(actor, id).version();
    }

    private void done(Instant at, Supplier<AspirationResult> step) {
        AspirationResult result = travel.at(at, step);
        if (!(result instanceof AspirationResult.Done)) {
            throw new IllegalStateException("a step of the demo's aspirations was refused: " + result);
        }
    }
}
