package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of table {@code story}. */
record StoryRow(
        StoryId id,
        OfficeId office,
        OfficeKind officeKind,
        RegionCode place,
        AccountId author,
        StoryState state,
        Instant stateSince,
        Instant createdAt,
        @Nullable Instant submittedAt,
        boolean doubted,
        int revision,
        @Nullable AccountId claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable AccountId assignedTo,
        @Nullable Instant scheduledFor,
        int version) {

    static StoryRow read(ResultSet row, int number) throws SQLException {
        return new StoryRow(
                new StoryId(row.getObject("id", UUID.class)),
                new OfficeId(row.getObject("office_id", UUID.class)),
                OfficeKind.valueOf(row.getString("office_kind")),
                new RegionCode(row.getString("office_region")),
                new AccountId(row.getObject("author_id", UUID.class)),
                StoryState.valueOf(row.getString("state")),
                instant(row, "state_since"),
                instant(row, "created_at"),
                optionalInstant(row, "submitted_at"),
                row.getBoolean("doubted"),
                row.getInt("revision_number"),
                account(row, "claimed_by"),
                optionalInstant(row, "claimed_until"),
                account(row, "assigned_to"),
                optionalInstant(row, "scheduled_for"),
                row.getInt("version"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new AccountId(value);
    }
}
