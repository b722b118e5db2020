package id.mymein.aspiration;

import id.mymein.aspiration.Sending.Carrier;
import id.mymein.aspiration.Sending.Who;
import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sent an aspiration: the only place that knows. A name goes out where its owner chose to be public; of anybody else it is
 * shown to whoever keeps the rules, for a reason, and each look is in the audit trail.
 */
@Component
public class Senders {

    private final JdbcClient jdbc;
    private final AspirationRows rows;
    private final AuditTrail audit;

    Senders(JdbcClient jdbc, AspirationRows rows, AuditTrail audit) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.audit = audit;
    }

    /** How somebody can be reached; all of it may be empty. */
    public record Contact(String name, String email, String phone) {}

    /** What came of the wish to see a hidden sender. */
    public sealed interface Look {
        record Seen(Contact contact) implements Look {}

        record Wrong(FormErrors errors) implements Look {}
    }

    /**
     * Where letters to the sender go.
     *
     * @param code opens the sender's page
     */
    public record Reach(String email, String language, ReceiptCode code) {}

    void add(AspirationId id, ReceiptCode code, Who who) {
        Carrier carrier = who.carrier();
        jdbc.sql("""
                insert into aspiration_sender (aspiration_id, code, name, email, phone, language, device, carried_by,
                    carried_office, consent)
                values (:id, :code, :name, :email, :phone, :language, :device, :carrier, :office, :consent)""")
                .param("id", id.value())
                .param("code", code.symbols())
                .param("name", Typed.line(who.name()))
                .param("email", Typed.line(who.email()))
                .param("phone", Typed.line(who.phone()))
                .param("language", who.language())
                .param("device", who.device())
                .param("carrier", carrier == null ? null : carrier.account().value(), Types.OTHER)
                .param("office", carrier == null ? null : carrier.office().value(), Types.OTHER)
                .param("consent", carrier == null ? "" : Typed.text(carrier.consent()))
                .update();
    }

    void copy(AspirationId from, AspirationId to, ReceiptCode code) {
        jdbc.sql("""
                insert into aspiration_sender (aspiration_id, code, name, email, phone, language, device, carried_by,
                    carried_office, consent, erased_at)
                select :to, :code, name, email, phone, language, '', carried_by, carried_office, consent, erased_at
                from aspiration_sender where aspiration_id = :from""")
                .param("to", to.value())
                .param("code", code.symbols())
                .param("from", from.value())
                .update();
    }

    private static ReceiptCode kept(String symbols) {
        return switch (ReceiptCode.read(symbols, "")) {
            case ReceiptCode.Code(ReceiptCode code) -> code;
            case ReceiptCode.Mistyped mistyped -> throw new IllegalStateException("a kept code is whole");
        };
    }

    /** True where that device has sent something before. */
    @Transactional(readOnly = true)
    public boolean hasSent(String device) {
        return jdbc.sql("select exists (select from aspiration_sender where device = :device and device <> '')")
                .param("device", device)
                .query(Boolean.class)
                .single();
    }

    long sentSince(Instant from, String device) {
        return jdbc.sql("""
                select count(*) from aspiration_sender s join aspiration a on a.id = s.aspiration_id
                where s.device = :device and a.received_at > :from""")
                .param("device", device)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Empty where it was erased. */
    Optional<ReceiptCode> code(AspirationId id) {
        return jdbc.sql("select code from aspiration_sender where aspiration_id = :id and code <> ''")
                .param("id", id.value())
                .query((row, n) -> kept(row.getString("code")))
                .optional();
    }

    /** Empty where no address was given, or it was erased. */
    Optional<Reach> reach(AspirationId id) {
        return jdbc.sql("""
                select email, language, code from aspiration_sender
                where aspiration_id = :id and email <> '' and code <> ''""")
                .param("id", id.value())
                .query((row, n) ->
                        new Reach(row.getString("email"), row.getString("language"), kept(row.getString("code"))))
                .optional();
    }

    /** The name that may be shown beside an aspiration: of those who chose to be public. Empty for all others. */
    @Transactional(readOnly = true)
    public String shownName(Aspiration aspiration) {
        return aspiration.visibility() == Visibility.PUBLIC
                ? contact(aspiration.id()).map(Contact::name).orElse("")
                : "";
    }

    /** The office through which it came, where its owner chose to be public. Empty for all others. */
    @Transactional(readOnly = true)
    public Optional<OfficeId> shownCarrier(Aspiration aspiration) {
        return aspiration.visibility() == Visibility.PUBLIC
                ? Optional.ofNullable(carriedBy(aspiration.id())).map(OfficeId::new)
                : Optional.empty();
    }

    /** True where the sender wants to be written to. */
    @Transactional(readOnly = true)
    public boolean reachable(AspirationId id) {
        return reach(id).isPresent();
    }

    /** Through whom it came; null where the sender wrote it. */
    @Transactional(readOnly = true)
    public @Nullable UUID carriedBy(AspirationId id) {
        return jdbc.sql("select carried_office from aspiration_sender where aspiration_id = :id")
                .param("id", id.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("carried_office", UUID.class)))
                .optional()
                .flatMap(office -> office)
                .orElse(null);
    }

    /**
     * Shows a sender who is not public. The look is put on record with its reason.
     *
     * @throws NotFound where the actor does not keep the rules of that region
     */
    @Transactional
    public Look reveal(Actor actor, AspirationId id, String reason) {
        Aspiration aspiration = rows.find(id)
                .filter(found -> actor.grants().stream()
                        .anyMatch(grant -> actor.may(Action.REVEAL_SENDER, grant.office(), found.region())))
                .orElseThrow(NotFound::new);
        String why = Typed.text(reason);
        var errors = FormErrors.none();
        CaseRules.missing(errors, "alasan", why);
        CaseRules.length(errors, "alasan", why, CaseRules.LONGEST_TEXT);
        if (errors.any()) {
            return new Look.Wrong(errors);
        }
        audit.record(actor.auditName(), "aspiration.reveal", "aspiration:" + aspiration.id(), Map.of("reason", why));
        return new Look.Seen(contact(id).orElse(new Contact("", "", "")));
    }

    private Optional<Contact> contact(AspirationId id) {
        return jdbc.sql("select name, email, phone from aspiration_sender where aspiration_id = :id")
                .param("id", id.value())
                .query(Senders::read)
                .optional();
    }

    private static Contact read(ResultSet row, int number) throws SQLException {
        return new Contact(row.getString("name"), row.getString("email"), row.getString("phone"));
    }
}
