package id.mymein.newsroom;

import id.mymein.platform.facts.Facts;
import id.mymein.platform.facts.Span;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many stories are public. It is kept as they come and go, never counted from them. */
@Component
public class PublishedCounts {

    private final JdbcClient jdbc;

    PublishedCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many stories a list has. */
    public long of(Coverage coverage) {
        Facts.show(PublishedFacts.count(coverage));
        String count = coverage.queries().count();
        return jdbc.sql(count).param("key", coverage.key()).query(Long.class).single();
    }

    /** How much was ever published from each place in a region: one entry for each code that stories name. */
    public Map<RegionCode, RegionCount> within(RegionCode region) {
        Facts.show(PublishedFacts.countsWithin(region));
        var counts = new HashMap<RegionCode, RegionCount>();
        jdbc.sql("""
                select c.key, c.stories, p.first_published_at as latest
                from (
                    select key, sum(stories) as stories from published_count
                    where kind = 'region' and key ~>=~ :region and key ~<~ (:region || '/')
                    group by key having sum(stories) > 0
                ) c
                cross join lateral (
                    select first_published_at from published_story where region_code = c.key
                    order by first_published_at desc limit 1
                ) p""").param("region", region.value()).query(row -> {
            counts.put(
                    new RegionCode(row.getString("key")),
                    new RegionCount(row.getLong("stories"), StoryRow.instant(row, "latest")));
        });
        return counts;
    }

    /** How many stories each category has; one without stories is missing. */
    public Map<String, Long> byCategory() {
        Facts.show(PublishedFacts.COUNTS_BY_CATEGORY);
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                select key, sum(stories) as stories from published_count
                where kind = 'category' group by key having sum(stories) > 0""").query(row -> {
            counts.put(row.getString("key"), row.getLong("stories"));
        });
        return counts;
    }

    /** From how many villages of a region something was published since then. */
    public long villagesHeard(RegionCode within, Instant since) {
        Facts.show(PublishedFacts.list(Coverage.region(within)), Span.since(since));
        return jdbc.sql("""
                select count(*) from (
                    select distinct key from published_count
                    where kind = 'region' and key ~>=~ :region and key ~<~ (:region || '/') and length(key) = 13
                ) c
                where exists (
                    select from published_story p where p.region_code = c.key and p.first_published_at >= :since)""")
                .param("region", within.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Puts the rows of each key together that publications have added since the last time. */
    @Transactional
    public void merge() {
        jdbc.sql("""
                with several as (
                    select kind, key from published_count group by kind, key having count(*) > 1
                ), taken as (
                    delete from published_count c using several s where c.kind = s.kind and c.key = s.key
                    returning c.kind, c.key, c.stories
                )
                insert into published_count (kind, key, stories)
                select kind, key, sum(stories) from taken group by kind, key having sum(stories) <> 0""").update(); // seldom none
    }
}
