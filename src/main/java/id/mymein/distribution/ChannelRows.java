package id.mymein.distribution;

import id.mymein.distribution.Channel.Defaults;
import id.mymein.distribution.Channel.Health;
import id.mymein.distribution.Channel.Pace;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.platform.database.SecretBox;
import id.mymein.platform.database.Secrets;
import id.mymein.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps channels, and the secrets by which one gets into them under lock. */
@Component
class ChannelRows {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SecretBox box;
    private final Clock clock;

    ChannelRows(JdbcClient jdbc, JsonMapper json, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.box = new SecretBox(secrets, "channels");
        this.clock = clock;
    }

    /** Those kept in these regions and below, by name. */
    List<Channel> within(String[] regions) {
        return jdbc.sql("""
                select * from channel where region_within(region, :regions) and state <> 'CLOSED' order by name, id""").param("regions", regions).query(ChannelRows::read).list();
    }

    /** Those to which news from a region may go: its own and those of the regions above it. */
    List<Channel> over(RegionCode region) {
        return jdbc.sql("""
                select * from channel where region_within(:region, array[region]) and state <> 'CLOSED' order by name, id""")
                .param("region", region.value())
                .query(ChannelRows::read)
                .list();
    }

    Optional<Channel> find(ChannelId id) {
        return jdbc.sql("select * from channel where id = :id")
                .param("id", id.value())
                .query(ChannelRows::read)
                .optional();
    }

    Optional<Channel> lock(ChannelId id) {
        return jdbc.sql("select * from channel where id = :id for update")
                .param("id", id.value())
                .query(ChannelRows::read)
                .optional();
    }

    /** With what is secret; for connectors only. */
    Access access(ChannelId id) {
        return jdbc.sql("select settings, secrets from channel where id = :id")
                .param("id", id.value())
                .query((row, n) -> {
                    Map<String, String> all = new HashMap<>(json.readValue(row.getString("settings"), WORDS));
                    all.putAll(open(row.getBytes("secrets")));
                    return new Access(id, all);
                })
                .single();
    }

    /** What is not secret. */
    Map<String, String> settings(ChannelId id) {
        return jdbc.sql("select settings from channel where id = :id")
                .param("id", id.value())
                .query((row, n) -> json.readValue(row.getString("settings"), WORDS))
                .single();
    }

    private Map<String, String> open(byte @Nullable [] locked) {
        return locked == null ? Map.of() : json.readValue(new String(box.open(locked), StandardCharsets.UTF_8), WORDS);
    }

    private byte @Nullable [] locked(Map<String, String> secrets) {
        return secrets.isEmpty()
                ? null
                : box.lock(json.writeValueAsString(secrets).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * False where the id is taken.
     *
     * @param sample why it does not go, where it is a sample; null where it is a real one
     */
    boolean add(ChannelId id, ChannelKind kind, Grant owner, String name, @Nullable String sample) {
        return jdbc.sql("""
                        insert into channel (id, kind, office_id, region, name, sample, state, said, created_at)
                        values (:id, :kind, :office, :region, :name, :sample, :state, :said, :now)
                        on conflict (id) do nothing""")
                        .param("id", id.value())
                        .param("kind", kind.name())
                        .param("office", owner.office().value())
                        .param("region", owner.region().value())
                        .param("name", name)
                        .param("sample", sample != null)
                        .param("state", (sample == null ? ChannelState.ACTIVE : ChannelState.PAUSED).name())
                        .param("said", sample == null ? "" : sample)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** False where somebody else was faster. */
    boolean change(
            ChannelId id, int version, ChannelTyped typed, Map<String, String> open, Map<String, String> secret) {
        return jdbc.sql("""
                        update channel set name = :name, settings = cast(:settings as jsonb), secrets = :secrets,
                            automatic = :automatic, categories = :categories, regions = :regions, open_from = :from,
                            open_to = :to, gap_minutes = :gap, an_hour = :hour, version = version + 1
                        where id = :id and version = :version""")
                        .param("id", id.value())
                        .param("version", version)
                        .param("name", typed.name())
                        .param("settings", json.writeValueAsString(open))
                        .param("secrets", locked(secret), Types.BINARY)
                        .param("automatic", typed.automatic())
                        .param("categories", typed.categories().toArray(String[]::new))
                        .param("regions", typed.regions().toArray(String[]::new))
                        .param("from", LocalTime.parse(typed.from()))
                        .param("to", LocalTime.parse(typed.to()))
                        .param("gap", Integer.parseInt(typed.gap()))
                        .param("hour", Integer.parseInt(typed.anHour()))
                        .update()
                == 1;
    }

    void turn(ChannelId id, ChannelState to, String said) {
        jdbc.sql("""
                update channel set state = :state, said = :said, failures = 0, broken_until = null, version = version + 1,
                    secrets = case when :state = 'CLOSED' then null else secrets end
                where id = :id""")
                .param("id", id.value())
                .param("state", to.name())
                .param("said", said)
                .update();
    }

    /** What a look at it brought. */
    void checked(ChannelId id, String place, @Nullable Instant expires) {
        jdbc.sql("""
                update channel set place = :place, expires_at = :expires, checked_at = :now,
                    expiry_told = case when expires_at is distinct from :expires then 0 else expiry_told end
                where id = :id""")
                .param("id", id.value())
                .param("place", place)
                .param(
                        "expires",
                        expires == null ? null : expires.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Channel read(ResultSet row, int number) throws SQLException {
        return new Channel(
                new ChannelId(row.getObject("id", UUID.class)),
                ChannelKind.valueOf(row.getString("kind")),
                new OfficeId(row.getObject("office_id", UUID.class)),
                new RegionCode(row.getString("region")),
                row.getString("name"),
                row.getString("place"),
                ChannelState.valueOf(row.getString("state")),
                row.getString("said"),
                new Defaults(
                        row.getBoolean("automatic"),
                        words(row.getArray("categories")),
                        words(row.getArray("regions")).stream()
                                .map(RegionCode::new)
                                .toList()),
                new Pace(
                        row.getObject("open_from", LocalTime.class),
                        row.getObject("open_to", LocalTime.class),
                        row.getInt("gap_minutes"),
                        row.getInt("an_hour")),
                new Health(
                        row.getInt("failures"),
                        instant(row, "broken_until"),
                        instant(row, "expires_at"),
                        instant(row, "checked_at")),
                row.getBoolean("sample"),
                row.getInt("version"));
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
