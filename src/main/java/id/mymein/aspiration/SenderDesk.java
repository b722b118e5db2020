package id.mymein.aspiration;

import id.mymein.aspiration.LifeStep.Given;
import id.mymein.aspiration.Machine.Act;
import id.mymein.media.MediaId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a receipt sees and does, without an account. */
@Component
public class SenderDesk {

    private static final int SATISFIED = 4;

    private final JdbcClient jdbc;
    private final AspirationRows rows;
    private final DispositionRows dispositions;
    private final History history;
    private final Machine machine;
    private final Handing handing;
    private final Pauses pauses;
    private final CaseClocks clocks;
    private final Clock clock;

    SenderDesk(
            JdbcClient jdbc,
            AspirationRows rows,
            DispositionRows dispositions,
            History history,
            Machine machine,
            Handing handing,
            Pauses pauses,
            CaseClocks clocks,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.dispositions = dispositions;
        this.history = history;
        this.machine = machine;
        this.handing = handing;
        this.pauses = pauses;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * An aspiration before its sender.
     *
     * @param merged the one in which it is followed, with what happened to that; null where it stands for itself
     * @param reopenable true while the sender may open it again
     */
    public record Receipt(
            Aspiration aspiration,
            List<AspirationStep> steps,
            List<Disposition> offices,
            @Nullable Merged merged,
            boolean reopenable) {
        public Receipt {
            steps = List.copyOf(steps);
            offices = List.copyOf(offices);
        }
    }

    /** The one in which another is followed. */
    public record Merged(Aspiration aspiration, List<AspirationStep> steps, List<Disposition> offices) {
        public Merged {
            steps = List.copyOf(steps);
            offices = List.copyOf(offices);
        }
    }

    /** Empty where there is no such receipt. */
    @Transactional(readOnly = true)
    public Optional<Receipt> find(ReceiptCode code) {
        return rows.byCode(Intake.hash(code)).map(this::receipt);
    }

    private Receipt receipt(Aspiration aspiration) {
        AspirationId into = aspiration.mergedInto();
        Merged merged = into == null ? null : rows.find(into).map(this::merged).orElse(null);
        return new Receipt(
                aspiration,
                history.of(aspiration.id(), Audience.SENDER),
                standing(aspiration.id()),
                merged,
                clocks.reopenable(aspiration));
    }

    /** Of somebody else's, the sender reads what everybody reads. */
    private Merged merged(Aspiration target) {
        return new Merged(target, history.of(target.id(), Audience.PUBLIC), standing(target.id()));
    }

    private List<Disposition> standing(AspirationId id) {
        return dispositions.of(id).stream().filter(Disposition::stands).toList();
    }

    /** Answers a question, or adds something. What is wrong stands at {@code balasan}. */
    @Transactional
    public AspirationResult reply(ReceiptCode code, String reply, List<MediaId> photos) {
        return Cases.typed(
                "balasan",
                reply,
                text -> held(code, aspiration -> {
                    Act act = Act.of(AspirationEvent.REPLY, new By.Sender(), text, Audience.SENDER)
                            .with(photos);
                    return machine.take(aspiration, act, taken -> pauses.end(aspiration.id()));
                }));
    }

    /**
     * Says how satisfied the sender is; what was answered or done is closed by that.
     *
     * @param satisfaction from 1 (not satisfied) to 4 (very satisfied)
     */
    @Transactional
    public AspirationResult rate(ReceiptCode code, int satisfaction, String comment) {
        boolean valid = satisfaction >= 1 && satisfaction <= SATISFIED;
        if (!valid) {
            return new AspirationResult.Wrong(FormErrors.none().add("nilai", "aspiration.wrong.nilai"));
        }
        return Cases.typed(
                "catatan",
                comment,
                text -> held(code, aspiration -> {
                    boolean closed = aspiration.state() == AspirationState.CLOSED;
                    Act act = Act.of(
                                    closed ? AspirationEvent.RATE : AspirationEvent.CLOSE,
                                    new By.Sender(),
                                    text,
                                    Audience.SENDER)
                            .with(Given.ofRating(true));
                    return machine.take(aspiration, act, taken -> keep(aspiration.id(), satisfaction, text));
                }));
    }

    private void keep(AspirationId id, int satisfaction, String comment) {
        jdbc.sql("""
                update aspiration set satisfaction = :satisfaction, satisfaction_comment = :comment, rated_at = :now
                where id = :id""")
                .param("satisfaction", satisfaction)
                .param("comment", comment)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** Opens it again, with what is not solved at {@code catatan}. */
    @Transactional
    public AspirationResult reopen(ReceiptCode code, String reason) {
        return Cases.typed(
                "catatan", reason, text -> held(code, aspiration -> handing.reopen(aspiration, new By.Sender(), text)));
    }

    /** Takes it back; nobody works on it any more. */
    @Transactional
    public AspirationResult withdraw(ReceiptCode code, String reason) {
        return Cases.typed(
                "catatan",
                reason,
                text -> held(
                        code,
                        aspiration -> machine.take(
                                aspiration,
                                Act.of(AspirationEvent.WITHDRAW, new By.Sender(), Typed.text(text), Audience.SENDER))));
    }

    private AspirationResult held(ReceiptCode code, Function<Aspiration, AspirationResult> step) {
        AspirationId id =
                rows.byCode(Intake.hash(code)).orElseThrow(NotFound::new).id();
        return step.apply(rows.lock(id).orElseThrow(NotFound::new));
    }
}
