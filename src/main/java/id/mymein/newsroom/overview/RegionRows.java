package id.mymein.newsroom.overview;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.calendar.SilentVillage;
import id.mymein.newsroom.calendar.SilentVillages;
import id.mymein.newsroom.overview.FigureRows.Found;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts public stories by where they happened. */
@Component
class RegionRows {

    private final JdbcClient jdbc;
    private final FigureRows figures;
    private final SilentVillages silence;
    private final Regions regions;

    RegionRows(JdbcClient jdbc, FigureRows figures, SilentVillages silence, Regions regions) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.silence = silence;
        this.regions = regions;
    }

    /** Each district in the actor's regions, by name. */
    List<RegionNews> districts(Actor actor, Week week) {
        Map<String, Long> stories = stories(actor, week);
        Map<RegionCode, Long> silent = silence.within(actor.regionsFor(Action.READ_REPORTS)).stream()
                .collect(Collectors.groupingBy(SilentVillage::district, Collectors.counting()));
        return roots(actor)
                .flatMap(this::below)
                .distinct()
                .sorted(Comparator.comparing(Region::name))
                .map(district -> news(actor, district, stories, silent.getOrDefault(district.code(), 0L)))
                .toList();
    }

    private static Stream<RegionCode> roots(Actor actor) {
        return Arrays.stream(actor.regionsFor(Action.READ_REPORTS)).map(RegionCode::new);
    }

    private Stream<Region> below(RegionCode code) {
        return switch (code.level()) {
            case PROVINCE, REGENCY -> regions.children(code).stream().flatMap(child -> below(child.code()));
            case DISTRICT -> regions.find(code).stream();
            case VILLAGE -> regions.path(code).stream().filter(region -> region.level() == RegionLevel.DISTRICT);
        };
    }

    private RegionNews news(Actor actor, Region district, Map<String, Long> stories, long silent) {
        var letters = new Letters();
        List<RegionNews.Tile> tiles = regions.villages(district.code()).stream()
                .filter(village -> roots(actor).anyMatch(root -> root.contains(village.code())))
                .map(village -> new RegionNews.Tile(
                        village, stories.getOrDefault(village.code().value(), 0L), letters.of(village.name())))
                .toList();
        long all = tiles.stream().mapToLong(RegionNews.Tile::stories).sum()
                + stories.getOrDefault(district.code().value(), 0L);
        return new RegionNews(district, tiles, all, silent);
    }

    private Map<String, Long> stories(Actor actor, Week week) {
        Map<String, Long> stories = new HashMap<>();
        jdbc.sql("""
                select p.region_code, count(*) as number from published_story p
                where p.first_published_at >= :since and region_within(p.region_code, :regions)
                group by p.region_code""")
                .param("since", week.start().atOffset(ZoneOffset.UTC))
                .param("regions", actor.regionsFor(Action.READ_REPORTS))
                .query(row -> {
                    stories.put(row.getString("region_code"), row.getLong("number"));
                });
        return stories;
    }

    /** What a tile, or a district's number, counts. */
    List<FigureItem> list(Actor actor, Week week, RegionCode region) {
        List<Found> found = jdbc.sql("""
                select 'PUBLISHED' as figure, p.first_published_at as at, s.id, s.office_id, s.office_region, s.state,
                       p.path, p.title, s.submitted_at is not null and region_within(s.office_region, :desk) as desk
                from published_story p join story s on s.id = p.story_id
                where p.first_published_at >= :since
                  and region_within(p.region_code, :regions) and region_within(p.region_code, array[:region])
                order by p.first_published_at desc, s.id limit 500""")
                .param("since", week.start().atOffset(ZoneOffset.UTC))
                .param("regions", actor.regionsFor(Action.READ_REPORTS))
                .param("region", region.value())
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .query(FigureRows::read)
                .list();
        return figures.withNames(found).stream().map(Found::item).toList();
    }
}
