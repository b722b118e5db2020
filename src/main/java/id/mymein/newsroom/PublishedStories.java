package id.mymein.newsroom;

import id.mymein.platform.facts.Facts;
import id.mymein.platform.facts.Span;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public may read: live releases, their corrections and keys, withdrawals. It reads released revisions only, so what
 * is being worked on cannot be seen through it.
 */
@Component
@Transactional(readOnly = true)
public class PublishedStories {

    private final JdbcClient jdbc;
    private final PublishedLookup lookup;

    PublishedStories(JdbcClient jdbc, PublishedLookup lookup) {
        this.jdbc = jdbc;
        this.lookup = lookup;
    }

    /** What is at that address now; empty where no story ever had it. */
    public Optional<PublishedAddress> at(String path) {
        return lookup.at(path);
    }

    /** The public history of the story that has or had that address, also after its withdrawal. */
    public Optional<PublicHistory> history(String path) {
        return lookup.history(path);
    }

    /** The newest stories of a list. */
    public PublishedSlice newest(Coverage coverage, int limit) {
        return slice(newestRows(coverage, limit), coverage, null, limit);
    }

    /** The newest stories of a list, for a page that chooses among them. */
    public List<Candidate> candidates(Coverage coverage, int limit) {
        List<PublishedItem> rows = newestRows(coverage, limit);
        noteSlice(coverage, rows, limit, null);
        return rows.stream().limit(limit).map(Candidate::new).toList();
    }

    private List<PublishedItem> newestRows(Coverage coverage, int limit) {
        return jdbc.sql(PublishedItems.SELECT + """
                        where %s
                        order by p.first_published_at desc, p.story_id desc
                        limit :limit""".formatted(Coverage.CONDITION))
                .params(coverage.parameters())
                .param("limit", limit + 1)
                .query(PublishedItems::look)
                .list();
    }

    /** The same list, from a place in it on. */
    public PublishedSlice olderThan(PublishedCursor cursor, Coverage coverage, int limit) {
        return slice(
                jdbc.sql(PublishedItems.SELECT + """
                        where %s and (p.first_published_at, p.story_id) < (:before, :beforeId)
                        order by p.first_published_at desc, p.story_id desc
                        limit :limit""".formatted(Coverage.CONDITION))
                        .params(coverage.parameters())
                        .param("before", cursor.publishedAt().atOffset(ZoneOffset.UTC))
                        .param("beforeId", cursor.id().value())
                        .param("limit", limit + 1)
                        .query(PublishedItems::look)
                        .list(),
                coverage,
                cursor.publishedAt(),
                limit);
    }

    private static PublishedSlice slice(List<PublishedItem> rows, Coverage coverage, @Nullable Instant to, int limit) {
        noteSlice(coverage, rows, limit, to);
        boolean more = rows.size() > limit;
        List<PublishedItem> shown = more ? rows.subList(0, limit) : rows;
        shown.forEach(item -> Facts.show(PublishedFacts.story(item.id())));
        return new PublishedSlice(shown, more ? Optional.of(shown.getLast().cursor()) : Optional.empty());
    }

    /** The one row more that was read says only that the list goes on; that depends on its place, not on what it says. */
    private static void noteSlice(Coverage coverage, List<PublishedItem> rows, int limit, @Nullable Instant to) {
        Instant from = rows.size() > limit ? rows.getLast().publishedAt() : null;
        Facts.show(PublishedFacts.list(coverage), Span.between(from, to));
    }

    /** How many stories a list has. */
    public long count(Coverage coverage) {
        Facts.show(PublishedFacts.count(coverage));
        return jdbc.sql("select count(*) from published_story p where %s".formatted(Coverage.CONDITION))
                .params(coverage.parameters())
                .query(Long.class)
                .single();
    }

    /** Other stories from the same place, then of the same kind. */
    public List<PublishedItem> related(PublishedItem to, int limit) {
        var items = new ArrayList<PublishedItem>();
        for (Coverage coverage : List.of(Coverage.region(to.region()), Coverage.category(to.category()))) {
            newest(coverage, limit + 1).items().stream()
                    .filter(item -> !item.id().equals(to.id()))
                    .filter(item -> items.stream().noneMatch(known -> known.id().equals(item.id())))
                    .forEach(items::add);
        }
        return items.subList(0, Math.min(limit, items.size()));
    }

    /** Those of the stories that are public, in the order in which they are named. */
    public List<PublishedItem> these(List<StoryId> stories) {
        stories.forEach(story -> Facts.show(PublishedFacts.story(story)));
        return stories.isEmpty()
                ? List.of()
                : jdbc.sql(PublishedItems.SELECT + """
                        join unnest(:ids::uuid[]) with ordinality as n (id, position) on n.id = p.story_id
                        order by n.position""")
                        .param("ids", stories.stream().map(StoryId::value).toArray(UUID[]::new))
                        .query(PublishedItems::read)
                        .list();
    }

    /** The released texts, as sanitised HTML, of those stories that are public. */
    public Map<StoryId, String> bodies(Collection<StoryId> stories) {
        var bodies = new HashMap<StoryId, String>();
        stories.forEach(story -> Facts.show(PublishedFacts.story(story)));
        jdbc.sql("""
                select p.story_id, v.content ->> 'body' as body
                from published_story p
                join release r on r.story_id = p.story_id and r.number = p.release_number
                join revision v on v.story_id = r.story_id and v.number = r.revision_number
                where p.story_id = any (:ids)""")
                .param("ids", stories.stream().map(StoryId::value).toArray(UUID[]::new))
                .query(row -> {
                    bodies.put(new StoryId(row.getObject("story_id", UUID.class)), row.getString("body"));
                });
        return bodies;
    }

    /** How much was ever published from each place in a region: one entry for each code that stories name. */
    public Map<RegionCode, RegionCount> counts(RegionCode within) {
        Facts.show(PublishedFacts.countsWithin(within));
        Coverage coverage = Coverage.region(within);
        var counts = new HashMap<RegionCode, RegionCount>();
        jdbc.sql("""
                select p.region_code, count(*) as stories, max(p.first_published_at) as latest
                from published_story p
                where %s
                group by p.region_code""".formatted(Coverage.CONDITION))
                .params(coverage.parameters())
                .query(row -> {
                    counts.put(
                            new RegionCode(row.getString("region_code")),
                            new RegionCount(row.getLong("stories"), StoryRow.instant(row, "latest")));
                });
        return counts;
    }

    /** How many stories each category has; one without stories is missing. */
    public Map<String, Long> countsByCategory() {
        Facts.show(PublishedFacts.COUNTS_BY_CATEGORY);
        var counts = new HashMap<String, Long>();
        jdbc.sql("select category, count(*) as stories from published_story group by category")
                .query(row -> {
                    counts.put(row.getString("category"), row.getLong("stories"));
                });
        return counts;
    }

    /** For each of those regions, in their order: how many stories since then, and the newest of all. */
    public List<DistrictNews> lately(List<RegionCode> regions, Instant since) {
        List<DistrictNews> news = read(regions, since);
        news.forEach(one -> Facts.show(PublishedFacts.list(Coverage.region(one.region())), shownOf(one, since)));
        return news;
    }

    private static Span shownOf(DistrictNews news, Instant since) {
        PublishedItem newest = news.newest();
        if (newest == null) {
            return Span.ALL;
        }
        return Span.since(newest.publishedAt().isBefore(since) ? newest.publishedAt() : since);
    }

    private List<DistrictNews> read(List<RegionCode> regions, Instant since) {
        return jdbc.sql("""
                select d.code as asked, recent.stories as recent, i.*
                from unnest(:regions::text[]) with ordinality as d (code, position)
                cross join lateral (
                    select count(*) as stories from published_story p
                    where p.region_code ~>=~ d.code and p.region_code ~<~ (d.code || '/') and p.first_published_at >= :since
                ) recent
                left join lateral (
                """ + PublishedItems.SELECT + """
                    where p.region_code ~>=~ d.code and p.region_code ~<~ (d.code || '/')
                    order by p.first_published_at desc, p.story_id desc limit 1
                ) i on true
                order by d.position""")
                .param("regions", regions.stream().map(RegionCode::value).toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new DistrictNews(
                        new RegionCode(row.getString("asked")),
                        row.getLong("recent"),
                        row.getObject("story_id") == null ? null : PublishedItems.read(row, n)))
                .list();
    }

    /** From how many villages of a region something was published since then. */
    public long villagesHeard(RegionCode within, Instant since) {
        Coverage coverage = Coverage.region(within);
        Facts.show(PublishedFacts.list(coverage), Span.since(since));
        return jdbc.sql("""
                select count(distinct p.region_code) from published_story p
                where %s and length(p.region_code) = 13 and p.first_published_at >= :since""".formatted(Coverage.CONDITION))
                .params(coverage.parameters())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
