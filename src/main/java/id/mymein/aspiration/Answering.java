package id.mymein.aspiration;

import id.mymein.aspiration.Disposition.State;
import id.mymein.aspiration.LifeStep.Given;
import id.mymein.aspiration.Machine.Act;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who work on an aspiration say to its sender and to the public. */
@Component
public class Answering {

    private final Cases cases;
    private final Machine machine;
    private final DispositionRows dispositions;
    private final Pauses pauses;
    private final CasePhotos photos;

    Answering(Cases cases, Machine machine, DispositionRows dispositions, Pauses pauses, CasePhotos photos) {
        this.cases = cases;
        this.machine = machine;
        this.dispositions = dispositions;
        this.pauses = pauses;
        this.photos = photos;
    }

    /**
     * What is said.
     *
     * @param open true where everybody may read it, as far as the aspiration itself is public
     */
    public record Said(String text, boolean open, List<MediaId> photos) {
        public Said {
            photos = List.copyOf(photos);
        }
    }

    /**
     * Asks the sender something; the offices' clocks stand still until the answer.
     *
     * @throws NotFound where the actor has no such aspiration to work on
     */
    @Transactional
    public AspirationResult ask(Actor actor, AspirationId id, int version, String question) {
        return Cases.typed(
                "pertanyaan",
                question,
                text -> cases.held(actor, id, version, aspiration -> {
                    Act act = Act.of(AspirationEvent.ASK, new By.Person(actor), text, Audience.SENDER);
                    return machine.take(aspiration, act, taken -> pauses.begin(id));
                }));
    }

    /**
     * Tells what has been done so far.
     *
     * @throws NotFound where the actor's office has no such aspiration
     */
    @Transactional
    public AspirationResult progress(Actor actor, AspirationId id, int version, Said said) {
        return say(actor, id, version, AspirationEvent.PROGRESS, "kabar", said, null);
    }

    /**
     * Answers for the actor's office.
     *
     * @throws NotFound where the actor's office has no such aspiration
     */
    @Transactional
    public AspirationResult answer(Actor actor, AspirationId id, int version, Said said) {
        return say(actor, id, version, AspirationEvent.ANSWER, "jawaban", said, State.ANSWERED);
    }

    /**
     * Says that the work is done: with at least one photo, or words that say what anybody can go and see.
     *
     * @throws NotFound where the actor's office has no such aspiration
     */
    @Transactional
    public AspirationResult finish(Actor actor, AspirationId id, int version, Said said) {
        return say(actor, id, version, AspirationEvent.FINISH, "bukti", said, State.DONE);
    }

    private AspirationResult say(
            Actor actor,
            AspirationId id,
            int version,
            AspirationEvent event,
            String field,
            Said said,
            @Nullable State then) {
        Audience audience = said.open() ? Audience.PUBLIC : Audience.SENDER;
        AspirationResult result = Cases.typed(
                field,
                said.text(),
                text -> cases.held(actor, id, version, aspiration -> {
                    Act act = Act.of(event, new By.Person(actor), text, audience)
                            .with(said.photos())
                            .with(Given.ofEvidence(!said.photos().isEmpty() || evident(aspiration)));
                    return machine.take(aspiration, act, taken -> {
                        if (then != null) {
                            dispositions.move(
                                    Objects.requireNonNull(taken.acting(), "a guard asks for the office"),
                                    then,
                                    actor.account());
                        }
                        if (event == AspirationEvent.ANSWER) {
                            pauses.end(id);
                        }
                    });
                }));
        if (result instanceof AspirationResult.Done) {
            photos.settle(id);
        }
        return result;
    }

    /** Information that was given is its own evidence. */
    private static boolean evident(Aspiration aspiration) {
        return aspiration.kind() == AspirationKind.INFORMATION;
    }

    /**
     * Closes what was answered, without waiting for the sender.
     *
     * @throws NotFound where the actor has no such aspiration to verify
     */
    @Transactional
    public AspirationResult close(Actor actor, AspirationId id, int version, String reason) {
        return step(actor, id, version, AspirationEvent.CLOSE, reason);
    }

    /**
     * Puts it before leaders.
     *
     * @throws NotFound where the actor has no such aspiration to verify
     */
    @Transactional
    public AspirationResult escalate(Actor actor, AspirationId id, int version, String reason) {
        return step(actor, id, version, AspirationEvent.ESCALATE, reason);
    }

    private AspirationResult step(Actor actor, AspirationId id, int version, AspirationEvent event, String reason) {
        return Cases.typed(
                "alasan",
                reason,
                text -> cases.held(
                        actor,
                        id,
                        version,
                        aspiration ->
                                machine.take(aspiration, Act.of(event, new By.Person(actor), text, Audience.SENDER))));
    }
}
