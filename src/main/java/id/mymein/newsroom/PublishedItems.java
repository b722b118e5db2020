package id.mymein.newsroom;

import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.platform.facts.Facts;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How public stories are read: the columns and joins that every list shares. */
final class PublishedItems {

    private static final String COLUMNS = """
            select p.story_id, p.path, p.title, p.summary, p.category, p.region_code, p.place, p.event_date, p.office_id,
                   p.author_name, p.lead_photo, p.first_published_at, p.updated_at, p.urgent, p.corrected, p.archived, p.authentic,
                   coalesce(nullif(v.content #>> '{photos,0,alt}', ''), v.content #>> '{photos,0,caption}', '') as photo_text
            """;

    private static final String TABLES = """
            from published_story p
            join release r on r.story_id = p.story_id and r.number = p.release_number
            join revision v on v.story_id = r.story_id and v.number = r.revision_number
            """;

    /** To be followed by conditions on {@code p}. */
    static final String SELECT = COLUMNS + TABLES;

    /** The same with the release's number and what it says. */
    static final String SELECT_WITH_CONTENT = COLUMNS + ", p.release_number, v.content\n" + TABLES;

    private PublishedItems() {}

    /** A story that is shown. */
    static PublishedItem read(ResultSet row, int number) throws SQLException {
        PublishedItem item = look(row, number);
        Facts.show(PublishedFacts.story(item.id()));
        return item;
    }

    /** A story that is only looked at. */
    static PublishedItem look(ResultSet row, int number) throws SQLException {
        return new PublishedItem(
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getString("path"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("category"),
                new RegionCode(row.getString("region_code")),
                row.getString("place"),
                row.getObject("event_date", LocalDate.class),
                new OfficeId(row.getObject("office_id", UUID.class)),
                row.getString("author_name"),
                photo(row),
                row.getString("photo_text"),
                StoryRow.instant(row, "first_published_at"),
                StoryRow.instant(row, "updated_at"),
                row.getBoolean("urgent"),
                row.getBoolean("corrected"),
                row.getBoolean("archived"),
                row.getBoolean("authentic"));
    }

    private static @Nullable MediaId photo(ResultSet row) throws SQLException {
        UUID id = row.getObject("lead_photo", UUID.class);
        return id == null ? null : new MediaId(id);
    }
}
