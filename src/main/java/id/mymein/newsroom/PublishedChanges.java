package id.mymein.newsroom;

import id.mymein.identity.OfficeId;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactChanges;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Announces what the public sees differently from now on, by comparing a story's public row before with the one after. */
@Component
class PublishedChanges {

    private final JdbcClient jdbc;
    private final FactChanges facts;

    PublishedChanges(JdbcClient jdbc, FactChanges facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** Where the public finds a story, apart from its address. */
    record Place(
            StoryId story,
            RegionCode region,
            String category,
            OfficeId office,
            boolean pictured,
            Instant published,
            Instant updated,
            long sitemap) {

        static Place read(ResultSet row, int number) throws SQLException {
            return new Place(
                    new StoryId(row.getObject("story_id", UUID.class)),
                    new RegionCode(row.getString("region_code")),
                    row.getString("category"),
                    new OfficeId(row.getObject("office_id", UUID.class)),
                    row.getObject("lead_photo") != null,
                    StoryRow.instant(row, "first_published_at"),
                    StoryRow.instant(row, "updated_at"),
                    row.getLong("sitemap"));
        }

        /** The lists that have it. */
        Set<Coverage> lists() {
            Set<Coverage> lists = new LinkedHashSet<>();
            lists.add(Coverage.everything());
            regions().forEach(code -> lists.add(Coverage.region(code)));
            lists.add(Coverage.category(category));
            lists.add(Coverage.office(office));
            return lists;
        }

        /** Its region and all above. */
        List<RegionCode> regions() {
            var regions = new ArrayList<RegionCode>();
            for (RegionCode code = region; code != null; code = code.parent()) {
                regions.add(code);
            }
            return regions;
        }
    }

    /** Empty where the public does not see that story. */
    Optional<Place> now(StoryId story) {
        return jdbc.sql("""
                select story_id, region_code, category, office_id, lead_photo, first_published_at, updated_at,
                       (sequence - 1) / %d as sitemap
                from published_story where story_id = :story""".formatted(PublishedRegister.PART))
                .param("story", story.value())
                .query(Place::read)
                .optional();
    }

    /** To be called when the row is written; {@code before} is what {@link #now} said earlier. */
    void announce(StoryId story, Optional<Place> before) {
        Place gone = before.orElse(null);
        Place here = now(story).orElse(null);
        Collection<FactChange> changes = between(story, gone, here);
        if (here != null || (gone != null && wasLatest(gone))) {
            changes.add(FactChange.of(PublishedFacts.SITEMAPS));
        }
        facts.changed(changes);
    }

    /** Whether a part of the sitemap changed last when that story did, which is no longer in it. */
    private boolean wasLatest(Place gone) {
        return jdbc.sql("""
                select not exists (select from published_story
                                   where (sequence - 1) / %d = :part and updated_at >= :updated)""".formatted(PublishedRegister.PART))
                .param("part", gone.sitemap())
                .param("updated", gone.updated().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    static Collection<FactChange> between(StoryId story, @Nullable Place before, @Nullable Place after) {
        Set<FactChange> changes = new LinkedHashSet<>();
        changes.add(FactChange.of(PublishedFacts.story(story)));
        Place any = after == null ? before : after;
        if (any != null) {
            changes.add(FactChange.of(PublishedFacts.sitemap(any.sitemap())));
        }
        if (before != null && after != null && before.pictured() != after.pictured()) {
            changes.add(FactChange.of(PublishedFacts.pictured(story)));
        }
        moves(changes, before, after);
        moves(changes, after, before);
        return changes;
    }

    /** What the lists lose that have the one and not the other. */
    private static void moves(Set<FactChange> changes, @Nullable Place one, @Nullable Place other) {
        if (one == null) {
            return;
        }
        Set<Coverage> lists = one.lists();
        if (other != null) {
            lists.removeAll(other.lists());
        }
        for (Coverage list : lists) {
            changes.add(FactChange.in(PublishedFacts.list(list), one.published()));
            changes.add(FactChange.of(PublishedFacts.count(list)));
        }
        if (other == null || !other.region().equals(one.region())) {
            one.regions().stream().map(PublishedFacts::countsWithin).forEach(fact -> changes.add(FactChange.of(fact)));
        }
        if (other == null || !other.category().equals(one.category())) {
            changes.add(FactChange.of(PublishedFacts.COUNTS_BY_CATEGORY));
        }
    }
}
