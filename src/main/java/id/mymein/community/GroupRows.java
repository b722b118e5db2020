package id.mymein.community;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the groups themselves. Every change raises the version by one. */
@Component
class GroupRows {

    private final JdbcClient jdbc;

    GroupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group as far as the actor may see it. */
    Optional<Group> find(Actor actor, KimGroupId id) {
        return jdbc.sql("""
                select g.* from kim_group g
                where g.id = :id and kim_group_visible(g, :offices, :places, :regions)""")
                .param("id", id.value())
                .param("offices", GroupAccess.offices(actor))
                .param("places", GroupAccess.places(actor))
                .param("regions", GroupAccess.regions(actor))
                .query(GroupRows::read)
                .optional();
    }

    /** The same, held until the transaction ends. */
    Optional<Group> lock(Actor actor, KimGroupId id) {
        return jdbc.sql("""
                select g.* from kim_group g
                where g.id = :id and kim_group_visible(g, :offices, :places, :regions) for update""")
                .param("id", id.value())
                .param("offices", GroupAccess.offices(actor))
                .param("places", GroupAccess.places(actor))
                .param("regions", GroupAccess.regions(actor))
                .query(GroupRows::read)
                .optional();
    }

    Optional<Group> find(KimGroupId id) {
        return jdbc.sql("select * from kim_group where id = :id")
                .param("id", id.value())
                .query(GroupRows::read)
                .optional();
    }

    /** What was thrown away is shown where it is asked for only. */
    List<Group> list(Actor actor, GroupFilter filter, int limit, int offset) {
        return jdbc.sql("""
                select g.* from kim_group g
                where kim_group_visible(g, :offices, :places, :regions)
                  and (:state = '' and g.state <> 'DISCARDED' or g.state = :state)
                  and (:region = '' or region_within(g.region, array[:region]))
                  and (:kind = '' or g.kind = :kind)
                  and (:text = '' or g.name ilike :like or g.national_id = :text
                    or exists (select from kim_officer o where o.group_id = g.id and o.name ilike :like)
                    or exists (select from kim_decree d where d.group_id = g.id and d.number ilike :like))
                order by case g.state when 'PROPOSED' then 0 else 1 end, g.name, g.id
                limit :limit offset :offset""")
                .param("offices", GroupAccess.offices(actor))
                .param("places", GroupAccess.places(actor))
                .param("regions", GroupAccess.regions(actor))
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("region", filter.region() == null ? "" : filter.region().value())
                .param("kind", filter.kind() == null ? "" : filter.kind().name())
                .param("text", filter.text())
                .param("like", "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query(GroupRows::read)
                .list();
    }

    /** For registrars what was proposed, for villages what was given back. */
    long waiting(Actor actor) {
        return jdbc.sql("""
                select count(*) from kim_group g
                where g.state = 'PROPOSED' and (region_within(g.region, :regions)
                     or g.kind = 'FORUM' and g.proposed_by_office = any (:offices))
                   or g.state = 'DRAFT' and g.returned <> ''
                     and (g.proposed_by_office = any (:offices) or g.region = any (:places))""")
                .param("offices", GroupAccess.offices(actor))
                .param("places", GroupAccess.places(actor))
                .param("regions", GroupAccess.regions(actor))
                .query(Long.class)
                .single();
    }

    /** False where the id is taken. */
    boolean add(Group group, AccountId by, @Nullable UUID importId) {
        return jdbc.sql("""
                insert into kim_group (id, kind, office_id, proposed_by_office, region, name, slug, founded_on,
                    secretariat, phone, email, contact_public, topics, national_id, state, created_by, created_at,
                    changed_at, import_id)
                values (:id, :kind, :office, :proposer, :region, :name, :slug, :founded, :secretariat, :phone,
                    :email, :open, :topics, :national, :state, :by, :now, :now, :import)
                on conflict (id) do nothing""")
                        .param("id", group.id().value())
                        .param("kind", group.kind().name())
                        .param(
                                "office",
                                group.office() == null ? null : group.office().value(),
                                Types.OTHER)
                        .param("proposer", group.proposedBy().value())
                        .param("region", group.region().value())
                        .param("name", group.name())
                        .param("slug", group.slug(), Types.VARCHAR)
                        .param("founded", group.foundedOn(), Types.DATE)
                        .param("secretariat", group.contact().secretariat())
                        .param("phone", group.contact().phone())
                        .param("email", group.contact().email())
                        .param("open", group.contact().open())
                        .param("topics", group.topics().toArray(String[]::new))
                        .param("national", group.nationalId())
                        .param("state", group.state().name())
                        .param("by", by.value())
                        .param("now", group.changedAt().atOffset(ZoneOffset.UTC))
                        .param("import", importId, Types.OTHER)
                        .update()
                == 1;
    }

    void write(Group group, Instant now) {
        one(jdbc.sql("""
                update kim_group set region = :region, name = :name, founded_on = :founded, secretariat = :secretariat,
                    phone = :phone, email = :email, contact_public = :open, topics = :topics, national_id = :national,
                    changed_at = :now, version = version + 1 where id = :id""")
                .param("id", group.id().value())
                .param("region", group.region().value())
                .param("name", group.name())
                .param("founded", group.foundedOn(), Types.DATE)
                .param("secretariat", group.contact().secretariat())
                .param("phone", group.contact().phone())
                .param("email", group.contact().email())
                .param("open", group.contact().open())
                .param("topics", group.topics().toArray(String[]::new))
                .param("national", group.nationalId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    void move(KimGroupId id, GroupState to, String returned, Instant now) {
        one(jdbc.sql("""
                update kim_group set state = :to, returned = :returned, changed_at = :now, version = version + 1
                where id = :id""")
                .param("id", id.value())
                .param("to", to.name())
                .param("returned", returned)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Gives a group that becomes active what it has for good. */
    void settle(KimGroupId id, @Nullable OfficeId office, String slug) {
        one(jdbc.sql("update kim_group set office_id = :office, slug = :slug where id = :id")
                .param("id", id.value())
                .param("office", office == null ? null : office.value(), Types.OTHER)
                .param("slug", slug)
                .update());
    }

    boolean slugTaken(String slug) {
        return jdbc.sql("select exists (select from kim_group where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** Which group has that number in the national register; empty where none has, or only this one. */
    Optional<Group> withNationalId(String number, KimGroupId besides) {
        return jdbc.sql("""
                select * from kim_group where national_id = :number and state <> 'DISCARDED' and id <> :id""")
                .param("number", number)
                .param("id", besides.value())
                .query(GroupRows::read)
                .optional();
    }

    /** Those offices of them that belong to a group already. */
    List<OfficeId> taken(List<OfficeId> offices) {
        return jdbc.sql("select office_id from kim_group where office_id = any (:offices)")
                .param("offices", offices.stream().map(OfficeId::value).toArray(UUID[]::new))
                .query((row, n) -> new OfficeId(row.getObject("office_id", UUID.class)))
                .list();
    }

    /** Names, addresses and numbers are given one after the other, until the transaction ends. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('kim-group', 100))")
                .query((row, n) -> n)
                .list();
    }

    static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("one row changes at a time, not " + rows);
        }
    }

    static Group read(ResultSet row, int number) throws SQLException {
        UUID office = row.getObject("office_id", UUID.class);
        return new Group(
                new KimGroupId(row.getObject("id", UUID.class)),
                GroupKind.valueOf(row.getString("kind")),
                office == null ? null : new OfficeId(office),
                new OfficeId(row.getObject("proposed_by_office", UUID.class)),
                new RegionCode(row.getString("region")),
                row.getString("name"),
                row.getString("slug"),
                row.getObject("founded_on", LocalDate.class),
                new GroupContact(
                        row.getString("secretariat"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getBoolean("contact_public")),
                Arrays.asList((String[]) row.getArray("topics").getArray()),
                row.getString("national_id"),
                GroupState.valueOf(row.getString("state")),
                row.getString("returned"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
