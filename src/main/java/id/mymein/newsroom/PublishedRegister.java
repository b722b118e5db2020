package id.mymein.newsroom;

import id.mymein.platform.facts.Facts;
import id.mymein.platform.facts.Span;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What programs read of public stories: all of them in parts, by id, by what changed. Costs as much as it answers. */
@Component
@Transactional(readOnly = true)
public class PublishedRegister {

    /** So many stories a part has at most; the migrations' index names the same number. */
    static final int PART = 2500;

    private final JdbcClient jdbc;
    private final PublishedLookup lookup;
    private final JsonMapper json;

    PublishedRegister(JdbcClient jdbc, PublishedLookup lookup, JsonMapper json) {
        this.jdbc = jdbc;
        this.lookup = lookup;
        this.json = json;
    }

    /**
     * Some of the stories, always the same ones.
     *
     * @param number from 0 on; a new story is in the last one
     * @param updatedAt when the newest release in it came
     */
    public record Part(long number, Instant updatedAt) {}

    /** @param path the story's current address */
    public record Listed(String path, Instant updatedAt) {}

    /** The parts in which there is something. */
    public List<Part> parts() {
        Facts.show(PublishedFacts.SITEMAPS);
        return jdbc.sql("""
                select n.part, latest.updated_at
                from generate_series(0, (select (max(sequence) - 1) / %1$d from published_story)) n (part)
                cross join lateral (
                    select updated_at from published_story where (sequence - 1) / %1$d = n.part
                    order by updated_at desc limit 1) latest
                order by n.part""".formatted(PART))
                .query((row, n) -> new Part(row.getLong("part"), StoryRow.instant(row, "updated_at")))
                .list();
    }

    /** The stories of a part; none where there is no such part. */
    public List<Listed> part(long number) {
        Facts.show(PublishedFacts.sitemap(number));
        return jdbc.sql("""
                select path, updated_at from published_story where (sequence - 1) / %d = :part order by sequence""".formatted(PART))
                .param("part", number)
                .query((row, n) -> new Listed(row.getString("path"), StoryRow.instant(row, "updated_at")))
                .list();
    }

    /** What was published first since then, newest first. */
    public List<PublishedItem> since(Instant since, int limit) {
        List<PublishedItem> items = jdbc.sql(PublishedItems.SELECT + """
                where left(p.region_code, 0) = '' and p.first_published_at >= :since
                order by p.first_published_at desc, p.story_id desc limit :limit""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(PublishedItems::read)
                .list();
        Instant from = items.size() < limit ? since : items.getLast().publishedAt();
        Facts.show(PublishedFacts.list(Coverage.everything()), Span.since(from));
        return items;
    }

    /** The story itself, or what is left of one that was withdrawn; empty where the public never saw it. */
    public Optional<PublishedAddress> find(StoryId story) {
        return lookup.find(story);
    }

    /** What those stories say, as far as they are public. */
    public Map<StoryId, Content> contents(Collection<StoryId> stories) {
        var contents = new HashMap<StoryId, Content>();
        stories.forEach(story -> Facts.show(PublishedFacts.story(story)));
        jdbc.sql("""
                select p.story_id, v.content
                from published_story p
                join release r on r.story_id = p.story_id and r.number = p.release_number
                join revision v on v.story_id = r.story_id and v.number = r.revision_number
                where p.story_id = any (:ids)""")
                .param("ids", stories.stream().map(StoryId::value).toArray(UUID[]::new))
                .query(row -> {
                    contents.put(
                            new StoryId(row.getObject("story_id", UUID.class)),
                            json.readValue(row.getString("content"), Content.class));
                });
        return contents;
    }

    /** A piece of what was asked for. It is not for pages that are kept: no fact says that it changed. */
    public PublishedSlice find(PublishedQuery query) {
        PublishedCursor start = query.start();
        String statement = query.statement();
        List<PublishedItem> rows = jdbc.sql(statement)
                .param("key", query.coverage().key())
                .param("category", query.category(), Types.VARCHAR)
                .param("region", query.region() == null ? null : query.region().value(), Types.VARCHAR)
                .param("since", query.first().atOffset(ZoneOffset.UTC))
                .param("at", start.publishedAt().atOffset(ZoneOffset.UTC))
                .param("id", start.id().value())
                .param("limit", query.limit() + 1)
                .query(PublishedItems::read)
                .list();
        if (rows.size() <= query.limit()) {
            return new PublishedSlice(rows, Optional.empty());
        }
        List<PublishedItem> shown = rows.subList(0, query.limit());
        PublishedItem last = shown.getLast();
        Instant at = query.byChange() ? last.updatedAt() : last.publishedAt();
        return new PublishedSlice(shown, Optional.of(new PublishedCursor(at, last.id())));
    }
}
