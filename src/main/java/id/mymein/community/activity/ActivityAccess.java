package id.mymein.community.activity;

import id.mymein.community.KimGroupId;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose activities somebody may keep and read. A group's are kept by its own contributors, by those of its village or district, and
 * by registrars; whoever reads reports reads them too.
 */
@Component
public class ActivityAccess {

    /** Of a group {@code g} that was accepted once; its parameters are set by {@link #reading} and {@link #keeping}. */
    public static final String WITHIN = """
            (g.state in ('ACTIVE', 'DORMANT', 'DISSOLVED')
             and (region_within(g.region, :regions) or g.office_id = any (:offices)
                  or g.proposed_by_office = any (:offices) or g.region = any (:villages)))
            """;

    /** What is dissolved does nothing any more; what it did stays to be read and mended. */
    private static final String ALIVE = "g.state <> 'DISSOLVED' and ";

    private static final String SELECT = "select g.id, g.name, g.region, g.office_id from kim_group g where ";

    private final JdbcClient jdbc;

    ActivityAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets what decides which groups' activities the actor reads. */
    public static JdbcClient.StatementSpec reading(JdbcClient.StatementSpec statement, Actor actor) {
        String[] regions = Stream.of(Action.KEEP_REGISTERS, Action.READ_REPORTS)
                .flatMap(action -> Arrays.stream(actor.regionsFor(action)))
                .distinct()
                .toArray(String[]::new);
        return own(statement, actor).param("regions", regions);
    }

    /** Sets what decides which groups' activities the actor keeps. */
    public static JdbcClient.StatementSpec keeping(JdbcClient.StatementSpec statement, Actor actor) {
        return own(statement, actor).param("regions", actor.regionsFor(Action.KEEP_REGISTERS));
    }

    private static JdbcClient.StatementSpec own(JdbcClient.StatementSpec statement, Actor actor) {
        String[] villages = actor.offices(Action.KEEP_OWN_REGISTERS)
                .filter(ActivityAccess::ofPlace)
                .map(grant -> grant.region().value())
                .distinct()
                .toArray(String[]::new);
        return statement
                .param("offices", actor.officesFor(Action.KEEP_OWN_REGISTERS))
                .param("villages", villages);
    }

    /** The groups whose activities the actor may record, by name. */
    public List<KimOf> kept(Actor actor) {
        return keeping(jdbc.sql(SELECT + ALIVE + WITHIN + "order by g.name, g.id"), actor)
                .query(ActivityAccess::read)
                .list();
    }

    /** The groups whose activities the actor may see, by name. */
    public List<KimOf> readable(Actor actor) {
        return reading(jdbc.sql(SELECT + WITHIN + "order by g.name, g.id"), actor)
                .query(ActivityAccess::read)
                .list();
    }

    /** @throws NotFound where there is none whose activities the actor may see */
    public KimOf readable(Actor actor, KimGroupId group) {
        return reading(jdbc.sql(SELECT + WITHIN + "and g.id = :group"), actor)
                .param("group", group.value())
                .query(ActivityAccess::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound where there is none whose activities the actor may record */
    public KimOf kept(Actor actor, KimGroupId group) {
        return find(actor, group).orElseThrow(NotFound::new);
    }

    public boolean keeps(Actor actor, KimGroupId group) {
        return find(actor, group).isPresent();
    }

    private Optional<KimOf> find(Actor actor, KimGroupId group) {
        return keeping(jdbc.sql(SELECT + WITHIN + "and g.id = :group"), actor)
                .param("group", group.value())
                .query(ActivityAccess::read)
                .optional();
    }

    /** May this person open these pages at all? */
    public static boolean readsAny(Actor actor) {
        return keepsAny(actor) || actor.mayAnywhere(Action.READ_REPORTS);
    }

    /** May this person record an activity of some group, where there is one? */
    public static boolean keepsAny(Actor actor) {
        return actor.mayAnywhere(Action.KEEP_REGISTERS)
                || actor.offices(Action.KEEP_OWN_REGISTERS).anyMatch(ActivityAccess::hasGroups);
    }

    private static boolean hasGroups(Grant grant) {
        return grant.kind() == OfficeKind.KIM_GROUP || ofPlace(grant);
    }

    private static boolean ofPlace(Grant grant) {
        return grant.kind() == OfficeKind.VILLAGE_GOVERNMENT || grant.kind() == OfficeKind.DISTRICT_OFFICE;
    }

    /**
     * The office by which the actor keeps a group: its own before that of the village, and both before the registrar's.
     *
     * @throws NotFound where there is none
     */
    static Grant officeFor(Actor actor, KimOf group) {
        return Stream.concat(
                        actor.offices(Action.KEEP_OWN_REGISTERS)
                                .sorted(Comparator.comparing(
                                        grant -> !grant.office().equals(group.office()))),
                        actor.offices(Action.KEEP_REGISTERS))
                .filter(grant ->
                        // A forum's province lies above whoever keeps it.
                        grant.office().equals(group.office())
                                || grant.region().contains(group.region())
                                || group.region().contains(grant.region()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Columns {@code id}, {@code name}, {@code region} and {@code office_id} of a group. */
    static KimOf read(ResultSet row, int number) throws SQLException {
        return group(row, "id", "name", "region", "office_id");
    }

    static KimOf group(ResultSet row, String id, String name, String region, String office) throws SQLException {
        UUID own = row.getObject(office, UUID.class);
        return new KimOf(
                new KimGroupId(row.getObject(id, UUID.class)),
                row.getString(name),
                new RegionCode(row.getString(region)),
                own == null ? null : new OfficeId(own));
    }
}
