package id.mymein.aspiration.survey;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.platform.Hashes;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes filled forms. Nobody is refused for the address of the network, which a village may share: a device answers for a few
 * people at most, the same answers from it count once, and a long comment is not taken twice.
 */
@Component
class AnswerTaking {

    /** A family with one telephone. */
    static final int A_DEVICE = 5;

    /** Shorter comments may well be alike. */
    private static final int TELLING = 40;

    private final JdbcClient jdbc;
    private final SurveyRows rows;
    private final SurveyDesk desk;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerTaking(JdbcClient jdbc, SurveyRows rows, SurveyDesk desk, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    private record Filled(Survey survey, List<Element> elements, TypedAnswers typed) {
        String content() {
            return typed.content(elements);
        }
    }

    /** How often this device has answered this survey. */
    @Transactional(readOnly = true)
    long from(SurveyDevice device, Survey survey) {
        return count(survey.id(), hash(device, survey), "");
    }

    /** A resident's own answer. */
    @Transactional
    Answered take(Survey asked, SurveyDevice device, TypedAnswers typed) {
        Survey survey = rows.find(asked.id()).orElseThrow(NotFound::new);
        if (survey.door(rows.today()) != Survey.Door.OPEN) {
            return new Answered.NotNow();
        }
        var filled = new Filled(survey, rows.elements(survey.id()), typed);
        FormErrors errors = typed.check(filled.elements());
        if (errors.any()) {
            return new Answered.Wrong(errors);
        }
        String hash = hash(device, survey);
        // Two clicks at once are one answer.
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:device, 0))")
                .param("device", hash)
                .query(Integer.class)
                .single();
        if (count(survey.id(), hash, filled.content()) > 0) {
            return new Answered.Taken();
        }
        if (count(survey.id(), hash, "") >= A_DEVICE) {
            return new Answered.Enough();
        }
        if (Typed.length(typed.comment()) >= TELLING && heard(survey.id(), typed.comment())) {
            return new Answered.Wrong(FormErrors.none().add(TypedAnswers.COMMENT, "aspiration.survey.error.again"));
        }
        insert(filled, hash, null);
        return new Answered.Taken();
    }

    /**
     * A form that was filled on paper.
     *
     * @throws NotFound where there is no survey that the actor may keep
     */
    @Transactional
    Answered type(Actor actor, SurveyId id, TypedAnswers typed) {
        Survey survey = desk.kept(actor, id);
        if (!survey.takesPaper()) {
            return new Answered.NotNow();
        }
        var filled = new Filled(survey, rows.elements(id), typed);
        FormErrors errors = typed.check(filled.elements());
        if (errors.any()) {
            return new Answered.Wrong(errors);
        }
        insert(filled, null, actor);
        return new Answered.Taken();
    }

    /** One survey's hash of a device says nothing in another survey. */
    private static String hash(SurveyDevice device, Survey survey) {
        return Hashes.sha256(device.value() + " " + survey.id());
    }

    private long count(SurveyId survey, String device, String content) {
        return jdbc.sql("""
                        select count(*) from survey_response
                        where survey_id = :survey and device = :device and (:content = '' or content = :content)""")
                .param("survey", survey.value())
                .param("device", device)
                .param("content", content)
                .query(Long.class)
                .single();
    }

    private boolean heard(SurveyId survey, String comment) {
        return jdbc.sql("select exists (select from survey_response where survey_id = :survey and comment = :comment)")
                .param("survey", survey.value())
                .param("comment", comment)
                .query(Boolean.class)
                .single();
    }

    private void insert(Filled filled, @Nullable String device, @Nullable Actor clerk) {
        UUID id = clerk == null ? Ids.next(clock) : filled.typed().number(clock);
        if (!inserted(id, filled, device, clerk)) {
            return;
        }
        audit.record(
                clerk == null ? "system" : clerk.auditName(),
                clerk == null ? "aspiration.answerSurvey" : "aspiration.typeSurveyAnswer",
                "survey:" + filled.survey().id(),
                clerk == null ? Map.of() : Map.of("response", id.toString()));
    }

    /** False where that very sheet is there already. */
    private boolean inserted(UUID id, Filled filled, @Nullable String device, @Nullable Actor clerk) {
        TypedAnswers typed = filled.typed();
        return jdbc.sql("""
                        insert into survey_response (id, survey_id, answered_on, scores, age, sex, education, occupation, comment,
                            device, content, entered_by)
                        values (:id, :survey, :today, :scores, :age, :sex, :education, :occupation, :comment, :device, :content,
                            :clerk)
                        on conflict (id) do nothing""")
                        .param("id", id)
                        .param("survey", filled.survey().id().value())
                        .param("today", rows.today())
                        .param(
                                "scores",
                                typed.scores(filled.elements()).stream()
                                        .map(Integer::shortValue)
                                        .toArray(Short[]::new))
                        .param("age", typed.profile(ProfileQuestion.AGE))
                        .param("sex", typed.profile(ProfileQuestion.SEX))
                        .param("education", typed.profile(ProfileQuestion.EDUCATION))
                        .param("occupation", typed.profile(ProfileQuestion.OCCUPATION))
                        .param("comment", typed.comment())
                        .param("device", device, Types.VARCHAR)
                        .param("content", filled.content())
                        .param("clerk", clerk == null ? null : clerk.account().value(), Types.OTHER)
                        .update()
                == 1;
    }
}
