package id.mymein.distribution;

import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what editors decided about stories and channels. */
@Component
class PlanRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was decided; a channel about which nothing was is missing. */
    Map<ChannelId, Choice> of(StoryId story) {
        Map<ChannelId, Choice> choices = new HashMap<>();
        jdbc.sql("select * from channel_plan where story_id = :story")
                .param("story", story.value())
                .query(row -> {
                    choices.put(
                            new ChannelId(row.getObject("channel_id", UUID.class)),
                            new Choice(
                                    row.getBoolean("chosen"),
                                    row.getString("text"),
                                    row.getBoolean("pictured"),
                                    row.getObject("picture", UUID.class),
                                    ChannelRows.instant(row, "not_before")));
                });
        return choices;
    }

    void keep(Actor actor, StoryId story, ChannelId channel, Choice choice) {
        jdbc.sql("""
                insert into channel_plan (story_id, channel_id, chosen, text, picture, pictured, not_before, changed_by, changed_at)
                values (:story, :channel, :chosen, :text, :picture, :pictured, :notBefore, :by, :now)
                on conflict (story_id, channel_id) do update set chosen = excluded.chosen, text = excluded.text,
                    picture = excluded.picture, pictured = excluded.pictured, not_before = excluded.not_before,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("story", story.value())
                .param("channel", channel.value())
                .param("chosen", choice.chosen())
                .param("text", choice.text())
                .param("picture", choice.picture(), Types.OTHER)
                .param("pictured", choice.pictured())
                .param(
                        "notBefore",
                        choice.notBefore() == null ? null : choice.notBefore().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", actor.account().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
