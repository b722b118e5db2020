package id.mymein.aspiration.survey;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Surveys as those who keep them and leaders see them: caseworkers those of their office, administrators and leaders those of
 * their region. What one may not see is not there.
 */
@Component
class SurveyDesk {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final SurveyRows rows;
    private final Offices offices;

    SurveyDesk(JdbcClient jdbc, SurveyRows rows, Offices offices) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.offices = offices;
    }

    static boolean open(Actor actor) {
        return keeps(actor) || actor.mayAnywhere(Action.READ_REPORTS);
    }

    static boolean keeps(Actor actor) {
        return actor.mayAnywhere(Action.WORK_CASE) || actor.mayAnywhere(Action.ADMINISTER_RULES);
    }

    static boolean keeps(Actor actor, Survey.Owner owner) {
        return actor.may(Action.WORK_CASE, owner.office(), owner.region())
                || actor.may(Action.ADMINISTER_RULES, owner.office(), owner.region());
    }

    private static boolean sees(Actor actor, Survey.Owner owner) {
        return keeps(actor, owner) || actor.may(Action.READ_REPORTS, owner.office(), owner.region());
    }

    private static String[] regions(Actor actor) {
        return Stream.of(Action.ADMINISTER_RULES, Action.READ_REPORTS)
                .flatMap(action -> Stream.of(actor.regionsFor(action)))
                .distinct()
                .toArray(String[]::new);
    }

    /** @throws NotFound where there is none that the actor may see */
    @Transactional(readOnly = true)
    Survey find(Actor actor, SurveyId id) {
        return rows.find(id).filter(survey -> sees(actor, survey.owner())).orElseThrow(NotFound::new);
    }

    /** @throws NotFound where there is none that the actor may keep */
    @Transactional(readOnly = true)
    Survey kept(Actor actor, SurveyId id) {
        return rows.find(id).filter(survey -> keeps(actor, survey.owner())).orElseThrow(NotFound::new);
    }

    /** The newest period first; one more than a page where there are more. */
    @Transactional(readOnly = true)
    List<Survey> list(Actor actor, int page) {
        return jdbc.sql(SurveyRows.SELECT + """
                where s.office_id = any (:offices) or region_within(s.region, :regions)
                order by s.starts_on desc, s.id desc limit :limit offset :skip""")
                .param("offices", actor.officesFor(Action.WORK_CASE))
                .param("regions", regions(actor))
                .param("limit", PAGE + 1)
                .param("skip", page * PAGE)
                .query(SurveyRows::read)
                .list();
    }

    /** The offices whose services this person may ask about, the own ones first. */
    @Transactional(readOnly = true)
    List<Office> offices(Actor actor) {
        Stream<Office> own = actor.offices(Action.WORK_CASE).flatMap(grant -> offices.find(grant.office()).stream());
        Stream<Office> ruled = actor.offices(Action.ADMINISTER_RULES)
                .map(Grant::region)
                .flatMap(region -> offices.within(region).stream());
        return Stream.concat(own, ruled).distinct().toList();
    }

    /** The office of that id, where this person may ask about its services. */
    Optional<Office> office(Actor actor, UUID id) {
        return offices.find(new OfficeId(id))
                .filter(office -> keeps(actor, new Survey.Owner(office.id(), office.name(), office.region())));
    }
}
