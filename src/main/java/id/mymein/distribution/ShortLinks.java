package id.mymein.distribution;

import id.mymein.newsroom.StoryId;
import id.mymein.platform.Site;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short addresses of stories, one for each way out, so that it can be counted which way readers came. A day's number is all that is
 * kept of them.
 */
@Component
public class ShortLinks {

    static final String PATH = "/k/";

    /** Without signs that look alike. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 7;

    private final JdbcClient jdbc;
    private final Site site;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ShortLinks(JdbcClient jdbc, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    /**
     * The short address of a story, made where there is none yet.
     *
     * @param channel null for what people pass on by hand
     */
    @Transactional
    public String of(StoryId story, @Nullable ChannelId channel) {
        jdbc.sql("""
                insert into short_link (code, story_id, channel_id, created_at) values (:code, :story, :channel, :now)
                on conflict do nothing""")
                .param("code", code())
                .param("story", story.value())
                .param("channel", channel == null ? null : channel.value(), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return address(jdbc.sql(
                        "select code from short_link where story_id = :story and channel_id is not distinct from :channel")
                .param("story", story.value())
                .param("channel", channel == null ? null : channel.value(), Types.OTHER)
                .query(String.class)
                .single());
    }

    /** That which people pass on by hand, where it was made. */
    @Transactional(readOnly = true)
    public Optional<String> passedOn(StoryId story) {
        return jdbc.sql("select code from short_link where story_id = :story and channel_id is null")
                .param("story", story.value())
                .query(String.class)
                .optional()
                .map(this::address);
    }

    /** As long as any of them, for a look at what will be. */
    String example() {
        return address("x".repeat(LENGTH));
    }

    private String address(String code) {
        return site.url(PATH + code);
    }

    private String code() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SIGNS.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** The story behind a code; counted where somebody reads it. */
    @Transactional
    public Optional<StoryId> follow(String code, boolean counted) {
        Optional<StoryId> story = jdbc.sql("select story_id from short_link where code = :code")
                .param("code", code)
                .query((row, n) -> new StoryId(row.getObject("story_id", UUID.class)))
                .optional();
        if (story.isPresent() && counted) {
            jdbc.sql("""
                    insert into short_link_clicks (code, day, clicks) values (:code, :day, 1)
                    on conflict (code, day) do update set clicks = short_link_clicks.clicks + 1""")
                    .param("code", code)
                    .param("day", LocalDate.ofInstant(clock.instant(), site.zone()))
                    .update();
        }
        return story;
    }
}
