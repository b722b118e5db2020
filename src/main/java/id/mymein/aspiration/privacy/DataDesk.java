package id.mymein.aspiration.privacy;

import id.mymein.aspiration.SenderData;
import id.mymein.aspiration.Senders.Contact;
import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.notification.Notifier;
import id.mymein.notification.optin.OptIns;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests before those who keep the rules of the region, who grant or refuse them. */
@Component
class DataDesk {

    static final String PATH = "/meja/data-pribadi";

    static final int SHOWN = 200;
    private static final int LONGEST_LINE = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{6,18}[0-9]");

    private final DataRequestRows rows;
    private final SenderData data;
    private final OptIns optIns;
    private final Notifier notifier;
    private final AuditTrail audit;

    DataDesk(DataRequestRows rows, SenderData data, OptIns optIns, Notifier notifier, AuditTrail audit) {
        this.rows = rows;
        this.data = data;
        this.optIns = optIns;
        this.notifier = notifier;
        this.audit = audit;
    }

    /**
     * A decision.
     *
     * @param grant null where none was chosen
     * @param contact what is put right, of a correction; empty lines stay as they were
     */
    record Decision(@org.jspecify.annotations.Nullable Boolean grant, String reason, Contact contact) {}

    /** What came of a decision. */
    sealed interface Result {}

    record Done() implements Result {}

    record Wrong(FormErrors errors) implements Result {}

    /** Somebody else was faster, or the person wrote more. */
    record Stale() implements Result {}

    static boolean open(Actor actor) {
        return actor.mayAnywhere(Action.ADMINISTER_RULES);
    }

    /** @throws NotFound where the actor decides none */
    @Transactional(readOnly = true)
    public List<DataRequest> list(Actor actor) {
        if (!open(actor)) {
            throw new NotFound();
        }
        return rows.list(actor, SHOWN);
    }

    @Transactional(readOnly = true)
    public long waiting(Actor actor) {
        return rows.open(actor);
    }

    /** @throws NotFound where there is none that the actor may decide */
    @Transactional(readOnly = true)
    public DataRequest find(Actor actor, UUID id) {
        return rows.find(actor, id).orElseThrow(NotFound::new);
    }

    /**
     * Grants it, and carries it out at once, or refuses it for a reason that the person reads.
     *
     * @param version that the actor saw
     * @throws NotFound where there is none that the actor may decide
     */
    @Transactional
    public Result decide(Actor actor, UUID id, int version, Decision decision) {
        DataRequest request = find(actor, id);
        FormErrors errors = check(request, decision);
        if (errors.any() || decision.grant() == null) {
            return new Wrong(errors);
        }
        boolean granted = decision.grant();
        var state = granted ? DataRequest.State.GRANTED : DataRequest.State.REFUSED;
        if (!rows.decide(request, version, state, decision.reason(), actor.account())) {
            return new Stale();
        }
        audit.record(
                actor.auditName(),
                granted ? "aspiration.data-grant" : "aspiration.data-refuse",
                "aspiration:" + request.aspiration(),
                Map.of("request", id.toString(), "wish", request.wish().name()));
        notifier.settle(PATH + "/" + id, List.of(DataRequests.TOLD, DataWatch.NEAR, DataWatch.LATE));
        if (granted) {
            carryOut(actor, request, decision.contact());
        }
        return new Done();
    }

    private void carryOut(Actor actor, DataRequest request, Contact contact) {
        switch (request.wish()) {
            // The receipt opens the file from now on. What the address follows is told to the address alone: whoever
            // sent the aspiration may have typed somebody else's.
            case ACCESS ->
                data.kept(request.aspiration())
                        .ifPresent(kept -> optIns.list(kept.email(), "aspiration.follow.letter.list"));
            case CORRECTION -> data.correct(actor.auditName(), request.aspiration(), contact);
            case ERASURE -> {
                // What the address follows goes with it; the keeping times alone leave that to its reader.
                data.kept(request.aspiration()).ifPresent(kept -> optIns.forget(kept.email()));
                data.erase(actor.auditName(), request.aspiration());
                rows.forget(request.aspiration());
            }
        }
    }

    private static FormErrors check(DataRequest request, Decision decision) {
        var errors = FormErrors.none();
        Boolean grant = decision.grant();
        if (grant == null) {
            errors.add("putusan", "aspiration.privacy.wrong.putusan");
            return errors;
        }
        if (!grant && decision.reason().isBlank()) {
            errors.add("alasan", "aspiration.privacy.wrong.alasan");
        }
        length(errors, "alasan", decision.reason(), DataRequests.LONGEST);
        if (grant && request.wish() == Wish.CORRECTION) {
            contact(errors, decision.contact());
        }
        return errors;
    }

    private static void contact(FormErrors errors, Contact contact) {
        if ((contact.name() + contact.email() + contact.phone()).isEmpty()) {
            errors.add("nama", "aspiration.privacy.wrong.nothing");
        }
        length(errors, "nama", contact.name(), LONGEST_LINE);
        length(errors, "surel", contact.email(), LONGEST_LINE);
        if (!email(contact.email())) {
            errors.add("surel", "aspiration.wrong.surel");
        }
        if (!contact.phone().isEmpty() && !PHONE.matcher(contact.phone()).matches()) {
            errors.add("telepon", "aspiration.wrong.telepon");
        }
    }

    static boolean email(String typed) {
        return typed.isEmpty()
                || (Typed.length(typed) <= LONGEST_LINE && EMAIL.matcher(typed).matches());
    }

    private static void length(FormErrors errors, String field, String text, int longest) {
        if (Typed.length(text) > longest) {
            errors.add(field, "aspiration.wrong.long", longest, Typed.length(text));
        }
    }
}
