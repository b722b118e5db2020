package id.mymein.newsroom;

import id.mymein.identity.Accounts;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the public may see: one row a live story. */
@Component
class PublishedRows {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final MediaLibrary media;
    private final RelatedStories related;
    private final PublishedChanges changes;

    PublishedRows(
            JdbcClient jdbc, Accounts accounts, MediaLibrary media, RelatedStories related, PublishedChanges changes) {
        this.related = related;
        this.changes = changes;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.media = media;
    }

    void write(StoryRow story, Content content, Releases.NewRelease release, String path, Instant first) {
        write(
                story,
                content,
                release,
                path,
                first,
                accounts.find(story.author()).map(Accounts.Person::name).orElse(""));
    }

    /** @param author as the public reads the name; a later release does not change it */
    void write(
            StoryRow story, Content content, Releases.NewRelease release, String path, Instant first, String author) {
        var before = changes.now(story.id());
        jdbc.sql("""
                insert into published_story (story_id, release_number, path, title, summary, category, region_code, place,
                    event_date, office_id, author_name, lead_photo, first_published_at, updated_at, urgent, corrected, authentic,
                    archived)
                values (:story, :release, :path, :title, :summary, :category, :region, :place,
                    :eventDate, :office, :author, :photo, :first, :updated, :urgent, :corrected, :authentic, :archived)
                on conflict (story_id) do update set
                    release_number = excluded.release_number, path = excluded.path, title = excluded.title,
                    summary = excluded.summary, category = excluded.category, region_code = excluded.region_code,
                    place = excluded.place, event_date = excluded.event_date, lead_photo = excluded.lead_photo,
                    updated_at = excluded.updated_at, urgent = excluded.urgent,
                    corrected = published_story.corrected or excluded.corrected, authentic = excluded.authentic,
                    archived = excluded.archived""")
                .param("story", story.id().value())
                .param("release", release.number())
                .param("path", path)
                .param("title", content.title())
                .param("summary", RichText.summary(content.body()))
                .param("category", content.category())
                .param("region", content.region())
                .param("place", content.place())
                .param("eventDate", LocalDate.parse(content.eventDate()))
                .param("office", story.office().value())
                .param("author", author)
                .param(
                        "photo",
                        content.photos().isEmpty()
                                ? null
                                : content.photos().getFirst().media())
                .param("first", first.atOffset(ZoneOffset.UTC))
                .param("updated", release.at().atOffset(ZoneOffset.UTC))
                .param("urgent", release.urgentUntil() != null)
                .param("corrected", release.correction() != null)
                .param("authentic", release.authenticity() != null)
                .param("archived", release.fitness() == null)
                .update();
        related.choose(story.id());
        media.publish(photos(content));
        changes.announce(story.id(), before);
    }

    /** Takes the story from the public's sight; its address stays, to say why. */
    void remove(StoryId story, Content released) {
        var before = changes.now(story);
        int rows = jdbc.sql("delete from published_story where story_id = :story")
                .param("story", story.value())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("only a live story can be retracted");
        }
        media.withdraw(photos(released));
        changes.announce(story, before);
    }

    private static List<MediaId> photos(Content content) {
        return content.photos().stream()
                .map(photo -> new MediaId(photo.media()))
                .toList();
    }
}
