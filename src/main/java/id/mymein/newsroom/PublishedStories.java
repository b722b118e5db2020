package id.mymein.newsroom;

import id.mymein.platform.facts.Facts;
import id.mymein.platform.facts.Span;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
        String newest = coverage.queries().newest();
        return jdbc.sql(newest)
                .param("key", coverage.key())
                .param("limit", limit + 1)
                .query(PublishedItems::look)
                .list();
    }

    /** The same list, from a place in it on. */
    public PublishedSlice olderThan(PublishedCursor cursor, Coverage coverage, int limit) {
        String older = coverage.queries().older();
        List<PublishedItem> rows = jdbc.sql(older)
                .param("key", coverage.key())
                .param("before", cursor.publishedAt().atOffset(ZoneOffset.UTC))
                .param("beforeId", cursor.id().value())
                .param("limit", limit + 1)
                .query(PublishedItems::look)
                .list();
        return slice(rows, coverage, cursor.publishedAt(), limit);
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

    /** Other stories that were chosen when this one was published, as far as they are still public. */
    public List<PublishedItem> related(StoryId story) {
        return jdbc.sql(PublishedItems.SELECT + """
                join published_related n on n.related_id = p.story_id
                where n.story_id = :story
                order by n.position""")
                .param("story", story.value())
                .query(PublishedItems::read)
                .list();
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

    /** For each of those districts, in their order: how many stories since then, and the newest of all. */
    public List<DistrictNews> lately(List<RegionCode> districts, Instant since) {
        List<DistrictNews> news = read(districts, since);
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

    private List<DistrictNews> read(List<RegionCode> districts, Instant since) {
        return jdbc.sql("""
                select d.code as asked, recent.stories as recent, i.*
                from unnest(:districts::text[]) with ordinality as d (code, position)
                cross join lateral (
                    select count(*) as stories from published_story p
                    where left(p.region_code, 8) = d.code and p.first_published_at >= :since
                ) recent
                left join lateral (
                """ + PublishedItems.SELECT + """
                    where left(p.region_code, 8) = d.code
                    order by p.first_published_at desc, p.story_id desc limit 1
                ) i on true
                order by d.position""")
                .param("districts", districts.stream().map(RegionCode::value).toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new DistrictNews(
                        new RegionCode(row.getString("asked")),
                        row.getLong("recent"),
                        row.getObject("story_id") == null ? null : PublishedItems.read(row, n)))
                .list();
    }
}
