package id.mymein.community;

import id.mymein.community.PublishedGroup.Line;
import id.mymein.community.PublishedGroup.PublicBasis;
import id.mymein.community.PublishedGroup.PublicDecree;
import id.mymein.community.PublishedGroup.PublicMember;
import id.mymein.community.PublishedGroup.PublicOfficer;
import id.mymein.platform.Site;
import id.mymein.platform.facts.Facts;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public may read of the register: groups that were accepted, their people as far as they consented, never anybody's own
 * contact. It notes what it reads for the page store ({@link GroupFacts}).
 */
@Component
@Transactional(readOnly = true)
public class PublishedGroups {

    private static final String LINES = """
            select id, kind, name, slug, region, state from kim_group g
            where state in ('ACTIVE', 'DORMANT')
            """;

    private final JdbcClient jdbc;
    private final GroupRegister register;
    private final Regions regions;
    private final Site site;
    private final Clock clock;

    PublishedGroups(JdbcClient jdbc, GroupRegister register, Regions regions, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.regions = regions;
        this.site = site;
        this.clock = clock;
    }

    /** The group at that address; those that were dissolved too, and they say so. Empty where there is none. */
    public Optional<PublishedGroup> bySlug(String slug) {
        if (!slug.matches("[a-z0-9-]{1,120}")) {
            return Optional.empty();
        }
        Facts.show(GroupFacts.address(slug));
        return jdbc.sql("select * from kim_group where slug = :slug")
                .param("slug", slug)
                .query(GroupRows::read)
                .optional()
                .map(this::published);
    }

    /** The same by its number; empty where there is none that the public may know. */
    public Optional<PublishedGroup> find(KimGroupId id) {
        Facts.show(GroupFacts.group(id));
        return jdbc.sql("select * from kim_group where id = :id and slug is not null")
                .param("id", id.value())
                .query(GroupRows::read)
                .optional()
                .map(this::published);
    }

    /** The active and dormant groups and forums in a region and below it, by name. */
    public List<Line> within(RegionCode region) {
        Facts.show(GroupFacts.within(region));
        return jdbc.sql(LINES + "and region_within(region, array[:region]) order by name, id")
                .param("region", region.value())
                .query(PublishedGroups::line)
                .list();
    }

    /** Those that are of that village or district itself. */
    public List<Line> at(RegionCode region) {
        Facts.show(GroupFacts.within(region));
        return jdbc.sql(LINES + "and region = :region order by name, id")
                .param("region", region.value())
                .query(PublishedGroups::line)
                .list();
    }

    /** The forums at that region and above it, the nearest first. */
    public List<Line> forumsAbove(RegionCode region) {
        for (RegionCode at = region; at != null; at = at.parent()) {
            Facts.show(GroupFacts.within(at));
        }
        return jdbc.sql(LINES + """
                and kind = 'FORUM' and region_within(:region, array[region]) order by length(region) desc, name, id""")
                .param("region", region.value())
                .query(PublishedGroups::line)
                .list();
    }

    /** The villages and kelurahan below that region that have no active group, by name. */
    public List<Region> villagesWithout(RegionCode region) {
        Facts.show(GroupFacts.within(region));
        Set<String> with = jdbc.sql("""
                        select distinct region from kim_group
                        where kind = 'KIM' and state = 'ACTIVE' and region_within(region, array[:region])""").param("region", region.value()).query(String.class).list().stream()
                .collect(Collectors.toSet());
        return regions.villages(region).stream()
                .filter(village -> !with.contains(village.code().value()))
                .toList();
    }

    /** When something of what the public reads of a region's groups changed last; empty where there are none. */
    public Optional<Instant> changedAt(RegionCode region) {
        within(region);
        return jdbc.sql("""
                        select max(changed_at) as latest from kim_group
                        where state in ('ACTIVE', 'DORMANT') and region_within(region, array[:region])""")
                .param("region", region.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("latest", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var id = new KimGroupId(row.getObject("id", UUID.class));
        Facts.show(GroupFacts.group(id));
        return new Line(
                id,
                GroupKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("slug"),
                new RegionCode(row.getString("region")),
                GroupState.valueOf(row.getString("state")));
    }

    private PublishedGroup published(Group group) {
        Facts.show(GroupFacts.group(group.id()));
        LocalDate today = today();
        GroupFile file = register.file(group);
        boolean open = group.contact().open();
        return new PublishedGroup(
                group.id(),
                group.kind(),
                group.office(),
                group.region(),
                group.name(),
                String.valueOf(group.slug()),
                group.state(),
                group.foundedOn(),
                group.contact().secretariat(),
                open ? group.contact().phone() : "",
                open ? group.contact().email() : "",
                group.topics(),
                group.nationalId(),
                officers(file, today),
                members(file),
                file.people(today),
                decrees(file, today),
                file.bases().stream()
                        .map(one -> new PublicBasis(one.kind(), one.number(), one.year(), one.title(), one.inForce()))
                        .toList());
    }

    private static List<PublicOfficer> officers(GroupFile file, LocalDate today) {
        return file.officers().stream()
                .filter(one -> one.serves(today))
                .map(one -> new PublicOfficer(
                        one.post(), one.title(), one.open() ? one.name() : "", one.from(), one.until()))
                .toList();
    }

    private static List<PublicMember> members(GroupFile file) {
        return file.members().stream()
                .filter(Member::open)
                .map(one -> new PublicMember(one.name(), one.role()))
                .toList();
    }

    private static List<PublicDecree> decrees(GroupFile file, LocalDate today) {
        return file.decrees().stream()
                .map(one -> new PublicDecree(
                        one.purpose(),
                        one.number(),
                        one.issuedOn(),
                        one.issuer(),
                        one.from(),
                        one.until(),
                        one.holds(today)))
                .toList();
    }

    /** Who is in office is right until midnight. */
    private LocalDate today() {
        LocalDate today = clock.instant().atZone(site.zone()).toLocalDate();
        Facts.until(today.plusDays(1).atStartOfDay(site.zone()).toInstant());
        return today;
    }
}
