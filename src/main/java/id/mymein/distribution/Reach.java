package id.mymein.distribution;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Site;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far stories went: readers who came by a short link, and followers as platforms say. What nobody can know is left open, not
 * guessed: whoever reads a post without following its link is in no number.
 */
@Component
public class Reach {

    private static final int STORIES = 30;

    /** Looked through for those of the actor's regions. */
    private static final int CANDIDATES = 300;

    private final JdbcClient jdbc;
    private final Channels channels;
    private final PublishedStories stories;
    private final Site site;
    private final Clock clock;

    Reach(JdbcClient jdbc, Channels channels, PublishedStories stories, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.channels = channels;
        this.stories = stories;
        this.site = site;
        this.clock = clock;
    }

    /**
     * A channel in some days.
     *
     * @param sent how many posts went out
     * @param readers who came by its links
     * @param followers by the newest count; null where the platform never said
     * @param before by the last count before these days; null where there is none
     */
    public record Way(
            Channel channel,
            long sent,
            long readers,
            @Nullable Long followers,
            @Nullable Long before) {

        /** How many more follow it; null where nobody knows. */
        public @Nullable Long growth() {
            return followers == null || before == null ? null : followers - before;
        }
    }

    /** A story in some days, with the readers who came by links. */
    public record Told(PublishedItem story, long readers) {}

    /** Everything that a person may see, the most read first. */
    @Transactional(readOnly = true)
    public List<Way> ways(Actor actor, int days) {
        Map<UUID, Channel> own = new LinkedHashMap<>();
        channels.list(actor).forEach(channel -> own.put(channel.id().value(), channel));
        LocalDate since = since(days);
        return jdbc.sql("""
                select c.id,
                    (select count(*) from delivery d where d.channel_id = c.id and (d.sent_at at time zone :zone)::date >= :since) as sent,
                    (select coalesce(sum(k.clicks), 0) from short_link l join short_link_clicks k on k.code = l.code
                        where l.channel_id = c.id and k.day >= :since) as readers,
                    (select followers from channel_followers f where f.channel_id = c.id order by day desc limit 1) as followers,
                    (select followers from channel_followers f where f.channel_id = c.id and day < :since
                        order by day desc limit 1) as before
                from channel c where c.id = any (:own) order by readers desc, c.id""")
                .param("own", own.keySet().toArray(UUID[]::new))
                .param("since", since)
                .param("zone", site.zone().getId())
                .query((row, n) -> new Way(
                        Objects.requireNonNull(own.get(row.getObject("id", UUID.class))),
                        row.getLong("sent"),
                        row.getLong("readers"),
                        number(row, "followers"),
                        number(row, "before")))
                .list();
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    /** Readers who came by links that people passed on by hand, of stories of the actor's regions. */
    @Transactional(readOnly = true)
    public long byHand(Actor actor, int days) {
        return told(actor, days, true).mapToLong(Told::readers).sum();
    }

    /** The most read by links. */
    @Transactional(readOnly = true)
    public List<Told> stories(Actor actor, int days) {
        return told(actor, days, false).limit(STORIES).toList();
    }

    private Stream<Told> told(Actor actor, int days, boolean byHand) {
        Map<StoryId, Long> readers = new LinkedHashMap<>();
        jdbc.sql("""
                select l.story_id, sum(k.clicks) as readers from short_link l join short_link_clicks k on k.code = l.code
                where k.day >= :since and (not :byHand or l.channel_id is null)
                group by l.story_id order by readers desc, l.story_id limit :most""")
                .param("since", since(days))
                .param("byHand", byHand)
                .param("most", CANDIDATES)
                .query(row -> {
                    readers.put(new StoryId(row.getObject("story_id", UUID.class)), row.getLong("readers"));
                });
        List<RegionCode> regions = Stream.of(actor.regionsFor(Action.PUBLISH_STORY))
                .map(RegionCode::new)
                .toList();
        return stories.these(List.copyOf(readers.keySet())).stream()
                .filter(story -> regions.stream().anyMatch(region -> region.contains(story.region())))
                .map(story -> new Told(story, readers.getOrDefault(story.id(), 0L)));
    }

    private LocalDate since(int days) {
        ZoneId zone = site.zone();
        return LocalDate.ofInstant(clock.instant(), zone).minusDays(days - 1L);
    }
}
