package id.mymein.aspiration;

import id.mymein.aspiration.LifeStep.Given;
import id.mymein.aspiration.Machine.Act;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Several that are one, and one that is several. */
@Component
public class Merging {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final AspirationRows rows;
    private final Machine machine;
    private final Pauses pauses;
    private final Intake intake;

    Merging(JdbcClient jdbc, Cases cases, AspirationRows rows, Machine machine, Pauses pauses, Intake intake) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.rows = rows;
        this.machine = machine;
        this.pauses = pauses;
        this.intake = intake;
    }

    /**
     * Follows it in another one from now on; its sender keeps receiving the answers.
     *
     * @param into the number of the other one
     * @throws NotFound where the actor has no such aspiration to verify
     */
    @Transactional
    public AspirationResult merge(Actor actor, AspirationId id, int version, long into) {
        return cases.held(actor, id, version, aspiration -> {
            Optional<Aspiration> target = target(actor, aspiration, into);
            Act act = Act.of(AspirationEvent.MERGE, new By.Person(actor), "", Audience.SENDER)
                    .with(Given.ofTarget(target.isPresent()));
            return machine.take(aspiration, act, taken -> {
                pauses.end(id);
                follow(aspiration, target.orElseThrow());
            });
        });
    }

    /** One that the actor verifies, has not ended, is not itself, and is no more public than the sender wished. */
    private Optional<Aspiration> target(Actor actor, Aspiration aspiration, long number) {
        return jdbc.sql("select id from aspiration where number = :number")
                .param("number", number)
                .query((row, n) -> new AspirationId(row.getObject("id", UUID.class)))
                .optional()
                .flatMap(found -> rows.lock(actor, found))
                .filter(found -> !found.id().equals(aspiration.id()))
                .filter(found -> !found.state().ended() && found.visibility() != Visibility.SECRET)
                .filter(found -> CaseAccess.verifies(actor, found.region()));
    }

    private void follow(Aspiration aspiration, Aspiration target) {
        jdbc.sql("update aspiration set merged_into = :target, merged_from = :from, state = 'MERGED' where id = :id")
                .param("target", target.id().value())
                .param("from", aspiration.state().name())
                .param("id", aspiration.id().value())
                .update();
        // What was merged into it goes along.
        jdbc.sql("update aspiration set merged_into = :target where merged_into = :id")
                .param("target", target.id().value())
                .param("id", aspiration.id().value())
                .update();
    }

    /**
     * Lets it stand for itself again, as it was.
     *
     * @throws NotFound where the actor has no such aspiration to verify
     */
    @Transactional
    public AspirationResult unmerge(Actor actor, AspirationId id, int version, String reason) {
        return Cases.typed(
                "alasan",
                reason,
                text -> cases.held(actor, id, version, aspiration -> {
                    Act act = Act.of(AspirationEvent.UNMERGE, new By.Person(actor), text, Audience.SENDER);
                    return machine.take(
                            aspiration,
                            act,
                            taken -> jdbc.sql("""
                                    update aspiration set merged_into = null, merged_from = null, state = :to where id = :id""")
                                    .param("to", taken.edge().to().name())
                                    .param("id", id.value())
                                    .update());
                }));
    }

    /**
     * Makes another one of a part of it; both have the same sender, who gets a receipt for the new one.
     *
     * @param part what the new one is about
     * @throws NotFound where the actor has no such aspiration to verify
     */
    @Transactional
    public AspirationResult split(Actor actor, AspirationId id, int version, String title, String part) {
        return Cases.typed(
                "isi",
                part,
                text -> cases.held(actor, id, version, aspiration -> {
                    Act act = Act.of(AspirationEvent.SPLIT, new By.Person(actor), text, Audience.SENDER);
                    return machine.take(aspiration, act, taken -> intake.split(aspiration, Typed.line(title), text));
                }));
    }
}
