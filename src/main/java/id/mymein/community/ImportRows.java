package id.mymein.community;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What imports ask the register, once for a set of rows, and what they keep to be taken back. */
@Component
class ImportRows {

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The groups of those places by what makes them what they are. */
    Map<String, Group> groups(Collection<String> places) {
        return jdbc
                .sql("select * from kim_group where region = any (:places) and state <> 'DISCARDED' order by id")
                .param("places", places.toArray(String[]::new))
                .query(GroupRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(ImportedRow::identity, group -> group, (one, other) -> one));
    }

    /** A decree that is there. */
    record Held(String key, KimGroupId group, String name) {}

    /** Who has those decrees, by number and issuer. */
    Map<String, Held> decrees(Collection<String> keys) {
        return jdbc
                .sql("""
                        select d.number_key || '|' || d.issuer_key as key, g.id, g.name
                        from kim_decree d join kim_group g on g.id = d.group_id
                        where d.number_key || '|' || d.issuer_key = any (:keys)""")
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> new Held(
                        row.getString("key"), new KimGroupId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Held::key, held -> held));
    }

    /** An officer's term that is there. */
    record Term(
            String person,
            KimGroupId group,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean meets(LocalDate begin, @Nullable LocalDate end) {
            return (end == null || !from.isAfter(end)) && (until == null || !begin.isAfter(until));
        }
    }

    /** Which groups those people lead, or led. */
    List<Term> terms(Collection<String> people) {
        return jdbc.sql("""
                select o.name_key, g.id, g.name, o.term_from, o.term_until
                from kim_officer o join kim_group g on g.id = o.group_id
                where o.name_key = any (:people) and g.kind = 'KIM' and g.state not in ('DISSOLVED', 'DISCARDED')
                order by g.name""")
                .param("people", people.toArray(String[]::new))
                .query((row, n) -> new Term(
                        row.getString("name_key"),
                        new KimGroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("term_from", LocalDate.class),
                        row.getObject("term_until", LocalDate.class)))
                .list();
    }

    String snapshot(KimGroupId group) {
        return jdbc.sql("select kim_group_snapshot(:group)::text")
                .param("group", group.value())
                .query(String.class)
                .single();
    }

    /** Keeps how the group is after the import's write; the first {@code before} of an import counts. */
    void keep(UUID importId, KimGroupId group, @Nullable String before) {
        jdbc.sql("""
                insert into kim_import (import_id, group_id, before, after)
                values (:import, :group, :before::jsonb, kim_group_snapshot(:group))
                on conflict (import_id, group_id) do update set after = excluded.after""")
                .param("import", importId)
                .param("group", group.value())
                .param("before", before, java.sql.Types.VARCHAR)
                .update();
    }

    /** The groups that an import wrote, held until the transaction ends. */
    List<Group> written(UUID importId) {
        return jdbc.sql("""
                select g.* from kim_group g join kim_import i on i.group_id = g.id
                where i.import_id = :import order by g.name for update of g""").param("import", importId).query(GroupRows::read).list();
    }

    /** True where somebody changed the group since, or an added one did or plans something by now: that would stay without it. */
    boolean changedSince(UUID importId, KimGroupId group) {
        return jdbc.sql("""
                select i.after <> kim_group_snapshot(i.group_id) or (i.before is null and (
                    exists (select from activity a where a.group_id = i.group_id)
                    or exists (select from outreach_plan p where p.group_id = i.group_id)))
                from kim_import i where i.import_id = :import and i.group_id = :group""")
                .param("import", importId)
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    boolean added(UUID importId, KimGroupId group) {
        return jdbc.sql("select before is null from kim_import where import_id = :import and group_id = :group")
                .param("import", importId)
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes an added group out of the lists: its address, its office and its decrees are free again. */
    void free(KimGroupId group) {
        GroupRows.one(jdbc.sql("""
                update kim_group set state = 'DISCARDED', slug = null, office_id = null, version = version + 1
                where id = :group""").param("group", group.value()).update());
        remove("delete from kim_decree where group_id = :group", group);
    }

    private void remove(String statement, KimGroupId group) {
        jdbc.sql(statement).param("group", group.value()).update();
    }

    /** Gives a group back what it was before the import. */
    void restore(UUID importId, KimGroupId group) {
        jdbc.sql("""
                update kim_group g set founded_on = (i.before -> 'group' ->> 'founded_on')::date,
                    phone = i.before -> 'group' ->> 'phone', version = g.version + 1
                from kim_import i where i.import_id = :import and i.group_id = :group and g.id = i.group_id""").param("import", importId).param("group", group.value()).update();
        remove("delete from kim_decree where group_id = :group", group);
        remove("delete from kim_officer where group_id = :group", group);
        remove("delete from kim_member where group_id = :group", group);
        putBack("""
                insert into kim_decree select r.* from kim_import i,
                    jsonb_populate_recordset(null::kim_decree, i.before -> 'decrees') r
                where i.import_id = :import and i.group_id = :group""", importId, group);
        putBack("""
                insert into kim_officer select r.* from kim_import i,
                    jsonb_populate_recordset(null::kim_officer, i.before -> 'officers') r
                where i.import_id = :import and i.group_id = :group""", importId, group);
        putBack("""
                insert into kim_member select r.* from kim_import i,
                    jsonb_populate_recordset(null::kim_member, i.before -> 'members') r
                where i.import_id = :import and i.group_id = :group""", importId, group);
    }

    private void putBack(String statement, UUID importId, KimGroupId group) {
        jdbc.sql(statement)
                .param("import", importId)
                .param("group", group.value())
                .update();
    }

    void forget(UUID importId) {
        jdbc.sql("delete from kim_import where import_id = :import")
                .param("import", importId)
                .update();
    }
}
