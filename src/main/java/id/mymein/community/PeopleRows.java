package id.mymein.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps officers and members. */
@Component
class PeopleRows {

    private final JdbcClient jdbc;

    PeopleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An officer's post elsewhere. */
    record Elsewhere(String group, Officer officer) {}

    List<Officer> officers(KimGroupId group) {
        return jdbc.sql("""
                select * from kim_officer where group_id = :group
                order by array_position(array['CHAIR', 'DEPUTY', 'SECRETARY', 'TREASURER', 'OTHER'], post), title,
                    term_from desc, name""")
                .param("group", group.value())
                .query(PeopleRows::officer)
                .list();
    }

    Optional<Officer> officer(KimGroupId group, UUID id) {
        return jdbc.sql("select * from kim_officer where group_id = :group and id = :id")
                .param("group", group.value())
                .param("id", id)
                .query(PeopleRows::officer)
                .optional();
    }

    /** Those who lead another living group of that kind during a part of that term under that name. */
    List<Elsewhere> elsewhere(Group group, Officer officer) {
        return jdbc.sql("""
                select o.*, g.name as group_name from kim_officer o
                join kim_group g on g.id = o.group_id
                where o.name_key = :key and g.id <> :group and g.kind = :kind
                  and g.state not in ('DISSOLVED', 'DISCARDED')
                  and o.term_from <= coalesce(:until::date, 'infinity') and coalesce(o.term_until, 'infinity') >= :from
                order by g.name""")
                .param("key", SameNames.person(officer.name()))
                .param("group", group.id().value())
                .param("kind", group.kind().name())
                .param("from", officer.from())
                .param("until", officer.until(), Types.DATE)
                .query((row, n) -> new Elsewhere(row.getString("group_name"), officer(row, n)))
                .list();
    }

    void add(KimGroupId group, Officer officer) {
        GroupRows.one(jdbc.sql("""
                insert into kim_officer (id, group_id, post, title, name, name_key, occupation, contact, term_from,
                    term_until, public)
                values (:id, :group, :post, :title, :name, :key, :occupation, :contact, :from, :until, :open)""")
                .param("id", officer.id())
                .param("group", group.value())
                .param("post", officer.post().name())
                .param("title", officer.title())
                .param("name", officer.name())
                .param("key", SameNames.person(officer.name()))
                .param("occupation", officer.occupation())
                .param("contact", officer.contact())
                .param("from", officer.from())
                .param("until", officer.until(), Types.DATE)
                .param("open", officer.open())
                .update());
    }

    /** False where somebody else was faster. */
    boolean write(KimGroupId group, Officer officer) {
        return jdbc.sql("""
                update kim_officer set post = :post, title = :title, name = :name, name_key = :key,
                    occupation = :occupation, contact = :contact, term_from = :from, term_until = :until,
                    public = :open, version = version + 1
                where id = :id and group_id = :group and version = :version""")
                        .param("id", officer.id())
                        .param("group", group.value())
                        .param("post", officer.post().name())
                        .param("title", officer.title())
                        .param("name", officer.name())
                        .param("key", SameNames.person(officer.name()))
                        .param("occupation", officer.occupation())
                        .param("contact", officer.contact())
                        .param("from", officer.from())
                        .param("until", officer.until(), Types.DATE)
                        .param("open", officer.open())
                        .param("version", officer.version())
                        .update()
                == 1;
    }

    boolean removeOfficer(KimGroupId group, UUID id) {
        return jdbc.sql("delete from kim_officer where id = :id and group_id = :group")
                        .param("id", id)
                        .param("group", group.value())
                        .update()
                == 1;
    }

    List<Member> members(KimGroupId group) {
        return jdbc.sql("select * from kim_member where group_id = :group order by name, id")
                .param("group", group.value())
                .query(PeopleRows::member)
                .list();
    }

    Optional<Member> member(KimGroupId group, UUID id) {
        return jdbc.sql("select * from kim_member where group_id = :group and id = :id")
                .param("group", group.value())
                .param("id", id)
                .query(PeopleRows::member)
                .optional();
    }

    /** False where the group has a member of that name already. */
    boolean add(KimGroupId group, Member member) {
        return jdbc.sql("""
                insert into kim_member (id, group_id, name, name_key, role, occupation, contact, public)
                values (:id, :group, :name, :key, :role, :occupation, :contact, :open)
                on conflict (group_id, name_key) do nothing""")
                        .param("id", member.id())
                        .param("group", group.value())
                        .param("name", member.name())
                        .param("key", SameNames.person(member.name()))
                        .param("role", member.role())
                        .param("occupation", member.occupation())
                        .param("contact", member.contact())
                        .param("open", member.open())
                        .update()
                == 1;
    }

    /** False where somebody else was faster. */
    boolean write(KimGroupId group, Member member) {
        return jdbc.sql("""
                update kim_member set name = :name, name_key = :key, role = :role, occupation = :occupation,
                    contact = :contact, public = :open, version = version + 1
                where id = :id and group_id = :group and version = :version""")
                        .param("id", member.id())
                        .param("group", group.value())
                        .param("name", member.name())
                        .param("key", SameNames.person(member.name()))
                        .param("role", member.role())
                        .param("occupation", member.occupation())
                        .param("contact", member.contact())
                        .param("open", member.open())
                        .param("version", member.version())
                        .update()
                == 1;
    }

    boolean removeMember(KimGroupId group, UUID id) {
        return jdbc.sql("delete from kim_member where id = :id and group_id = :group")
                        .param("id", id)
                        .param("group", group.value())
                        .update()
                == 1;
    }

    static Officer officer(ResultSet row, int number) throws SQLException {
        return new Officer(
                row.getObject("id", UUID.class),
                Post.valueOf(row.getString("post")),
                row.getString("title"),
                row.getString("name"),
                row.getString("occupation"),
                row.getString("contact"),
                row.getObject("term_from", LocalDate.class),
                row.getObject("term_until", LocalDate.class),
                row.getBoolean("public"),
                row.getInt("version"));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getString("occupation"),
                row.getString("contact"),
                row.getBoolean("public"),
                row.getInt("version"));
    }
}
