package id.mymein.community;

import id.mymein.media.MediaId;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps legal documents, and which of them a group stands on. */
@Component
class LegalRows {

    private final JdbcClient jdbc;

    LegalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are kept in, above or below these regions; what is in force first. */
    List<LegalDocument> within(String[] regions) {
        return jdbc.sql("""
                select d.* from legal_document d
                where region_within(d.region, :regions)
                   or exists (select from unnest(:regions) as own where region_within(own, array[d.region]))
                order by d.replaced_by is not null, d.year desc, d.number, d.id""").param("regions", regions).query(LegalRows::read).list();
    }

    Optional<LegalDocument> find(UUID id, String[] regions) {
        return jdbc.sql("""
                select d.* from legal_document d
                where d.id = :id and (region_within(d.region, :regions)
                   or exists (select from unnest(:regions) as own where region_within(own, array[d.region])))""")
                .param("id", id)
                .param("regions", regions)
                .query(LegalRows::read)
                .optional();
    }

    List<LegalDocument> of(KimGroupId group) {
        return jdbc.sql("""
                select d.* from legal_document d join kim_group_basis b on b.document_id = d.id
                where b.group_id = :group order by d.replaced_by is not null, d.year desc, d.number, d.id""")
                .param("group", group.value())
                .query(LegalRows::read)
                .list();
    }

    /** The groups that stand on it. */
    List<KimGroupId> groupsOn(UUID document) {
        return jdbc.sql("select group_id from kim_group_basis where document_id = :document")
                .param("document", document)
                .query((row, n) -> new KimGroupId(row.getObject("group_id", UUID.class)))
                .list();
    }

    void stand(KimGroupId group, Collection<UUID> documents) {
        jdbc.sql("delete from kim_group_basis where group_id = :group")
                .param("group", group.value())
                .update();
        jdbc.sql("insert into kim_group_basis (group_id, document_id) select :group, unnest(:documents)")
                .param("group", group.value())
                .param("documents", documents.toArray(UUID[]::new))
                .update();
    }

    /** False where that document is in the register already. */
    boolean add(LegalDocument document) {
        return jdbc.sql("""
                insert into legal_document (id, region, kind, number, number_key, year, title, issued_on, file, replaced_by)
                values (:id, :region, :kind, :number, :key, :year, :title, :issued, :file, :replaced)
                on conflict do nothing""")
                        .param("id", document.id())
                        .param("region", document.region().value())
                        .param("kind", document.kind().name())
                        .param("number", document.number())
                        .param("key", SameNames.number(document.number()))
                        .param("year", document.year())
                        .param("title", document.title())
                        .param("issued", document.issuedOn(), Types.DATE)
                        .param(
                                "file",
                                document.file() == null ? null : document.file().value(),
                                Types.OTHER)
                        .param("replaced", document.replacedBy(), Types.OTHER)
                        .update()
                == 1;
    }

    /** True where another document there has this one's kind, number and year. */
    boolean taken(LegalDocument document) {
        return jdbc.sql("""
                select exists (select from legal_document
                    where region = :region and kind = :kind and number_key = :key and year = :year and id <> :id)""")
                .param("region", document.region().value())
                .param("kind", document.kind().name())
                .param("key", SameNames.number(document.number()))
                .param("year", document.year())
                .param("id", document.id())
                .query(Boolean.class)
                .single();
    }

    /** False where somebody else was faster. */
    boolean write(LegalDocument document) {
        return jdbc.sql("""
                update legal_document set kind = :kind, number = :number, number_key = :key, year = :year, title = :title,
                    issued_on = :issued, file = :file, replaced_by = :replaced, version = version + 1
                where id = :id and version = :version""")
                        .param("id", document.id())
                        .param("kind", document.kind().name())
                        .param("number", document.number())
                        .param("key", SameNames.number(document.number()))
                        .param("year", document.year())
                        .param("title", document.title())
                        .param("issued", document.issuedOn(), Types.DATE)
                        .param(
                                "file",
                                document.file() == null ? null : document.file().value(),
                                Types.OTHER)
                        .param("replaced", document.replacedBy(), Types.OTHER)
                        .param("version", document.version())
                        .update()
                == 1;
    }

    private static LegalDocument read(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file", UUID.class);
        return new LegalDocument(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("region")),
                LegalKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getInt("year"),
                row.getString("title"),
                row.getObject("issued_on", LocalDate.class),
                file == null ? null : new MediaId(file),
                row.getObject("replaced_by", UUID.class),
                row.getInt("version"));
    }
}
