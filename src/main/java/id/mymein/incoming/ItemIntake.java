package id.mymein.incoming;

import id.mymein.incoming.format.Entry;
import id.mymein.platform.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes in what a feed brings. */
@Component
class ItemIntake {

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemIntake(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Kept(UUID id, String title, String text, String link) {}

    /** Keeps what is new and what changed and was not made use of yet. Returns how many are new. */
    int keep(FeedId feed, String rights, List<Entry> entries) {
        Map<String, Kept> kept = kept(feed);
        int added = 0;
        for (Entry entry : entries) {
            ItemKeys keys = ItemKeys.of(entry);
            Kept before = kept.get(keys.own());
            if (before == null) {
                added += add(feed, rights, entry, keys);
            } else if (!before.title().equals(entry.title()) || !before.text().equals(entry.text())) {
                change(before.id(), entry, keys);
            }
        }
        return added;
    }

    private Map<String, Kept> kept(FeedId feed) {
        var kept = new HashMap<String, Kept>();
        jdbc.sql("select id, own_key, title, text, link from feed_item where feed_id = :feed")
                .param("feed", feed.value())
                .query(row -> {
                    kept.put(
                            row.getString("own_key"),
                            new Kept(
                                    row.getObject("id", UUID.class),
                                    row.getString("title"),
                                    row.getString("text"),
                                    row.getString("link")));
                });
        return kept;
    }

    private int add(FeedId feed, String rights, Entry entry, ItemKeys keys) {
        Instant now = clock.instant();
        return jdbc.sql("""
                insert into feed_item (id, feed_id, own_key, link_key, text_key, link, title, text, picture, rights,
                    dated_at, date_said, seen_at, at, same_as)
                values (:id, :feed, :own, :linkKey, :textKey, :link, :title, :text, :picture, :rights,
                    :dated, :said, :now, coalesce(:dated, :now), (
                        select coalesce(o.same_as, o.id) from feed_item o
                        where o.link_key = :linkKey and o.link_key <> '' or o.text_key = :textKey and o.text_key <> ''
                        order by o.seen_at limit 1))
                on conflict (feed_id, own_key) do nothing""")
                .param("id", Ids.next(clock))
                .param("feed", feed.value())
                .param("own", keys.own())
                .param("linkKey", keys.link())
                .param("textKey", keys.text())
                .param("link", entry.link())
                .param("title", entry.title())
                .param("text", entry.text())
                .param("picture", entry.picture())
                .param("rights", rights)
                .param(
                        "dated",
                        entry.date() == null ? null : entry.date().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("said", entry.dateSaid())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What an editor settled stays as it was settled. */
    private void change(UUID id, Entry entry, ItemKeys keys) {
        jdbc.sql("""
                update feed_item set title = :title, text = :text, link = :link, link_key = :linkKey, text_key = :textKey,
                    picture = :picture
                where id = :id and state = 'NEW'""")
                .param("title", entry.title())
                .param("text", entry.text())
                .param("link", entry.link())
                .param("linkKey", keys.link())
                .param("textKey", keys.text())
                .param("picture", entry.picture())
                .param("id", id)
                .update();
    }
}
