package id.mymein.community;

import id.mymein.media.MediaId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the decrees of groups. */
@Component
class DecreeRows {

    private final JdbcClient jdbc;

    DecreeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Decree> of(KimGroupId group) {
        return jdbc.sql("select * from kim_decree where group_id = :group order by issued_on desc, id")
                .param("group", group.value())
                .query(DecreeRows::read)
                .list();
    }

    Optional<Decree> find(KimGroupId group, UUID id) {
        return jdbc.sql("select * from kim_decree where group_id = :group and id = :id")
                .param("group", group.value())
                .param("id", id)
                .query(DecreeRows::read)
                .optional();
    }

    /** The name of the group that has that number of that issuer already; empty where none has, or only this decree. */
    Optional<String> holder(String number, String issuer, UUID besides) {
        return jdbc.sql("""
                select g.name from kim_decree d join kim_group g on g.id = d.group_id
                where d.number_key = :number and d.issuer_key = :issuer and d.id <> :id""")
                .param("number", SameNames.number(number))
                .param("issuer", SameNames.issuer(issuer))
                .param("id", besides)
                .query(String.class)
                .optional();
    }

    void add(KimGroupId group, Decree decree) {
        GroupRows.one(jdbc.sql("""
                insert into kim_decree (id, group_id, purpose, number, number_key, issued_on, issuer, issuer_key,
                    valid_from, valid_until, file)
                values (:id, :group, :purpose, :number, :numberKey, :issued, :issuer, :issuerKey, :from, :until, :file)""")
                .param("id", decree.id())
                .param("group", group.value())
                .param("purpose", decree.purpose().name())
                .param("number", decree.number())
                .param("numberKey", SameNames.number(decree.number()))
                .param("issued", decree.issuedOn())
                .param("issuer", decree.issuer())
                .param("issuerKey", SameNames.issuer(decree.issuer()))
                .param("from", decree.from())
                .param("until", decree.until(), Types.DATE)
                .param("file", decree.file() == null ? null : decree.file().value(), Types.OTHER)
                .update());
    }

    /** False where somebody else was faster. */
    boolean write(KimGroupId group, Decree decree) {
        return jdbc.sql("""
                update kim_decree set purpose = :purpose, number = :number, number_key = :numberKey, issued_on = :issued,
                    issuer = :issuer, issuer_key = :issuerKey, valid_from = :from, valid_until = :until, file = :file,
                    version = version + 1
                where id = :id and group_id = :group and version = :version""")
                        .param("id", decree.id())
                        .param("group", group.value())
                        .param("purpose", decree.purpose().name())
                        .param("number", decree.number())
                        .param("numberKey", SameNames.number(decree.number()))
                        .param("issued", decree.issuedOn())
                        .param("issuer", decree.issuer())
                        .param("issuerKey", SameNames.issuer(decree.issuer()))
                        .param("from", decree.from())
                        .param("until", decree.until(), Types.DATE)
                        .param(
                                "file",
                                decree.file() == null ? null : decree.file().value(),
                                Types.OTHER)
                        .param("version", decree.version())
                        .update()
                == 1;
    }

    boolean remove(KimGroupId group, UUID id) {
        return jdbc.sql("delete from kim_decree where id = :id and group_id = :group")
                        .param("id", id)
                        .param("group", group.value())
                        .update()
                == 1;
    }

    /** All of a group that was thrown away, so that their numbers are free again. */
    int removeAll(KimGroupId group) {
        return jdbc.sql("delete from kim_decree where group_id = :group")
                .param("group", group.value())
                .update();
    }

    private static Decree read(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file", UUID.class);
        return new Decree(
                row.getObject("id", UUID.class),
                Decree.Purpose.valueOf(row.getString("purpose")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                file == null ? null : new MediaId(file),
                row.getInt("version"));
    }
}
