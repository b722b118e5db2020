package id.mymein.aspiration.survey;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes surveys and changes what they ask, as long as nobody has answered. */
@Component
class SurveyWriting {

    /** Without signs that are taken for each other when they are typed from paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int CODE = 8;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final SurveyRows rows;
    private final SurveyDesk desk;
    private final AuditTrail audit;
    private final Clock clock;

    SurveyWriting(JdbcClient jdbc, SurveyRows rows, SurveyDesk desk, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound where the actor keeps no survey anywhere */
    @Transactional
    SurveyResult create(Actor actor, SurveyDraft draft) {
        if (!SurveyDesk.keeps(actor)) {
            throw new NotFound();
        }
        FormErrors errors = draft.check();
        Optional<Office> office = Optional.of(draft.office())
                .filter(typed -> typed.matches(SurveyController.ID))
                .flatMap(typed -> desk.office(actor, UUID.fromString(typed)));
        if (office.isEmpty()) {
            errors.add("kantor", "aspiration.survey.error.office");
        }
        if (errors.any()) {
            return new SurveyResult.Wrong(errors);
        }
        var id = new SurveyId(Ids.next(clock));
        insert(actor, id, office.orElseThrow(), draft);
        jdbc.sql("""
                        insert into survey_element (survey_id, number, name, question, answers, weight)
                        select :id, number, name, question, answers, weight from survey_default_element""").param("id", id.value()).update();
        audit.record(actor.auditName(), "aspiration.createSurvey", "survey:" + id, Map.of("service", draft.service()));
        return new SurveyResult.Done(id);
    }

    private void insert(Actor actor, SurveyId id, Office office, SurveyDraft draft) {
        jdbc.sql("""
                        insert into survey (id, code, office_id, region, service, starts_on, ends_on, population, state,
                            created_by, created_at, changed_at)
                        values (:id, :code, :office, :region, :service, :from, :until, :population, 'DRAFT', :actor, :now, :now)""")
                .param("id", id.value())
                .param("code", code())
                .param("office", office.id().value())
                .param("region", office.region().value())
                .param("service", draft.service())
                .param("from", SurveyDraft.date(draft.from()).orElseThrow())
                .param("until", SurveyDraft.date(draft.until()).orElseThrow())
                .param("population", draft.population().orElse(null), Types.INTEGER)
                .param("actor", actor.account().value())
                .param("now", rows.now())
                .update();
    }

    private String code() {
        var code = new StringBuilder();
        random.ints(CODE, 0, SIGNS.length()).forEach(at -> code.append(SIGNS.charAt(at)));
        return code.toString();
    }

    /** The office stays the one that it is. */
    @Transactional
    SurveyResult change(Actor actor, SurveyId id, int version, SurveyDraft draft) {
        desk.kept(actor, id);
        Survey survey = rows.lock(id).orElseThrow(NotFound::new);
        if (survey.version() != version) {
            return SurveyResult.stale();
        }
        if (survey.published()) {
            return new SurveyResult.Refused("aspiration.survey.refused.published");
        }
        FormErrors errors = draft.check();
        if (errors.any()) {
            return new SurveyResult.Wrong(errors);
        }
        jdbc.sql("""
                        update survey set service = :service, starts_on = :from, ends_on = :until, population = :population,
                            changed_at = :now, version = version + 1
                        where id = :id""")
                .param("service", draft.service())
                .param("from", SurveyDraft.date(draft.from()).orElseThrow())
                .param("until", SurveyDraft.date(draft.until()).orElseThrow())
                .param("population", draft.population().orElse(null), Types.INTEGER)
                .param("now", rows.now())
                .param("id", id.value())
                .update();
        audit.record(actor.auditName(), "aspiration.changeSurvey", "survey:" + id, Map.of("service", draft.service()));
        return new SurveyResult.Done(id);
    }

    /** Other questions would make the answers before and after them two surveys. */
    @Transactional
    SurveyResult ask(Actor actor, SurveyId id, int version, TypedElements typed) {
        desk.kept(actor, id);
        Survey survey = rows.lock(id).orElseThrow(NotFound::new);
        if (survey.version() != version) {
            return SurveyResult.stale();
        }
        if (survey.responses() > 0) {
            return new SurveyResult.Refused("aspiration.survey.refused.answered");
        }
        FormErrors errors = typed.check();
        if (errors.any()) {
            return new SurveyResult.Wrong(errors);
        }
        jdbc.sql("delete from survey_follow_up where survey_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from survey_element where survey_id = :id")
                .param("id", id.value())
                .update();
        typed.elements().forEach(element -> insert(id, element));
        touch(id);
        List<String> names = typed.elements().stream().map(Element::name).toList();
        audit.record(actor.auditName(), "aspiration.askSurvey", "survey:" + id, Map.of("elements", names));
        return new SurveyResult.Done(id);
    }

    private void insert(SurveyId id, Element element) {
        jdbc.sql("""
                        insert into survey_element (survey_id, number, name, question, answers, weight)
                        values (:id, :number, :name, :question, :answers, :weight)""")
                .param("id", id.value())
                .param("number", element.number())
                .param("name", element.name())
                .param("question", element.question())
                .param("answers", element.answers().toArray(String[]::new))
                .param("weight", element.weight())
                .update();
    }

    private void touch(SurveyId id) {
        jdbc.sql("update survey set changed_at = :now, version = version + 1 where id = :id")
                .param("now", rows.now())
                .param("id", id.value())
                .update();
    }
}
