package id.mymein.community.activity;

import id.mymein.audit.AuditTrail;
import id.mymein.community.ActivityId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.media.FileResult;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What activities cost. A line is never changed: a wrong one is taken out, and the right one added. */
@Component
public class CostDesk {

    private final JdbcClient jdbc;
    private final ActivityRows rows;
    private final Labels labels;
    private final MediaLibrary media;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    CostDesk(
            JdbcClient jdbc,
            ActivityRows rows,
            Labels labels,
            MediaLibrary media,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.labels = labels;
        this.media = media;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A line as it was typed.
     *
     * @param id given with the form, so that one sent twice is one line
     * @param receipt null where no file was chosen
     */
    public record Typed(
            UUID id,
            String kind,
            String purpose,
            String amount,
            String source,
            ActivityPhotos.@Nullable Sent receipt) {}

    /** What counts, in the order in which it came. */
    @Transactional(readOnly = true)
    public List<CostLine> of(ActivityId id) {
        return jdbc.sql("""
                select id, kind, purpose, amount, source, receipt from activity_cost
                where activity_id = :id and removed_at is null order by recorded_at, id""")
                .param("id", id.value())
                .query((row, n) -> {
                    UUID receipt = row.getObject("receipt", UUID.class);
                    return new CostLine(
                            row.getObject("id", UUID.class),
                            CostKind.valueOf(row.getString("kind")),
                            row.getString("purpose"),
                            new Rupiah(row.getLong("amount")),
                            row.getString("source"),
                            receipt == null ? null : new MediaId(receipt));
                })
                .list();
    }

    /**
     * Adds a line with its receipt.
     *
     * @param office in whose name the actor keeps the group: the receipt becomes its own
     * @throws NotFound where there is no such activity that the actor keeps
     */
    public ActivityResult add(Actor actor, OfficeId office, ActivityId id, Typed typed) {
        FormErrors errors = FormErrors.none();
        Optional<CostKind> kind = CostKind.of(typed.kind());
        if (kind.isEmpty()) {
            errors.add("biaya", "community.activity.wrong.costKind");
        }
        ActivityRules.line(errors, "untuk", typed.purpose(), false);
        Rupiah amount = amount(errors, typed.amount());
        if (Labels.of(labels.sourcesInUse(), typed.source()).isEmpty()) {
            errors.add("sumber", "community.activity.wrong.source");
        }
        Optional<MediaId> receipt = errors.any() ? Optional.empty() : receipt(actor, office, typed, errors);
        if (errors.any()) {
            return new ActivityResult.Wrong(errors);
        }
        var line = new CostLine(
                typed.id(), kind.orElseThrow(), typed.purpose(), amount, typed.source(), receipt.orElse(null));
        return transaction.execute(status -> write(actor, id, line));
    }

    private static Rupiah amount(FormErrors errors, String typed) {
        return switch (Rupiah.read(typed)) {
            case Rupiah.Read.Amount(Rupiah amount) -> amount;
            case Rupiah.Read.Wrong(String key) -> {
                errors.add("rupiah", key);
                yield Rupiah.ZERO;
            }
        };
    }

    private Optional<MediaId> receipt(Actor actor, OfficeId office, Typed typed, FormErrors errors) {
        ActivityPhotos.Sent file = typed.receipt();
        if (file == null) {
            return Optional.empty();
        }
        return switch (media.addFile(actor, office, file.name(), file.content(), typed.id())) {
            case FileResult.Accepted(var stored) -> Optional.of(stored.id());
            case FileResult.Refused(String reason, List<Object> arguments) -> {
                errors.add("kuitansi", reason, arguments.toArray());
                yield Optional.empty();
            }
        };
    }

    private ActivityResult write(Actor actor, ActivityId id, CostLine line) {
        Activity activity = rows.lock(actor, id).orElseThrow(NotFound::new);
        if (!activity.stands()) {
            return new ActivityResult.Refused("community.activity.refused.withdrawn");
        }
        int added = jdbc.sql("""
                insert into activity_cost
                    (id, activity_id, kind, purpose, amount, source, receipt, recorded_by, recorded_at)
                values (:id, :activity, :kind, :purpose, :amount, :source, :receipt, :by, :now)
                on conflict (id) do nothing""")
                .param("id", line.id())
                .param("activity", id.value())
                .param("kind", line.kind().name())
                .param("purpose", line.purpose())
                .param("amount", line.amount().amount())
                .param("source", line.source())
                .param("receipt", line.receipt() == null ? null : line.receipt().value(), Types.OTHER)
                .param("by", actor.account().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            record(actor, "addCost", id, line);
        }
        return new ActivityResult.Done(id);
    }

    /** @throws NotFound where there is no such line of an activity that the actor keeps */
    @Transactional
    public void remove(Actor actor, ActivityId id, UUID line) {
        var _ = rows.lock(actor, id).filter(Activity::stands).orElseThrow(NotFound::new);
        CostLine there = find(id, line);
        ActivityRows.one(jdbc.sql("""
                update activity_cost set removed_by = :by, removed_at = :now where id = :id and removed_at is null""")
                .param("id", line)
                .param("by", actor.account().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        record(actor, "removeCost", id, there);
    }

    /**
     * The receipt of a line.
     *
     * @throws NotFound where there is none that the actor may see
     */
    @Transactional(readOnly = true)
    public MediaId receipt(Actor actor, ActivityId id, UUID line) {
        var _ = rows.readable(actor, id).orElseThrow(NotFound::new);
        return Optional.ofNullable(find(id, line).receipt()).orElseThrow(NotFound::new);
    }

    private CostLine find(ActivityId id, UUID line) {
        return of(id).stream().filter(one -> one.id().equals(line)).findFirst().orElseThrow(NotFound::new);
    }

    private void record(Actor actor, String verb, ActivityId id, CostLine line) {
        audit.record(
                actor.auditName(),
                "community." + verb,
                "activity:" + id,
                Map.of(
                        "cost", line.id().toString(),
                        "kind", line.kind().name(),
                        "amount", line.amount().amount(),
                        "source", line.source()));
    }
}
