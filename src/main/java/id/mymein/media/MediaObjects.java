package id.mymein.media;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaObject.Kind;
import id.mymein.media.MediaObject.Owner;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code media_object}. */
@Component
class MediaObjects {

    private final JdbcClient database;

    MediaObjects(JdbcClient database) {
        this.database = database;
    }

    /** False where this person has sent one of its kind under the same client id before. */
    boolean add(MediaObject object) {
        PhotoFacts facts = object.facts();
        AccountId by = object.uploadedBy();
        boolean photo = object.kind() == Kind.PHOTO;
        return database.sql("""
                        insert into media_object (
                            id, kind, office, region_code, uploaded_by, uploaded_at, client_id, file_name, content_type,
                            bytes, sha256, width, height, taken_at, latitude, longitude, camera)
                        values (
                            :id, :kind, :office, :region, :by, :at, :client, :name, :type,
                            :bytes, :sha256, :width, :height, :taken, :latitude, :longitude, :camera)
                        on conflict do nothing
                        """)
                        .param("id", object.id().value())
                        .param("kind", object.kind().name())
                        .param("office", object.owner().office().value())
                        .param("region", object.owner().region().value())
                        .param("by", by == null ? null : by.value(), Types.OTHER)
                        .param("at", Timestamp.from(object.uploadedAt()))
                        .param("client", object.clientId())
                        .param("name", object.fileName())
                        .param("type", object.contentType())
                        .param("bytes", object.bytes())
                        .param("sha256", object.sha256())
                        .param("width", photo ? object.width() : null, Types.INTEGER)
                        .param("height", photo ? object.height() : null, Types.INTEGER)
                        .param("taken", moment(facts.takenAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("latitude", facts.latitude(), Types.DOUBLE)
                        .param("longitude", facts.longitude(), Types.DOUBLE)
                        .param("camera", facts.camera(), Types.VARCHAR)
                        .update()
                == 1;
    }

    Optional<MediaObject> find(MediaId id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<MediaObject> find(Collection<MediaId> ids) {
        return database.sql("select * from media_object where id = any(:ids)")
                .param("ids", values(ids))
                .query(MediaObjects::object)
                .list();
    }

    Optional<MediaObject> sent(AccountId by, Kind kind, UUID clientId) {
        return database.sql(
                        "select * from media_object where uploaded_by = :by and kind = :kind and client_id = :client")
                .param("by", by.value())
                .param("kind", kind.name())
                .param("client", clientId)
                .query(MediaObjects::object)
                .optional();
    }

    /** What came without an account. */
    Optional<MediaObject> sentByResident(Kind kind, UUID clientId) {
        return database.sql(
                        "select * from media_object where uploaded_by is null and kind = :kind and client_id = :client")
                .param("kind", kind.name())
                .param("client", clientId)
                .query(MediaObjects::object)
                .optional();
    }

    /** Answers how many were closed before. */
    int publish(Collection<MediaId> photos, Instant at) {
        return database.sql("""
                        update media_object set published_at = :at
                        where id = any(:ids) and kind = 'PHOTO' and published_at is null
                        """)
                .param("ids", values(photos))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Answers how many were open before. */
    int withdraw(Collection<MediaId> photos) {
        return database.sql(
                        "update media_object set published_at = null where id = any(:ids) and published_at is not null")
                .param("ids", values(photos))
                .update();
    }

    private static UUID[] values(Collection<MediaId> ids) {
        return ids.stream().map(MediaId::value).toArray(UUID[]::new);
    }

    private static MediaObject object(ResultSet row, int number) throws SQLException {
        return new MediaObject(
                new MediaId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                new Owner(
                        new OfficeId(row.getObject("office", UUID.class)),
                        new RegionCode(row.getString("region_code"))),
                account(row.getObject("uploaded_by", UUID.class)),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getObject("client_id", UUID.class),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getInt("width"),
                row.getInt("height"),
                facts(row),
                instant(row.getTimestamp("published_at")));
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    private static PhotoFacts facts(ResultSet row) throws SQLException {
        return new PhotoFacts(
                instant(row.getTimestamp("taken_at")),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getString("camera"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
