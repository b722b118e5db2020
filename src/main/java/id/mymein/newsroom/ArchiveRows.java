package id.mymein.newsroom;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of stories that were taken over from elsewhere. */
@Component
class ArchiveRows {

    /** Names importing among the advisory locks: "import" in ASCII. */
    private static final long LOCK = 0x696D706F7274L;

    private final JdbcClient jdbc;

    ArchiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two imports side by side could wait for each other's addresses for ever; so they take turns, a transaction each. */
    void oneImportAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((ResultSet row, int n) -> n)
                .single();
    }

    Set<String> known(Collection<String> sourceIds) {
        return jdbc.sql("select source_id from story where source_id = any (:ids)")
                .param("ids", sourceIds.toArray(String[]::new))
                .query((row, n) -> row.getString("source_id"))
                .set();
    }

    /** False where a story of that source id is there already. */
    boolean add(StoryRow story, UUID submission, String sourceId) {
        return jdbc.sql("""
                        insert into story (id, submission_id, office_id, office_kind, office_region, author_id, state,
                                           state_since, created_at, submitted_at, revision_number, origin, source_id)
                        values (:id, :submission, :office, :kind, :region, :author, :state,
                                :since, :created, :created, :revision, 'imported', :source)
                        on conflict do nothing""")
                        .param("id", story.id().value())
                        .param("submission", submission)
                        .param("office", story.office().value())
                        .param("kind", story.officeKind().name())
                        .param("region", story.place().value())
                        .param("author", story.author().value())
                        .param("state", story.state().name())
                        .param("since", story.stateSince().atOffset(ZoneOffset.UTC))
                        .param("created", story.createdAt().atOffset(ZoneOffset.UTC))
                        .param("revision", story.revision())
                        .param("source", sourceId)
                        .update()
                == 1;
    }

    void addSource(StoryId story, ArchiveSource source) {
        Instant at = source.takenOverAt();
        jdbc.sql("""
                insert into story_source (story_id, name, url, taken_over_at) values (:story, :name, :url, :at)""")
                .param("story", story.value())
                .param("name", source.name())
                .param("url", source.url())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
