package id.mymein.newsroom;

import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must be known of a story to tell people of it. For the clock and for listeners, which act for nobody and show nothing to
 * anybody; pages read through {@link StoryDesk}.
 */
@Component
public class StoryBriefs {

    private final JdbcClient jdbc;
    private final Offices offices;

    StoryBriefs(JdbcClient jdbc, Offices offices) {
        this.jdbc = jdbc;
        this.offices = offices;
    }

    /** @param urgentUntil set while it stands public without the second key: when the police's answer is due */
    public record Brief(
            StoryId id,
            Office office,
            String title,
            @Nullable Instant urgentUntil) {}

    /** Empty where there is no such story. */
    public Optional<Brief> find(StoryId id) {
        return jdbc.sql("""
                select s.office_id, coalesce(r.title, '') as title, l.urgent_until
                from story s
                left join revision r on r.story_id = s.id and r.number = s.revision_number
                left join published_story p on p.story_id = s.id
                left join release l on l.story_id = p.story_id and l.number = p.release_number
                where s.id = :id""")
                .param("id", id.value())
                .query((row, n) -> new Brief(
                        id,
                        office(new OfficeId(row.getObject("office_id", UUID.class))),
                        row.getString("title"),
                        StoryRow.optionalInstant(row, "urgent_until")))
                .optional();
    }

    private Office office(OfficeId id) {
        return Objects.requireNonNull(offices.find(id).orElse(null), "a story's office stays");
    }
}
