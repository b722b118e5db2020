package id.mymein.aspiration.survey;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan of what follows from a survey. */
@Component
class FollowUps {

    private static final int LONGEST_PLAN = 1000;
    private static final int LONGEST_WHO = 120;

    private final JdbcClient jdbc;
    private final SurveyRows rows;
    private final SurveyDesk desk;
    private final AuditTrail audit;

    FollowUps(JdbcClient jdbc, SurveyRows rows, SurveyDesk desk, AuditTrail audit) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.desk = desk;
        this.audit = audit;
    }

    /** As it was typed. */
    record Draft(
            @Nullable String rencana,
            @Nullable String siapa,
            @Nullable String kapan) {

        String plan() {
            return Typed.text(rencana);
        }

        String who() {
            return Typed.line(siapa);
        }

        String until() {
            return Typed.line(kapan);
        }

        static Draft of(@Nullable FollowUp known) {
            return known == null
                    ? new Draft("", "", "")
                    : new Draft(known.plan(), known.who(), known.until().toString());
        }

        FormErrors check() {
            FormErrors errors = FormErrors.none();
            text(errors, "rencana", plan(), LONGEST_PLAN);
            text(errors, "siapa", who(), LONGEST_WHO);
            if (SurveyDraft.date(until()).isEmpty()) {
                errors.add("kapan", "aspiration.survey.error.date");
            }
            return errors;
        }

        private static void text(FormErrors errors, String field, String typed, int longest) {
            int length = Typed.length(typed);
            if (length == 0) {
                errors.add(field, "aspiration.survey.error.empty");
            } else if (length > longest) {
                errors.add(field, "aspiration.survey.error.long", longest, length - longest);
            }
        }
    }

    List<FollowUp> of(SurveyId id) {
        return jdbc.sql("select number, plan, who, until from survey_follow_up where survey_id = :id order by number")
                .param("id", id.value())
                .query((row, n) -> new FollowUp(
                        row.getInt("number"),
                        row.getString("plan"),
                        row.getString("who"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    Optional<FollowUp> find(SurveyId id, int number) {
        return of(id).stream().filter(one -> one.number() == number).findFirst();
    }

    /** @throws NotFound where there is no such element that the actor may keep */
    @Transactional
    SurveyResult plan(Actor actor, SurveyId id, int number, Draft draft) {
        desk.kept(actor, id);
        if (rows.elements(id).stream().noneMatch(element -> element.number() == number)) {
            throw new NotFound();
        }
        FormErrors errors = draft.check();
        if (errors.any()) {
            return new SurveyResult.Wrong(errors);
        }
        jdbc.sql("""
                        insert into survey_follow_up (survey_id, number, plan, who, until)
                        values (:id, :number, :plan, :who, :until)
                        on conflict (survey_id, number) do update
                            set plan = excluded.plan, who = excluded.who, until = excluded.until""")
                .param("id", id.value())
                .param("number", number)
                .param("plan", draft.plan())
                .param("who", draft.who())
                .param("until", SurveyDraft.date(draft.until()).orElseThrow())
                .update();
        audit.record(actor.auditName(), "aspiration.planSurvey", "survey:" + id, Map.of("element", number));
        return new SurveyResult.Done(id);
    }
}
