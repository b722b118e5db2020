package id.mymein.aspiration.survey;

import id.mymein.identity.OfficeId;
import id.mymein.platform.Site;
import id.mymein.region.RegionCode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads surveys and their questionnaires. */
@Component
class SurveyRows {

    static final String SELECT = """
            select s.*, o.name as office_name,
                (select count(*) from survey_response r where r.survey_id = s.id) as responses
            from survey s join office o on o.id = s.office_id
            """;

    private final JdbcClient jdbc;
    private final Site site;
    private final Clock clock;

    SurveyRows(JdbcClient jdbc, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    Optional<Survey> find(SurveyId id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id.value())
                .query(SurveyRows::read)
                .optional();
    }

    /** The same, held until the transaction ends. */
    Optional<Survey> lock(SurveyId id) {
        return jdbc.sql(SELECT + "where s.id = :id for update of s")
                .param("id", id.value())
                .query(SurveyRows::read)
                .optional();
    }

    Optional<Survey> byCode(String code) {
        return jdbc.sql(SELECT + "where s.code = :code")
                .param("code", code)
                .query(SurveyRows::read)
                .optional();
    }

    /** What the public may see of the same service of the same office, the newest first. */
    List<Survey> published(Survey survey) {
        return jdbc.sql(SELECT + """
                where s.office_id = :office and lower(s.service) = lower(:service) and s.published_at is not null
                order by s.starts_on desc, s.id desc limit 20""")
                .param("office", survey.owner().office().value())
                .param("service", survey.service())
                .query(SurveyRows::read)
                .list();
    }

    List<Element> elements(SurveyId id) {
        return jdbc.sql("""
                        select number, name, question, answers, weight from survey_element
                        where survey_id = :id order by number""").param("id", id.value()).query(SurveyRows::element).list();
    }

    private static Element element(ResultSet row, int number) throws SQLException {
        return new Element(
                row.getInt("number"),
                row.getString("name"),
                row.getString("question"),
                texts(row.getArray("answers")),
                row.getBigDecimal("weight"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    static Survey read(ResultSet row, int number) throws SQLException {
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new Survey(
                new SurveyId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new Survey.Owner(
                        new OfficeId(row.getObject("office_id", UUID.class)),
                        row.getString("office_name"),
                        new RegionCode(row.getString("region"))),
                row.getString("service"),
                new Survey.Period(
                        row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                row.getObject("population", Integer.class),
                SurveyState.valueOf(row.getString("state")),
                row.getObject("closed_on", LocalDate.class),
                published == null ? null : published.toInstant(),
                row.getLong("responses"),
                row.getInt("version"));
    }
}
