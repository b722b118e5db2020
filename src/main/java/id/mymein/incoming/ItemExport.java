package id.mymein.incoming;

import id.mymein.exchange.ExportTable;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.incoming.Feed.Standing;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came in, as the list on the screen is narrowed; without the texts, which are their sites' own. */
@Component
class ItemExport implements ExportTable {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final IncomingNews news;
    private final FeedRows feeds;
    private final Regions regions;
    private final Clock clock;

    ItemExport(IncomingNews news, FeedRows feeds, Regions regions, Clock clock) {
        this.news = news;
        this.feeds = feeds;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "kabar-desa";
    }

    @Override
    public String title() {
        return "incoming.news.title";
    }

    @Override
    public boolean openTo(Actor actor) {
        return actor.mayAnywhere(Action.READ_DESK);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("tanggal", "incoming.export.at"),
                new Column("judul", "incoming.export.title"),
                new Column("alamat", "incoming.export.link"),
                new Column("sumber", "incoming.add.label"),
                new Column("resmi", "incoming.official"),
                new Column("kode_wilayah", "incoming.export.code"),
                new Column("wilayah", "incoming.add.place"),
                new Column("keadaan_situs", "incoming.news.standing"),
                new Column("keadaan", "incoming.news.state"),
                new Column("terbit", "incoming.news.told"));
    }

    @Override
    public void rows(Actor actor, Map<String, String> filter, Consumer<List<? extends @Nullable Object>> row) {
        Instant now = clock.instant();
        Map<FeedId, Standing> standings = feeds.within(actor.regionsFor(Action.READ_DESK)).stream()
                .collect(Collectors.toMap(Feed::id, feed -> feed.standing(now)));
        Map<RegionCode, String> names = new HashMap<>();
        news.each(
                actor,
                asked(filter),
                item -> row.accept(cells(
                        item,
                        standings.get(item.source().feed()),
                        names.computeIfAbsent(item.source().region(), this::name))));
    }

    private static ItemFilter asked(Map<String, String> filter) {
        String feed = filter.getOrDefault("sumber", "");
        return ItemFilter.asked(
                filter.getOrDefault("wilayah", ""),
                feed.matches(ID) ? new FeedId(java.util.UUID.fromString(feed)) : null,
                filter.getOrDefault("situs", ""),
                filter.getOrDefault("keadaan", ""),
                "");
    }

    private String name(RegionCode code) {
        return regions.find(code).map(Region::name).orElse("");
    }

    private static List<? extends @Nullable Object> cells(Item item, @Nullable Standing standing, String place) {
        return Arrays.asList(
                item.at(),
                item.title(),
                item.link(),
                item.source().name(),
                item.source().official(),
                item.source().region().value(),
                place,
                standing == null ? "" : standing.name().toLowerCase(Locale.ROOT),
                item.state().name().toLowerCase(Locale.ROOT),
                item.told());
    }
}
