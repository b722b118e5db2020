package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the findings; they can be added, never changed. */
@Component
class Findings {

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoryId story, Finding finding) {
        jdbc.sql("""
                insert into finding (id, story_id, revision_number, fingerprint, key, verdict, reason, checklist,
                                     account_id, office_id, decided_at)
                values (:id, :story, :revision, :fingerprint, :key, :verdict, :reason, :checklist, :account, :office, :at)""")
                .param("id", finding.id())
                .param("story", story.value())
                .param("revision", finding.revision())
                .param("fingerprint", finding.fingerprint())
                .param("key", finding.key().name())
                .param("verdict", finding.verdict())
                .param("reason", finding.reason())
                .param("checklist", finding.checklist().toArray(String[]::new))
                .param("account", finding.account().value())
                .param("office", finding.office().value())
                .param("at", finding.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of a story, oldest first. */
    List<Finding> of(StoryId story) {
        return jdbc.sql("select * from finding where story_id = :story order by decided_at, id")
                .param("story", story.value())
                .query((row, n) -> new Finding(
                        row.getObject("id", UUID.class),
                        Key.valueOf(row.getString("key")),
                        row.getString("verdict"),
                        row.getString("reason"),
                        List.of((String[]) row.getArray("checklist").getArray()),
                        row.getInt("revision_number"),
                        row.getString("fingerprint"),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new OfficeId(row.getObject("office_id", UUID.class)),
                        StoryRow.instant(row, "decided_at")))
                .list();
    }
}
