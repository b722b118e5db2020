package id.mymein.identity.own;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.identity.EmailChanged;
import id.mymein.identity.IdentityFacts;
import id.mymein.platform.facts.FactChanges;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people may see and change of their own accounts. */
@Component
class OwnAccount {

    private final JdbcClient database;
    private final AuditTrail trail;
    private final FactChanges facts;
    private final ApplicationEventPublisher events;

    OwnAccount(JdbcClient database, AuditTrail trail, FactChanges facts, ApplicationEventPublisher events) {
        this.facts = facts;
        this.database = database;
        this.trail = trail;
        this.events = events;
    }

    /** @param hasPassword false for one who signs in by passkey or through a provider only */
    record Profile(String login, String name, String email, String language, boolean hasPassword, int version) {}

    Profile profile(Actor actor) {
        return database.sql("""
                        select login, name, email, language, password_hash is not null as has_password, version
                        from account where id = :id
                        """)
                .param("id", actor.account().value())
                .query((row, n) -> new Profile(
                        row.getString("login"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("language"),
                        row.getBoolean("has_password"),
                        row.getInt("version")))
                .single();
    }

    /** A changed e-mail address is a way in, so its change has an entry of its own and is told. */
    @Transactional
    public void change(Actor actor, String name, String email, String language) {
        String before = profile(actor).email();
        int rows = database.sql("""
                        update account set name = :name, email = :email, language = :language, version = version + 1
                        where id = :id
                        """)
                .param("name", name)
                .param("email", email)
                .param("language", language)
                .param("id", actor.account().value())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("no such account: " + actor.account());
        }
        facts.changed(IdentityFacts.account(actor.account()));
        trail.record(
                actor.auditName(),
                "identity.change-profile",
                "account:" + actor.account(),
                Map.of("name", name, "email", email, "language", language));
        if (!email.equals(before)) {
            trail.record(
                    actor.auditName(),
                    "identity.change-email",
                    "account:" + actor.account(),
                    Map.of("before", before, "email", email));
            events.publishEvent(new EmailChanged(actor.account(), before));
        }
    }
}
