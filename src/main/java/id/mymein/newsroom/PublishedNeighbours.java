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
        PublishedItem older = older(item, list).orElse(null);
        PublishedItem newer = newer(item, list).orElse(null);
        Facts.show(
                PublishedFacts.list(list),
                Span.between(older == null ? null : older.publishedAt(), newer == null ? null : newer.publishedAt()));
        return new Neighbours(older, newer);
    }

    private Optional<PublishedItem> older(PublishedItem item, Coverage list) {
        String older = list.queries().older();
        return jdbc.sql(older)
                .param("key", list.key())
                .param("before", item.publishedAt().atOffset(ZoneOffset.UTC))
                .param("beforeId", item.id().value())
                .param("limit", 1)
                .query(PublishedItems::read)
                .optional();
    }

    private Optional<PublishedItem> newer(PublishedItem item, Coverage list) {
        String newer = list.queries().newer();
        return jdbc.sql(newer)
                .param("key", list.key())
                .param("after", item.publishedAt().atOffset(ZoneOffset.UTC))
                .param("afterId", item.id().value())
                .param("limit", 1)
                .query(PublishedItems::read)
                .optional();
    }
}
