package id.mymein.newsroom;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.platform.CleanText;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What editors and police ask about a story and what its office answers. Everybody who may see the story may speak. */
@Component
public class StoryConversation {

    /** The longest message, in characters. */
    public static final int LONGEST = 2000;

    private final StoryRows rows;
    private final Revisions revisions;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryConversation(
            StoryRows rows,
            Revisions revisions,
            JdbcClient jdbc,
            Accounts accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds to the conversation and tells the other side.
     *
     * @return what is wrong, at field {@code message}; nothing was added then
     * @throws id.mymein.platform.web.NotFound where the actor may not see such a story
     */
    @Transactional
    public FormErrors post(Actor actor, StoryId id, String typed) {
        StoryRow story = rows.find(id, actor);
        String text = CleanText.of(typed).strip();
        FormErrors errors = check(text);
        if (errors.any()) {
            return errors;
        }
        boolean byOffice =
                actor.grants().stream().anyMatch(grant -> grant.office().equals(story.office()));
        UUID message = Ids.next(clock);
        add(message, id, actor.account(), byOffice, text);
        rows.touch(id);
        audit.record(actor.auditName(), "newsroom.message", "story:" + id, Map.of("message", message.toString()));
        String title = revisions
                .find(id, story.revision())
                .map(revision -> revision.content().title())
                .orElse("");
        events.publishEvent(
                new StoryMessagePosted(id, actor.account(), byOffice, story.author(), story.claimedBy(), title, text));
        return errors;
    }

    private static FormErrors check(String text) {
        int length = text.codePointCount(0, text.length());
        var errors = FormErrors.none();
        if (text.isEmpty()) {
            errors.add("message", "newsroom.message.missing");
        } else if (length > LONGEST) {
            errors.add("message", "newsroom.content.tooLong", LONGEST, length - LONGEST);
        }
        return errors;
    }

    private void add(UUID id, StoryId story, AccountId account, boolean byOffice, String text) {
        jdbc.sql("""
                insert into story_message (id, story_id, account_id, by_office, text, sent_at)
                values (:id, :story, :account, :byOffice, :text, :now)""")
                .param("id", id)
                .param("story", story.value())
                .param("account", account.value())
                .param("byOffice", byOffice)
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From the first message to the last. */
    @Transactional(readOnly = true)
    public List<StoryMessage> of(Actor actor, StoryId id) {
        rows.find(id, actor);
        List<Row> found = jdbc.sql("""
                select account_id, by_office, text, sent_at from story_message
                where story_id = :story order by sent_at, id""")
                .param("story", id.value())
                .query((row, n) -> new Row(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getBoolean("by_office"),
                        row.getString("text"),
                        StoryRow.instant(row, "sent_at")))
                .list();
        Map<AccountId, String> names =
                accounts.names(found.stream().map(Row::account).toList());
        return found.stream()
                .map(row -> new StoryMessage(
                        row.account(), names.getOrDefault(row.account(), ""), row.byOffice(), row.text(), row.at()))
                .toList();
    }

    private record Row(AccountId account, boolean byOffice, String text, Instant at) {}
}
