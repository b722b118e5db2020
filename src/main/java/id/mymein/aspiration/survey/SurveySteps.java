package id.mymein.aspiration.survey;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes surveys, publishes results and withdraws them. */
@Component
class SurveySteps {

    /** Of fewer, an answer could be told from the result. */
    private static final int FEWEST_PUBLISHED = 5;

    private final JdbcClient jdbc;
    private final SurveyRows rows;
    private final SurveyDesk desk;
    private final AuditTrail audit;

    SurveySteps(JdbcClient jdbc, SurveyRows rows, SurveyDesk desk, AuditTrail audit) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.desk = desk;
        this.audit = audit;
    }

    /** @throws NotFound where there is none that the actor may keep */
    @Transactional
    SurveyResult take(Actor actor, SurveyId id, int version, SurveyStep step) {
        desk.kept(actor, id);
        Survey survey = rows.lock(id).orElseThrow(NotFound::new);
        if (survey.version() != version || !step.from(survey)) {
            return SurveyResult.stale();
        }
        if (step == SurveyStep.BUKA && rows.today().isAfter(survey.period().until())) {
            return new SurveyResult.Refused("aspiration.survey.refused.over");
        }
        if (step == SurveyStep.TERBIT && survey.responses() < FEWEST_PUBLISHED) {
            return new SurveyResult.Refused("aspiration.survey.refused.few");
        }
        move(id, step);
        audit.record(actor.auditName(), "aspiration.survey." + step.slug(), "survey:" + id, Map.of());
        return new SurveyResult.Done(id);
    }

    private void move(SurveyId id, SurveyStep step) {
        jdbc.sql("""
                        update survey set
                            state = case :step when 'BUKA' then 'OPEN' when 'TUTUP' then 'CLOSED' else state end,
                            closed_on = case :step when 'BUKA' then null when 'TUTUP' then :today else closed_on end,
                            published_at = case :step when 'TERBIT' then :now when 'TARIK' then null else published_at end,
                            changed_at = :now, version = version + 1
                        where id = :id""")
                .param("step", step.name())
                .param("today", rows.today())
                .param("now", rows.now())
                .param("id", id.value())
                .update();
    }
}
