package id.mymein.watching;

import id.mymein.audit.AuditTrail;
import id.mymein.distribution.ShortLinks;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.PublicAccount;
import id.mymein.socialaccount.SocialAccountId;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What offices passed on at their official accounts. */
@Component
public class Shares {

    private static final int ADDRESS = 500;

    private final JdbcClient jdbc;
    private final Watching watching;
    private final OfficialAccounts accounts;
    private final ShortLinks links;
    private final AuditTrail audit;
    private final Clock clock;

    Shares(
            JdbcClient jdbc,
            Watching watching,
            OfficialAccounts accounts,
            ShortLinks links,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.watching = watching;
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A story that was passed on.
     *
     * @param spoken how the account was called then
     * @param address of the post; empty where nobody wrote it down
     */
    public record Share(SocialAccountId account, String spoken, String address, Instant at) {}

    /**
     * What is ready to be passed on.
     *
     * @param link short, for what people pass on by hand
     */
    public record Ready(PublishedItem item, String link, List<PublicAccount> accounts, List<Share> shared) {}

    /** Makes the short address where there is none yet, and counts the story as read. */
    @Transactional
    public Ready prepare(Actor actor, StoryId story) {
        watching.read(actor, story);
        return new Ready(watching.find(actor, story), links.of(story, null), own(actor), of(actor, story));
    }

    /** The official accounts of the offices for which the person writes. */
    private List<PublicAccount> own(Actor actor) {
        return actor.offices(Action.WRITE_STORY)
                .map(Grant::office)
                .distinct()
                .flatMap(office -> accounts.of(office).stream())
                .filter(account -> account.badge().worn())
                .toList();
    }

    private List<Share> of(Actor actor, StoryId story) {
        return jdbc.sql("""
                select social_account_id, spoken, address, shared_at from watch_share
                where story_id = :story and office_id = any (:offices) order by shared_at""")
                .param("story", story.value())
                .param("offices", actor.officesFor(Action.WRITE_STORY))
                .query((row, n) -> new Share(
                        new SocialAccountId(row.getObject("social_account_id", UUID.class)),
                        row.getString("spoken"),
                        row.getString("address"),
                        row.getObject("shared_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Records that a story was passed on. Once more for the same account, it keeps the newer address.
     *
     * @param account id as it was sent
     * @param address of the post; may be empty
     */
    @Transactional
    public FormErrors share(Actor actor, StoryId story, String account, String address) {
        watching.find(actor, story);
        var errors = FormErrors.none();
        Optional<PublicAccount> chosen = own(actor).stream()
                .filter(own -> own.id().toString().equals(account))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("akun", "watching.share.account.choose");
        }
        if (!address.isEmpty() && !web(address)) {
            errors.add("alamat", "watching.share.address.wrong");
        }
        if (!errors.any()) {
            chosen.ifPresent(own -> record(actor, story, own, address));
        }
        return errors;
    }

    private void record(Actor actor, StoryId story, PublicAccount account, String address) {
        int kept = jdbc.sql("""
                insert into watch_share (id, story_id, office_id, social_account_id, spoken, address, shared_by, shared_at)
                values (:id, :story, :office, :account, :spoken, :address, :by, :now)
                on conflict (story_id, social_account_id) do update
                    set address = coalesce(nullif(excluded.address, ''), watch_share.address)""")
                .param("id", Ids.next(clock))
                .param("story", story.value())
                .param("office", account.office().value())
                .param("account", account.id().value())
                .param("spoken", account.spoken())
                .param("address", address)
                .param("by", actor.account().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept != 1) {
            throw new IllegalStateException("the share was not kept");
        }
        audit.record(
                actor.auditName(),
                "watching.share",
                "story:" + story,
                Map.of(
                        "account",
                        account.id().toString(),
                        "office",
                        account.office().toString()));
    }

    private static boolean web(String address) {
        try {
            var uri = new URI(address);
            return address.length() <= ADDRESS
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
