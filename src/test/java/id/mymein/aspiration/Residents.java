package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.People;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.Verification.Handed;
import id.mymein.aspiration.Verification.Settled;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People around aspirations, and aspirations in the states that tests need. */
@Component
public class Residents {

    public static final String VILLAGE = "63.11.08.2005";

    private final People people;
    private final Intake intake;
    private final Verification verification;
    private final Dispositions dispositions;
    private final Answering answering;
    private final AspirationRows rows;
    private final CaseClocks clocks;
    private final CaseWatch watch;
    private final JdbcClient jdbc;

    Residents(
            People people,
            Intake intake,
            Verification verification,
            Dispositions dispositions,
            Answering answering,
            AspirationRows rows,
            CaseClocks clocks,
            CaseWatch watch,
            JdbcClient jdbc) {
        this.people = people;
        this.intake = intake;
        this.verification = verification;
        this.dispositions = dispositions;
        this.answering = answering;
        this.rows = rows;
        this.clocks = clocks;
        this.watch = watch;
        this.jdbc = jdbc;
    }

    /**
     * @param verifier of the office that runs MyMeIn in the regency
     * @param worker of an agency
     * @param other of another agency
     */
    public record Cast(Actor verifier, Actor worker, Actor other, Actor leader, Actor administrator, Actor far) {

        public OfficeId office() {
            return worker.grants().getFirst().office();
        }

        public OfficeId otherOffice() {
            return other.grants().getFirst().office();
        }
    }

    public Cast cast() {
        return new Cast(
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.CASEWORKER),
                people.person(OfficeKind.AGENCY, "63.11", Role.CASEWORKER),
                people.person(OfficeKind.AGENCY, "63.11", Role.CASEWORKER),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR),
                people.person(OfficeKind.DISKOMINFO, "63.10", Role.CASEWORKER));
    }

    /** As a resident sends it, open and with a name. */
    public static Sending sending(String body) {
        return sending(body, Visibility.PUBLIC, "Siti Aminah");
    }

    public static Sending sending(String body, Visibility visibility, String name) {
        return new Sending(
                UUID.randomUUID(),
                AspirationSource.WEB,
                AspirationKind.COMPLAINT,
                "infrastruktur",
                "infrastruktur",
                visibility,
                VILLAGE,
                "depan SDN Mayanau",
                null,
                null,
                "",
                body,
                List.of(),
                new Sending.Who(name, "siti@contoh.test", "0812 3456 7890", "id", "", null),
                new Aspiration.Spam(0, List.of()));
    }

    /** A sent one and its receipt. */
    public record Sent(AspirationId id, long number, ReceiptCode code) {}

    public Sent send(Sending sending) {
        SendResult result = intake.send(sending);
        assertThat(result).isInstanceOf(SendResult.Received.class);
        var received = (SendResult.Received) result;
        return new Sent(received.id(), received.number(), received.code());
    }

    public Sent sent() {
        return send(sending("Jalan di depan sekolah berlubang dan dalam, anak-anak sering jatuh."));
    }

    public static Settled settled(Visibility visibility) {
        return new Settled(
                AspirationKind.COMPLAINT,
                "infrastruktur",
                VILLAGE,
                visibility,
                "Jalan berlubang di depan sekolah",
                "Jalan di depan sekolah berlubang dan dalam.",
                List.of());
    }

    public static Handed to(OfficeId... offices) {
        return new Handed(Arrays.asList(offices), "Mohon diperiksa dan diperbaiki.", false);
    }

    /** Verified and handed to the worker's office. */
    public Sent disposed(Cast cast) {
        Sent sent = sent();
        dispose(cast, sent, cast.office());
        return sent;
    }

    public void dispose(Cast cast, Sent sent, OfficeId... offices) {
        Visibility visibility = now(sent.id()).visibility();
        done(verification.verify(cast.verifier(), sent.id(), version(sent), settled(visibility), to(offices)));
    }

    public Sent taken(Cast cast) {
        Sent sent = disposed(cast);
        done(dispositions.take(cast.worker(), sent.id(), version(sent)));
        return sent;
    }

    public Sent answered(Cast cast) {
        Sent sent = taken(cast);
        done(answering.answer(
                cast.worker(),
                sent.id(),
                version(sent),
                new Said("Petugas kami menambal lubang itu hari Senin.", true, List.of())));
        return sent;
    }

    public Aspiration now(AspirationId id) {
        return rows.find(id).orElseThrow();
    }

    public int version(Sent sent) {
        return now(sent.id()).version();
    }

    public static void done(AspirationResult result) {
        assertThat(result).isInstanceOf(AspirationResult.Done.class);
    }

    /** As if everything with it had happened so many days earlier. */
    public void earlier(AspirationId id, int days) {
        for (String sql : List.of("""
                update aspiration set received_at = received_at - make_interval(days => :days),
                    state_since = state_since - make_interval(days => :days),
                    closed_at = closed_at - make_interval(days => :days) where id = :id""", """
                update aspiration_disposition set disposed_at = disposed_at - make_interval(days => :days),
                    clock_began = clock_began - make_interval(days => :days) where aspiration_id = :id""", """
                update aspiration_pause set from_at = from_at - make_interval(days => :days),
                    until_at = until_at - make_interval(days => :days) where aspiration_id = :id""")) {
            jdbc.sql(sql).param("days", days).param("id", id.value()).update();
        }
    }

    /** Keeps the days of its clocks as they now are. */
    public void recount(AspirationId id) {
        clocks.set(id);
    }

    /** Lets a day go by in which nobody does anything with it, and the clocks be looked at. */
    public void nextDay(AspirationId id) {
        earlier(id, 1);
        recount(id);
        watch.run();
    }

    /** As if a machine had taken it for an advertisement. */
    public void suspect(AspirationId id) {
        jdbc.sql("update aspiration set spam = 0.8, spam_reasons = '{ADVERTISEMENT,LINKS}' where id = :id")
                .param("id", id.value())
                .update();
    }

    /** As if its offices' last day had been yesterday. */
    public void overdue(AspirationId id) {
        jdbc.sql("update aspiration_disposition set due_on = current_date - 2 where aspiration_id = :id")
                .param("id", id.value())
                .update();
    }
}
