package id.mymein.alert;

import id.mymein.newsroom.PublicRelease;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something to be told.
 *
 * @param release 1 is news, more a correction, 0 a withdrawal
 */
public record Alert(UUID id, StoryId story, int release, Instant at) {

    static final int NEWS = 1;
    static final int WITHDRAWAL = 0;

    /** From a row with the columns of {@code alert}. */
    public static Alert read(ResultSet row, int number) throws SQLException {
        return new Alert(
                row.getObject("id", UUID.class),
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getInt("release"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    public boolean news() {
        return release == NEWS;
    }

    public boolean withdrawal() {
        return release == WITHDRAWAL;
    }

    /** What was wrong; empty where that release corrects nothing, as when it only brings the police's finding. */
    public Optional<String> correction(PublishedStory story) {
        return story.corrections().stream()
                .filter(one -> one.number() == release)
                .map(PublicRelease::correction)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
