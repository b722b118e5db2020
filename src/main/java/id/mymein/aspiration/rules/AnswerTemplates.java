package id.mymein.aspiration.rules;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words to begin an answer with: some for everybody, kept with the rules, and those of one office, kept by its caseworkers. */
@Component
public class AnswerTemplates {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    AnswerTemplates(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Those that this person can use: the own offices' first. */
    @Transactional(readOnly = true)
    public List<AnswerTemplate> of(Actor actor) {
        return jdbc.sql("""
                select * from answer_template where office_id is null or office_id = any (:offices)
                order by office_id is null, position, name, id""")
                .param("offices", actor.officesFor(Action.WORK_CASE))
                .query(AnswerTemplates::read)
                .list();
    }

    /** One that this person can use. */
    @Transactional(readOnly = true)
    public Optional<AnswerTemplate> find(Actor actor, String id) {
        return of(actor).stream()
                .filter(template -> template.id().toString().equals(id))
                .findFirst();
    }

    @Transactional
    public void add(Actor actor, AnswerTemplate added) {
        jdbc.sql("""
                insert into answer_template (id, office_id, name, body, position)
                values (:id, :office, :name, :body, :position) on conflict (id) do nothing""")
                .param("id", added.id())
                .param("office", added.office() == null ? null : added.office().value(), Types.OTHER)
                .param("name", added.name())
                .param("body", added.body())
                .param("position", added.position())
                .update();
        record(actor, "aspiration.add-template", added);
    }

    /** @param changed with the version that the person saw */
    @Transactional
    public RuleChange change(Actor actor, AnswerTemplate changed) {
        int rows = jdbc.sql("""
                update answer_template set name = :name, body = :body, position = :position, version = version + 1
                where id = :id and version = :version""")
                .param("name", changed.name())
                .param("body", changed.body())
                .param("position", changed.position())
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (rows == 1) {
            record(actor, "aspiration.change-template", changed);
        }
        return rows == 1 ? RuleChange.DONE : RuleChange.STALE;
    }

    @Transactional
    public RuleChange remove(Actor actor, AnswerTemplate template, int version) {
        int rows = jdbc.sql("delete from answer_template where id = :id and version = :version")
                .param("id", template.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            record(actor, "aspiration.remove-template", template);
        }
        return rows == 1 ? RuleChange.DONE : RuleChange.STALE;
    }

    private void record(Actor actor, String what, AnswerTemplate template) {
        OfficeId office = template.office();
        audit.record(
                actor.auditName(),
                what,
                "rules:aspiration",
                Map.of("name", template.name(), "office", office == null ? "" : office.toString()));
    }

    private static AnswerTemplate read(ResultSet row, int number) throws SQLException {
        UUID office = row.getObject("office_id", UUID.class);
        return new AnswerTemplate(
                row.getObject("id", UUID.class),
                office == null ? null : new OfficeId(office),
                row.getString("name"),
                row.getString("body"),
                row.getInt("position"),
                row.getInt("version"));
    }
}
