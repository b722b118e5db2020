package id.mymein.socialaccount;

import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.platform.Ids;
import id.mymein.platform.web.NotFound;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was seen of a proof, in a transaction that begins when the looking is done. */
@Component
class ProofShelf {

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final AccountChanges changes;
    private final Steps steps;
    private final AccountNews news;
    private final Clock clock;

    ProofShelf(JdbcClient jdbc, AccountRows rows, AccountChanges changes, Steps steps, AccountNews news, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.changes = changes;
        this.steps = steps;
        this.news = news;
        this.clock = clock;
    }

    /** @param account as it was when the page was asked for; if its handle changed meanwhile, the proof is of the old one */
    @Transactional
    public void keep(Actor actor, SocialAccount account, ProofKind kind, ProofPages.Seen seen) {
        String found = seen.held() ? seen.found() : seen.reason();
        UUID proof = add(actor, account, kind, seen.held(), seen.url(), seen.status(), found, null);
        after(actor, account, kind, seen.held(), proof);
    }

    @Transactional
    public void keepLetter(Actor actor, SocialAccount account, MediaId file) {
        UUID proof = add(actor, account, ProofKind.LETTER, true, "", null, "", file);
        after(actor, account, ProofKind.LETTER, true, proof);
    }

    private void after(Actor actor, SocialAccount account, ProofKind kind, boolean held, UUID proof) {
        steps.audit(
                actor,
                account.id(),
                "prove",
                Map.of(
                        "kind",
                        kind.name(),
                        "held",
                        held,
                        "key",
                        account.address().key().value()));
        SocialAccount now = rows.lock(account.id()).orElseThrow(NotFound::new);
        if (held && now.address().key().equals(account.address().key())) {
            changes.proven(account.id(), proof);
            news.changed(now);
        }
    }

    private UUID add(
            Actor actor,
            SocialAccount account,
            ProofKind kind,
            boolean held,
            String url,
            @Nullable Integer status,
            String found,
            @Nullable MediaId file) {
        UUID id = Ids.next(clock);
        AccountChanges.one(jdbc.sql("""
                insert into social_proof (id, account_id, kind, key, held, url, status, found, file_id, checked_by, checked_at)
                values (:id, :account, :kind, :key, :held, :url, :status, :found, :file, :by, :now)""")
                .param("id", id)
                .param("account", account.id().value())
                .param("kind", kind.name())
                .param("key", account.address().key().value())
                .param("held", held)
                .param("url", url)
                .param("status", status, Types.INTEGER)
                .param("found", found)
                .param("file", file == null ? null : file.value(), Types.OTHER)
                .param("by", actor.account().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        return id;
    }
}
