package id.mymein.newsroom;

import id.mymein.platform.facts.Facts;
import id.mymein.platform.facts.Span;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which stories stand beside one in a list. What comes to the list between them, or leaves it there, changes that; nothing else does. */
@Component
@Transactional(readOnly = true)
public class PublishedNeighbours {

    private final JdbcClient jdbc;

    PublishedNeighbours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param item a story that the list has */
    public Neighbours of(PublishedItem item, Coverage list) {
        PublishedItem older = beside(item, list, """
                where %s and (p.first_published_at, p.story_id) < (:at, :id)
                order by p.first_published_at desc, p.story_id desc limit 1""").orElse(null);
        PublishedItem newer = beside(item, list, """
                where %s and (p.first_published_at, p.story_id) > (:at, :id)
                order by p.first_published_at, p.story_id limit 1""").orElse(null);
        Facts.show(
                PublishedFacts.list(list),
                Span.between(older == null ? null : older.publishedAt(), newer == null ? null : newer.publishedAt()));
        return new Neighbours(older, newer);
    }

    private Optional<PublishedItem> beside(PublishedItem item, Coverage list, String which) {
        String sql = PublishedItems.SELECT + which.formatted(Coverage.CONDITION);
        return jdbc.sql(sql)
                .params(list.parameters())
                .param("at", item.publishedAt().atOffset(ZoneOffset.UTC))
                .param("id", item.id().value())
                .query(PublishedItems::read)
                .optional();
    }
}
