package id.mymein.identity.invitation;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Role;
import id.mymein.identity.admin.Scope;
import id.mymein.platform.Hashes;
import id.mymein.platform.Ids;
import id.mymein.platform.web.NotFound;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with invitations. */
@Component
class Invitations {

    static final Duration VALID = Duration.ofDays(7);
    private static final int TOKEN_BYTES = 24;

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Clock clock;

    Invitations(JdbcClient database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param token the secret of the link; it can be had only now */
    record Link(UUID id, String token) {}

    /** Invites somebody; the caller has found office and predecessor through what the actor administers. */
    @Transactional
    public Link invite(Actor actor, OfficeId office, Set<Role> roles, String label, @Nullable AccountId predecessor) {
        var link = new Link(Ids.next(clock), token());
        Instant now = clock.instant();
        database.sql("""
                        insert into invitation
                            (id, token_hash, office, roles, label, predecessor, invited_by, created_at, expires_at)
                        values (:id, :hash, :office, :roles, :label, :predecessor, :by, :now, :until)
                        """)
                .param("id", link.id())
                .param("hash", Hashes.sha256(link.token()))
                .param("office", office.value())
                .param("roles", roles.stream().map(Role::name).sorted().toArray(String[]::new))
                .param("label", label)
                .param("predecessor", predecessor == null ? null : predecessor.value(), java.sql.Types.OTHER)
                .param("by", actor.account().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(VALID).atOffset(ZoneOffset.UTC))
                .update();
        trail.record(
                actor.auditName(),
                "identity.invite",
                "invitation:" + link.id(),
                Map.of(
                        "office",
                        office.value(),
                        "roles",
                        roles,
                        "predecessor",
                        predecessor == null ? "" : predecessor.toString()));
        return link;
    }

    /** A new link for seven more days; the old one is void. */
    @Transactional
    public Link renew(Actor actor, UUID id) {
        var link = new Link(id, token());
        int rows = database.sql("""
                        update invitation i set token_hash = :hash, expires_at = :until, withdrawn_at = null
                        from office o
                        where i.id = :id and i.accepted_at is null
                          and o.id = i.office and o.region_code like any(:scope::text[])
                        """)
                .param("hash", Hashes.sha256(link.token()))
                .param("until", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("scope", Scope.of(actor).patterns())
                .update();
        if (rows != 1) {
            throw new NotFound();
        }
        trail.record(actor.auditName(), "identity.renew-invitation", "invitation:" + id, Map.of());
        return link;
    }

    /** Makes the link void. False where it was accepted before. */
    @Transactional
    public boolean withdraw(Actor actor, UUID id) {
        int rows = database.sql("""
                        update invitation i set withdrawn_at = :now
                        from office o
                        where i.id = :id and i.accepted_at is null
                          and o.id = i.office and o.region_code like any(:scope::text[])
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("scope", Scope.of(actor).patterns())
                .update();
        if (rows == 1) {
            trail.record(actor.auditName(), "identity.withdraw-invitation", "invitation:" + id, Map.of());
        }
        return rows == 1;
    }

    /** Those that were not accepted, and what was accepted in the last thirty days, newest first. */
    List<Invitation> list(Actor actor) {
        return database.sql(Invitation.SELECT + """
                        where o.region_code like any(:scope::text[])
                          and (i.accepted_at is null or i.accepted_at > :recent)
                        order by i.created_at desc
                        limit 200
                        """)
                .param("scope", Scope.of(actor).patterns())
                .param("recent", clock.instant().minus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC))
                .query((row, n) -> Invitation.of(row, clock.instant()))
                .list();
    }

    private static String token() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
