package id.mymein.aspiration;

import id.mymein.aspiration.Senders.Contact;
import id.mymein.aspiration.Senders.Reach;
import id.mymein.audit.AuditTrail;
import id.mymein.media.MediaLibrary;
import id.mymein.notification.Notifier;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of senders, as they themselves may ask for it, correct it and have it erased. */
@Component
public class SenderData {

    /** Stands where a text was that had to go; pages show it as they would show the text. */
    public static final String GONE = "(dihapus menurut aturan)";

    private final JdbcClient jdbc;
    private final AspirationRows rows;
    private final Senders senders;
    private final CasePhotos photos;
    private final MediaLibrary media;
    private final Notifier notifier;
    private final AspirationFacts facts;
    private final AuditTrail audit;
    private final Clock clock;

    SenderData(
            JdbcClient jdbc,
            AspirationRows rows,
            Senders senders,
            CasePhotos photos,
            MediaLibrary media,
            Notifier notifier,
            AspirationFacts facts,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.senders = senders;
        this.photos = photos;
        this.media = media;
        this.notifier = notifier;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All that is kept of one sender.
     *
     * @param carried true where somebody else sent it on the person's behalf
     * @param consent how the person agreed to that
     * @param erasedAt null where nothing was erased
     */
    public record Kept(
            String name,
            String email,
            String phone,
            String language,
            boolean carried,
            String consent,
            @Nullable Instant erasedAt) {}

    @Transactional(readOnly = true)
    public Optional<Kept> kept(AspirationId id) {
        return jdbc.sql("""
                select name, email, phone, language, carried_office is not null as carried, consent, erased_at
                from aspiration_sender where aspiration_id = :id""")
                .param("id", id.value())
                .query((row, n) -> new Kept(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("language"),
                        row.getBoolean("carried"),
                        row.getString("consent"),
                        AspirationRows.optionalInstant(row, "erased_at")))
                .optional();
    }

    /** Where a letter to the sender goes; empty where no address is kept. */
    @Transactional(readOnly = true)
    public Optional<Reach> reach(AspirationId id) {
        return senders.reach(id);
    }

    /** The newest of those who gave that address and still have a code. */
    @Transactional(readOnly = true)
    public List<AspirationId> withEmail(String email, int most) {
        return jdbc.sql("""
                select aspiration_id from aspiration_sender
                where lower(email) = lower(:email) and email <> '' and code <> ''
                order by aspiration_id desc limit :most""")
                .param("email", email)
                .param("most", most)
                .query((row, n) -> new AspirationId(row.getObject("aspiration_id", UUID.class)))
                .list();
    }

    /**
     * Erases who sent it. What was sent stays, and whoever still has the code sees how it goes on.
     *
     * @param by as the audit trail names who does it
     * @throws NotFound where there is no such aspiration
     */
    @Transactional
    public void erase(String by, AspirationId id) {
        Aspiration aspiration = rows.lock(id).orElseThrow(NotFound::new);
        jdbc.sql("""
                update aspiration_sender set name = '', email = '', phone = '', code = '', device = '', consent = '',
                    carried_by = null, erased_at = :now
                where aspiration_id = :id and erased_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        forgetForm(id);
        audit.record(by, "aspiration.erase-sender", "aspiration:" + id, Map.of());
        facts.changed(aspiration);
    }

    /** The form of one whose code is gone cannot have its receipt again; sent once more, it is a new one. */
    private void forgetForm(AspirationId id) {
        jdbc.sql("update aspiration set submission_id = :fresh where id = :id")
                .param("fresh", UUID.randomUUID())
                .param("id", id.value())
                .update();
    }

    /** Puts right what is kept of a sender; what is empty stays as it was. */
    @Transactional
    public void correct(String by, AspirationId id, Contact contact) {
        Aspiration aspiration = rows.lock(id).orElseThrow(NotFound::new);
        jdbc.sql("""
                update aspiration_sender set name = coalesce(nullif(:name, ''), name),
                    email = coalesce(nullif(:email, ''), email), phone = coalesce(nullif(:phone, ''), phone)
                where aspiration_id = :id and erased_at is null""")
                .param("name", contact.name())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .param("id", id.value())
                .update();
        audit.record(by, "aspiration.correct-sender", "aspiration:" + id, Map.of());
        facts.changed(aspiration);
    }

    /** Takes the words, the place and the photos out of one that was refused. The caller holds it. */
    void empty(Aspiration refused) {
        AspirationId id = refused.id();
        media.withdraw(photos.of(id).stream().map(CasePhotos.CasePhoto::photo).toList());
        jdbc.sql("delete from aspiration_photo where aspiration_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update aspiration_step set text = '' where aspiration_id = :id and by_whom = 'SENDER'")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                update aspiration set title = :gone, body = :gone, public_title = '', public_body = '', place = '',
                    latitude = null, longitude = null, happened_on = null, satisfaction_comment = '',
                    spam_reasons = '{}', version = version + 1
                where id = :id""").param("gone", GONE).param("id", id.value()).update();
        // What people were told carries its title.
        notifier.forget(CaseNotices.path(id));
        audit.record("system", "aspiration.erase-text", "aspiration:" + id, Map.of());
        facts.changed(refused);
    }
}
