package id.mymein.distribution;

import id.mymein.distribution.Delivery.Saying;
import id.mymein.distribution.Delivery.Tries;
import id.mymein.distribution.Post.Remote;
import id.mymein.media.MediaId;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps deliveries. */
@Component
class DeliveryRows {

    private static final int MOST = 200;

    /** After that long a platform should show what it took. */
    private static final Duration SHOWN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Delivery> find(DeliveryId id) {
        return jdbc.sql("select * from delivery where id = :id")
                .param("id", id.value())
                .query(DeliveryRows::read)
                .optional();
    }

    Optional<Delivery> lock(DeliveryId id) {
        return jdbc.sql("select * from delivery where id = :id for update")
                .param("id", id.value())
                .query(DeliveryRows::read)
                .optional();
    }

    List<Delivery> of(StoryId story) {
        return jdbc.sql("select * from delivery where story_id = :story order by created_at, id")
                .param("story", story.value())
                .query(DeliveryRows::read)
                .list();
    }

    /** Those to channels of these regions that are in one of the states, the latest first. */
    List<Delivery> in(String[] regions, List<DeliveryState> states) {
        return jdbc.sql("""
                select d.* from delivery d join channel c on c.id = d.channel_id
                where d.state = any (:states) and region_within(c.region, :regions)
                order by d.next_try desc, d.id limit :most""")
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("regions", regions)
                .param("most", MOST)
                .query(DeliveryRows::read)
                .list();
    }

    /** Plans it, unless the story is on its way to that channel already. */
    Optional<DeliveryId> plan(StoryId story, ChannelId channel, int release, Saying saying, Instant at) {
        return jdbc.sql("""
                insert into delivery (id, story_id, channel_id, release, title, text, link, picture, picture_text, state,
                    planned_at, next_try, created_at)
                values (:id, :story, :channel, :release, :title, :text, :link, :picture, :pictureText, 'PLANNED',
                    :at, :at, :now)
                on conflict (story_id, channel_id) do nothing returning id""")
                .param("id", Ids.next(clock))
                .param("story", story.value())
                .param("channel", channel.value())
                .param("release", release)
                .param("title", saying.title())
                .param("text", saying.text())
                .param("link", saying.link())
                .param(
                        "picture",
                        saying.picture() == null ? null : saying.picture().value(),
                        Types.OTHER)
                .param("pictureText", saying.pictureText())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("now", now())
                .query((row, n) -> new DeliveryId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** What has not gone yet is to say this; false where it has gone. */
    boolean say(DeliveryId id, int release, Saying saying) {
        return jdbc.sql("""
                        update delivery set release = :release, title = :title, text = :text, picture = :picture,
                            picture_text = :pictureText, version = version + 1
                        where id = :id and state in ('PLANNED', 'FAILED')""")
                        .param("id", id.value())
                        .param("release", release)
                        .param("title", saying.title())
                        .param("text", saying.text())
                        .param(
                                "picture",
                                saying.picture() == null
                                        ? null
                                        : saying.picture().value(),
                                Types.OTHER)
                        .param("pictureText", saying.pictureText())
                        .update()
                == 1;
    }

    /** Of the channel, when the last one went and how many since then. */
    Recent recent(ChannelId channel, Instant since) {
        return jdbc.sql("""
                select max(sent_at) as last, count(*) filter (where sent_at > :since) as many,
                    min(sent_at) filter (where sent_at > :since) as first
                from delivery where channel_id = :channel and sent_at is not null""")
                .param("channel", channel.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Recent(
                        ChannelRows.instant(row, "last"), row.getInt("many"), ChannelRows.instant(row, "first")))
                .single();
    }

    /**
     * @param last null where nothing ever went
     * @param many since the moment asked for
     * @param first of these; null where there is none
     */
    record Recent(
            @Nullable Instant last, int many, @Nullable Instant first) {}

    /** The next one that is due in a channel, or that a process left in the middle. */
    Optional<Delivery> due(ChannelId channel) {
        return jdbc.sql("""
                select * from delivery
                where channel_id = :channel and next_try <= :now
                  and (state = 'PLANNED' or state = 'SENDING' and leased_until < :now)
                order by next_try, id limit 1 for update skip locked""")
                .param("channel", channel.value())
                .param("now", now())
                .query(DeliveryRows::read)
                .optional();
    }

    void begin(DeliveryId id, Instant until) {
        jdbc.sql("""
                update delivery set state = 'SENDING', attempts = attempts + 1, leased_until = :until,
                    first_tried_at = coalesce(first_tried_at, :now), version = version + 1
                where id = :id""")
                .param("id", id.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("now", now())
                .update();
    }

    /** @param by null where the program did it; then it is looked whether the platform told the truth */
    void sent(DeliveryId id, Remote remote, @Nullable UUID by) {
        jdbc.sql("""
                update delivery set state = 'SENT', remote_id = :remote, remote_address = :address, sent_at = :now,
                    settled_by = :by, look_at = :look, reason = '', said = '', leased_until = null, version = version + 1
                where id = :id""")
                .param("id", id.value())
                .param("remote", remote.id())
                .param("address", remote.address())
                .param("by", by, Types.OTHER)
                .param("look", by == null ? now().plus(SHOWN) : null)
                .param("now", now())
                .update();
    }

    /** What stands there now says what a later release says. */
    void corrected(DeliveryId id, int release, String text, Remote remote) {
        jdbc.sql("""
                update delivery set release = :release, text = :text, remote_id = :remote, remote_address = :address,
                    version = version + 1
                where id = :id""")
                .param("id", id.value())
                .param("release", release)
                .param("text", text)
                .param("remote", remote.id())
                .param("address", remote.address())
                .update();
    }

    void stand(DeliveryId id, DeliveryState state, String reason, String said, Instant next) {
        jdbc.sql("""
                update delivery set state = :state, reason = :reason, said = :said, next_try = :next,
                    leased_until = case when :state = 'SENDING' then cast(:next as timestamptz) end, version = version + 1
                where id = :id""")
                .param("id", id.value())
                .param("state", state.name())
                .param("reason", reason)
                .param("said", said)
                .param("next", next.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Delivery read(ResultSet row, int number) throws SQLException {
        UUID picture = row.getObject("picture", UUID.class);
        return new Delivery(
                new DeliveryId(row.getObject("id", UUID.class)),
                new StoryId(row.getObject("story_id", UUID.class)),
                new ChannelId(row.getObject("channel_id", UUID.class)),
                row.getInt("release"),
                new Saying(
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("link"),
                        picture == null ? null : new MediaId(picture),
                        row.getString("picture_text")),
                DeliveryState.valueOf(row.getString("state")),
                new Tries(
                        row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                        row.getObject("next_try", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts"),
                        ChannelRows.instant(row, "first_tried_at"),
                        row.getString("reason"),
                        row.getString("said")),
                new Remote(row.getString("remote_id"), row.getString("remote_address")),
                ChannelRows.instant(row, "sent_at"),
                row.getInt("version"));
    }
}
